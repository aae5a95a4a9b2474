import type { Project } from '@signpost/model';
import type { FactsCache } from '../cache/facts-cache.ts';
import type { Collected } from '../collect/source.ts';

/** Learns without keeping anything. */
export const learnAnew: Project['learn'] = (_path, _name, compute) => compute();

/** Learns from what earlier checks kept, and keeps what is new: by what a file holds and, if it is a document, how it is read. */
export function openLearning(
  { sources, identify }: Pick<Collected, 'sources' | 'identify'>,
  cache: FactsCache,
): Project['learn'] {
  if (!cache.isKept) return learnAnew;
  const readingKeys = new Map(sources.map(({ path, readingKey }) => [path, readingKey]));
  const nameContent = (path: string): string | undefined => {
    const identity = identify(path);
    const object = identity?.kind === 'disk' ? cache.objectOf(path, identity) : identity?.object;
    return object === undefined ? undefined : `${readingKeys.get(path) ?? ''}:${object}`;
  };
  return <Value>(path: string, name: string, compute: () => Value): Value => {
    const content = nameContent(path);
    if (content === undefined) return compute();
    const key = `${name}:${content}`;
    const known = cache.findBytes(key);
    if (known !== undefined) return JSON.parse(Buffer.from(known).toString());
    const value = compute();
    cache.add(key, Buffer.from(JSON.stringify(value)));
    return value;
  };
}
