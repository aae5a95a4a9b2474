import { readFileSync } from 'node:fs';
import { unknownRule } from '../messages/unknown-rule.ts';
import { rules } from './index.gen.ts';

/** The pages stay in `src`, which is published with them; this file may run from `dist`. */
const pages = new URL('../../src/rules/', import.meta.url);

/**
 * The page of a rule, in Markdown: what it finds, why it matters, examples, what to do.
 * @throws UsageError `unknown-rule` with the nearest id.
 */
export function readRulePage(id: string): string {
  const rule = rules.find((candidate) => candidate.id === id);
  if (rule === undefined)
    throw unknownRule(
      id,
      rules.map((candidate) => candidate.id),
    );
  return readFileSync(new URL(`${rule.id}/rule.md`, pages), 'utf8');
}
