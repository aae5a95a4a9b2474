import type { Reference } from '@signpost/model';

/** Constructs beyond Markdown, by the name of their references; which site knows which, its dialect says. */
const constructs: ReadonlySet<string> = new Set(['@include', '<<<', '--8<--', 'import', 'front matter', 'nav']);

/** Whether only some programs take a reference for one. */
export function isConstruct({ name }: Pick<Reference, 'name'>): boolean {
  return name !== undefined && constructs.has(name);
}
