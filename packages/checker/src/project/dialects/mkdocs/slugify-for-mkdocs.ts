function slugify(heading: string): string {
  return heading
    .normalize('NFKD')
    .replace(/[^\p{ASCII}]/gu, '')
    .replace(/[^\w\s-]/g, '')
    .trim()
    .toLowerCase()
    .replace(/[-\s]+/g, '-');
}

/** Python-Markdown's `toc` ids; a repeated one gets `_1`, `_2`, …, one without a letter is counted from the first. */
export function slugifyForMkdocs(headings: readonly string[]): string[] {
  const used = new Map<string, number>([['', 1]]);
  return headings.map((heading) => {
    const slug = slugify(heading);
    const count = used.get(slug);
    used.set(slug, (count ?? 0) + 1);
    return count === undefined ? slug : `${slug}_${count}`;
  });
}
