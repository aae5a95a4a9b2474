import { posix } from 'node:path';
import type { ProjectFiles } from '../../project.ts';
import { readIfText } from '../../read-if-text.ts';
import type { FoundSite } from './detected.ts';

const config = /(?:^|\/)(?:conf\.py|mkdocs\.ya?ml|docusaurus\.config\.[cm]?[jt]s|\.vitepress\/config\.[cm]?[jt]s)$/;
/** Folders whose sites are somebody else's. */
const foreign = /(?:^|\/)(?:fixtures?|tests?|vendor|third_party|node_modules|templates?)\//i;

function readDocsFolder(project: ProjectFiles, path: string): string {
  const written = /^docs_dir:[^\S\n]*["']?([^"'#\n]+)/m.exec(readIfText(project, path) ?? '')?.[1]?.trim();
  return posix.join(posix.dirname(path), written ?? 'docs');
}

function openSite(project: ProjectFiles, files: ReadonlySet<string>, path: string): FoundSite | undefined {
  const folder = posix.dirname(path);
  const name = posix.basename(path);
  if (name === 'conf.py') {
    const hasIndex = ['index.rst', 'index.md', 'index.txt'].some((index) => files.has(posix.join(folder, index)));
    return hasIndex ? { kind: 'sphinx', folder } : undefined;
  }
  if (name.startsWith('mkdocs')) return { kind: 'mkdocs', folder: readDocsFolder(project, path) };
  if (name.startsWith('docusaurus')) return { kind: 'docusaurus', folder: posix.join(folder, 'docs') };
  return { kind: 'vitepress', folder: posix.dirname(folder) };
}

/** The documentation sites of a project, the outermost first; none where all documents are plain ones. */
export function detectSites(project: ProjectFiles): readonly FoundSite[] {
  const files = new Set(project.listFiles());
  const paths = [...files].filter((path) => config.test(path) && !foreign.test(path));
  const byDepth = paths.toSorted((a, b) => a.split('/').length - b.split('/').length);
  return byDepth.flatMap((path) => openSite(project, files, path) ?? []);
}
