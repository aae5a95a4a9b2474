import { posix } from 'node:path';
import type { Project } from '@signpost/model';
import type { ComparedBlock } from './compared-block.ts';

function describeLink(project: Project, from: string, to: string): string {
  const [site, other] = [project.docsRootOf(from), project.docsRootOf(to)];
  if (site.dialect !== 'sphinx' || site.path !== other.path) {
    return `link to ${posix.relative(posix.dirname(from), to)}`;
  }
  const target = `\`/${project.docnameOf(to)}\``;
  return project.document(from)?.format === 'rst' ? `link to it with :doc:${target}` : `link to it with {doc}${target}`;
}

/** How a document of that kind takes in a text that lies in a file of its own; nothing where it cannot. */
function describeInclude(project: Project, { document, block }: ComparedBlock): string | undefined {
  const { dialect } = project.docsRootOf(document.path);
  if (dialect === 'vitepress') return '`<!--@include: …-->`';
  if (dialect === 'docusaurus' || dialect === 'starlight') return 'an import of an MDX file';
  if (dialect === 'mkdocs') return '`--8<-- "…"` (snippets)';
  const name = block.kind === 'code' ? 'literalinclude' : 'include';
  if (document.format === 'rst') return `\`.. ${name}::\``;
  return dialect === 'sphinx' ? `\`{${name}}\`` : undefined;
}

/** What to do about a block that repeats another one. */
export function suggestRemedy(project: Project, copy: ComparedBlock, source: ComparedBlock): string {
  const include = describeInclude(project, copy);
  if (copy.document === source.document) return 'say it once, and refer to it from here';
  const link = describeLink(project, copy.document.path, source.document.path);
  return include === undefined
    ? `${link} instead`
    : `${link} instead, or move it to a file that both show with ${include}`;
}
