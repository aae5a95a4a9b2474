import { expect, test } from 'vitest';
import { outline } from './outline.ts';

test('targets: here, elsewhere, by another name, without a name', () => {
  expect(outline('.. _here:\n.. _there: https://example.org/\n   long\n.. _alias: here_\n\n__ https://example.org/x\n'))
    .toMatchInlineSnapshot(`
    "target here -> (here) 1:1 «.. _here:»
    target there -> https://example.org/long 2:1 «.. _there: https://example.org/⏎   long»
    target alias -> here 4:1 «.. _alias: here_»
    target  -> https://example.org/x 6:1 «__ https://example.org/x»"
  `);
});

test('footnotes and citations hold blocks', () => {
  expect(outline('.. [1] One.\n.. [#two] Two.\n.. [Ada] Three.\n')).toMatchInlineSnapshot(`
    "footnoteDefinition 1:1 «.. [1] One.»
      paragraph 1:8 «One.»
        text 1:8 «One.»
    footnoteDefinition 2:1 «.. [#two] Two.»
      paragraph 2:11 «Two.»
        text 2:11 «Two.»
    citation 3:1 «.. [Ada] Three.»
      paragraph 3:10 «Three.»
        text 3:10 «Three.»"
  `);
});

test('a substitution is defined by a directive', () => {
  expect(outline('.. |logo| image:: logo.png\n   :alt: Logo\n.. |name| replace:: The *name*\n')).toMatchInlineSnapshot(`
    "substitutionDefinition 1:1 «.. |logo| image:: logo.png⏎   :alt: Logo»
      directive image alt(text)=Logo 1:11 «image:: logo.png⏎   :alt: Logo»
        image -> logo.png 1:19 «logo.png»
    substitutionDefinition 3:1 «.. |name| replace:: The *name*»
      directive replace 3:11 «replace:: The *name*»
        paragraph 3:21 «The *name*»
          text 3:21 «The »
          emphasis 3:25 «*name*»
            text 3:26 «name»"
  `);
});

test('what is nothing else is a comment', () => {
  expect(outline('.. just a note\n   on two lines\n')).toMatchInlineSnapshot(
    `"comment 1:1 «.. just a note⏎   on two lines»"`,
  );
});

test('a name that is defined twice is reported', () => {
  expect(outline('.. _a: x\n\n.. _a: y\n')).toMatchInlineSnapshot(`
    "target  -> x 1:1 «.. _a: x»
    target  -> y 3:1 «.. _a: y»
    ! warning duplicate-explicit-target line 3 at 3:1"
  `);
});
