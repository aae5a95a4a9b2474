import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { unknownRule } from '../messages/unknown-rule.ts';

/** The pages stay in `src`, which is published with them; this file may run from `dist`. */
const own = new URL('../../src/rules/', import.meta.url);
const ruleId = /^[a-z][a-z-]*$/;

/**
 * The page of a rule, in Markdown: what it finds, why it matters, examples, what to do. `more` are folders of other rules than the
 * checker's. Nothing for a rule that stands in none of them.
 */
export function findRulePage(id: string, more: readonly URL[] = []): string | undefined {
  if (!ruleId.test(id)) return undefined;
  const place = [own, ...more].map((folder) => new URL(`${id}/rule.md`, folder)).find((page) => existsSync(page));
  return place === undefined ? undefined : readFileSync(place, 'utf8');
}

function listRules(folder: URL): readonly string[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}

/**
 * The same for a rule that must be in one of them.
 * @throws UsageError `unknown-rule` with the nearest id.
 */
export function readRulePage(id: string, more: readonly URL[] = []): string {
  const page = findRulePage(id, more);
  if (page === undefined) throw unknownRule(id, [own, ...more].flatMap(listRules).toSorted());
  return page;
}
