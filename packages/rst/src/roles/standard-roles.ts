import type { ValueKind } from '../nodes.ts';
import type { RoleDefinition } from './role-definition.ts';

/** The names of docutils' roles with their short forms. */
const docutilsRoles: Readonly<Record<string, readonly string[]>> = {
  abbreviation: ['abbreviation', 'ab'],
  acronym: ['acronym', 'ac'],
  code: ['code'],
  emphasis: ['emphasis'],
  literal: ['literal'],
  math: ['math'],
  'pep-reference': ['pep-reference', 'pep'],
  'rfc-reference': ['rfc-reference', 'rfc'],
  raw: ['raw'],
  strong: ['strong'],
  subscript: ['subscript', 'sub'],
  superscript: ['superscript', 'sup'],
  'title-reference': ['title-reference', 'title', 't'],
};

const unimplementedRoles = [
  'index',
  'i',
  'anonymous-reference',
  'citation-reference',
  'footnote-reference',
  'named-reference',
  'restructuredtext-unimplemented-role',
  'substitution-reference',
  'target',
  'uri-reference',
  'uri',
  'url',
];

/** Sphinx' roles whose text names something elsewhere, by what they name. */
const sphinxReferences: Readonly<Partial<Record<ValueKind, string>>> = {
  document: 'doc',
  label: 'ref numref math:numref eq any keyword option envvar token confval',
  term: 'term',
  file: 'download',
  signature:
    'c:data c:enum c:enumerator c:func c:macro c:member c:struct c:type c:union c:var cpp:any cpp:class cpp:concept cpp:enum ' +
    'cpp:enumerator cpp:func cpp:member cpp:struct cpp:type cpp:union cpp:var js:attr js:class js:data js:func js:meth js:mod ' +
    'py:attr py:class py:const py:data py:exc py:func py:meth py:mod py:obj py:property py:type py:deco rst:dir rst:role ' +
    'attr class const data exc func meth mod obj property',
};

/** Sphinx' and sphinx-design's roles that only say how their text looks. */
const sphinxMarkup =
  'command dfn file guilabel kbd mailheader makevar manpage menuselection mimetype newsgroup program regexp samp ' +
  'pep-index index autolink cve cwe c:expr c:texpr cpp:expr cpp:texpr abbr octicon fab fas far material-regular material-outlined ' +
  'material-round material-sharp material-twotone bdg bdg-primary bdg-secondary bdg-success bdg-info bdg-warning bdg-danger ' +
  'bdg-light bdg-muted bdg-dark bdg-white bdg-black bdg-primary-line bdg-secondary-line bdg-success-line bdg-info-line ' +
  'bdg-warning-line bdg-danger-line bdg-light-line bdg-muted-line bdg-dark-line bdg-white-line bdg-black-line';

const badgeLinks: Readonly<Partial<Record<ValueKind, string>>> = {
  uri: 'bdg-link-primary bdg-link-secondary bdg-link-success bdg-link-info bdg-link-warning bdg-link-danger bdg-link-light bdg-link-dark',
  label:
    'bdg-ref-primary bdg-ref-secondary bdg-ref-success bdg-ref-info bdg-ref-warning bdg-ref-danger bdg-ref-light bdg-ref-dark',
};

function collectRoles(): Map<string, RoleDefinition> {
  const roles = new Map<string, RoleDefinition>();
  for (const name of unimplementedRoles) {
    const unlisted = name === 'restructuredtext-unimplemented-role';
    roles.set(name, { canonical: name, kind: 'text', titled: false, unimplemented: unlisted ? 'unlisted' : 'listed' });
  }
  for (const [canonical, names] of Object.entries(docutilsRoles)) {
    for (const name of names) {
      roles.set(name, { canonical, kind: 'text', titled: false });
    }
  }
  for (const table of [sphinxReferences, badgeLinks]) {
    for (const [kind, names] of Object.entries(table)) {
      for (const name of names.split(' ')) {
        roles.set(name, { canonical: name, kind: toValueKind(kind), titled: true });
      }
    }
  }
  for (const name of sphinxMarkup.split(' ')) {
    roles.set(name, { canonical: name, kind: 'text', titled: false });
  }
  return roles;
}

function toValueKind(kind: string): ValueKind {
  switch (kind) {
    case 'document':
    case 'label':
    case 'file':
    case 'signature':
    case 'uri':
    case 'term':
      return kind;
    default:
      return 'text';
  }
}

/** The roles of docutils, Sphinx and sphinx-design by name. */
export const standardRoles: ReadonlyMap<string, RoleDefinition> = collectRoles();
