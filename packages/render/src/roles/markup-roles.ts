import type { Properties } from 'hast';
import { elementOf, text } from '../hast/element.ts';
import type { RoleHandler, RoleTable } from './role.ts';

function wrap(tagName: string, properties: Properties = {}): RoleHandler {
  return (node) => [elementOf(node, tagName, properties, [text(node.title ?? node.value)])];
}

const code = wrap('code');
const plain: RoleHandler = (node) => [text(node.value)];

/** `abbreviation (what it stands for)`. */
const abbreviation: RoleHandler = (node) => {
  const [, short = node.value, title = ''] = /^([^()]*?)\s*\(([^()]*)\)$/.exec(node.value) ?? [];
  return [elementOf(node, 'abbr', title === '' ? {} : { title }, [text(short)])];
};

/** Keys are pressed together or one after the other: what stands between them is no key. */
const keys: RoleHandler = (node) => {
  const parts = node.value.split(/(?<=[^\s+^-])(\s+|[-+^])(?=[^\s])/);
  if (parts.length === 1) return [elementOf(node, 'kbd', {}, [text(node.value)])];
  const shown = parts.map((part, index) => (index % 2 === 1 ? text(part) : elementOf(node, 'kbd', {}, [text(part)])));
  return [elementOf(node, 'kbd', { className: ['compound'] }, shown)];
};

const menu: RoleHandler = (node) => {
  const value = node.value.replaceAll(/\s*-->\s*/g, ' ‣ ').replaceAll(/&(?=\S)/g, '');
  return [elementOf(node, 'span', { className: ['menu'] }, [text(value)])];
};

const label: RoleHandler = (node) => [
  elementOf(node, 'span', { className: ['label'] }, [text(node.value.replaceAll(/&(?=[^\s&])/g, ''))]),
];

/** In sample text, what stands in braces is to be replaced. */
const sample: RoleHandler = (node) => {
  const parts = node.value.split(/(\{[^{}]*\})/).filter((part) => part !== '');
  const shown = parts.map((part) =>
    part.startsWith('{') ? elementOf(node, 'em', {}, [text(part.slice(1, -1))]) : text(part),
  );
  return [elementOf(node, 'code', {}, shown)];
};

/** An icon is its name here, without size and classes. */
const icon: RoleHandler = (node) => [
  elementOf(node, 'span', { className: ['icon'] }, [text(node.value.split(';')[0] ?? node.value)]),
];

const icons = 'octicon fab fas far material-regular material-outlined material-round material-sharp material-twotone';

const badgeColours = 'primary secondary success info warning danger light muted dark white black'.split(' ');

function listBadges(): RoleTable {
  const names = ['', ...badgeColours.flatMap((colour) => [`-${colour}`, `-${colour}-line`])];
  return Object.fromEntries(
    names.map((name) => [
      `bdg${name}`,
      wrap('span', { className: ['badge', ...(name === '' ? [] : [`badge${name}`])] }),
    ]),
  );
}

/** Roles that only say how their text looks. */
export const markupRoles: RoleTable = {
  emphasis: wrap('em'),
  strong: wrap('strong'),
  literal: code,
  code,
  subscript: wrap('sub'),
  sub: wrap('sub'),
  superscript: wrap('sup'),
  sup: wrap('sup'),
  'title-reference': wrap('cite'),
  title: wrap('cite'),
  t: wrap('cite'),
  abbreviation,
  abbr: abbreviation,
  ab: abbreviation,
  acronym: abbreviation,
  ac: abbreviation,
  kbd: keys,
  menuselection: menu,
  guilabel: label,
  samp: sample,
  file: sample,
  command: wrap('strong', { className: ['command'] }),
  program: wrap('strong', { className: ['program'] }),
  dfn: wrap('dfn'),
  makevar: code,
  manpage: wrap('em', { className: ['manpage'] }),
  mailheader: wrap('em'),
  mimetype: wrap('em'),
  newsgroup: wrap('em'),
  regexp: code,
  'c:expr': code,
  'c:texpr': plain,
  'cpp:expr': code,
  'cpp:texpr': plain,
  index: plain,
  'pep-index': plain,
  ...Object.fromEntries(icons.split(' ').map((name) => [name, icon])),
  ...listBadges(),
};
