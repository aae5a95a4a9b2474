import type { Outcome } from '@signpost/model';
import { decodePercent } from './split-target.ts';
import { unverifiable } from './unverifiable.ts';

const scheme = /^[a-z][a-z\d+.-]*:/i;
const placeholder = /\{\{|\}\}|\{%|<%|\$\{|\{[\w.-]+\}|<[\w. -]+>|%\([\w.]+\)s/;

/** The outcome of a target that names no file of the project: an address elsewhere, or a hole in a template. */
export function classifyTarget(target: string): Outcome | undefined {
  if (scheme.test(target) || target.startsWith('//')) return { kind: 'external', url: target };
  if (placeholder.test(decodePercent(target))) return unverifiable('it has a placeholder');
  return target.trim() === '' ? unverifiable('it is empty') : undefined;
}
