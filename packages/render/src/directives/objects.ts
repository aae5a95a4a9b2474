import type { ElementContent } from 'hast';
import { element, elementOf, given, text } from '../hast/element.ts';
import type { Renderer } from '../renderer.ts';
import type { DirectiveNode } from '../tree.ts';
import { renderDocFields } from './doc-fields.ts';
import { showSignature } from './signature.ts';
import { renderBox } from './unknown.ts';
import { argumentOf, bodyOf, idOf, type DirectiveHandler, type DirectiveTable } from './directive.ts';

/** What an object does: its fields are grouped. */
function describe(node: DirectiveNode, renderer: Renderer): ElementContent[] {
  const isScript = node.name.startsWith('js:');
  return bodyOf(node).flatMap((child) =>
    child.type === 'fieldList' ? renderDocFields(renderer, child, isScript) : renderer.render([child]),
  );
}

/** Something that is declared: one signature a line, then what it does. */
const declared: DirectiveHandler = (node, renderer) => {
  const lines = node.arguments
    .flatMap(({ value }) => value.split('\n'))
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const signatures = lines.map((line, index) => {
    const name = /^[\w.:-]+/.exec(line)?.[0];
    const full = name === undefined ? undefined : `${renderer.scopeOf(node)?.full ?? ''}${name}`;
    const id = index === 0 ? (idOf(node) ?? full) : undefined;
    const shown = element('code', {}, [text(showSignature(node, renderer, line))]);
    return element('dt', given({ id, className: ['signature'] }), [shown]);
  });
  const body = element('dd', {}, describe(node, renderer));
  return [elementOf(node, 'dl', { className: ['object'] }, [...signatures, body])];
};

/** What Sphinx reads from code: it would have to run. */
const automatic: DirectiveHandler = (node, renderer) =>
  renderBox(node, renderer, `${node.name}: ${argumentOf(node)}`, 'Sphinx makes this part from the code.');

const python =
  'function class method classmethod staticmethod attribute data exception decorator decoratormethod property type';
const all = [
  ...python.split(' ').flatMap((name) => [name, `py:${name}`]),
  ...'function class method attribute data'.split(' ').map((name) => `js:${name}`),
  ...'function member var macro struct union enum enumerator type'.split(' ').map((name) => `c:${name}`),
  ...'function class struct member var type enum enum-struct enum-class enumerator union concept'
    .split(' ')
    .map((name) => `cpp:${name}`),
  ...'object describe rst:directive rst:directive:option rst:role option cmdoption envvar confval term'.split(' '),
];
const automatics =
  'automodule autoclass autofunction automethod autoattribute autodata autoexception autodecorator autoproperty ' +
  'autonewtypedata autonewvarattribute autosummary inheritance-diagram c:alias cpp:alias';

/** What a project declares: functions, options, settings. */
export const objectDirectives: DirectiveTable = {
  ...Object.fromEntries(all.map((name) => [name, declared])),
  ...Object.fromEntries(automatics.split(' ').map((name) => [name, automatic])),
};
