import { parseBlocks } from './block/parse-blocks.ts';
import { Reporter } from './diagnostics/reporter.ts';
import type { DirectiveDefinition } from './directives/directive-definition.ts';
import { docutilsDirectives } from './directives/docutils-directives.ts';
import { sphinxDirectives } from './directives/sphinx-directives.ts';
import type { DocumentState } from './document-state.ts';
import { makeData } from './document-state.ts';
import { parseInline } from './inline/parse-inline.ts';
import { Block } from './lines/block.ts';
import { findLineStarts, Locator } from './lines/locator.ts';
import { splitSource } from './lines/split-source.ts';
import { NameRegistry } from './names/name-registry.ts';
import type { Root } from './nodes.ts';
import type { ParseOptions } from './options.ts';
import { standardRoles } from './roles/standard-roles.ts';

/** The directives of docutils, Sphinx and sphinx-design by name. */
export const standardDirectives: ReadonlyMap<string, DirectiveDefinition> = new Map([
  ...docutilsDirectives,
  ...sphinxDirectives,
]);

function extend<Value>(
  standard: ReadonlyMap<string, Value>,
  more: Readonly<Record<string, Value>> | undefined,
): ReadonlyMap<string, Value> {
  return more === undefined ? standard : new Map([...standard, ...Object.entries(more)]);
}

/** Reads reStructuredText into a tree; it never throws, problems are listed in `diagnostics`. */
export function parse(source: string, options: ParseOptions = {}): Root {
  const table = splitSource(source);
  const locator = new Locator(table.isSource ? table.offsets : findLineStarts(source));
  const state: DocumentState = {
    source,
    locator,
    reporter: new Reporter(locator),
    names: new NameRegistry(options.autoIdPrefix ?? '%'),
    directives: extend(standardDirectives, options.directives),
    roles: extend(standardRoles, options.roles),
    domainPrefix: options.defaultDomain === undefined ? '' : `${options.defaultDomain}:`,
    customRoles: new Map(),
    substitutions: new Map(),
    defaultRole: options.defaultRole ?? null,
    titleStyles: [],
    sectionDepth: 0,
    outerLine: 1,
    parseBlocks: (block, context) => parseBlocks(state, block, context),
    parseInline: (slice, line) => parseInline(state, slice, line),
  };
  const block = new Block(table, 0, table.texts.length, 0, 0);
  const { nodes, messages } = state.parseBlocks(block, { titles: true, depth: 0, parent: 'document' });
  const data = makeData(messages);
  return {
    type: 'root',
    children: nodes,
    diagnostics: state.reporter.diagnostics,
    position: locator.position(0, source.length),
    ...(data === undefined ? {} : { data }),
  };
}
