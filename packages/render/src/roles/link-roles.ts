import type { ElementContent, Properties } from 'hast';
import { element, elementOf, given, text } from '../hast/element.ts';
import type { Destination } from '../page/page-source.ts';
import type { Renderer } from '../renderer.ts';
import { startOf, type RoleNode } from '../tree.ts';
import type { RoleHandler, RoleTable } from './role.ts';

function destinationOf(node: RoleNode, { source, path }: Renderer): Destination {
  return source.destination(path, startOf(node)) ?? { state: 'pending' };
}

function link(node: RoleNode, { href, state }: Destination, children: readonly ElementContent[]): ElementContent[] {
  const className = state === 'found' ? [] : [state];
  const properties: Properties = given({ href, className });
  return [elementOf(node, href === undefined ? 'span' : 'a', properties, children)];
}

/** A document or a section is called by its title, where the source does not say otherwise. */
const titled: RoleHandler = (node, renderer) => {
  const destination = destinationOf(node, renderer);
  return link(node, destination, [text(node.title ?? destination.title ?? node.target)]);
};

const termed: RoleHandler = (node, renderer) =>
  link(node, destinationOf(node, renderer), [text(node.title ?? node.value)]);

/** Names of code; `~module.name` shows its last part, a leading `!` makes it no link. */
const coded: RoleHandler = (node, renderer) => {
  const written = node.title ?? node.value;
  if (written.startsWith('!')) return [elementOf(node, 'code', {}, [text(written.slice(1))])];
  const isShort = node.title === null && written.startsWith('~');
  const name = isShort ? written.slice(1) : node.title === null ? written.replace(/^\./, '') : written;
  const shown = isShort ? name.slice(name.lastIndexOf('.') + 1) : name;
  return link(node, destinationOf(node, renderer), [elementOf(node, 'code', {}, [text(shown)])]);
};

/** A function is shown with brackets. */
const called: RoleHandler = (node, renderer) => {
  const isBare = node.title === null && !node.value.endsWith(')') && !node.value.startsWith('!');
  return coded(isBare ? { ...node, value: `${node.value}()` } : node, renderer);
};

/** Whatever has that name: a section by its title, else an object. */
const any: RoleHandler = (node, renderer) => {
  const { title } = destinationOf(node, renderer);
  return node.title === null && title !== undefined ? titled(node, renderer) : coded(node, renderer);
};

/** A figure by its number, which only the whole site would tell: its caption stands for it, without a place for the number. */
const numbered: RoleHandler = (node, renderer) => {
  const destination = destinationOf(node, renderer);
  const name = destination.title ?? node.target;
  const words = node.title?.replaceAll('{name}', name).replaceAll(/\s*(?:%s|\{number\})/g, '');
  return link(node, destination, [text(words === undefined || words === '' ? name : words)]);
};

/** An equation of the page by its number. */
const equation: RoleHandler = (node, renderer) => {
  const number = renderer.equationOf(node.target);
  return number === undefined
    ? titled(node, renderer)
    : [elementOf(node, 'a', { href: `#equation-${node.target}` }, [text(`(${number})`)])];
};

/** A file of the repository. */
const download: RoleHandler = (node, renderer) => {
  const href = renderer.source.locate(renderer.base, node.target);
  const name = elementOf(node, 'code', {}, [text(node.title ?? node.target)]);
  return [elementOf(node, 'a', { href, download: '' }, [name])];
};

/** `` words <number> ``, or the number alone. */
function splitTitle({ value, title, target }: RoleNode): { readonly title: string | null; readonly target: string } {
  const [, words, number] = /^(.+?)\s*<([^<>]+)>$/s.exec(value) ?? [];
  return words === undefined || number === undefined ? { title, target } : { title: words, target: number };
}

const pep: RoleHandler = (node) => {
  const { title, target } = splitTitle(node);
  const [number = '', fragment] = target.split('#');
  const href = `https://peps.python.org/pep-${number.padStart(4, '0')}/${fragment === undefined ? '' : `#${fragment}`}`;
  return [elementOf(node, 'a', { href }, [elementOf(node, 'strong', {}, [text(title ?? `PEP ${target}`)])])];
};

/** `2324#section-1` reads `2324 Section 1`. */
function nameRfc(target: string): string {
  const [number = '', fragment] = target.split('#');
  const [, kind, rest = ''] = /^(appendix|page|section)(?:-(.*))?$/.exec(fragment ?? '') ?? [];
  if (kind === undefined) return target;
  return `${number} ${kind.charAt(0).toUpperCase()}${kind.slice(1)}${rest === '' ? '' : ` ${rest}`}`;
}

const rfc: RoleHandler = (node) => {
  const { title, target } = splitTitle(node);
  const [number = '', fragment] = target.split('#');
  const href = `https://datatracker.ietf.org/doc/html/rfc${number}${fragment === undefined ? '' : `#${fragment}`}`;
  return [elementOf(node, 'a', { href }, [elementOf(node, 'strong', {}, [text(title ?? `RFC ${nameRfc(target)}`)])])];
};

/** A weakness in a list of them, by its number. */
function listed(kind: string, before: string, after: string): RoleHandler {
  return (node) => {
    const { title, target } = splitTitle(node);
    const words = element('strong', {}, [text(title ?? `${kind} ${target}`)]);
    return [elementOf(node, 'a', { href: `${before}${target}${after}` }, [words])];
  };
}

/** A badge that leads somewhere. */
function badge(colour: string, isUrl: boolean): RoleHandler {
  return (node, { source, path, base }) => {
    const found = source.destination(path, startOf(node));
    const href = found?.href ?? (isUrl ? source.locate(base, node.target) : undefined);
    const className = ['badge', `badge-${colour}`];
    return [elementOf(node, 'a', given({ href, className }), [text(node.title ?? found?.title ?? node.target)])];
  };
}

const badges = 'primary secondary success info warning danger light dark'
  .split(' ')
  .flatMap((colour) => [
    [`bdg-link-${colour}`, badge(colour, true)] as const,
    [`bdg-ref-${colour}`, badge(colour, false)] as const,
  ]);

function named(names: string, handler: RoleHandler): RoleTable {
  return Object.fromEntries(names.split(' ').map((name) => [name, handler]));
}

const domains = ['', 'py:', 'c:', 'cpp:', 'js:'];
const functions = domains.flatMap((domain) => ['func', 'meth'].map((name) => domain + name)).join(' ');
const objects =
  'attr class const data exc mod obj property py:attr py:class py:const py:data py:exc py:mod py:obj py:property py:type ' +
  'py:deco c:data c:enum c:enumerator c:macro c:member c:struct c:type c:union c:var cpp:any cpp:class cpp:concept cpp:enum ' +
  'cpp:enumerator cpp:member cpp:struct cpp:type cpp:union cpp:var js:attr js:class js:data js:mod rst:dir rst:role ' +
  'keyword option envvar token confval';

/** Roles that lead somewhere. */
export const linkRoles: RoleTable = {
  ...named('doc ref', titled),
  ...named('numref', numbered),
  ...named('eq math:numref', equation),
  any,
  ...named('term', termed),
  ...named(functions, called),
  ...named(objects, coded),
  download,
  ...named('pep pep-reference', pep),
  ...named('rfc rfc-reference', rfc),
  cve: listed('CVE', 'https://www.cve.org/CVERecord?id=CVE-', ''),
  cwe: listed('CWE', 'https://cwe.mitre.org/data/definitions/', '.html'),
  autolink: coded,
  ...Object.fromEntries(badges),
};
