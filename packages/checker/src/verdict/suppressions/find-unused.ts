import {
  groupBy,
  indexLines,
  type Document,
  type Finding,
  type LineIndex,
  type Suppression,
  type TextEdit,
} from '@signpost/model';
import { type Effect, everyRule } from './effect.ts';
import type { Hidden } from './hide-findings.ts';
import { removeComment } from './remove-comment.ts';

type EffectsOf = ReadonlyMap<Suppression, readonly Effect[]>;

const maxNames = 3;

function nameAll(effects: readonly Effect[]): string {
  const names = effects.slice(0, maxNames).map(({ name }) => `\`${name}\``);
  const left = effects.length - names.length;
  return `${names.join(', ')}${left === 0 ? '' : ` and ${left} more`}`;
}

function describePlace({ keyword, suppression }: Effect, { targetOf }: Hidden): string {
  switch (keyword) {
    case 'disable-next-line': {
      const line = targetOf(suppression);
      return line === undefined ? 'no line follows' : `on line ${line}`;
    }
    case 'disable-line':
      return 'on this line';
    case 'disable-file':
      return 'in this file';
    default:
      return 'from here on';
  }
}

function describe(dead: readonly [Effect, ...Effect[]], hidden: Hidden): string {
  const [first] = dead;
  const isAll = first.name === everyRule;
  if (first.keyword === 'enable') {
    return `enables nothing: ${isAll ? 'no rule is' : `${nameAll(dead)} ${dead.length === 1 ? 'is' : 'are'} not`} disabled here`;
  }
  const place = describePlace(first, hidden);
  if (place.startsWith('no ')) return `suppresses nothing: ${place}`;
  return `suppresses nothing: no ${isAll ? 'finding' : nameAll(dead)} ${place}`;
}

/** A document with what its comments do. */
interface Commented {
  readonly document: Document;
  readonly lines: LineIndex;
  readonly all: EffectsOf;
}

/** The edit that leaves only the names that are in use; nothing where a person has to look. */
function editOf({ document, lines, all }: Commented, suppression: Suppression, dead: readonly Effect[]): TextEdit[] {
  const { path, text } = document;
  if (dead.length === (all.get(suppression) ?? []).length) {
    const edit = removeComment(text, lines, suppression.span);
    return edit === undefined ? [] : [{ path, ...edit }];
  }
  const [first] = suppression.names;
  const last = suppression.names.at(-1);
  if (first === undefined || last === undefined) return [];
  const gone = new Set(dead.map(({ name }) => name));
  const kept = suppression.names.filter(({ name }) => !gone.has(name));
  return [{ path, start: first.span.start, end: last.span.end, text: kept.map(({ name }) => name).join(', ') }];
}

function groupBySuppression(effects: Iterable<Effect>): EffectsOf {
  return groupBy(effects, ({ suppression }) => suppression);
}

/**
 * The comments of a document, or names in them, that did nothing, one finding for a comment. `isCertain` says whether all that a
 * `disable` stands for was looked for. The fix takes the `enable` of what it removes along.
 */
export function findUnused(document: Document, hidden: Hidden, isCertain: (effect: Effect) => boolean): Finding[] {
  const all = groupBySuppression(hidden.effects);
  const dead = new Set(
    hidden.effects.filter((effect) => effect.keyword !== 'enable' && !hidden.used.has(effect) && isCertain(effect)),
  );
  const idle = hidden.effects.filter(
    (effect) => effect.keyword === 'enable' && hidden.endedBy(effect).every((ended) => dead.has(ended)),
  );
  const reported = idle.filter((effect) => hidden.endedBy(effect).length === 0);
  const endings = idle.flatMap((effect) => hidden.endedBy(effect).map(({ suppression }) => ({ suppression, effect })));
  const closing = groupBy(endings, ({ suppression }) => suppression);
  const idleOf = groupBySuppression(idle);
  const commented = { document, lines: indexLines(document.text), all };
  return [...groupBySuppression([...dead, ...reported])].flatMap(([suppression, effects]) => {
    const [first, ...others] = effects;
    if (first === undefined) return [];
    const own = editOf(commented, suppression, effects);
    const ends = [...new Set((closing.get(suppression) ?? []).map(({ effect }) => effect.suppression))];
    const edits = own.concat(ends.flatMap((end) => editOf(commented, end, idleOf.get(end) ?? [])));
    const isWhole = effects.length === (all.get(suppression) ?? []).length;
    const title = isWhole ? 'remove the comment' : `remove ${nameAll(effects)} from the comment`;
    const message = describe([first, ...others], hidden);
    const finding = { path: document.path, range: suppression.span, message };
    return [
      own.length === 0 ? Object.assign(finding, { hint: title }) : Object.assign(finding, { fix: { title, edits } }),
    ];
  });
}
