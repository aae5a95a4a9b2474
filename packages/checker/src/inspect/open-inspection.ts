import { posix, relative, sep } from 'node:path';
import { findRoot, openWorkspace, type Workspace } from '@signpost/workspace';
import { findInnermost, readProjects, resolvePaths } from '../settings/load-settings.ts';
import type { ProjectSettings } from '../settings/settings.ts';
import { collect } from '../collect/collect.ts';
import type { Collected } from '../collect/source.ts';
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
  readonly collected: Collected;
  readonly projects: readonly ProjectSettings[];
}

async function openProject(folder: string): Promise<OpenProject> {
  const { root } = findRoot(folder);
  const workspace = openWorkspace(root);
  return { root, workspace, collected: collect(workspace), projects: await readProjects(workspace) };
}

/**
 * Opens documents of a project for inspection.
 * @throws UsageError for settings or paths that are wrong; never for what a document holds.
 */
export async function openInspection(options: InspectOptions): Promise<Inspection> {
  const { root, workspace, collected, projects } = await openProject(options.folder);
  const chosen = selectDocuments(collected.paths, {
    paths: resolvePaths(options, workspace),
    format: options.format,
    readings: collected.readings,
    isChecked: (path) => findInnermost(projects, path)?.isChecked(path) ?? true,
  });
  return {
    root,
    documents: chosen.map((document) => makeInspectable(document, () => readSource(workspace, document))),
    ...(await createInspector(workspace, collected, projects)),
  };
}

/** Opens standard input for inspection; its path is `-`, and it belongs to the site of the folder. */
export async function openInput({ folder, format, bytes }: InspectedInput): Promise<Inspection> {
  const { root, workspace, collected, projects } = await openProject(folder);
  const place = (path: string): string => posix.join(relative(root, folder).split(sep).join('/'), path);
  const document = { path: '-', ...collected.readings.as(format, place('-')), isNamed: true };
  return {
    root,
    documents: [makeInspectable(document, () => readInput(document, bytes))],
    ...(await createInspector(workspace, collected, projects, place)),
  };
}
