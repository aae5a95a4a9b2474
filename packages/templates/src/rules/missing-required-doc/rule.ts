import { defineRule, type Finding, type Rule } from '@signpost/model';

/** Documents that a change owes and does not bring: what `findMissing` says of it. */
export function createRule(findings: readonly Finding[]): Rule {
  return defineRule({
    id: 'missing-required-doc',
    group: 'scenario',
    summary: 'A change without a document that it owes: the changelog entry of a bugfix, the guide of a feature.',
    severity: 'warning',
    mostWhenStaged: 'warning',
    stage: 'stable',
    since: '0.1.0',
    fixable: false,
    isOfChange: true,
    check(_, report) {
      for (const finding of findings) report(finding);
    },
  });
}
