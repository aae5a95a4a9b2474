import { expect, test } from 'vitest';
import { readTree, showTree } from './show-tree.ts';

async function show(...lines: readonly string[]): Promise<string> {
  return `\n${showTree(await readTree(lines.join('\n')))}\n`;
}

test('what Markdown has, too, gets the types of Markdown', async () => {
  expect(
    await show(
      'Title',
      '=====',
      '',
      'A *b* **c** ``d``',
      'e\\*.',
      '',
      '- f',
      '',
      '  g',
      '',
      '   h',
      '',
      '----',
      '',
      '::',
      '',
      '  i',
      '',
      '.. j',
    ),
  ).toMatchInlineSnapshot(`
    "
    Document
      Header 1
        Str "Title"
      Paragraph
        Str "A "
        Emphasis
          Str "b"
        Str " "
        Strong
          Str "c"
        Str " "
        Code "\`\`d\`\`"
        Str "\\ne\\\\*."
      List
        ListItem
          Paragraph
            Str "f"
          Paragraph
            Str "g"
          BlockQuote
            Paragraph
              Str "h"
      HorizontalRule "----"
      CodeBlock  "i"
      Comment ".. j"
    "
  `);
});

test('directives are looked into where they hold prose', async () => {
  expect(
    await show(
      '.. note:: A',
      '   b.',
      '',
      '.. admonition:: C',
      '   :class: d',
      '',
      '   E',
      '',
      '.. code-block:: python',
      '   :caption: F',
      '',
      '   g = 1',
      '',
      '.. image:: h.png',
      '   :alt: i',
      '',
      '.. raw:: html',
      '',
      '   <j>',
      '',
      '.. parsed-literal::',
      '',
      '   *k*',
      '',
      '.. toctree::',
      '',
      '   L <m>',
      '',
      '.. unheard-of::',
      '',
      '   N',
      '',
      '.. |o| replace:: p',
    ),
  ).toMatchInlineSnapshot(`
    "
    Document
      Directive note
        Paragraph
          Str "A\\n   b."
      Directive admonition
        Title
          Str "C"
        Paragraph
          Str "E"
      Directive code-block
        Caption
          Str "F"
        CodeBlock python "g = 1"
      Directive image
        Image h.png "h.png"
      Directive raw
      Directive parsed-literal
      Directive toctree
        ToctreeEntry "L <m>"
      Directive unheard-of
      SubstitutionDefinition ".. |o| replace:: p"
    "
  `);
});

test('names and addresses are no words', async () => {
  expect(
    await show(
      '`A <http://b.c>`_ `<http://d.e>`_ http://f.g `h`_ i_ `J <h_>`_ `k`__ `l` :doc:`m` :doc:`N <o>` |p| [1]_ _`q`',
      '',
      '.. _h: r',
      '.. _i: s_',
      '',
      ':T: u',
    ),
  ).toMatchInlineSnapshot(`
    "
    Document
      Paragraph
        Link http://b.c
          Str "A"
        Str " "
        Link http://d.e
        Str " "
        Link http://f.g
        Str " "
        LinkReference
          Code "h"
        Str " "
        LinkReference
          Code "i"
        Str " "
        LinkReference
          Str "J"
        Str " "
        LinkReference
          Str "k"
        Str " "
        Code "\`l\`"
        Str " "
        Code ":doc:\`m\`"
        Str " "
        Link o
          Str "N"
        Str " "
        SubstitutionReference "|p|"
        Str " "
        FootnoteReference "[1]_"
        Str " "
        InlineTarget "_\`q\`"
      Target ".. _h: r"
      Target ".. _i: s_"
      FieldList
        Field
          FieldName "T"
          FieldBody
            Paragraph
              Str "u"
    "
  `);
});

test('the lines of a cell beside which other cells go on are texts of their own', async () => {
  expect(
    await show(
      '+-----+-----+',
      '| A   | D   |',
      '| *b  | e   |',
      '| c*  |     |',
      '+-----+-----+',
      '',
      '===  ===',
      'F    G',
      '     h',
      '===  ===',
      '',
      '.. list-table::',
      '',
      '   * - I',
      '       j',
      '     - - K',
    ),
  ).toMatchInlineSnapshot(`
    "
    Document
      Table
        TableRow
          TableCell
            Str "A"
            Break ""
            Emphasis
              Str "b"
              Break ""
              Str "c"
          TableCell
            Str "D"
            Break ""
            Str "e"
      Table
        TableRow
          TableCell
            Str "F"
          TableCell
            Str "G\\n     h"
      Directive list-table
        Table
          TableRow
            TableCell
              Str "I\\n       j"
            TableCell
              List
                ListItem
                  Paragraph
                    Str "K"
    "
  `);
});

test('other lists and lines are looked into', async () => {
  expect(
    await show('a : b', '  C', '', '-d  E', '', '| F', '|   g', '', '.. [1] H', '', '>>> i', '', '  J', '', '  -- K'),
  ).toMatchInlineSnapshot(`
    "
    Document
      DefinitionList
        DefinitionListItem
          DefinitionTerm
            Str "a"
          Classifier
            Str "b"
          DefinitionDescription
            Paragraph
              Str "C"
      OptionList
        OptionListItem
          Paragraph
            Str "E"
      LineBlock
        Line
          Str "F"
        LineBlock
          Line
            Str "g"
      FootnoteDefinition
        Paragraph
          Str "H"
      CodeBlock pycon ">>> i"
      BlockQuote
        Paragraph
          Str "J"
        Attribution
          Str "K"
    "
  `);
});
