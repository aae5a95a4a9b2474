import { type DocsPlan, type DocsProblem, renderChangesDiff, type ShownProjection } from '@signpost/templates';

const states = { fresh: '✔', stale: '✖ stale', missing: '✖ not there yet' } as const;

function renderLines(shown: readonly ShownProjection[], show: (state: ShownProjection['state']) => string): string {
  const width = Math.max(0, ...shown.map(({ projection }) => projection.length));
  const place = Math.max(0, ...shown.map(({ path }) => path.length));
  return shown
    .map(({ projection, path, state }) => {
      return `${projection.padEnd(width)}  ${path.padEnd(place)}  ${show(state)}`.trimEnd();
    })
    .map((line) => `${line}\n`)
    .join('');
}

/** Why something cannot be generated, and what to do. */
export function renderProblems(problems: readonly DocsProblem[]): string {
  return problems
    .map(({ path, line, message, hint }) => {
      const place = line === undefined ? path : `${path}:${line}`;
      const advice = hint === undefined ? '' : hint.replace(/^/gm, '  ');
      return `✖ ${place}  ${message}\n${advice === '' ? '' : `${advice}\n`}`;
    })
    .join('');
}

/** Everything that is generated: where it lies, and whether it is fresh. */
export function renderState({ shown, changes }: DocsPlan): string {
  const advice = changes.length === 0 ? '' : 'Make them fresh: signpost docs --write\n';
  return renderLines(shown, (state) => states[state]) + advice;
}

/** What a run wrote. */
export function renderWritten({ shown, changes }: DocsPlan): string {
  const written = shown.filter(({ state }) => state !== 'fresh');
  if (changes.length === 0) return '✔ nothing to do: everything is fresh\n';
  return renderLines(written, () => '')
    .replace(/^/gm, '✔ ')
    .replace(/✔ $/, '');
}

/** The verdict: what would change, and the command that changes it. */
export function renderCheck({ shown, changes, problems }: DocsPlan): string {
  if (changes.length === 0) {
    return problems.length > 0
      ? ''
      : `✔ ${shown.length} generated ${shown.length === 1 ? 'part is' : 'parts are'} fresh\n`;
  }
  const count = changes.length === 1 ? '1 document is' : `${changes.length} documents are`;
  return `${renderChangesDiff(changes)}\n✖ ${count} stale. Write what is generated: signpost docs --write\n`;
}
