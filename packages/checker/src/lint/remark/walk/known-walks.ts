import { createHash } from 'node:crypto';
import { convert, is } from './test-node.ts';
import { CONTINUE, EXIT, SKIP, visitParents } from './visit-parents.ts';

/** A file of a package that nearly every rule walks trees with, and what it exports, made faster. */
interface KnownWalk {
  /** How its path ends. */
  readonly path: string;
  /** SHA-256 of the text that was compared with ours: of unist-util-is 6.0.1 and unist-util-visit-parents 6.1.0. */
  readonly digest: string;
  /** The file beside this one that has the same exports. */
  readonly equal: string;
  readonly exports: Readonly<Record<string, unknown>>;
}

/** The files of which we know a faster equal. */
export const knownWalks: readonly KnownWalk[] = [
  {
    path: '/unist-util-is/lib/index.js',
    digest: 'ce90bad6b772a7e1115d76e4cc53bfade1ee1fe8ac1b8880f48b0e1512ffba44',
    equal: 'test-node.ts',
    exports: { convert, is },
  },
  {
    path: '/unist-util-visit-parents/lib/index.js',
    digest: 'ab513737db9f8810d38f888f1f79a0db8de0336bcf771b4ea22d9ec315b26885',
    equal: 'visit-parents.ts',
    exports: { CONTINUE, EXIT, SKIP, visitParents },
  },
];

/** The faster equal of a file, if it is byte by byte one that we know. */
export function findKnownWalk(path: string, text: string | Uint8Array): KnownWalk | undefined {
  const [place = ''] = path.split('?');
  const known = knownWalks.find((walk) => place.endsWith(walk.path));
  if (known === undefined) return undefined;
  return createHash('sha256').update(text).digest('hex') === known.digest ? known : undefined;
}
