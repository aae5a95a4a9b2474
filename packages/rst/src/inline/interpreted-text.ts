import { isWhiteSpace } from '../characters/white-space.ts';
import { newIdentity } from '../names/name-registry.ts';
import type { Role } from '../nodes.ts';
import { checkRole } from '../roles/check-role.ts';
import type { RoleDefinition } from '../roles/role-definition.ts';
import { removeEscapes } from './escape.ts';
import type { InlineText } from './inline-text.ts';

/** Where interpreted text stands: `start` to `end` with its role, the rest between the backquotes. */
export interface InterpretedRange {
  readonly start: number;
  readonly end: number;
  readonly textStart: number;
  readonly textEnd: number;
}

interface RoleTarget {
  readonly from: number;
  readonly to: number;
  readonly titleEnd: number;
}

/** Splits `title <target>` as Sphinx does: the last angle bracket that opens, with any white space before it. */
function findTarget(text: string, from: number, to: number): RoleTarget {
  const whole = { from, to, titleEnd: -1 };
  if (text.charCodeAt(to - 1) !== 62) {
    return whole;
  }
  const bracket = text.lastIndexOf('<', to - 1);
  if (bracket <= from || text.charCodeAt(bracket - 1) === 0) {
    return whole;
  }
  let titleEnd = bracket;
  while (titleEnd > from && isWhiteSpace(text.charCodeAt(titleEnd - 1))) {
    titleEnd -= 1;
  }
  return titleEnd === from ? whole : { from: bracket + 1, to: to - 1, titleEnd };
}

/** Sphinx' roles whose target stands in the inventory of another project, as `external+python:ref`. */
const external: RoleDefinition = { canonical: 'external', kind: 'text', titled: true };

/** Sphinx' domain of the roles that belong to no language; it may be written, and rarely is. */
const standardDomain = 'std:';

function findDefinition(inline: InlineText, name: string | null): RoleDefinition | undefined {
  const { state } = inline;
  const key = (name ?? state.defaultRole ?? 'title-reference').toLowerCase();
  const definition =
    state.customRoles.get(key) ??
    state.roles.get(`${state.domainPrefix}${key}`) ??
    state.roles.get(key) ??
    (key.startsWith(standardDomain) ? state.roles.get(key.slice(standardDomain.length)) : undefined) ??
    (/^external(?:\+[^:]+)?:./.test(key) ? external : undefined);
  if (definition?.unimplemented === 'unlisted') {
    state.customRoles.set(key, { ...definition, unimplemented: 'listed' });
  }
  return definition;
}

function classesOf(definition: RoleDefinition | undefined): readonly string[] {
  const { classes = [], language = '' } = definition ?? {};
  return language === '' || classes.includes(language) ? classes : [...classes, language];
}

/** Makes the node of interpreted text. */
export function readInterpretedText(inline: InlineText, name: string | null, range: InterpretedRange): Role {
  const { start, end, textStart, textEnd } = range;
  const definition = findDefinition(inline, name);
  const target =
    definition?.titled === false
      ? { from: textStart, to: textEnd, titleEnd: -1 }
      : findTarget(inline.text, textStart, textEnd);
  const value = removeEscapes(inline.text.slice(textStart, textEnd));
  const problem = checkRole(name, definition, value);
  const identity = problem === undefined ? newIdentity() : inline.reportProblematic(problem, start, end);
  const hasTitle = target.titleEnd >= 0;
  const node: Role = {
    type: 'role',
    name,
    known: definition !== undefined,
    canonical: definition?.canonical ?? null,
    classes: classesOf(definition),
    format: definition?.format ?? null,
    kind: definition?.kind ?? 'text',
    value,
    raw: inline.slice.text.slice(textStart, textEnd),
    target: removeEscapes(inline.text.slice(target.from, target.to)),
    targetPosition: inline.position(target.from, target.to),
    title: hasTitle ? removeEscapes(inline.text.slice(textStart, target.titleEnd)) : null,
    titlePosition: hasTitle ? inline.position(textStart, target.titleEnd) : null,
    position: inline.position(start, end),
    ...identity,
  };
  return inline.withSegments(node, start, end);
}
