import { assertNever, type Span, type UsageError } from '@signpost/model';
import type { VersionFile, VersionScheme } from '../changelog-settings.ts';
import type { ProjectFiles } from '../fragments/read-fragments.ts';
import { findTomlString } from './toml-text.ts';
import { versionNotFound } from '../messages/version-not-found.ts';
import { findJsonString, isJson } from './json-text.ts';
import { findVersionText } from './version-text.ts';
import { findYamlString } from './yaml-text.ts';

/** A place in a file where the project's version stands. */
export interface VersionPlace {
  readonly path: string;
  /** How the version is spelled there; absent where it is as in the changelog. */
  readonly scheme: VersionScheme | undefined;
  readonly find: (text: string) => Span | undefined;
  /** What to say where it does not stand there: set where signpost.yaml says that it does. */
  readonly toError?: () => UsageError;
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
  return path === undefined
    ? undefined
    : {
        path,
        place: { kind: 'pattern', text: `^${name}[ \\t]*(?::[^=\\n]*)?=[ \\t]*["']([^"'\\n]+)["']` },
      };
}

/** Python's own tools read only Python's spelling. */
function schemeOf(path: string): VersionScheme | undefined {
  return /(?:\.py|^pyproject\.toml|\/pyproject\.toml|^setup\.cfg)$/.test(path) ? 'pep440' : undefined;
}

function applyConvention(files: ProjectFiles, { path, key, means }: Convention): VersionPlace | undefined {
  const text = files.readFile(path);
  const span = text === undefined ? undefined : findTomlString(text, key);
  if (text === undefined || span === undefined) return undefined;
  if (means === 'version') return { path, scheme: schemeOf(path), find: (current) => findTomlString(current, key) };
  const file = findVariable(files, text.slice(span.start, span.end));
  return file === undefined ? undefined : toVersionPlace(file);
}

const placeNames = { pattern: 'pattern', json: 'JSON path', toml: 'TOML path', yaml: 'YAML path' } as const;

/** Looks for the version where a file of signpost.yaml says. */
function findNamed(text: string, { path, place }: VersionFile): Span | undefined {
  if (place === undefined) return findVersionText(text, path);
  const keys = place.text.split('.');
  switch (place.kind) {
    case 'pattern':
      return findVersionText(text, path, place.text);
    case 'json':
      return isJson(text) ? findJsonString(text, keys)?.span : undefined;
    case 'toml':
      return findTomlString(text, place.text);
    case 'yaml':
      return findYamlString(text, keys);
    default:
      return assertNever(place.kind);
  }
}

/** The place that a version file of signpost.yaml means. */
export function toVersionPlace(file: VersionFile): VersionPlace {
  const { path, place, scheme = schemeOf(path) } = file;
  return {
    path,
    scheme,
    find: (text) => findNamed(text, file),
    toError: () => versionNotFound(path, place && `the ${placeNames[place.kind]} \`${place.text}\``),
  };
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
