import type { Heading } from '@signpost/model';

const explicitId = /^\{:?\s*(?:[^{}]*\s)?#([^\s{}]+)[^{}]*\}$/;

interface ParsedTitle {
  readonly title: string;
  readonly id?: string;
}

/** Splits `Title {#id}`. */
function splitExplicitId({ text }: Pick<Heading, 'text'>): ParsedTitle {
  const brace = text.lastIndexOf('{');
  const id = brace === -1 ? undefined : explicitId.exec(text.slice(brace))?.[1];
  return id === undefined ? { title: text } : { title: text.slice(0, brace).trimEnd(), id };
}

/** The id that a title gives itself, else its slug; such titles take no part in counting. */
export function nameTitles(
  headings: readonly Heading[],
  slugify: (titles: readonly string[]) => readonly string[],
): (readonly string[])[] {
  const parsed = headings.map(splitExplicitId);
  const slugs = slugify(parsed.flatMap(({ title, id }) => (id === undefined ? [title] : []))).values();
  return parsed.map(({ id }) => [id ?? slugs.next().value ?? '']);
}
