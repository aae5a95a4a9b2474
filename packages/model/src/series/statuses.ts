/** How far a record is, whatever word says so. */
export type Stage = 'open' | 'decided' | 'refused' | 'gone';

/** Statuses with those that may follow each, in lower case. */
export type StatusTable = ReadonlyMap<string, ReadonlySet<string>>;

const stages: ReadonlyMap<string, Stage> = new Map(
  Object.entries({
    open: [
      'draft',
      'proposed',
      'in discussion',
      'in review',
      'under review',
      'review',
      'pending',
      'deferred',
      'postponed',
      'active discussion',
      'open',
      'wip',
      'work in progress',
      'provisional',
      'experimental',
    ],
    decided: [
      'accepted',
      'approved',
      'adopted',
      'decided',
      'active',
      'implemented',
      'final',
      'done',
      'completed',
      'implementable',
    ],
    refused: ['rejected', 'declined', 'withdrawn', 'abandoned', 'closed', 'cancelled'],
    gone: ['deprecated', 'superseded', 'replaced', 'obsolete', 'retired', 'amended'],
  } satisfies Record<Stage, string[]>).flatMap(([stage, words]) =>
    words.map((word) => [word, toStage(stage)] as const),
  ),
);

function toStage(name: string): Stage {
  return name === 'decided' || name === 'refused' || name === 'gone' ? name : 'open';
}

const following: Readonly<Record<Stage, readonly Stage[]>> = {
  open: ['open', 'decided', 'refused', 'gone'],
  decided: ['decided', 'gone'],
  refused: ['refused', 'open'],
  gone: ['gone'],
};

/** The statuses that every series may use, each followed by all that its stage may lead to. */
export const usualStatuses: StatusTable = new Map(
  [...stages].map(([word, stage]) => [
    word,
    new Set([...stages].flatMap(([other, after]) => (following[stage].includes(after) ? [other] : []))),
  ]),
);

/** The stage that a status belongs to; nothing for a word of the project's own. */
export function stageOf(status: string): Stage | undefined {
  return stages.get(status);
}

/** The statuses of a project: each with those that may follow it. */
export function createStatuses(table: Readonly<Record<string, readonly string[]>>): StatusTable {
  const known = new Map<string, Set<string>>();
  const setOf = (word: string): Set<string> => {
    const found = known.get(word) ?? new Set<string>();
    known.set(word, found);
    return found;
  };
  for (const [word, next] of Object.entries(table)) {
    const set = setOf(word.toLowerCase());
    for (const each of next) {
      setOf(each.toLowerCase());
      set.add(each.toLowerCase());
    }
  }
  return known;
}

/** A status text as words: without links, emphasis, pictures and dashes, white space folded, in lower case. */
export function foldStatus(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]+/gu, ' ')
    .replace(/ +/g, ' ')
    .trim();
}

/** The known status that a text begins with: `Superseded by ADR-0007` is `superseded`. */
export function readStatusWord(text: string, statuses: StatusTable): string | undefined {
  const words = foldStatus(text);
  let found: string | undefined;
  for (const status of statuses.keys()) {
    const isFirst = words === status || words.startsWith(`${status} `);
    if (isFirst && status.length > (found?.length ?? 0)) found = status;
  }
  return found;
}

/** Whether a record may go from one status to another; staying is no step. */
export function mayFollow(statuses: StatusTable, from: string, to: string): boolean {
  return from === to || (statuses.get(from)?.has(to) ?? true);
}
