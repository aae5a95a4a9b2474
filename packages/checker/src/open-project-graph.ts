import type { Project } from '@signpost/model';
import { findRoot, openWorkspace, readToday } from '@signpost/workspace';
import { noCache } from './cache/facts-cache.ts';
import { collect } from './collect/collect.ts';
import { loadMarkdownReader } from './parse/markdown/markdown-reader.ts';
import { readDocuments } from './parse/read-documents.ts';
import { buildProject } from './project/build-project.ts';
import { rules } from './rules/index.gen.ts';
import { createSettings, readProjects } from './settings/load-settings.ts';
import { selectRules } from './settings/select-rules.ts';

/** A project as rules see it, with the absolute path of its root. */
export interface ProjectGraph {
  readonly root: string;
  readonly project: Project;
}

/**
 * Reads the documents of the project that a folder belongs to, with every reference resolved.
 * @throws UsageError for wrong settings.
 */
export async function openProjectGraph(folder: string): Promise<ProjectGraph> {
  const { root } = findRoot(folder);
  const workspace = openWorkspace(root);
  // No rule runs, so which ones the settings name is not asked: other packages have rules, too.
  const settings = createSettings(await readProjects(workspace), selectRules(undefined, rules), [], {
    maxWarnings: Number.POSITIVE_INFINITY,
    today: readToday(),
  });
  const collected = collect(workspace);
  const read = await readDocuments(collected, noCache, loadMarkdownReader);
  return { root, project: buildProject(read, collected, settings) };
}
