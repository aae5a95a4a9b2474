import type { RuleInfo } from '../../verdict/verdict.ts';
import { findRulePage } from '../../rules/rule-page.ts';
import { levelOf } from '../level-of.ts';

const wanted = new Set(['What it finds', 'Why it matters', 'How to fix']);

/** The sections of a rule's page that help somebody who has a finding; its examples are longer than a viewer shows. */
function selectHelp(page: string): string {
  let isWanted = false;
  let fence: string | undefined;
  const rows = page.split(/\r?\n/).filter((line) => {
    const mark = /^(`{3,}|~{3,})/.exec(line)?.[1];
    if (mark !== undefined && (fence === undefined || mark.startsWith(fence)))
      fence = fence === undefined ? mark : undefined;
    const title = fence === undefined ? /^##\s+(.*?)\s*$/.exec(line)?.[1] : undefined;
    if (title !== undefined) isWanted = wanted.has(title);
    return isWanted;
  });
  return rows.join('\n').trim();
}

/** A rule as SARIF's reportingDescriptor. */
export function describeRule(rule: RuleInfo, explain: (id: string) => string | undefined): object {
  const { id, group, summary, severity } = rule;
  const page = explain(id);
  const help = page === undefined ? '' : selectHelp(page);
  return {
    id,
    ...(summary === undefined ? {} : { shortDescription: { text: summary } }),
    ...(help === '' ? {} : { help: { text: help, markdown: help } }),
    helpUri: findRulePage(encodeURIComponent(id.toWellFormed())),
    ...(severity === undefined ? {} : { defaultConfiguration: { level: levelOf(severity) } }),
    properties: { tags: ['documentation', group] },
  };
}
