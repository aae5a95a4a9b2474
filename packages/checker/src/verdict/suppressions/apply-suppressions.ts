import { type Diagnostic, type Document, type Finding, groupBy, type Project } from '@signpost/model';
import { findRulePage } from '../../rules/rule-page.ts';
import type { Settings } from '../../settings/settings.ts';
import { isWanted } from '../is-wanted.ts';
import { orderDiagnostics } from '../order-diagnostics.ts';
import { type Effect, everyRule } from './effect.ts';
import { findMalformed, listNames } from './find-malformed.ts';
import { findUnused } from './find-unused.ts';
import { hideFindings } from './hide-findings.ts';

/** A finding that a comment hides, and why. */
export interface Suppressed {
  readonly diagnostic: Diagnostic;
  readonly reason?: string;
}

/** What comments leave of the findings, and what there is to say about the comments. */
export interface Unsuppressed {
  /** What is left, and the findings about the comments themselves. */
  readonly diagnostics: readonly Diagnostic[];
  readonly suppressed: readonly Suppressed[];
}

const unused = 'unused-suppression';
const malformed = 'malformed-suppression';

/** Findings about comments, with what the registry knows of their rule; none when it was not asked for or is off. */
function toDiagnostics(id: string, findings: readonly Finding[], settings: Settings, path: string): Diagnostic[] {
  const rule = settings.selection.rules.find((candidate) => candidate.id === id);
  const severity = rule === undefined ? 'off' : settings.projectOf(path).severityOf(rule, path);
  if (severity === 'off') return [];
  return findings.map((finding) => ({ ...finding, rule: id, severity, url: findRulePage(id) }));
}

/** Whether all that a comment hides was looked for, so that one which hides nothing is of no use. */
function isCertain({ name }: Effect, path: string, settings: Settings): boolean {
  const { selection } = settings;
  const project = settings.projectOf(path);
  const isMeant = name !== unused && name !== malformed && selection.covers(name);
  const stands = selection.known.filter(({ id, group }) => name === everyRule || name === id || name === group);
  const isOn = stands.some((rule) => project.severityOf(rule, path) !== 'off');
  return isMeant && (isOn || stands.length === 0);
}

function reportComments(document: Document, found: readonly Diagnostic[], settings: Settings): Diagnostic[] {
  const { path, suppressions } = document;
  const { requiresReason } = settings.projectOf(path);
  const names = listNames(settings.selection);
  const hidden = hideFindings(document, found, settings.selection);
  const isKnown = ({ name }: Effect): boolean => name === everyRule || names.includes(name) || name.includes('/');
  const certain = (effect: Effect): boolean => isKnown(effect) && isCertain(effect, path, settings);
  const wrong = suppressions.flatMap((one) => findMalformed(path, one, names, requiresReason));
  return [
    ...toDiagnostics(malformed, wrong, settings, path),
    ...toDiagnostics(unused, findUnused(document, hidden, certain), settings, path),
  ];
}

/** A document with those of its suppressions that are comments: braces are text where the page is not MDX. */
function keepComments(document: Document, project: Project): readonly Document[] {
  const { path, suppressions } = document;
  if (suppressions.length === 0) return [];
  const isMdx = path.toLowerCase().endsWith('.mdx') || project.docsRootOf(path).dialect === 'docusaurus';
  const comments = isMdx ? suppressions : suppressions.filter(({ isExpression }) => isExpression !== true);
  return comments.length === 0 ? [] : [{ ...document, text: document.text, suppressions: comments }];
}

/**
 * Takes out what comments in the documents hide, and says which comments hide nothing. `diagnostics` are in their final order.
 * `isWhole` tells whether all findings of a document are among them; only there an unused comment can be known.
 */
export function applySuppressions(
  diagnostics: readonly Diagnostic[],
  settings: Settings,
  project: Project,
  isWhole: (path: string) => boolean,
): Unsuppressed {
  const byPath = groupBy(diagnostics, ({ path }) => path);
  const documents = project.documents.flatMap((document) => keepComments(document, project));
  const reasons = new Map<Diagnostic, Suppressed>();
  const about: Diagnostic[] = [];
  for (const document of documents) {
    const found = byPath.get(document.path) ?? [];
    const isJudged = isWanted(document.path, settings) && isWhole(document.path);
    const comments = isJudged ? reportComments(document, found, settings) : [];
    // What is said about comments is hidden only by a comment that names its rule, which is why they are looked at twice.
    const said = new Set(comments);
    const all = [...found, ...comments].toSorted((a, b) => a.range.start - b.range.start);
    for (const [diagnostic, { names, reason }] of hideFindings(document, all, settings.selection).by) {
      if (said.has(diagnostic) && names.every(({ name }) => name !== diagnostic.rule)) continue;
      reasons.set(diagnostic, { diagnostic, ...(reason === undefined ? {} : { reason }) });
    }
    about.push(...comments);
  }
  return {
    diagnostics: [...diagnostics, ...about].filter((diagnostic) => !reasons.has(diagnostic)),
    suppressed: orderDiagnostics([...reasons.keys()]).flatMap((diagnostic) => reasons.get(diagnostic) ?? []),
  };
}
