import type { Outcome } from '@signpost/model';

/** What people write where an address is still to come. */
const words: ReadonlySet<string> = new Set([
  'link',
  'links',
  'url',
  'uri',
  'href',
  'address',
  'path',
  'todo',
  'tbd',
  'tba',
  'fixme',
  'xxx',
  'placeholder',
  'link-here',
  'url-here',
  'insert-link',
  'insert-link-here',
  'image-url',
  'image-link',
  'image-path',
]);
const dots = /^(?:\.{3,}|…)$/;
const examplePath = /^(?:\.{0,2}\/)*path\/to(?:\/|$)/i;
const ownWord = /^your[-_ ]|[-_ ]here$/i;
/** A target that is nothing but a hole with one name: `{{url}}`, `${URL}`, `{url}`, `<your link>`. */
const hole = /^(?:\{\{ ?[\w-]+ ?\}\}|\$?\{[\w-]+\}|<[\w -]+>|%\([\w]+\)s)$/;

/** The outcome of a target that is nothing but a hole. */
export function findHole(target: string): Outcome | undefined {
  return hole.test(target.trim()) ? { kind: 'placeholder', isHole: true } : undefined;
}

/** The outcome of a path that no file has and that a template would write. */
export function findPlaceholder(path: string): Outcome | undefined {
  const word = path.trim().replaceAll('_', '-').toLowerCase();
  const isPlaceholder = words.has(word) || dots.test(word) || examplePath.test(path) || ownWord.test(path);
  return isPlaceholder ? { kind: 'placeholder', isHole: false } : undefined;
}
