import type { Finding, Fix, Link, Project } from '@signpost/model';
import type { Suggestion } from './suggestion.ts';

/** What a finding says beside its message. */
export type Advice = Pick<Finding, 'note' | 'hint' | 'fix'>;

/** A fix that writes `text` in place of a reference's target. */
function replaceTarget({ document, reference }: Link, text: string): Fix {
  const { start, end } = reference.targetSpan;
  return { title: `write \`${text}\``, edits: [{ path: document.path, start, end, text }] };
}

/** Turns a suggestion into a hint, and into a fix when it is certain; without one `otherwise` is the hint. */
export function advise(link: Link, suggestion: Suggestion | undefined, otherwise: string): Advice {
  if (suggestion === undefined) return { hint: otherwise };
  const { text, note, isCertain } = suggestion;
  return {
    ...(note === undefined ? {} : { note }),
    hint: `did you mean \`${text}\`?`,
    ...(isCertain ? { fix: replaceTarget(link, text) } : {}),
  };
}

/** What the change under check did to a path that is missing now. */
export function noteRemoval(project: Project, path: string): Advice {
  const removed = project.removedPaths();
  return removed.has(path) && removed.get(path) === undefined ? { note: `this change removes ${path}` } : {};
}
