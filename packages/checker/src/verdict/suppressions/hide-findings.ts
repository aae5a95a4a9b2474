import { indexLines, type Diagnostic, type Document, type Suppression } from '@signpost/model';
import type { RuleSelection } from '../../settings/select-rules.ts';
import { createBlockSweep } from './create-block-sweep.ts';
import { type Effect, effectsOf, namesOf } from './effect.ts';
import { findTargetLines } from './find-target-lines.ts';

/** What the comments of one document do to its findings. */
export interface Hidden {
  /** The suppression of each finding that has one. */
  readonly by: ReadonlyMap<Diagnostic, Suppression>;
  /** What each comment does, in their order. */
  readonly effects: readonly Effect[];
  readonly used: ReadonlySet<Effect>;
  /** What an `enable` brought to an end. */
  readonly endedBy: (effect: Effect) => readonly Effect[];
  /** The line (from 1) that a `disable-next-line` is for. */
  readonly targetOf: (suppression: Suppression) => number | undefined;
}

type Places = ReadonlyMap<string, Effect>;

/** The first effect for each place and name; a second one for the same has nothing left to do. */
function indexPlaces(effects: readonly Effect[], keyOf: (effect: Effect) => string | undefined): Places {
  const places = new Map<string, Effect>();
  for (const effect of effects) {
    const key = keyOf(effect);
    if (key !== undefined && !places.has(key)) places.set(key, effect);
  }
  return places;
}

/**
 * Finds the comment that hides each finding of a document: that of its line before that of its block before that of the file.
 * A finding stands on the line where it starts. `diagnostics` are in the order of their places.
 */
export function hideFindings(
  { text, suppressions }: Document,
  diagnostics: readonly Diagnostic[],
  selection: RuleSelection,
): Hidden {
  const lines = indexLines(text);
  const targets = findTargetLines(suppressions, lines, text);
  const effects = suppressions.flatMap(effectsOf);
  const lineOf = ({ keyword, suppression }: Effect): number | undefined => {
    if (keyword === 'disable-line') return lines.pointAt(suppression.span.start).line;
    return keyword === 'disable-next-line' ? targets.get(suppression) : undefined;
  };
  const byLine = indexPlaces(effects, (effect) => {
    const line = lineOf(effect);
    return line === undefined ? undefined : `${line} ${effect.name}`;
  });
  const byFile = indexPlaces(effects, ({ keyword, name }) => (keyword === 'disable-file' ? name : undefined));
  const blocks = effects.filter(({ keyword }) => keyword === 'disable' || keyword === 'enable');
  const sweep = createBlockSweep(blocks, selection);

  const by = new Map<Diagnostic, Suppression>();
  const used = new Set<Effect>();
  for (const diagnostic of diagnostics) {
    const { rule, range } = diagnostic;
    const { line } = lines.pointAt(range.start);
    sweep.advance(range.start);
    const names = namesOf(rule, selection.groupOf);
    const near = names.map((name) => byLine.get(`${line} ${name}`)).find((effect) => effect !== undefined);
    const far = (): Effect | undefined => names.map((name) => byFile.get(name)).find((effect) => effect !== undefined);
    const effect = near ?? sweep.find(rule) ?? far();
    if (effect === undefined) continue;
    by.set(diagnostic, effect.suppression);
    used.add(effect);
  }
  sweep.advance(text.length);
  return { by, effects, used, endedBy: sweep.endedBy, targetOf: (suppression) => targets.get(suppression) };
}
