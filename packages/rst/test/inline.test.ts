import { expect, test } from 'vitest';
import { outline } from './outline.ts';

test('emphasis, strong text and literals', () => {
  expect(outline('*a* **b** ``c \\ d``')).toMatchInlineSnapshot(`
    "paragraph 1:1 «*a* **b** \`\`c \\ d\`\`»
      emphasis 1:1 «*a*»
        text 1:2 «a»
      text 1:4 « »
      strong 1:5 «**b**»
        text 1:7 «b»
      text 1:10 « »
      inlineCode 1:11 «\`\`c \\ d\`\`»"
  `);
});

test('a role has a title and a target with positions', () => {
  expect(outline(':doc:`The guide <../guide>` and :ref:`label`')).toMatchInlineSnapshot(`
    "paragraph 1:1 «:doc:\`The guide <../guide>\` and :ref:\`label\`»
      role doc -> document ../guide 1:1 «:doc:\`The guide <../guide>\`»
      text 1:28 « and »
      role ref -> label label 1:33 «:ref:\`label\`»"
  `);
});

test('the domain of the roles that belong to no language may be written', () => {
  expect(outline(':std:term:`Agent` :std:nothing:`x`')).toMatchInlineSnapshot(`
    "paragraph 1:1 «:std:term:\`Agent\` :std:nothing:\`x\`»
      role std:term -> term Agent 1:1 «:std:term:\`Agent\`»
      text 1:18 « »
      role std:nothing -> text x 1:19 «:std:nothing:\`x\`»
    ! info unknown-role line 1 at 1:19"
  `);
});

test('a role stands before or after its text', () => {
  expect(outline('`a`:sub: :py:func:`~m.f`')).toMatchInlineSnapshot(`
    "paragraph 1:1 «\`a\`:sub: :py:func:\`~m.f\`»
      role sub -> text a 1:1 «\`a\`:sub:»
      text 1:9 « »
      role py:func -> signature ~m.f 1:10 «:py:func:\`~m.f\`»"
  `);
});

test('references by name, by phrase and without a name', () => {
  expect(outline('name_ `two words`_ other__ `text <name_>`_')).toMatchInlineSnapshot(`
    "paragraph 1:1 «name_ \`two words\`_ other__ \`text <name_>\`_»
      reference -> name 1:1 «name_»
        text 1:1 «name»
      text 1:6 « »
      reference -> two words 1:7 «\`two words\`_»
        text 1:8 «two words»
      text 1:19 « »
      reference -> (anonymous) 1:20 «other__»
        text 1:20 «other»
      text 1:27 « »
      reference -> name 1:28 «\`text <name_>\`_»
        text 1:29 «text»"
  `);
});

test('an address in a phrase names a target, too', () => {
  expect(outline('`Docs <https://example.org/a b>`_ `x <y>`__')).toMatchInlineSnapshot(`
    "paragraph 1:1 «\`Docs <https://example.org/a b>\`_ \`x <y>\`__»
      link -> https://example.org/ab 1:1 «\`Docs <https://example.org/a b>\`_»
        text 1:2 «Docs»
      text 1:34 « »
      link -> y 1:35 «\`x <y>\`__»
        text 1:36 «x»"
  `);
});

test('addresses and mail in plain text', () => {
  expect(outline('See https://example.org/a(b). Mail me@example.org, not a:b.')).toMatchInlineSnapshot(`
    "paragraph 1:1 «See https://example.org/a(b). Mail me@example.org, not a:b.»
      text 1:1 «See »
      link -> https://example.org/a(b 1:5 «https://example.org/a(b»
        text 1:5 «https://example.org/a(b»
      text 1:28 «). Mail »
      link -> mailto:me@example.org 1:36 «me@example.org»
        text 1:36 «me@example.org»
      text 1:50 «, not a:b.»"
  `);
});

test('an apostrophe may end markup', () => {
  expect(outline('l\u2019*un* and :class:`X`\u2019s')).toMatchInlineSnapshot(`
    "paragraph 1:1 «l’*un* and :class:\`X\`’s»
      text 1:1 «l’»
      emphasis 1:3 «*un*»
        text 1:4 «un»
      text 1:7 « and »
      role class -> signature X 1:12 «:class:\`X\`»
      text 1:22 «’s»"
  `);
});

test('footnotes, citations and substitutions', () => {
  expect(outline('[1]_ [#]_ [#n]_ [*]_ [Ada1843]_ |sub|_')).toMatchInlineSnapshot(`
    "paragraph 1:1 «[1]_ [#]_ [#n]_ [*]_ [Ada1843]_ |sub|_»
      footnoteReference 1:1 «[1]_»
      text 1:5 « »
      footnoteReference 1:6 «[#]_»
      text 1:10 « »
      footnoteReference 1:11 «[#n]_»
      text 1:16 « »
      footnoteReference 1:17 «[*]_»
      text 1:21 « »
      citationReference 1:22 «[Ada1843]_»
      text 1:32 « »
      reference -> sub 1:33 «|sub|_»
        substitutionReference 1:33 «|sub|»"
  `);
});

test('quoted and escaped marks are text', () => {
  expect(outline('"*" \\*a\\* 2 * 3 ``*``')).toMatchInlineSnapshot(`
    "paragraph 1:1 «"*" \\*a\\* 2 * 3 \`\`*\`\`»
      text 1:1 «"*" \\*a\\* 2 * 3 »
      inlineCode 1:17 «\`\`*\`\`»"
  `);
});

test('markup without an end is problematic', () => {
  expect(outline('an *open one')).toMatchInlineSnapshot(`
    "paragraph 1:1 «an *open one»
      text 1:1 «an »
      problematic 1:4 «*»
      text 1:5 «open one»
    ! warning unclosed-inline-markup line 1 at 1:4"
  `);
});

test('text over several lines keeps one span', () => {
  expect(outline('- a *b\n  c* d\n')).toMatchInlineSnapshot(`
    "list 1:1 «- a *b⏎  c* d»
      listItem 1:1 «- a *b⏎  c* d»
        paragraph 1:3 «a *b⏎  c* d»
          text 1:3 «a »
          emphasis 1:5 «*b⏎  c*»
            text 1:6 «b⏎  c»
          text 2:5 « d»"
  `);
});
