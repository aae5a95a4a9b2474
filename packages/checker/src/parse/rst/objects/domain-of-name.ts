import type { Directive } from '@signpost/rst';
import { javascriptDirectives } from './javascript-reader.ts';
import { markupDirectives } from './markup-reader.ts';
import { pythonDirectives } from './python-reader.ts';
import { standardDirectives } from './standard-reader.ts';
import { cLanguage, cppLanguage } from './symbol-languages.ts';

const namespaceDirectives = ['namespace', 'namespace-push', 'namespace-pop'];
const directivesOf: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['std', standardDirectives],
  ['py', pythonDirectives],
  ['js', javascriptDirectives],
  ['rst', markupDirectives],
  ['c', new Set([...cLanguage.types.keys(), ...namespaceDirectives])],
  ['cpp', new Set([...cppLanguage.types.keys(), ...namespaceDirectives])],
]);
/** Roles that a language has: what they name may be a part of what they stand in. */
const scopedDomains = ['py', 'js', 'c', 'cpp', 'std'];
const unscopedRoles: ReadonlySet<string> = new Set([
  'doc',
  'ref',
  'numref',
  'term',
  'download',
  'envvar',
  'token',
  'eq',
  'keyword',
]);

/** What a directive describes. */
export interface DirectiveKind {
  readonly domain: string;
  readonly type: string;
}

/** A project's own directive for a kind of function, class or member: `coroutinefunction`, `abstractmethod`. */
const ownPythonDirective = /^(?:py:)?(?!auto|rst-)[a-z_-]+?(function|method|class|attribute|property|exception)$/;

/** The domain that a directive belongs to; a short name is one of the default domain, else a standard one. */
export function kindOfDirective({ name, known }: Directive, own: string | undefined): DirectiveKind {
  const [domain = '', ...rest] = name.split(':');
  if (own !== undefined && directivesOf.get(own)?.has(name) === true) return { domain: own, type: name };
  const type = known || own !== 'py' ? undefined : ownPythonDirective.exec(name)?.[1];
  if (type !== undefined) return { domain: 'py', type };
  return rest.length > 0 && directivesOf.has(domain) ? { domain, type: rest.join(':') } : { domain: 'std', type: name };
}

/** The domains whose scopes may be those of a role. */
export function domainsOfRole(name: string, own: string | undefined): readonly string[] {
  const parts = name.toLowerCase().split(':');
  const role = parts.at(-1) ?? '';
  const domain = parts.at(-2);
  if (unscopedRoles.has(role)) return [];
  if (role === 'option') return ['std'];
  if (domain !== undefined && directivesOf.has(domain)) return [domain];
  return own === undefined || role === 'any' ? scopedDomains : [own];
}
