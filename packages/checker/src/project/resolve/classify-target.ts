import type { Outcome } from '@signpost/model';
import { findHole } from './find-placeholder.ts';
import { decodePercent } from './split-target.ts';
import { unverifiable } from './unverifiable.ts';

const scheme = /^[a-z][a-z\d+.-]*:/i;
/** A file of one machine; a scheme of one letter is a drive. */
const ofOneMachine = /^(?:file:|[a-z]:[\\/])/i;
const placeholder = /\{\{|\}\}|\{%|<%|\$\{|\{[\w.-]+\}|<[\w. -]+>|%\([\w.]+\)s/;

/** Whether a program has to fill in a part of a target before it names anything. */
export function isHole(target: string): boolean {
  return placeholder.test(decodePercent(target));
}

/** The outcome of a target that names no file of the project: an address elsewhere, or a hole in a template. */
export function classifyTarget(target: string): Outcome | undefined {
  if (ofOneMachine.test(target)) return { kind: 'outside-project', path: target };
  if (scheme.test(target) || target.startsWith('//')) return { kind: 'external', url: target };
  if (isHole(target)) return findHole(decodePercent(target)) ?? unverifiable('it has a placeholder');
  return target.trim() === '' ? { kind: 'placeholder', isHole: false } : undefined;
}
