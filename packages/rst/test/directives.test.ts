import { expect, test } from 'vitest';
import { defineDirective, parse } from '../src/index.ts';
import { outline } from './outline.ts';

test('an admonition with options and blocks', () => {
  expect(outline('.. note:: Mind\n   the gap.\n   :class: wide\n\n   - a :doc:`b`\n')).toMatchInlineSnapshot(`
    "directive note class(class)=wide 1:1 «.. note:: Mind⏎   the gap.⏎   :class: wide⏎⏎   - a :doc:\`b\`»
      paragraph 1:11 «Mind⏎   the gap.»
        text 1:11 «Mind⏎   the gap.»
      list 5:4 «- a :doc:\`b\`»
        listItem 5:4 «- a :doc:\`b\`»
          paragraph 5:6 «a :doc:\`b\`»
            text 5:6 «a »
            role doc -> document b 5:8 «:doc:\`b\`»"
  `);
});

test('a title is inline text', () => {
  expect(outline('.. admonition:: See *this*\n\n   Body.\n')).toMatchInlineSnapshot(`
    "directive admonition 1:1 «.. admonition:: See *this*⏎⏎   Body.»
      title 1:17 «See *this*»
        text 1:17 «See »
        emphasis 1:21 «*this*»
          text 1:22 «this»
      paragraph 3:4 «Body.»
        text 3:4 «Body.»"
  `);
});

test('a figure has a picture, a caption and a legend', () => {
  expect(outline('.. figure:: a.png\n   :target: https://example.org\n\n   Caption.\n\n   Legend.\n'))
    .toMatchInlineSnapshot(`
    "directive figure target(uri)=https://example.org 1:1 «.. figure:: a.png⏎   :target: https://example.org⏎⏎   Caption.⏎⏎   Legend.»
      image -> a.png 1:13 «a.png»
      paragraph 4:4 «Caption.»
        text 4:4 «Caption.»
      paragraph 6:4 «Legend.»
        text 6:4 «Legend.»"
  `);
});

test('code keeps its text', () => {
  expect(outline('.. code-block:: python\n   :caption: x.py\n\n   def f():\n\n       return 1\n'))
    .toMatchInlineSnapshot(`
      "directive code-block caption(inline)=x.py 1:1 «.. code-block:: python⏎   :caption: x.py⏎⏎   def f():⏎⏎       return 1»
        caption 2:14 «x.py»
          text 2:14 «x.py»
        code python 4:4 «def f():⏎⏎       return 1»"
    `);
});

test('a toctree lists documents', () => {
  expect(outline('.. toctree::\n   :maxdepth: 2\n\n   intro\n   The guide <guide/index>\n')).toMatchInlineSnapshot(`
    "directive toctree maxdepth(text)=2 1:1 «.. toctree::⏎   :maxdepth: 2⏎⏎   intro⏎   The guide <guide/index>»
      toctreeEntry -> intro 4:4 «intro»
      toctreeEntry -> guide/index 5:4 «The guide <guide/index>»"
  `);
});

test('a card of sphinx-design links as its type says', () => {
  expect(
    outline(
      '.. grid:: 2\n\n   .. grid-item-card:: Start\n      :link: quickstart\n      :link-type: doc\n\n      Go.\n',
    ),
  ).toMatchInlineSnapshot(`
    "directive grid 1:1 «.. grid:: 2⏎⏎   .. grid-item-card:: Start⏎      :link: quickstart⏎      :link-type: doc⏎⏎      Go.»
      directive grid-item-card link(document)=quickstart link-type(text)=doc 3:4 «.. grid-item-card:: Start⏎      :link: quickstart⏎      :link-type: doc⏎⏎      Go.»
        title 3:24 «Start»
          text 3:24 «Start»
        paragraph 7:7 «Go.»
          text 7:7 «Go.»"
  `);
});

test('an unknown directive is reported and its body read', () => {
  expect(outline('.. shiny:: thing\n\n   See :ref:`x`.\n')).toMatchInlineSnapshot(`
    "directive shiny 1:1 «.. shiny:: thing⏎⏎   See :ref:\`x\`.»
      paragraph 3:4 «See :ref:\`x\`.»
        text 3:4 «See »
        role ref -> label x 3:8 «:ref:\`x\`»
        text 3:16 «.»
    ! info unknown-directive line 1 at 1:1"
  `);
});

test('a wrong option is refused', () => {
  expect(outline('.. image:: a.png\n   :scale: big\n')).toMatchInlineSnapshot(`
    "directive image scale(text)=big 1:1 «.. image:: a.png⏎   :scale: big»
    ! error invalid-option-value line 1 at 1:1"
  `);
});

test('sections may stand in what is shown only for some', () => {
  expect(outline('.. only:: html\n\n   Title\n   =====\n\n   Text.\n')).toMatchInlineSnapshot(`
    "directive only 1:1 «.. only:: html⏎⏎   Title⏎   =====⏎⏎   Text.»
      heading 1 #title 3:4 «Title⏎   =====»
        text 3:4 «Title»
      paragraph 6:4 «Text.»
        text 6:4 «Text.»"
  `);
});

test('a glossary has terms with definitions', () => {
  expect(outline('.. glossary::\n\n   one\n   uno\n     The number.\n')).toMatchInlineSnapshot(`
    "directive glossary 1:1 «.. glossary::⏎⏎   one⏎   uno⏎     The number.»
      definitionList 3:4 «one⏎   uno⏎     The number.»
        definitionListItem 3:4 «one⏎   uno⏎     The number.»
          definitionTerm 3:4 «one»
            text 3:4 «one»
          definitionTerm 4:4 «uno»
            text 4:4 «uno»
          definitionDescription 5:6 «The number.»
            paragraph 5:6 «The number.»
              text 5:6 «The number.»"
  `);
});

test('a role of its own', () => {
  expect(outline('.. role:: loud(strong)\n\n:loud:`hey`\n')).toMatchInlineSnapshot(`
    "directive role 1:1 «.. role:: loud(strong)»
    paragraph 3:1 «:loud:\`hey\`»
      role loud -> text hey 3:1 «:loud:\`hey\`»"
  `);
});

test('a button of sphinx-design refers to what its option says', () => {
  const [button] = parse('.. button-ref:: quickstart\n   :ref-type: doc\n').children;
  expect(button?.type === 'directive' && button.arguments[0]?.kind).toBe('document');
});

test('names without a domain belong to the default one', () => {
  const source = '.. class:: Some.Class(a)\n\n   See :class:`Other`.\n';
  const [docutils] = parse(source).children;
  const [python] = parse(source, { defaultDomain: 'py' }).children;
  expect(docutils?.type === 'directive' && docutils.arguments[0]?.kind).toBe('class');
  expect(python?.type === 'directive' && python.arguments[0]?.kind).toBe('signature');
});

test('a project adds its own directives and roles', () => {
  const directives = { shot: defineDirective('shot', { required: 1, argument: 'file', options: 'any' }) };
  const roles = { issue: { canonical: 'issue', kind: 'uri', titled: true } } as const;
  expect(outline('.. shot:: a.png\n\n:issue:`one <1>`\n', { directives, roles })).toMatchInlineSnapshot(`
    "directive shot 1:1 «.. shot:: a.png»
    paragraph 3:1 «:issue:\`one <1>\`»
      role issue -> uri 1 3:1 «:issue:\`one <1>\`»"
  `);
});
