import type { Diagnostic } from '@signpost/model';
import { digest, markedText } from '../../verdict/baseline/finding-key.ts';
import { orderDiagnostics } from '../../verdict/order-diagnostics.ts';
import type { Verdict } from '../../verdict/verdict.ts';
import { writeJson } from '../../write-json.ts';
import { indexTexts } from '../index-texts.ts';
import { defineReporter } from '../reporter.ts';
import { describeResult, type ResultState, type Suppression } from './describe-result.ts';
import { describeRule } from './describe-rule.ts';

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const home = 'https://github.com/signpost-docs/signpost';

/** Gives the same finding the same digest after edits elsewhere: rule, file, marked text, and which of equal ones it is. */
function createFingerprints({ texts }: Verdict): (diagnostic: Diagnostic) => string {
  const seen = new Map<string, number>();
  return (diagnostic) => {
    const { rule, path } = diagnostic;
    const key = digest(`${path}\0${rule}\0${markedText(texts.get(path), diagnostic)}`, 32);
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return `${key}:${before + 1}`;
  };
}

/** Why findings that the verdict does not count are not counted. */
function listSuppressions({ known, suppressed }: Verdict): ReadonlyMap<Diagnostic, Suppression> {
  return new Map<Diagnostic, Suppression>([
    ...known.map((one) => [one, { kind: 'external', justification: 'in the baseline' }] as const),
    ...suppressed.map(({ diagnostic, reason }) => {
      const justification = reason === undefined ? {} : { justification: reason.toWellFormed() };
      return [diagnostic, { kind: 'inSource', ...justification }] as const;
    }),
  ]);
}

function describeResults(verdict: Verdict, showPath: (path: string) => string): object[] {
  const suppressions = listSuppressions(verdict);
  const isCompared = verdict.baselines.some(({ baseline }) => baseline.text !== undefined);
  const known = new Set(verdict.known);
  const fingerprintOf = createFingerprints(verdict);
  const stateOf = (diagnostic: Diagnostic): ResultState => {
    const suppression = suppressions.get(diagnostic);
    return {
      fingerprint: fingerprintOf(diagnostic),
      ...(suppression === undefined ? {} : { suppression }),
      ...(isCompared ? { baselineState: known.has(diagnostic) ? 'unchanged' : 'new' } : {}),
    };
  };
  const ruleIndexes = new Map(verdict.rules.map(({ id }, index) => [id, index]));
  const context = { linesOf: indexTexts(verdict.texts), showPath, ruleIndexes };
  const all = orderDiagnostics([...verdict.diagnostics, ...suppressions.keys()]);
  return all.map((diagnostic) => describeResult(diagnostic, stateOf(diagnostic), context));
}

/** SARIF 2.1.0, for code scanning and for viewers: rules with help, findings with fixes, and what is not counted. */
export const reporter = defineReporter({
  id: 'sarif',
  summary: 'SARIF 2.1.0 for code scanning and viewers.',
  render(verdict, { showPath, version, explainRule = () => undefined }) {
    const driver = {
      name: 'Signpost',
      ...(version === undefined ? {} : { version }),
      informationUri: home,
      rules: verdict.rules.map((rule) => describeRule(rule, explainRule)),
    };
    const originalUriBaseIds = { '%SRCROOT%': { description: { text: 'The folder that the paths are relative to.' } } };
    const results = describeResults(verdict, showPath);
    const run = { tool: { driver }, columnKind: 'utf16CodeUnits', originalUriBaseIds, results };
    return `${writeJson({ $schema: schema, version: '2.1.0', runs: [run] }, 2)}\n`;
  },
});
