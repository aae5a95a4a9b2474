import type { Diagnostic } from './diagnostics/diagnostic.ts';
import type { Reporter } from './diagnostics/reporter.ts';
import type { DirectiveDefinition } from './directives/directive-definition.ts';
import type { Block } from './lines/block.ts';
import type { Locator } from './lines/locator.ts';
import type { TextSlice } from './lines/text-slice.ts';
import type { MutableIdentity, NameRegistry } from './names/name-registry.ts';
import type { BlockNode, Data, PhrasingNode, PlacedDiagnostic } from './nodes.ts';
import type { RoleDefinition } from './roles/role-definition.ts';

/** What stands around a block, which decides what it may hold. */
export interface BlockContext {
  /** Whether section titles may occur. */
  readonly titles: boolean;
  /** How deep the block is nested; the document is 0. */
  readonly depth: number;
  /** The kind of element around the block, for directives that are refused in some. */
  readonly parent: 'document' | 'body' | 'topic' | 'sidebar';
}

/** Blocks with the diagnostics among them. */
export interface ParsedBlocks {
  readonly nodes: readonly BlockNode[];
  readonly messages: readonly PlacedDiagnostic[];
}

/** Inline nodes, the diagnostics that follow their block, and those that docutils puts before it. */
export interface ParsedInline {
  readonly nodes: readonly PhrasingNode[];
  readonly messages: readonly Diagnostic[];
  readonly earlier: readonly Diagnostic[];
}

/** Everything that the constructs of one document share while it is read. */
export interface DocumentState {
  readonly source: string;
  readonly locator: Locator;
  readonly reporter: Reporter;
  readonly names: NameRegistry;
  readonly directives: ReadonlyMap<string, DirectiveDefinition>;
  readonly roles: ReadonlyMap<string, RoleDefinition>;
  /** What stands before the names of the default domain's directives and roles, as `py:`; empty where there is none. */
  readonly domainPrefix: string;
  /** Roles that the document defines itself. */
  readonly customRoles: Map<string, RoleDefinition>;
  /** What each substitution name is defined as. */
  readonly substitutions: Map<string, MutableIdentity>;
  /** The role of interpreted text without one; the document can change it. */
  defaultRole: string | null;
  /** Title styles in the order of their depth. */
  readonly titleStyles: string[];
  /** The depth of the section that is being read. */
  sectionDepth: number;
  /** The line at which docutils' outermost parser stands; it reports nested problems without a line of their own there. */
  outerLine: number;
  parseBlocks(block: Block, context: BlockContext): ParsedBlocks;
  parseInline(slice: TextSlice, line: number): ParsedInline;
}

/** The `data` of a node, or undefined where there is none to keep. */
export function makeData(messages: readonly PlacedDiagnostic[], segments?: Data['segments']): Data | undefined {
  if (messages.length === 0) {
    return segments === undefined ? undefined : { segments };
  }
  return segments === undefined ? { messages } : { segments, messages };
}
