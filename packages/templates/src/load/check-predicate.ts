import { compileLinePattern, listLeavesOf, type Predicate, type Question, type UsageLocation } from '@signpost/model';
import { invalidScenario, unknownName } from '../messages/invalid-scenario.ts';
import type { Keys, Locate } from './check-variables.ts';

/** What the conditions at one place of a YAML may look at. */
export interface Sight {
  /** Ids of questions. */
  readonly answers: Iterable<string>;
  /** What is known of these questions. */
  readonly questions?: readonly Question[];
  /** What `@` may name: areas and places; nothing where there is no diff to look at. */
  readonly names?: readonly string[];
}

/** What a question is answered with, where it is never the value that a condition waits for; else nothing. */
function explainNever({ type, choices }: Question, value: string | boolean): string | undefined {
  if (type === 'confirm') return typeof value === 'boolean' ? undefined : 'true or false';
  if (typeof value === 'boolean') return type === 'text' ? 'a text' : 'one of its choices';
  return choices === undefined || choices.includes(value) ? undefined : choices.join(', ');
}

function checkValue(
  { answer, value }: Extract<Predicate, { readonly kind: 'is' }>,
  { questions = [] }: Sight,
  location: UsageLocation,
): void {
  const question = questions.find(({ id }) => id === answer);
  const wanted = question === undefined ? undefined : explainNever(question, value);
  if (wanted === undefined) return;
  throw invalidScenario(`\`${answer}\` is never \`${value}\``, location, `the answer is ${wanted}`);
}

/**
 * Checks that a condition looks at what is there, and that its patterns can be looked for in linear time.
 * @throws UsageError `invalid-scenario` at the condition.
 */
export function checkPredicate(predicate: Predicate | undefined, sight: Sight, locate: Locate, keys: Keys): void {
  if (predicate === undefined) return;
  const answers = [...sight.answers];
  for (const leaf of listLeavesOf(predicate)) {
    if (leaf.kind === 'is' || leaf.kind === 'given') {
      if (!answers.includes(leaf.answer)) throw unknownName('question', leaf.answer, answers, locate(keys));
      if (leaf.kind === 'is') checkValue(leaf, sight, locate(keys));
      continue;
    }
    if (sight.names === undefined) {
      throw invalidScenario('no diff is known here', locate(keys), 'look at answers only');
    }
    if (leaf.kind === 'commit') continue;
    for (const name of [...leaf.paths, ...leaf.except]) {
      if (!name.startsWith('@') || sight.names.includes(name.slice(1))) continue;
      throw unknownName('area or place', name.slice(1), sight.names, locate(keys));
    }
    const compiled = leaf.kind === 'line' ? compileLinePattern(leaf.pattern) : undefined;
    if (typeof compiled === 'object') {
      throw invalidScenario(`\`${leaf.kind === 'line' ? leaf.pattern : ''}\`: ${compiled.message}`, locate(keys));
    }
  }
}

/** The areas and places that a condition names with `@`. */
export function listNamesIn(predicate: Predicate | undefined): readonly string[] {
  if (predicate === undefined) return [];
  return listLeavesOf(predicate).flatMap((leaf) =>
    'paths' in leaf ? [...leaf.paths, ...leaf.except].flatMap((name) => (name[0] === '@' ? [name.slice(1)] : [])) : [],
  );
}
