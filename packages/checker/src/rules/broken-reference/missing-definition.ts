import type { Finding, Link, LocalKind } from '@signpost/model';

/** How each kind of definition is written in a document of each format. */
const definitionOf: Readonly<Record<LocalKind, (name: string, isRst: boolean) => string>> = {
  footnote: (name, isRst) => (isRst ? `.. [${name}] text` : `[^${name}]: text`),
  citation: (name) => `.. [${name}] text`,
  substitution: (name) => `.. |${name}| replace:: text`,
};

/** Says that a page has no such footnote, citation or substitution. */
export function describeMissingDefinition(
  { document, reference }: Link,
  kind: LocalKind,
): Omit<Finding, 'path' | 'range'> {
  const isRst = document.format === 'rst';
  const written = document.text.slice(reference.targetSpan.start, reference.targetSpan.end);
  const place = kind === 'citation' ? 'in these documents' : 'on this page';
  return {
    message: `no ${kind} \`${written}\` ${place}`,
    hint: `define it with \`${definitionOf[kind](written, isRst)}\``,
  };
}
