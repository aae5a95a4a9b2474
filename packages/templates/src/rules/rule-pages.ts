import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The pages stay in `src`, which is published with them; this file may run from `dist`. */
const pages = fileURLToPath(new URL('../../src/rules/', import.meta.url));
const ruleId = /^[a-z][a-z-]*$/;

/** The page of one of the scenarios' rules, in Markdown; nothing for a rule of another package. */
export function findScenarioRulePage(id: string): string | undefined {
  const place = join(pages, id, 'rule.md');
  return ruleId.test(id) && existsSync(place) ? readFileSync(place, 'utf8') : undefined;
}
