import { posix, relative, sep } from 'node:path';
import { findRoot, openWorkspace, type Workspace } from '@signpost/workspace';
import { findInnermost, readProjects, resolvePaths } from '../settings/load-settings.ts';
import type { ProjectSettings } from '../settings/settings.ts';
import { createInspector, type Inspector } from './create-inspector.ts';
import type { InspectedInput, InspectOptions } from './inspect-options.ts';
import { readInput, readSource, type ReadSource } from './read-source.ts';
import { selectDocuments, type ChosenDocument } from './select-documents.ts';

/** A document that was asked for, before it is read. */
export interface Inspectable extends ChosenDocument {
  read(): ReadSource;
}

/** The documents that were asked for; each is read and parsed when it is asked for, and held by nobody here. */
export interface Inspection extends Inspector {
  /** Absolute. */
  readonly root: string;
  /** In the order of their paths. */
  readonly documents: readonly Inspectable[];
}

function makeInspectable(document: ChosenDocument, read: () => ReadSource): Inspectable {
  return { ...document, read };
}

interface OpenProject {
  readonly root: string;
  readonly workspace: Workspace;
  readonly projects: readonly ProjectSettings[];
}

async function openProject(folder: string): Promise<OpenProject> {
  const { root } = findRoot(folder);
  const workspace = openWorkspace(root);
  return { root, workspace, projects: await readProjects(workspace) };
}

/**
 * Opens documents of a project for inspection.
 * @throws UsageError for settings or paths that are wrong; never for what a document holds.
 */
export async function openInspection(options: InspectOptions): Promise<Inspection> {
  const { root, workspace, projects } = await openProject(options.folder);
  const chosen = selectDocuments(workspace.listFiles(), {
    paths: resolvePaths(options, workspace),
    format: options.format,
    isChecked: (path) => findInnermost(projects, path)?.isChecked(path) ?? true,
  });
  return {
    root,
    documents: chosen.map((document) => makeInspectable(document, () => readSource(workspace, document))),
    ...(await createInspector(workspace, projects)),
  };
}

/** Opens standard input for inspection; its path is `-`, and it belongs to the site of the folder. */
export async function openInput(input: InspectedInput): Promise<Inspection> {
  const { root, workspace, projects } = await openProject(input.folder);
  const folder = relative(root, input.folder).split(sep).join('/');
  return {
    root,
    documents: [makeInspectable({ path: '-', format: input.format, isNamed: true }, () => readInput(input))],
    ...(await createInspector(workspace, projects, (path) => posix.join(folder, path))),
  };
}
