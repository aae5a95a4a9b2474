import { type CommittedMove, type Diagnostic, groupBy, type Project, type Rule } from '@signpost/model';
import { runRules } from './rules/run-rules.ts';
import { identify } from './verdict/select-new-findings.ts';

/**
 * Says of the findings of a change what the history of the project knows, which was not asked for all the findings that nobody
 * is told of. Only their links are looked at again, by the rules that judge links: others may count all of them.
 */
export function explainFindings(
  findings: readonly Diagnostic[],
  project: Project,
  rules: readonly Rule[],
  committedMoves: () => readonly CommittedMove[],
): readonly Diagnostic[] {
  if (findings.every(({ fix }) => fix !== undefined)) return findings;
  const places = new Set(findings.map(({ path, range }) => `${path}\0${range.start}`));
  const links = project.links.filter(({ document, reference }) =>
    [reference.span, reference.targetSpan].some(({ start }) => places.has(`${document.path}\0${start}`)),
  );
  const found = new Set(findings.map(({ rule }) => rule));
  const ofLinks = rules.filter((rule) => rule.judges !== undefined && found.has(rule.id));
  const all = groupBy(runRules({ ...project, links, committedMoves }, ofLinks), identify);
  const explained = new Map([...all].map(([identity, group]) => [identity, group.values()]));
  // A rule may have several findings in one place: they come in the same order again.
  return findings.map((finding) => explained.get(identify(finding))?.next().value ?? finding);
}
