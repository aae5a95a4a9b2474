import { expect, test } from 'vitest';
import { outline } from './outline.ts';

test('title styles get their depth in the order in which they appear', () => {
  expect(outline('Top\n===\n\nInner\n-----\n\nOther\n=====\n')).toMatchInlineSnapshot(`
    "heading 1 #top 1:1 «Top⏎===»
      text 1:1 «Top»
    heading 2 #inner 4:1 «Inner⏎-----»
      text 4:1 «Inner»
    heading 1 #other 7:1 «Other⏎=====»
      text 7:1 «Other»"
  `);
});

test('an overlined style is another than the same underlined one', () => {
  expect(outline('====\nTop\n====\n\nInner\n=====\n')).toMatchInlineSnapshot(`
    "heading 1 #top 1:1 «====⏎Top⏎====»
      text 2:1 «Top»
    heading 2 #inner 5:1 «Inner⏎=====»
      text 5:1 «Inner»"
  `);
});

test('a short underline is reported and still makes a title', () => {
  expect(outline('A long title\n====\n')).toMatchInlineSnapshot(`
    "heading 1 #a-long-title 1:1 «A long title⏎====»
      text 1:1 «A long title»
    ! warning short-underline line 2 at 2:1"
  `);
});

test('a style that skips a depth is refused', () => {
  expect(outline('A\n=\n\nB\n-\n\nC\n~\n\nD\n=\n\nE\n~\n')).toMatchInlineSnapshot(`
    "heading 1 #a 1:1 «A⏎=»
      text 1:1 «A»
    heading 2 #b 4:1 «B⏎-»
      text 4:1 «B»
    heading 3 #c 7:1 «C⏎~»
      text 7:1 «C»
    heading 1 #d 10:1 «D⏎=»
      text 10:1 «D»
    ! error inconsistent-title-style line 13 at 13:1"
  `);
});

test('the same title twice gets ids that differ', () => {
  expect(outline('Usage\n=====\n\nUsage\n=====\n')).toMatchInlineSnapshot(`
    "heading 1 #usage 1:1 «Usage⏎=====»
      text 1:1 «Usage»
    heading 1 #usage-1 4:1 «Usage⏎=====»
      text 4:1 «Usage»
    ! info duplicate-implicit-target line 5 at 4:1"
  `);
});

test('an id has no accents and no punctuation', () => {
  expect(outline('\u00c9lan: 2 na\u00efve stra\u00dfen!\n======================\n')).toMatchInlineSnapshot(`
    "heading 1 #elan-2-naive-straszen 1:1 «Élan: 2 naïve straßen!⏎======================»
      text 1:1 «Élan: 2 naïve straßen!»"
  `);
});

test('a line of punctuation between blank lines is a break', () => {
  expect(outline('before\n\n-----\n\nafter\n')).toMatchInlineSnapshot(`
    "paragraph 1:1 «before»
      text 1:1 «before»
    thematicBreak 3:1 «-----»
    paragraph 5:1 «after»
      text 5:1 «after»"
  `);
});
