import type { Diagnostic, Project, RuleGroup, Severity } from '@signpost/model';
import type { Settings } from '../settings/settings.ts';
import type { Baseline } from './baseline/baseline.ts';
import { splitKnown } from './baseline/split-known.ts';
import { countSeverities } from './count-severities.ts';
import { orderDiagnostics } from './order-diagnostics.ts';
import { applySuppressions } from './suppressions/apply-suppressions.ts';
import type { Checked, CheckedChange, GroupResult, RuleInfo, Verdict } from './verdict.ts';

const groupOrder: readonly RuleGroup[] = ['links', 'duplicates', 'lint', 'form', 'changelog', 'scenario'];

/** What a verdict takes into account beside the findings. */
export interface JudgeContext {
  /** Findings that are known already; none without it. */
  readonly baselines?: readonly Baseline[];
  /** The change under check: of files that it does not touch only new findings are among those found. */
  readonly change?: JudgedChange | undefined;
  /** The texts of files, without the project that they are part of: it need not live as long as the verdict. */
  readonly textOf: (path: string) => string;
}

/** A change as the verdict needs it. */
export interface JudgedChange extends Pick<CheckedChange, 'since'> {
  readonly touched: ReadonlySet<string>;
}

const severities: readonly Severity[] = ['info', 'warning', 'error'];

/** The most that a rule can be set to in a check. */
function findMost(id: string, { selection }: Settings, change: JudgedChange | undefined): Severity {
  const isStaged = change !== undefined && change.since === undefined;
  return (isStaged ? selection.known.find((rule) => rule.id === id)?.mostWhenStaged : undefined) ?? 'error';
}

/** Gives a finding the severity that its project sets; nothing when that is `off`. */
function applySeverity(
  diagnostic: Diagnostic,
  settings: Settings,
  change: JudgedChange | undefined,
): Diagnostic | undefined {
  const { rule: id, path } = diagnostic;
  const group = settings.selection.groupOf(id);
  const severity = settings.projectOf(path).severityOf({ id, group, severity: diagnostic.severity }, path);
  if (severity === 'off') return undefined;
  const most = findMost(id, settings, change);
  return { ...diagnostic, severity: severities.indexOf(severity) > severities.indexOf(most) ? most : severity };
}

/** Findings by what became of them. */
interface Parts {
  readonly diagnostics: readonly Diagnostic[];
  readonly known: readonly Diagnostic[];
  readonly suppressed: readonly Diagnostic[];
}

function summarize({ diagnostics, known, suppressed }: Parts, { selection }: Settings): GroupResult[] {
  const inGroup = (list: readonly Diagnostic[], group: RuleGroup): readonly Diagnostic[] =>
    list.filter(({ rule }) => selection.groupOf(rule) === group);
  return groupOrder.flatMap((group) => {
    const result = {
      group,
      counts: countSeverities(inGroup(diagnostics, group)),
      known: inGroup(known, group).length,
      suppressed: inGroup(suppressed, group).length,
    };
    const { errors, warnings, infos } = result.counts;
    const hasFindings = errors + warnings + infos + result.known + result.suppressed > 0;
    return selection.groups.has(group) || hasFindings ? result : [];
  });
}

function listRules({ diagnostics, known, suppressed }: Parts, { selection }: Settings): RuleInfo[] {
  const own = selection.rules.map(({ id, group, summary, severity }) => ({ id, group, summary, severity }));
  const listed = new Set(own.map(({ id }) => id));
  const found = new Set([...diagnostics, ...known, ...suppressed].map(({ rule }) => rule));
  const others = [...found].filter((id) => !listed.has(id)).map((id) => ({ id, group: selection.groupOf(id) }));
  return [...own, ...others].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function describeChange({ since, touched }: JudgedChange, diagnostics: readonly Diagnostic[]): CheckedChange {
  const paths = new Set(diagnostics.map(({ path }) => path));
  const untouched = [...paths].filter((path) => !touched.has(path));
  return since === undefined ? { untouched } : { since, untouched };
}

/** Turns findings into the answer: severity, suppressions, baseline, order, counts and exit code. */
export function judge(
  found: readonly Diagnostic[],
  settings: Settings,
  project: Project,
  checked: Checked,
  { baselines = [], change, textOf }: JudgeContext,
): Verdict {
  const isWhole = (path: string): boolean => change?.touched.has(path) ?? true;
  const reported = orderDiagnostics(found.flatMap((diagnostic) => applySeverity(diagnostic, settings, change) ?? []));
  const rest = applySuppressions(reported, settings, project, isWhole);
  const split = splitKnown(orderDiagnostics(rest.diagnostics), baselines, settings, textOf, isWhole);
  const diagnostics = split.fresh.map((diagnostic) => Object.freeze(diagnostic));
  const parts = { diagnostics, known: split.known, suppressed: rest.suppressed.map(({ diagnostic }) => diagnostic) };
  const counts = countSeverities(diagnostics);
  return {
    diagnostics,
    known: split.known,
    suppressed: rest.suppressed,
    baselines: split.compared,
    groups: summarize(parts, settings),
    rules: listRules(parts, settings),
    counts,
    fixable: diagnostics.filter(({ fix }) => fix !== undefined).length,
    checked,
    exitCode: counts.errors > 0 || counts.warnings > settings.maxWarnings ? 1 : 0,
    ...(change === undefined ? {} : { change: describeChange(change, diagnostics) }),
    texts: { get: textOf },
  };
}
