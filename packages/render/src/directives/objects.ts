import { element, elementOf, given, text } from '../hast/element.ts';
import { renderBox } from './unknown.ts';
import { argumentOf, bodyOf, idOf, type DirectiveHandler, type DirectiveTable } from './directive.ts';

/** Words before a name, as Sphinx puts them there. */
const prefixes: Readonly<Record<string, string>> = {
  class: 'class ',
  exception: 'exception ',
  classmethod: 'classmethod ',
  staticmethod: 'static ',
  property: 'property ',
  decorator: '@',
  decoratormethod: '@',
};

/** Something that is declared: one signature a line, then what it does. */
const declared: DirectiveHandler = (node, renderer) => {
  const name = node.name.slice(node.name.indexOf(':') + 1);
  const lines = argumentOf(node)
    .split('\n')
    .filter((line) => line.trim() !== '');
  const signatures = lines.map((line, index) => {
    const id = index === 0 ? (idOf(node) ?? /^[\w.:-]+/.exec(line.trim())?.[0]) : undefined;
    return element('dt', given({ id, className: ['signature'] }), [
      element('code', {}, [text(`${prefixes[name] ?? ''}${line.trim()}`)]),
    ]);
  });
  return [
    elementOf(node, 'dl', { className: ['object'] }, [...signatures, element('dd', {}, renderer.render(bodyOf(node)))]),
  ];
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
