import { posix } from 'node:path';
import type { Told } from './list-owed.ts';
import type { Recognised } from './recognise.ts';

/** Words that say what a file is, not what it is about. */
const general = new Set([
  'api',
  'backend',
  'backends',
  'base',
  'chat',
  'client',
  'index',
  'llm',
  'mod',
  'model',
  'provider',
]);

/** A text without what spellings of a name differ in: case, spaces, signs. */
export function normalizeName(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

function namesOf(path: string): readonly string[] {
  const words = posix
    .parse(path)
    .name.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, '-')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !general.has(word));
  const long = words.filter((word) => word.length > 2);
  return words.length === 0 ? [] : [words.join(''), ...long];
}

/**
 * What the new thing of a change may be called, normalised: what a person answers, else what its generator was told, and the
 * names of the files that show it.
 */
export function nameSubjects({ scenario, evidence }: Recognised, { answers, remembered }: Told): readonly string[] {
  const id = scenario.questions[0]?.id ?? '';
  const answer = answers[id];
  if (typeof answer === 'string') return [normalizeName(answer)];
  const told = remembered?.get(scenario.id)?.[id];
  const names = evidence.flatMap((each) => (each.kind === 'path' ? namesOf(each.path) : []));
  return [...new Set([...(typeof told === 'string' ? [normalizeName(told)] : []), ...names])];
}
