import type { DirectiveDefinition } from './directives/directive-definition.ts';
import type { RoleDefinition } from './roles/role-definition.ts';

/** What a caller can tell the reader about the project that a document belongs to. */
export interface ParseOptions {
  /** The prefix of generated ids: `%` stands for the element's name and a dash (docutils' default), Sphinx uses `id`. */
  readonly autoIdPrefix?: string;
  /** Directives that the project adds or reads differently, by name. */
  readonly directives?: Readonly<Record<string, DirectiveDefinition>>;
  /** Roles that the project adds or reads differently, by name. */
  readonly roles?: Readonly<Record<string, RoleDefinition>>;
  /** The Sphinx domain of directives and roles that name none: with `py`, `.. class::` is `.. py:class::`. */
  readonly defaultDomain?: string;
  /** The role of interpreted text without one; `title-reference` if not given. */
  readonly defaultRole?: string;
}
