import { type Change, type Finding, groupBy } from '@signpost/model';
import { isOwed, type Todo, type TodoDocument } from '../../owed/list-todo.ts';
import type { Recognised } from '../../owed/recognise.ts';

const nowhere = { start: 0, end: 0 };

/** The files of the change, those first that are still there. */
function listPlaces({ files }: Change): readonly string[] {
  const there = files.filter(({ status }) => status !== 'deleted');
  const gone = files.filter(({ status }) => status === 'deleted');
  return [...there, ...gone].map(({ path }) => path);
}

/** Where a finding is shown: the file that shows what kind of change it is. */
function choosePlace(found: readonly Recognised[], places: readonly string[]): string {
  const evidence = found.flatMap((each) => each.evidence);
  const shown = new Set(evidence.flatMap((each) => ('path' in each ? each.path : [])));
  return places.find((path) => shown.has(path)) ?? places[0] ?? '';
}

function describeReason({ scenario, evidence }: Recognised): string {
  const shown = evidence.map(({ text }) => text).join(', ');
  return `this change: "${scenario.says}"${shown === '' ? '' : `, as ${shown}`}`;
}

function joinWords(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}

function describeLack(documents: readonly TodoDocument[]): string {
  const titlesOf = (wanted: TodoDocument['status']): string =>
    joinWords(documents.filter(({ status }) => status === wanted).map(({ title }) => title));
  const [missing, unfilled] = [titlesOf('missing'), titlesOf('unfilled')];
  const parts = [missing === '' ? '' : `missing ${missing}`, unfilled === '' ? '' : `unfinished ${unfilled}`];
  return parts.filter((part) => part !== '').join('; ');
}

function advise(documents: readonly TodoDocument[], commands: readonly string[]): string {
  const missing = documents.find(({ status }) => status === 'missing');
  const waive = `where one is not needed, say why in the commit: Signpost-Waive: ${missing?.kind ?? ''} (reason)`;
  return [
    ...(commands.length === 0 ? [] : [`write what is missing: ${commands.join('; ')}`]),
    ...(documents.some(({ status }) => status === 'unfilled') ? ['replace what is marked FILL by your words'] : []),
    ...(missing === undefined ? [] : [waive]),
  ].join('; ');
}

/** One finding for all that is owed at a place, since one kind of change is why. */
function describe(path: string, documents: readonly TodoDocument[], { found, commands }: Todo): Finding {
  const ids = new Set(documents.flatMap(({ scenarios }) => scenarios));
  const reasons = found.filter(({ scenario }) => ids.has(scenario.id)).map(describeReason);
  const details = documents.map(({ title, detail }) => `${title}: ${detail}`);
  const own = commands.filter((line) => ids.has(line.split(' ')[2] ?? ''));
  return {
    path,
    range: nowhere,
    message: describeLack(documents),
    note: [...reasons, ...details].join('; '),
    hint: advise(documents, own),
  };
}

/** What a change lacks, as findings at the files that show what kind of change it is; paths are those of the change. */
export function findMissing(todo: Todo, change: Change): readonly Finding[] {
  const places = listPlaces(change);
  const byPlace = groupBy(todo.documents.filter(isOwed), ({ scenarios }) => {
    const found = todo.found.filter(({ scenario }) => scenarios.includes(scenario.id));
    return choosePlace(found, places);
  });
  return [
    ...todo.problems.map((problem): Finding => Object.assign({ path: places[0] ?? '', range: nowhere }, problem)),
    ...[...byPlace].map(([path, documents]) => describe(path, documents, todo)),
  ];
}
