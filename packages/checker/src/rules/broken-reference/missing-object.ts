import type { Finding, Link, ObjectTarget, Project } from '@signpost/model';
import { advise } from '../../suggest/advise.ts';
import { nameObject } from '../../suggest/name-object.ts';
import { suggestObject } from '../../suggest/suggest-object.ts';

/** How to declare what a role of no language leads to. */
const declarations: ReadonlyMap<string, (name: string) => string> = new Map([
  ['term', (name) => `add \`${name}\` to a \`.. glossary::\``],
  ['option', (name) => `describe it with \`.. option:: ${name}\``],
  ['envvar', (name) => `describe it with \`.. envvar:: ${name}\``],
  ['confval', (name) => `describe it with \`.. confval:: ${name}\``],
  ['token', (name) => `add \`${name}\` to a \`.. productionlist::\``],
  ['eq', (name) => `give the equation \`:label: ${name}\``],
  ['inventory', (name) => `add \`${name}\` to intersphinx_mapping in conf.py`],
]);

/** Says that neither the documents nor the inventories have what a role names. */
export function describeMissingObject(
  project: Project,
  link: Link,
  target: ObjectTarget & { readonly isQuiet: boolean },
): Omit<Finding, 'path' | 'range'> {
  const { role, name, isQuiet, isForeign = false } = target;
  const describe = declarations.get(role)?.(name) ?? 'correct the name, or describe what it names';
  const suggestion = isForeign || role === 'inventory' ? undefined : suggestObject(project, link, target);
  return {
    ...(isQuiet ? { severity: 'warning', note: 'Sphinx reports it only when it is told to be nitpicky' } : {}),
    message: `no ${nameObject(target)} \`${name}\``,
    ...advise(link, suggestion, isForeign ? 'correct the name: no inventory has it' : describe),
  };
}
