import type { Diagnostic, Fix, LineIndex, Span } from '@signpost/model';
import { levelOf } from '../level-of.ts';

/** What a result needs of the report that it stands in. */
export interface ResultContext {
  readonly linesOf: (path: string) => LineIndex;
  readonly showPath: (path: string) => string;
  readonly ruleIndexes: ReadonlyMap<string, number>;
}

/** Why a result is not to be counted. */
export interface Suppression {
  readonly kind: 'inSource' | 'external';
  readonly justification?: string;
}

/** What is known of a finding beside itself. */
export interface ResultState {
  readonly suppression?: Suppression;
  /** Absent where there is no baseline to compare with. */
  readonly baselineState?: 'new' | 'unchanged';
  readonly fingerprint: string;
}

/** Brackets before a parenthesis would be a link; a backslash makes them text. */
function escapeMessage(text: string): string {
  return text.toWellFormed().replace(/\[[^[\]]*\](?=\()/g, (link) => `\\[${link.slice(1, -1)}\\]`);
}

function toAddress(path: string): string {
  return path.toWellFormed().split('/').map(encodeURIComponent).join('/');
}

function locateFile(path: string, { showPath }: ResultContext): object {
  return { uri: toAddress(showPath(path)), uriBaseId: '%SRCROOT%' };
}

function toRegion({ start, end }: Span, lines: LineIndex): object {
  const from = lines.pointAt(start);
  const to = lines.pointAt(end);
  return { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column };
}

function locate(path: string, range: Span, context: ResultContext): { readonly physicalLocation: object } {
  const region = toRegion(range, context.linesOf(path));
  return { physicalLocation: { artifactLocation: locateFile(path, context), region } };
}

function describeFix({ title, edits }: Fix, context: ResultContext): object {
  const files = Map.groupBy(edits, ({ path }) => path);
  return {
    description: { text: escapeMessage(title) },
    artifactChanges: [...files].map(([path, changes]) => ({
      artifactLocation: locateFile(path, context),
      replacements: changes.map((edit) => ({
        deletedRegion: toRegion(edit, context.linesOf(path)),
        insertedContent: { text: edit.text.toWellFormed() },
      })),
    })),
  };
}

/** A finding as SARIF's result. */
export function describeResult(diagnostic: Diagnostic, state: ResultState, context: ResultContext): object {
  const { rule, severity, path, range, message, note, hint, fix, related = [] } = diagnostic;
  const text = [message, note, hint].filter((line) => line !== undefined).join('\n');
  const { suppression, baselineState, fingerprint } = state;
  return {
    ruleId: rule,
    ruleIndex: context.ruleIndexes.get(rule) ?? -1,
    level: levelOf(severity),
    message: { text: escapeMessage(text) },
    locations: [locate(path, range, context)],
    ...(related.length === 0
      ? {}
      : {
          relatedLocations: related.map((place, id) => {
            const { physicalLocation } = locate(place.path, place.range, context);
            return { id, physicalLocation, message: { text: escapeMessage(place.message) } };
          }),
        }),
    ...(fix === undefined || fix.edits.length === 0 ? {} : { fixes: [describeFix(fix, context)] }),
    partialFingerprints: { 'signpostFinding/v1': fingerprint },
    ...(baselineState === undefined ? {} : { baselineState }),
    suppressions: suppression === undefined ? [] : [suppression],
  };
}
