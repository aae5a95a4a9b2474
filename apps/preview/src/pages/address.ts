import { posix } from 'node:path';

/** An address with a scheme, or one of another host: it leads out of the project. */
const absolute = /^(?:[a-z][a-z\d+.-]*:|\/\/)/i;

/** The address of a file of the project: its path. */
export function toHref(path: string, id?: string): string {
  const fragment = id === undefined ? '' : `#${encodeURIComponent(id)}`;
  return `/${path.split('/').map(encodeURIComponent).join('/')}${fragment}`;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a lone `%` is one
  }
}

/**
 * The address at which a file is shown that a document names: relative to the document, or to the root of its site where it
 * starts with a slash. What leads elsewhere stays as it is.
 */
export function locate(from: string, target: string, siteFolder: string): string {
  if (target.startsWith('#') || absolute.test(target) || target === '') return target;
  const [, written = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(target) ?? [];
  if (written === '') return target;
  const folder = written.startsWith('/') ? siteFolder : posix.dirname(from);
  const path = posix.join('/', folder, decode(written)).slice(1);
  return `${toHref(path)}${rest}`;
}

/** The path of the file that an address names; nothing where it names none. */
export function toPath(pathname: string): string | undefined {
  const path = decode(pathname).slice(1);
  const isInside = path !== '' && posix.normalize(path) === path && !path.startsWith('../') && !path.includes('\0');
  return isInside && !path.includes('\\') ? path : undefined;
}
