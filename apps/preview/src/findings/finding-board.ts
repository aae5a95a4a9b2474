import { createHash } from 'node:crypto';
import { applySplices, groupBy, type FileChange } from '@signpost/model';
import type { RenderedPage } from '@signpost/render';
import { type OffsetMap, shiftOffsets } from '../pages/shift-offsets.ts';
import type { FindingsUpdate, ShownFinding } from '../protocol.ts';
import type { CheckedFinding } from './checked-finding.ts';

/** The text of a file as it is now. */
export type ReadText = (path: string) => string | undefined;

function nameFinding(finding: CheckedFinding): string {
  const { rule, path, range, message } = finding;
  const text = [rule, path, range.start.offset, range.end.offset, message].join('\0');
  return createHash('sha1').update(text).digest('hex').slice(0, 16);
}

function count(findings: readonly CheckedFinding[], severity: CheckedFinding['severity']): number {
  return findings.filter((each) => each.severity === severity).length;
}

/** The place of a finding in a text that may have changed since: what changed itself has none. */
function locate(
  { range }: CheckedFinding,
  { pieces }: RenderedPage,
  toNow: OffsetMap | undefined,
): ShownFinding['place'] {
  const start = toNow?.(range.start.offset);
  if (start === undefined) return undefined;
  const piece = pieces.findLastIndex((each) => each.start <= start);
  const found = pieces[piece];
  if (found === undefined) return undefined;
  return { piece, start: start - found.start, end: start - found.start + range.end.offset - range.start.offset };
}

/** The findings of the last check, with the texts that it saw. */
export class FindingBoard {
  private findings: readonly CheckedFinding[] = [];
  private byPath: ReadonlyMap<string, readonly CheckedFinding[]> = new Map();
  private byName: ReadonlyMap<string, CheckedFinding> = new Map();
  private texts = new Map<string, string | undefined>();
  isStale = true;

  /** Takes what a check found in the files as they are now. */
  take(findings: readonly CheckedFinding[], readText: ReadText): void {
    this.findings = findings;
    this.byPath = groupBy(findings, ({ path }) => path);
    this.byName = new Map(findings.map((each) => [nameFinding(each), each]));
    const paths = findings.flatMap(({ path, fix }) => [path, ...(fix?.edits ?? []).map((edit) => edit.path)]);
    this.texts = new Map([...new Set(paths)].map((path) => [path, readText(path)]));
  }

  /** What is shown beside a page: its own findings, at their places in what is shown of it now. */
  describe(path: string, text: string, page: RenderedPage): FindingsUpdate {
    const checked = this.texts.get(path);
    // Once for all of them: each text is compared whole.
    const toNow = checked === undefined ? undefined : shiftOffsets(text, checked);
    const findings = (this.byPath.get(path) ?? []).map((each) => this.show(each, locate(each, page, toNow)));
    return { ...this.summarize(), findings };
  }

  /** What is shown where no page is: how much there is in the project. */
  summarize(): FindingsUpdate {
    const { findings } = this;
    return {
      findings: [],
      errors: count(findings, 'error'),
      warnings: count(findings, 'warning'),
      infos: count(findings, 'info'),
      isStale: this.isStale,
    };
  }

  /** The findings of all pages. */
  list(): ShownFinding[] {
    return this.findings.map((each) => this.show(each));
  }

  /** The changes that fix a finding; nothing where it has no fix, or where a file is no longer as it was checked. */
  fix(name: string, readText: ReadText): FileChange[] | undefined {
    const edits = this.byName.get(name)?.fix?.edits;
    if (edits === undefined) return undefined;
    const changes: FileChange[] = [];
    for (const [path, ofFile] of groupBy(edits, (edit) => edit.path)) {
      const before = readText(path);
      if (before === undefined || before !== this.texts.get(path)) return undefined;
      changes.push({ kind: 'update', path, before, content: applySplices(before, ofFile) });
    }
    return changes;
  }

  private show(finding: CheckedFinding, place?: ShownFinding['place']): ShownFinding {
    const { rule, severity, path, range, message, note, hint, fix, related } = finding;
    return {
      id: nameFinding(finding),
      rule,
      severity,
      path,
      line: range.start.line,
      column: range.start.column,
      message,
      ...(note === undefined ? {} : { note }),
      ...(hint === undefined ? {} : { hint }),
      ...(fix === undefined ? {} : { fix: fix.title }),
      ...(related === undefined
        ? {}
        : {
            related: related.map((each) => ({ path: each.path, line: each.range.start.line, message: each.message })),
          }),
      ...(place === undefined ? {} : { place }),
    };
  }
}
