import type { ValueKind } from '../nodes.ts';

/** What a role's text means. */
export interface RoleDefinition {
  /** The role that docutils knows it by; custom roles and short names have that of their base. */
  readonly canonical: string;
  /** What its target is: a document, a label, a file, an address, or mere text. */
  readonly kind: ValueKind;
  /** Whether `title <target>` is understood. */
  readonly titled: boolean;
  readonly classes?: readonly string[];
  /** The language of code. */
  readonly language?: string;
  /** The output formats of a raw role. */
  readonly format?: string;
  /** Whether docutils knows the name but has no meaning for it; of an unlisted one it says once that it looks further. */
  readonly unimplemented?: 'listed' | 'unlisted';
}
