import { docutilsDirectives } from '../../src/directives/docutils-directives.ts';
import { product } from './product.ts';
import { sweepInline } from './sweep-inline.ts';
import { sweepTables } from './sweep-tables.ts';
import { sweepBlocks } from './sweep-blocks.ts';

const bodies = [
  '',
  '\n   body\n',
  '\n   - a\n   - b\n',
  '\n   *a*\n   b\n\n   c\n',
  '   x\n',
  '   x y\n\n   body *z\n',
  '\n   Title\n   =====\n',
  'x',
];
const argumentsOf = [
  '',
  ' arg',
  ' two words',
  ' *a* `b',
  ' a.png',
  ' html',
  ' 1',
  ' -',
  ' é',
  ' a_',
  ' |s|',
  ' :x: y',
  ' \\ ',
  ' a\\ b',
  ' 中文',
];
const valuesOf = [
  '',
  ' 0',
  ' 1',
  ' -1',
  ' 10',
  ' 50%',
  ' 2em',
  ' 2 px',
  ' 2.50cm',
  ' 1e3',
  ' left',
  ' top',
  ' Center',
  ' a b',
  ' A_b',
  ' *x*',
  ' none',
  ' entry',
  ' auto',
  ' 1 2',
  ' 1,2',
  ' grid',
  ' image',
  ' ,',
  ' tab',
  ' space',
  ' 0x2C',
  ' ab',
  ' link',
  ' a_',
  ' `a b`_',
  ' http://x.y/ z',
  ' utf-8',
  ' nonsense',
  '\n     next',
  ' a\n     b',
];
const common = ['class', 'name', 'unknown', 'align', 'width', 'alt'];
/** Sphinx reads these in its own way, and this opens a file. */
const leftOut = new Set(['include', 'code-block', 'sourcecode']);
/** What later versions of docutils or Sphinx take and the compared version does not. */
const newer = new Set(['collapsible', 'open', 'heading-level', 'force', 'label', 'nowrap', 'no-wrap']);

function* sweepDirectives(): Generator<string> {
  for (const [name, definition] of docutilsDirectives) {
    if (leftOut.has(name)) {
      continue;
    }
    for (const [argument, body] of product(argumentsOf, bodies)) {
      yield `.. ${name}::${argument}\n${body}`;
      yield `Text *a.\n\n.. |s| ${name}::${argument}\n${body}\nText |s|_.`;
    }
    for (const body of bodies) {
      yield `- .. ${name}:: html\n     ${body}`;
      yield `.. topic:: T\n\n   .. ${name}:: a\n   ${body.replaceAll('\n', '\n   ')}\n   x`;
      yield `.. sidebar:: T\n\n   .. ${name}:: a\n   ${body.replaceAll('\n', '\n   ')}\n   x`;
      yield `.. ${name}:: a\n${body}next line`;
      yield `.. ${name} ::\n${body}`;
      yield `.. ${name}::a\n${body}`;
      yield `.. ${name}:: html\n   :class: a b\n   :class: c\n${body}`;
      yield `.. ${name}:: html\n   :name: *a* b\n   no option\n${body}`;
      yield `.. ${name}:: html\n   :a b: c\n${body}`;
      yield `.. ${name}:: html\n\n   :class: c\n${body}`;
      yield `.. ${name.toUpperCase()}:: html\n   more argument\n   :class: c\n${body}`;
    }
    const known = Object.keys(typeof definition.options === 'object' ? (definition.options ?? {}) : {});
    for (const [option, value] of product([...new Set([...known, ...common])], valuesOf)) {
      if (!newer.has(option)) {
        for (const argument of ['', ' html']) {
          yield `.. ${name}::${argument}\n   :${option}:${value}\n\n   a, "b\n   c", d\n`;
          yield `.. |x| ${name}::${argument}\n   :${option}:${value}\n\n   * - a\n     - b\n`;
        }
      }
    }
  }
}

function* sweepRoles(): Generator<string> {
  const roles =
    'emphasis strong literal code math sub sup subscript superscript title title-reference t pep PEP pep-reference rfc RFC raw ab ac abbreviation acronym uri url target named-reference restructuredtext-unimplemented-role nope'.split(
      ' ',
    );
  const texts = ['x', 'a b', '1', '0', '-1', '10000', '1#s', 'a\\ b', 'a\\`b', '*x*', 'a <b>', '中', '8\n9'];
  for (const [role, text] of product(roles, texts)) {
    yield `:${role}:\`${text}\``;
    yield `\`${text}\`:${role}: and :${role}:\`${text}\` then \`${text}\`:${role}:\`.`;
    yield `.. default-role:: ${role}\n\n\`${text}\`\n\n.. default-role::\n\n\`${text}\``;
  }
  const options = [
    '',
    '   :class: a B_c\n',
    '   :class:\n',
    '   :class: 1\n',
    '   :format: html latex\n',
    '   :format:\n',
    '   :language: python\n',
    '   :x: y\n',
    '   text\n',
    '\n   :class: a\n',
    '\n\n   :class: a\n',
    '\n   text\n',
  ];
  const names = [
    'r',
    'r(emphasis)',
    'r (strong)',
    'r( raw )',
    'r(code)',
    'r(nope)',
    'r()',
    'r(emphasis',
    '',
    '1',
    'a b',
    'é',
    'r(emphasis) x',
    'R.x-y_z+a:b',
    'r(math)',
    'r(sub)',
    'r(restructuredtext-unimplemented-role)',
  ];
  for (const [name, option] of product(names, options)) {
    yield `.. role:: ${name}\n${option}\n:r:\`a\\ b\` :R:\`x\`\n\n.. role:: s(r)\n\n:s:\`y\``;
    yield `- .. role::\n     ${name}\n  ${option}\n\n:r:\`a\``;
  }
}

/** Texts of each part of the syntax, by its name. */
export const sweeps: readonly (readonly [string, () => Iterable<string>])[] = [
  ['directives', sweepDirectives],
  ['roles', sweepRoles],
  ['inline', sweepInline],
  ['tables', sweepTables],
  ['blocks', sweepBlocks],
];
