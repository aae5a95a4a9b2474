import type { Span } from '@signpost/model';
import type { VersionFile } from '../changelog-settings.ts';
import type { ProjectFiles } from '../fragments/read-fragments.ts';
import { findTomlString } from './toml-text.ts';
import { findVersion } from './version-text.ts';

/** A place in a file where the project's version stands. */
export interface VersionPlace {
  readonly path: string;
  readonly find: (text: string) => Span | undefined;
}

/** Where the tools of a language keep the version: at the key itself, or in the Python variable that it names. */
interface Convention {
  readonly path: string;
  readonly key: string;
  readonly means: 'version' | 'variable';
}

const conventions: readonly Convention[] = [
  // https://packaging.python.org/en/latest/specifications/pyproject-toml/
  { path: 'pyproject.toml', key: 'project.version', means: 'version' },
  // https://python-poetry.org/docs/pyproject/
  { path: 'pyproject.toml', key: 'tool.poetry.version', means: 'version' },
  // https://setuptools.pypa.io/en/latest/userguide/pyproject_config.html
  { path: 'pyproject.toml', key: 'tool.setuptools.dynamic.version.attr', means: 'variable' },
  // https://doc.rust-lang.org/cargo/reference/manifest.html and workspaces.html
  { path: 'Cargo.toml', key: 'package.version', means: 'version' },
  { path: 'Cargo.toml', key: 'workspace.package.version', means: 'version' },
];
const sourceFolders = ['', 'src/'];
const variable = /^((?:[A-Za-z_]\w*\.)+)([A-Za-z_]\w*)$/;

/** The file of a Python variable such as `package.__version__`. */
function findVariable(files: ProjectFiles, dotted: string): VersionFile | undefined {
  const [, modules, name] = variable.exec(dotted) ?? [];
  if (modules === undefined || name === undefined) return undefined;
  const module = modules.slice(0, -1).replaceAll('.', '/');
  const path = sourceFolders
    .flatMap((folder) => [`${folder}${module}/__init__.py`, `${folder}${module}.py`])
    .find((candidate) => files.readFile(candidate) !== undefined);
  return path === undefined ? undefined : { path, pattern: `^${name}[ \\t]*(?::[^=\\n]*)?=[ \\t]*["']([^"'\\n]+)["']` };
}

function applyConvention(files: ProjectFiles, { path, key, means }: Convention): VersionPlace | undefined {
  const text = files.readFile(path);
  const span = text === undefined ? undefined : findTomlString(text, key);
  if (text === undefined || span === undefined) return undefined;
  if (means === 'version') return { path, find: (current) => findTomlString(current, key) };
  const file = findVariable(files, text.slice(span.start, span.end));
  return file === undefined ? undefined : toVersionPlace(file);
}

/** The place that a version file of signpost.yaml means. */
export function toVersionPlace(file: VersionFile): VersionPlace {
  return { path: file.path, find: (text) => findVersion(text, file) };
}

/** The places where the tools of a language keep the version, in a project that names none. */
export function detectVersionPlaces(files: ProjectFiles): readonly VersionPlace[] {
  return conventions.flatMap((convention) => applyConvention(files, convention) ?? []);
}

/** The version at a place; nothing where the file is missing. */
export function readVersion(files: ProjectFiles, { path, find }: VersionPlace): string | undefined {
  const text = files.readFile(path);
  const span = text === undefined ? undefined : find(text);
  return text === undefined || span === undefined ? undefined : text.slice(span.start, span.end);
}
