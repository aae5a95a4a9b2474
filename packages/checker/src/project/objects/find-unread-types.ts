import type { Document, Span } from '@signpost/model';

/** Directives that declare objects, by domain and type of these; a reader of their format need not know all of them. */
const declaring: ReadonlyMap<string, string> = new Map([
  ['glossary', 'std term'],
  ['option', 'std cmdoption'],
  ['cmdoption', 'std cmdoption'],
  ['envvar', 'std envvar'],
  ['confval', 'std confval'],
  ['productionlist', 'std token'],
]);
const languages: ReadonlySet<string> = new Set(['py', 'js', 'c', 'cpp', 'rst']);
const shortNames =
  /^(?:function|class|method|classmethod|staticmethod|attribute|property|data|exception|decorator|module)$/;

function typeFrom(directive: string, primaryDomain: string | undefined): string | undefined {
  const domain = directive.slice(0, Math.max(0, directive.indexOf(':')));
  if (languages.has(domain)) return domain;
  return shortNames.test(directive) ? primaryDomain : declaring.get(directive);
}

/** Whether one of the numbers, in their order, lies in a span. */
function hasWithin(starts: readonly number[], { start, end }: Span): boolean {
  let from = 0;
  for (let to = starts.length; from < to;) {
    const middle = (from + to) >> 1;
    if ((starts[middle] ?? 0) < start) from = middle + 1;
    else to = middle;
  }
  const first = starts[from];
  return first !== undefined && first < end;
}

/**
 * The domains, or the types of one (`std term`), of which a Markdown document has directives without an object in them: what these
 * declare was not read.
 */
export function findUnreadTypes(
  { format, directives, objects }: Document,
  primaryDomain: string | undefined,
): string[] {
  if (format !== 'markdown') return [];
  const starts = objects.map(({ span }) => span.start).toSorted((a, b) => a - b);
  return directives.flatMap(({ name, span }) => {
    const type = typeFrom(name, primaryDomain);
    return type === undefined || hasWithin(starts, span) ? [] : [type];
  });
}
