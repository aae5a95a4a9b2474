import type { Diagnostic, Project, RuleGroup } from '@signpost/model';
import { isForeignRule } from '../settings/select-rules.ts';
import type { Settings } from '../settings/settings.ts';
import { countSeverities } from './count-severities.ts';
import { orderDiagnostics } from './order-diagnostics.ts';
import type { Checked, GroupResult, Verdict } from './verdict.ts';

const groupOrder: readonly RuleGroup[] = ['links', 'duplicates', 'lint', 'form', 'changelog', 'scenario'];

/** Gives a finding the severity that its project sets; nothing when that is `off`. */
function applySeverity(diagnostic: Diagnostic, settings: Settings): Diagnostic | undefined {
  const project = settings.projectOf(diagnostic.path);
  const severity = project.severityOf({ id: diagnostic.rule, severity: diagnostic.severity });
  return severity === 'off' ? undefined : Object.freeze({ ...diagnostic, severity });
}

function groupOf(ruleId: string, settings: Settings): RuleGroup {
  if (isForeignRule(ruleId)) return 'lint';
  return settings.selection.rules.find(({ id }) => id === ruleId)?.group ?? 'form';
}

function summarize(diagnostics: readonly Diagnostic[], settings: Settings): GroupResult[] {
  const byGroup = new Map<RuleGroup, Diagnostic[]>();
  for (const group of settings.selection.groups) byGroup.set(group, []);
  for (const diagnostic of diagnostics) {
    const group = groupOf(diagnostic.rule, settings);
    const list = byGroup.get(group);
    if (list === undefined) byGroup.set(group, [diagnostic]);
    else list.push(diagnostic);
  }
  return groupOrder.flatMap((group) => {
    const list = byGroup.get(group);
    return list === undefined ? [] : { group, counts: countSeverities(list) };
  });
}

/** The text of every file that a finding or a place related to it stands in. */
function collectTexts(diagnostics: readonly Diagnostic[], project: Project): Map<string, string> {
  const paths = diagnostics.flatMap(({ path, related = [] }) => [path, ...related.map((place) => place.path)]);
  return new Map(paths.map((path) => [path, project.document(path)?.text ?? '']));
}

/** Turns findings into the answer: configured severity, order, counts and exit code. */
export function judge(found: readonly Diagnostic[], settings: Settings, project: Project, checked: Checked): Verdict {
  const reported = found.flatMap((diagnostic) => applySeverity(diagnostic, settings) ?? []);
  const diagnostics = orderDiagnostics(reported);
  const counts = countSeverities(diagnostics);
  return {
    diagnostics,
    groups: summarize(diagnostics, settings),
    counts,
    fixable: diagnostics.filter(({ fix }) => fix !== undefined).length,
    checked,
    exitCode: counts.errors > 0 || counts.warnings > settings.maxWarnings ? 1 : 0,
    texts: collectTexts(diagnostics, project),
  };
}
