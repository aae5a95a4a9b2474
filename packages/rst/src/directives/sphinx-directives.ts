import { defineDirective } from './define-directive.ts';
import type { DirectiveDefinition } from './directive-definition.ts';

type Shape = Partial<Omit<DirectiveDefinition, 'canonical'>>;

/** Sphinx and its extensions grow options, so theirs are not checked. */
const open: Shape = { options: 'any' };
const bare: Shape = { ...open, shape: 'none', body: 'none', content: 'none' };
const spaced: Shape = { ...open, optional: 1, spaced: true };
const titled: Shape = { ...spaced, shape: 'titled', argument: 'inline' };
const signature: Shape = { ...open, required: 1, spaced: true, argument: 'signature' };
const code: Shape = { ...open, shape: 'code', optional: 1, argument: 'language', body: 'raw' };

/** Directives by the shape that they share. */
const groups: readonly (readonly [string, Shape])[] = [
  ['toctree', { ...open, shape: 'toctree', body: 'list', content: 'optional' }],
  ['code-block sourcecode code-cell', { ...code }],
  [
    'literalinclude',
    { ...open, shape: 'none', required: 1, spaced: true, argument: 'file', body: 'none', content: 'none' },
  ],
  ['highlight', { ...bare, required: 1, argument: 'language' }],
  ['only ifconfig', { ...open, required: 1, spaced: true, argument: 'expression', titles: true }],
  ['seealso todo', { ...open }],
  ['versionadded versionchanged deprecated versionremoved', { ...titled, required: 1 }],
  ['centered tabularcolumns', { ...bare, required: 1, spaced: true }],
  ['hlist acks', { ...open }],
  ['cssclass', { shape: 'class', required: 1, spaced: true, argument: 'class', options: null }],
  ['glossary', { ...open, shape: 'glossary' }],
  ['productionlist', { ...open, shape: 'raw', required: 1, spaced: true, body: 'raw', content: 'none' }],
  ['index', { ...bare, required: 1, spaced: true }],
  ['codeauthor sectionauthor moduleauthor', { ...bare, required: 1, spaced: true }],
  ['currentmodule py:currentmodule default-domain', { ...bare, required: 1 }],
  ['module py:module js:module', { ...open, required: 1 }],
  ['todolist', { ...bare }],
  ['doctest testcode testsetup testoutput testcleanup', { ...spaced, shape: 'raw', body: 'raw' }],
  ['graphviz', { ...open, shape: 'raw', optional: 1, body: 'raw' }],
  ['digraph graph', { ...open, shape: 'raw', required: 1, body: 'raw' }],
  ['inheritance-diagram', { ...bare, required: 1, spaced: true }],
  ['mermaid plantuml uml', { ...spaced, shape: 'raw', body: 'raw' }],
  [
    'automodule autoclass autofunction automethod autoattribute autodata autoexception autodecorator autoproperty ' +
      'autonewtypedata autonewvarattribute c:alias cpp:alias',
    { ...signature },
  ],
  ['autosummary', { ...open, shape: 'raw', body: 'raw' }],
  [
    'function method classmethod staticmethod attribute data exception decorator decoratormethod property object describe ' +
      'py:function py:class py:method py:classmethod py:staticmethod py:attribute py:data py:exception py:decorator ' +
      'py:decoratormethod py:property py:type js:function js:class js:method js:attribute js:data c:function c:member c:var ' +
      'c:macro c:struct c:union c:enum c:enumerator c:type cpp:function cpp:class cpp:struct cpp:member cpp:var cpp:type ' +
      'cpp:enum cpp:enum-struct cpp:enum-class cpp:enumerator cpp:union cpp:concept rst:directive rst:directive:option ' +
      'rst:role option cmdoption envvar confval program term',
    { ...signature },
  ],
  ['program', { ...bare, required: 1, spaced: true }],
  ['c:namespace cpp:namespace c:namespace-push cpp:namespace-push', { ...bare, required: 1, spaced: true }],
  ['c:namespace-pop cpp:namespace-pop', { ...bare }],
];

const designGroups: readonly (readonly [string, Shape])[] = [
  ['grid', { ...spaced, argument: 'number' }],
  ['grid-item tab-set card-carousel', { ...spaced }],
  ['grid-item-card card dropdown tab-item tab', { ...titled }],
  ['tab-set-code', { ...open }],
  ['tabs group-tab', { ...titled }],
  ['code-tab', { ...code, required: 1, spaced: true }],
  ['button-link', { ...open, required: 1, spaced: true, argument: 'uri' }],
  ['button-ref', { ...open, required: 1, spaced: true, argument: 'label' }],
  ['div', { ...spaced, argument: 'class' }],
  ['article-info', { ...bare }],
];

/** The directives of Sphinx, its extensions and sphinx-design by name. */
export const sphinxDirectives: ReadonlyMap<string, DirectiveDefinition> = collect();

function collect(): Map<string, DirectiveDefinition> {
  const directives = new Map<string, DirectiveDefinition>();
  for (const [names, shape] of [...groups, ...designGroups]) {
    for (const name of names.split(' ')) {
      directives.set(name, defineDirective(name, shape));
    }
  }
  return directives;
}
