import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Set when the command is bundled: a digest of its source. */
const build = process.env.SIGNPOST_BUILD;

const sources = ['changelog/src', 'checker/src', 'model/src', 'rst/src', 'templates/src', 'textlint-plugin-rst/src'];
/** What rules of the templates are told by. */
const data = ['templates/kinds', 'templates/presets'];

/** The sources of the checker, of what it reads documents with and of rules beside its own, by size and time. */
function stampSources(): string {
  const root = join(import.meta.dirname, '../../..');
  return [...sources, ...data].flatMap((folder) => stampFolder(join(root, folder))).join('\n');
}

function stampFolder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true }).flatMap((entry) => {
    if (!entry.isFile()) return [];
    const { size, mtimeMs } = statSync(join(entry.parentPath, entry.name));
    return `${entry.name} ${size} ${mtimeMs}`;
  });
}

/** Forty characters that differ between programs that may read a document differently, or not understand a cache. */
export function nameProgram(): string {
  const platform = `${process.versions.node} ${process.arch} ${process.env['SIGNPOST_MARKDOWN_PARSER'] ?? ''}`;
  return createHash('sha1')
    .update(`${build ?? stampSources()} ${platform}`)
    .digest('hex');
}
