import { groupBy, type Link, type ObjectTarget, type Project } from '@signpost/model';
import { indexNames, isNear } from './name-index.ts';
import { guess, type Suggestion } from './suggestion.ts';

type Groups = ReadonlyMap<string, readonly string[]>;

/** Names by what differs from them in case only, and by their last part. */
interface Candidates {
  readonly folded: Groups;
  readonly below: Groups;
}

const known = new WeakMap<readonly string[], Candidates>();

function lastPart(name: string): string {
  return name.split(/::|[.:]/).at(-1) ?? name;
}

/** The nearest name; a long part in common makes no two names alike. */
function findNear(names: readonly string[], wanted: string): string | undefined {
  const near = indexNames(names, () => names).findNearest(wanted);
  return near !== undefined && isNear(lastPart(wanted), lastPart(near)) ? near : undefined;
}

function groupNames(names: readonly string[]): Candidates {
  const candidates = known.get(names) ?? {
    folded: groupBy(names, (name) => name.toLowerCase()),
    below: groupBy(names, lastPart),
  };
  known.set(names, candidates);
  return candidates;
}

function only(names: readonly string[] | undefined): string | undefined {
  return names?.length === 1 ? names[0] : undefined;
}

/** How a name is listed, and how a listed one is written where the reference stands. */
interface Spelling {
  readonly listed: string;
  readonly write: (name: string) => string;
}

/** An option is listed after its program and a dot, and written after the program's words, but within the program's part. */
function spellOption({ name }: ObjectTarget, scope: string): Spelling {
  const at = name.search(/ [-/+]/);
  const program = at === -1 ? '' : name.slice(0, at);
  const prefix = program === '' ? scope : `${program.replaceAll(' ', '-')}.`;
  const write = (listed: string): string => {
    if (prefix !== '' && listed.startsWith(prefix))
      return `${program === '' ? '' : `${program} `}${listed.slice(prefix.length)}`;
    const dot = listed.search(/\.[-/+]/);
    return dot === -1 ? listed : `${listed.slice(0, dot)} ${listed.slice(dot + 1)}`;
  };
  return { listed: prefix + name.slice(at === -1 ? 0 : at + 1), write };
}

function spellName({ name }: ObjectTarget, { target }: Link['reference']): Spelling {
  return { listed: name, write: (listed) => (target.startsWith('~') ? `~${listed}` : listed) };
}

/**
 * Suggests an object of the document's site for a name that none has: the only one that differs in case (which is certain), the
 * only one that ends so, else the nearest.
 */
export function suggestObject(project: Project, link: Link, target: ObjectTarget): Suggestion | undefined {
  const { reference, base } = link;
  const names = project.objectNames(base, target.domain, target.types);
  const { folded, below } = groupNames(names);
  const { listed, write } =
    target.role === 'option' ? spellOption(target, reference.scopes?.[0] ?? '') : spellName(target, reference);
  const same = only(folded.get(listed.toLowerCase()));
  const near = same ?? only(below.get(target.name)) ?? findNear(names, listed);
  const text = near === undefined ? undefined : write(near);
  // What is written already is not found where it stands: an option of no program, within one.
  if (text === undefined || text === reference.target) return undefined;
  return same === undefined ? guess(text) : { text, isCertain: true };
}
