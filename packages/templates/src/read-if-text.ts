import type { ProjectFiles } from './project.ts';

/** The text of a file; nothing when there is none or when it is no text. */
export function readIfText(project: Pick<ProjectFiles, 'readFile'>, path: string): string | undefined {
  const content = project.readFile(path);
  return content.kind === 'text' ? content.text : undefined;
}
