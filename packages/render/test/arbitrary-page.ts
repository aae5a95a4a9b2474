import { arbitraryMarkdown, arbitraryRst } from '@signpost/testkit';
import * as fc from 'fast-check';
import type { Language } from './write-pages.ts';

/** What browsers do something with, and what only looks so. */
const dangers = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg><script>alert(1)</script></svg>',
  '<svg onload=alert(1)>',
  '<math><mtext><style><img src=x onerror=alert(1)></style></mtext></math>',
  '<a href="javascript:alert(1)">x</a>',
  '<a href="&#106;avascript:alert(1)">x</a>',
  '<a href=" java\tscript:alert(1)">x</a>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<style>*{background:url(javascript:alert(1))}</style>',
  '<p style="background:url(javascript:alert(1))" onclick="alert(1)">x</p>',
  '<form action="javascript:alert(1)"><button formaction="javascript:alert(1)">x</button></form>',
  '<base href="https://example.com/">',
  '<meta http-equiv="refresh" content="0;url=javascript:alert(1)">',
  '<object data="javascript:alert(1)"></object>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<template><script>alert(1)</script></template>',
  '</pre></code><script>alert(1)</script>',
  '[x](javascript:alert(1))',
  '[x](data:text/html,<script>alert(1)</script>)',
  '![x](javascript:alert(1))',
  '<javascript:alert(1)>',
  '`x <javascript:alert(1)>`_',
  '.. _y: javascript:alert(1)\n\ny_',
  '.. image:: javascript:alert(1)\n   :target: javascript:alert(1)',
  '.. raw:: html\n\n   <script>alert(1)</script><img src=x onerror=alert(1)>',
  '.. button-link:: javascript:alert(1)',
  '.. card:: x\n   :link: javascript:alert(1)',
  '.. figure:: x"onerror="alert(1)\n   :alt: "><script>alert(1)</script>',
  '```{raw} html\n<script>alert(1)</script>\n```',
  '```{card} x\n:link: javascript:alert(1)\n```',
  '```mermaid\n<script>alert(1)</script>\n```',
  ':kbd:`<script>alert(1)</script>`',
  '{download}`x <javascript:alert(1)>`',
  '$<script>alert(1)</script>$',
] as const;

/** What the dialects of Markdown add. */
const dialects = [
  '!!! note "T"\n    a\n',
  '??? tip\n    a\n',
  '=== "A"\n    a\n',
  ':::note T\na\n:::',
  '> [!NOTE]\n> a',
  'T\n: d',
  ':f: v',
  '$$\na\n$$',
  '$a$',
  '{{ x }}',
  '<X a={1}>\n\na\n\n</X>',
  'import x from "y"',
  '```{list-table}\n* - a\n  - b\n```',
  '<details>\n\na\n\n</details>',
  '# H',
  '[^1]\n\n[^1]: n',
  '[a]\n\n[a]: b',
  '{kbd}`a`',
  '{unknown}`a`',
  '.. role:: own\n   :class: x',
  ':own:`a`',
  '.. default-role:: kbd',
  '.. _t:',
  't_',
  '.. contents::',
  '.. math:: a\n   :label: b',
  ':eq:`b`',
  '.. py:module:: m',
  '.. py:class:: C\n\n   .. py:method:: f',
  '{expression',
] as const;

/** A document that may be anything: what its language reads, what it does not, and what is meant to do harm. */
export function arbitraryPage(language: Language): fc.Arbitrary<string> {
  const text = language === 'rst' ? arbitraryRst() : arbitraryMarkdown();
  const parts = fc.array(fc.oneof(text, fc.constantFrom(...dangers), fc.constantFrom(...dialects)), { maxLength: 6 });
  return fc.tuple(parts, fc.constantFrom('\n\n', '\n', ' ')).map(([some, between]) => some.join(between));
}
