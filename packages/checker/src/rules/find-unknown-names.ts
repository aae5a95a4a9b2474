import { type Finding, findNearestMatch, type Project } from '@signpost/model';
import { findProblems } from './find-problems.ts';

/** What no table knows, and the words for it. */
interface UnknownKind {
  readonly kind: 'directive' | 'role';
  /** The name in what is reported. */
  readonly readName: (written: string) => string;
  readonly known: ReadonlyMap<string, unknown>;
  readonly note: string;
}

/** A short name is near to too many. */
const shortest = 5;

/**
 * Findings for names that the readers do not know. Where an extension may define the name, only one that looks like a
 * misspelling is told, as information.
 */
export function* findUnknownNames(project: Project, { kind, readName, known, note }: UnknownKind): Generator<Finding> {
  const isWanted = (code: string): boolean => code === `unknown-${kind}` || code === `foreign-${kind}`;
  for (const { document, code, span } of findProblems(project, isWanted)) {
    const name = readName(document.text.slice(span.start, span.end));
    const isForeign = code.startsWith('foreign');
    const near = isForeign && name.length < shortest ? undefined : findNearestMatch(name, known.keys());
    if (isForeign && near === undefined) continue;
    const finding = { path: document.path, range: span, message: `unknown ${kind} \`${name}\`` };
    const hint =
      near === undefined
        ? `an extension that defines it has to be in \`extensions\` of conf.py`
        : `did you mean \`${near}\`?`;
    yield isForeign
      ? { ...finding, severity: 'info', note: 'perhaps an extension defines it', hint }
      : { ...finding, note, hint };
  }
}
