import { expect, test } from 'vitest';
import { outline } from './outline.ts';

test('items hold blocks at their own indentation', () => {
  expect(outline('- one\n\n  more\n- two\n')).toMatchInlineSnapshot(`
    "list 1:1 «- one⏎⏎  more⏎- two»
      listItem 1:1 «- one⏎⏎  more»
        paragraph 1:3 «one»
          text 1:3 «one»
        paragraph 3:3 «more»
          text 3:3 «more»
      listItem 4:1 «- two»
        paragraph 4:3 «two»
          text 4:3 «two»"
  `);
});

test('an enumerated list goes on while its numbers do', () => {
  expect(outline('1. one\n2. two\n#. three\n')).toMatchInlineSnapshot(`
    "list 1:1 «1. one⏎2. two⏎#. three»
      listItem 1:1 «1. one»
        paragraph 1:4 «one»
          text 1:4 «one»
      listItem 2:1 «2. two»
        paragraph 2:4 «two»
          text 2:4 «two»
      listItem 3:1 «#. three»
        paragraph 3:4 «three»
          text 3:4 «three»"
  `);
});

test('a letter and a full stop start a list only where the next line agrees', () => {
  expect(outline('A. Turing was a\nmathematician.\n')).toMatchInlineSnapshot(`
    "paragraph 1:1 «A. Turing was a⏎mathematician.»
      text 1:1 «A. Turing was a⏎mathematician.»"
  `);
});

test('a definition has a term, classifiers and blocks', () => {
  expect(outline('term : kind : sort\n    What it *is*.\n')).toMatchInlineSnapshot(`
    "definitionList 1:1 «term : kind : sort⏎    What it *is*.»
      definitionListItem 1:1 «term : kind : sort⏎    What it *is*.»
        definitionTerm 1:1 «term»
          text 1:1 «term»
        classifier 1:8 «kind»
          text 1:8 «kind»
        classifier 1:15 «sort»
          text 1:15 «sort»
        definitionDescription 2:5 «What it *is*.»
          paragraph 2:5 «What it *is*.»
            text 2:5 «What it »
            emphasis 2:13 «*is*»
              text 2:14 «is»
            text 2:17 «.»"
  `);
});

test('fields, options and lines are lists of their own', () => {
  expect(outline('-o FILE, --out=FILE  Where to.\n\n:Author: Ada\n\n| One\n|   two\n')).toMatchInlineSnapshot(`
    "optionList 1:1 «-o FILE, --out=FILE  Where to.»
      optionListItem 1:1 «-o FILE, --out=FILE  Where to.»
        paragraph 1:22 «Where to.»
          text 1:22 «Where to.»
    fieldList 3:1 «:Author: Ada»
      field 3:1 «:Author: Ada»
        fieldName 3:2 «Author»
          text 3:2 «Author»
        fieldBody 3:10 «Ada»
          paragraph 3:10 «Ada»
            text 3:10 «Ada»
    lineBlock 5:1 «| One⏎|   two»
      line 5:1 «| One»
        text 5:3 «One»
      lineBlock 6:1 «|   two»
        line 6:1 «|   two»
          text 6:5 «two»"
  `);
});

test('text right after a list is reported', () => {
  expect(outline('- one\ntext\n')).toMatchInlineSnapshot(`
    "list 1:1 «- one»
      listItem 1:1 «- one»
        paragraph 1:3 «one»
          text 1:3 «one»
    paragraph 2:1 «text»
      text 2:1 «text»
    ! warning unexpected-unindent line 2 at 2:1"
  `);
});

test('a quotation can end with its source', () => {
  expect(outline('  Quoted.\n\n  -- Someone\n')).toMatchInlineSnapshot(`
    "blockquote 1:3 «Quoted.⏎⏎  -- Someone»
      paragraph 1:3 «Quoted.»
        text 1:3 «Quoted.»
      attribution 3:3 «-- Someone»
        text 3:6 «Someone»"
  `);
});
