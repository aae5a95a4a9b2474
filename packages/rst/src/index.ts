export type * from './nodes.ts';
export { characterWidth, columnWidth } from './characters/column-width.ts';
export type { Diagnostic, DiagnosticLevel } from './diagnostics/diagnostic.ts';
export type {
  DirectiveDefinition,
  DirectiveShape,
  OptionDefinition,
  OptionType,
} from './directives/directive-definition.ts';
export { defineDirective, defineOptions } from './directives/define-directive.ts';
export { linkKind, optionKind } from './directives/option-kind.ts';
export type { ParseOptions } from './options.ts';
export { parse, standardDirectives } from './parse.ts';
export { toPseudoXml } from './pseudo-xml/to-pseudo-xml.ts';
export type { RoleDefinition } from './roles/role-definition.ts';
export { standardRoles } from './roles/standard-roles.ts';
export { makeId } from './names/make-id.ts';
export { normalizeName } from './names/normalize-name.ts';
export { textContent } from './text-content.ts';
export { leavesNoElement } from './resolve/leaves-no-element.ts';
export { findPropagatedIds } from './resolve/propagated-ids.ts';
export { findUnresolved } from './resolve/unresolved.ts';
export { trimEnd } from './characters/white-space.ts';
export { escapeInline, escapeLineStart, escapeText } from './write/escape-text.ts';
