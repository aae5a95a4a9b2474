import { readFileSync, realpathSync, statSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import { routes } from '../protocol.ts';
import { escapeHtml } from '../server/escape-html.ts';
import type { Engine } from './engine.ts';

const suffix = /\.(?:rst|md|mdx|txt)$/;

function readInside(folder: string, path: string): Uint8Array | undefined {
  try {
    const real = realpathSync(join(folder, path));
    const isInside = !relative(realpathSync(folder), real).split(sep).includes('..');
    return isInside && statSync(real).isFile() ? readFileSync(real) : undefined;
  } catch {
    return undefined; // nothing was built there
  }
}

/** The files that a builder has written, as pages that follow it. */
export class BuiltSite {
  private readonly engine: Engine;

  constructor(engine: Engine) {
    this.engine = engine;
  }

  /** The address of the built page of a document; nothing where it has none (yet). */
  addressOf(path: string): string | undefined {
    const { source, output } = this.engine;
    const isBelow = source === '' || path.startsWith(`${source}/`);
    if (!isBelow || !suffix.test(path)) return undefined;
    const name = posix.relative(source, path).replace(suffix, '');
    const folder = name.replace(/(?:^|\/)(?:README|index)$/, '');
    const names = [`${name}.html`, `${name}/index.html`, posix.join(folder, 'index.html')];
    const found = names.find((each) => readInside(output, each) !== undefined);
    return found === undefined ? undefined : `${routes.built}${found.split('/').map(encodeURIComponent).join('/')}`;
  }

  /** A file of the site. */
  read(path: string): Uint8Array | undefined {
    return readInside(this.engine.output, path);
  }

  /** The document that a built page shows, by the names that it may have. */
  findSource(path: string, isDocument: (path: string) => boolean): string | undefined {
    const name = posix.join(this.engine.source, path.replace(/(?:\/?index)?\.html$/, ''));
    const whole = posix.join(this.engine.source, path.replace(/\.html$/, ''));
    const names = [whole, name, posix.join(name, 'index'), posix.join(name, 'README')];
    return names.flatMap((each) => ['.rst', '.md', '.mdx'].map((end) => each + end)).find(isDocument);
  }
}

/** Puts the script that follows the builds into a built page, with what it needs to know. */
export function addClient(
  html: string,
  { path, token, version }: { readonly path: string; readonly token: string; readonly version: string },
): string {
  const data = `data-path="${escapeHtml(path)}" data-token="${token}"`;
  const script = `<script type="module" src="${routes.assets}engine.js?v=${version}" ${data} id="-signpost-engine"></script>`;
  const end = html.lastIndexOf('</body>');
  return end === -1 ? html + script : html.slice(0, end) + script + html.slice(end);
}
