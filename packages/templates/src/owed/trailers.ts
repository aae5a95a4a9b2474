import type { Change } from '@signpost/model';
import type { Evidence } from './evidence.ts';

/** Where a change declares something: in a commit, or in a file that it brings. */
export type Declarer =
  | { readonly kind: 'commit'; readonly subject: string }
  | { readonly kind: 'file'; readonly path: string };

/** A scenario that a change declares: `Signpost-Scenario: bugfix`. */
export interface DeclaredScenario {
  readonly id: string;
  readonly by: Declarer;
}

/** A document that a change says is not needed, and why: `Signpost-Waive: design-doc (the issue explains it)`. */
export interface Waiver {
  readonly kind: string;
  /** Empty where none is given: then nothing is waived. */
  readonly reason: string;
  readonly by: Declarer;
}

/** What a change declares that owes nothing. */
export const nothing = 'none';

interface Declared {
  readonly value: string;
  readonly by: Declarer;
}

function listValues({ commits, notes = [] }: Change, wanted: string): readonly Declared[] {
  const sources = [
    ...commits.map(({ subject, trailers }) => ({ by: { kind: 'commit', subject } as const, trailers })),
    ...notes.map(({ path, trailers }) => ({ by: { kind: 'file', path } as const, trailers })),
  ];
  return sources.flatMap(({ by, trailers }) =>
    trailers.flatMap(([name, value]) => (name.toLowerCase() === wanted ? [{ value: value.trim(), by }] : [])),
  );
}

/** The scenarios that a change declares, in their order; several in one line are separated by commas. */
export function listDeclared(change: Change): readonly DeclaredScenario[] {
  return listValues(change, 'signpost-scenario').flatMap(({ value, by }) =>
    value.split(',').flatMap((part) => (part.trim() === '' ? [] : [{ id: part.trim(), by }])),
  );
}

/** The reason without the brackets around it; one without a letter is none. */
function readReason(text: string): string {
  const bare = text.startsWith('(') && text.endsWith(')') ? text.slice(1, -1).trim() : text;
  return /[\p{L}\p{N}]/u.test(bare) ? bare : '';
}

/** The documents that a change names to waive them, with a reason or without. */
export function listWaivers(change: Change): readonly Waiver[] {
  return listValues(change, 'signpost-waive').flatMap(({ value, by }) => {
    const [kind = ''] = /^[^\s,:;()]*/.exec(value) ?? [];
    const reason = readReason(value.slice(kind.length).replace(/^[\s,:;]+/, ''));
    return kind === '' ? [] : [{ kind, reason, by }];
  });
}

/** Who declares something, for people. */
export function nameDeclarer(by: Declarer): string {
  return by.kind === 'commit' ? `the commit "${by.subject}"` : by.path;
}

/** What shows that a change belongs to a scenario where it says so itself. */
export function showDeclared({ by }: DeclaredScenario): Evidence {
  const text = `${nameDeclarer(by)} says so`;
  return by.kind === 'commit'
    ? { kind: 'declared', subject: by.subject, text }
    : { kind: 'declared', path: by.path, text };
}
