import { posix } from 'node:path';
import type { Project, Report, Span } from '@signpost/model';
import type { ExampleConfig } from './find-configs.ts';
import { findConfigFault, locateInConfig, readConfig } from './read-config.ts';
import { compileSchema, type Validate } from './validate.ts';

/** Longer files are no examples. */
const longest = 1_000_000;
const mostViolations = 20;

function lineFrom(text: string, start: number): Span {
  const end = text.indexOf('\n', start);
  return { start, end: start + text.slice(start, end === -1 ? text.length : end).trimEnd().length };
}

function checkSchema(path: string, text: string, schema: string, validate: Validate, report: Report): void {
  const read = readConfig(path, text);
  if (read === undefined) return;
  for (const { why, keys } of validate(read.value).slice(0, mostViolations)) {
    report({
      path,
      range: lineFrom(text, locateInConfig(path, text, keys)),
      message: `${keys.length === 0 ? 'the file' : keys.join('.').slice(0, 60)}: ${why.slice(0, 120)}`,
      note: `${schema} says so`,
    });
  }
}

/** Reads each schema once; one that cannot be used is reported where it lies, or at the settings that name it. */
function createSchemas(project: Project, report: Report): (path: string) => Validate | undefined {
  const known = new Map<string, Validate | undefined>();
  const read = (path: string): Validate | undefined => {
    const text = project.readText(path);
    const parsed = text === undefined ? undefined : readConfig(path, text);
    const compiled = parsed === undefined ? { why: 'it does not parse' } : compileSchema(parsed.value);
    if (typeof compiled === 'function') return compiled;
    const settings = project.settings.findLast(({ file }) => file.configs !== undefined)?.folder ?? '';
    report({
      path: text === undefined ? posix.join(settings, 'signpost.yaml') : path,
      range: { start: 0, end: 0 },
      message:
        text === undefined ? `no such schema: ${path}` : `this schema cannot be used: ${compiled.why.slice(0, 120)}`,
    });
    return undefined;
  };
  return (path) => {
    if (!known.has(path)) known.set(path, read(path));
    return known.get(path);
  };
}

/** Whether a file can be an example, and the line from which it does not parse. */
interface Parsed {
  readonly isExample: boolean;
  readonly fault?: { readonly why: string; readonly range: Span };
}

function parseConfig(path: string, text: string | undefined): Parsed {
  if (text === undefined || text.length > longest) return { isExample: false };
  const fault = findConfigFault(path, text);
  if (fault === undefined) return { isExample: true };
  const range = lineFrom(text, Math.min(fault.offset, text.length));
  return { isExample: true, fault: { why: fault.why.slice(0, 100), range } };
}

/** Example configs parse, satisfy the schema that the project names, and stand in some document: `names` are those that do. */
export function checkFiles(
  project: Project,
  configs: readonly ExampleConfig[],
  names: ReadonlySet<string>,
  report: Report,
): void {
  const schemaOf = createSchemas(project, report);
  for (const { path, schema } of configs) {
    const kept = `config${posix.extname(path).toLowerCase()}`;
    const { isExample, fault } = project.learn(path, kept, () => parseConfig(path, project.readText(path)));
    if (!isExample) continue;
    if (fault !== undefined) report({ path, range: fault.range, message: `this file does not parse: ${fault.why}` });
    else if (schema !== undefined) {
      const validate = schemaOf(schema);
      if (validate !== undefined) checkSchema(path, project.readText(path) ?? '', schema, validate, report);
    }
    if (names.has(posix.basename(path))) continue;
    report({
      path,
      range: { start: 0, end: 0 },
      severity: 'warning',
      message: 'no document mentions this example',
      hint: `name ${posix.basename(path)} where people look for it, or remove it`,
    });
  }
}
