import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { unknownRule } from '../messages/unknown-rule.ts';

/** The pages stay in `src`, which is published with them; this file may run from `dist`. */
const pages = fileURLToPath(new URL('../../src/rules/', import.meta.url));
const ruleId = /^[a-z][a-z-]*$/;

/** The page of a rule, in Markdown: what it finds, why it matters, examples, what to do. Nothing for a rule of another project. */
export function findRulePage(id: string): string | undefined {
  const place = join(pages, id, 'rule.md');
  return ruleId.test(id) && existsSync(place) ? readFileSync(place, 'utf8') : undefined;
}

/**
 * The same for a rule that must be one of ours.
 * @throws UsageError `unknown-rule` with the nearest id.
 */
export function readRulePage(id: string): string {
  const page = findRulePage(id);
  if (page !== undefined) return page;
  const folders = readdirSync(pages, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  throw unknownRule(
    id,
    folders.map(({ name }) => name),
  );
}
