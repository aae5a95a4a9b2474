import type { Reference } from '@signpost/model';
import { compileSphinxGlob } from '../../sphinx-config/compile-sphinx-glob.ts';
import type { DocsSite } from '../docs-site.ts';

/** What makes a regular expression more than text, `.` and `.*`; such a one may match anything. */
const difficult = /[+?^$|()[\]{}*\\]/;

/** Whether a regular expression of Python may match all of a text: certain only for `.*`, `.` and escaped marks. */
function mayMatch(pattern: string, text: string): boolean {
  const plain = pattern.replace(/\\[.\-:_]|\.\*/g, '');
  if (difficult.test(plain)) return true;
  const glob = pattern.replace(/\.\*|\\(.)|\./g, (written, escaped: string | undefined) =>
    written === '.*' ? '**' : (escaped ?? '?'),
  );
  return compileSphinxGlob(glob)(text);
}

/** The types by which settings may name a role: those of the standard domain need not name it. */
function typesOf({ primaryDomain }: NonNullable<DocsSite['sphinx']>, name: string): string[] {
  if (name.startsWith('std:')) return [name, name.slice('std:'.length)];
  return name.includes(':') ? [name] : [name, `std:${name}`, `${primaryDomain ?? 'std'}:${name}`];
}

/** Whether `nitpick_ignore` or `nitpick_ignore_regex` says that a role may lead nowhere. */
export function isNitpickIgnored({ sphinx }: DocsSite, { name = '', target }: Reference): boolean {
  if (sphinx?.nitpick.isOn !== true) return false;
  const types = typesOf(sphinx, name);
  const { ignored, ignoredPatterns } = sphinx.nitpick;
  return (
    ignored.some(([type, known]) => types.includes(type) && known === target) ||
    ignoredPatterns.some(([type, known]) => types.some((written) => mayMatch(type, written)) && mayMatch(known, target))
  );
}
