import { simpleNameEnd } from '../../characters/word.ts';
import { splitWords } from '../../characters/white-space.ts';
import { makeId } from '../../names/make-id.ts';
import type { RoleDefinition } from '../../roles/role-definition.ts';
import { optionValue, refusal } from '../directive-reading.ts';
import type { DirectiveReading } from '../directive-reading.ts';
import { defineDirective, defineOptions } from '../define-directive.ts';
import { checkOptions } from '../check-options.ts';

/** The options of a role definition; they follow the name without a blank line. */
const roleOptions = defineDirective('role', {
  optional: 1,
  options: defineOptions({ class: { type: 'class', kind: 'class' }, format: 'any', language: 'any' }, false),
});

const custom: RoleDefinition = { canonical: 'inline', kind: 'text', titled: false };

/** Reads `.. role:: name(base)` and makes the role known to the rest of the document. */
export function readRoleDefinition(reading: DirectiveReading): void {
  const { reader, arguments: written } = reading;
  const text = written[0]?.value.split('\n')[0]?.trim() ?? '';
  const nameEnd = simpleNameEnd(text, 0);
  const rest = text.slice(nameEnd).trim();
  const base = /^\(\s*(\S+?)\s*\)$/.exec(rest)?.[1];
  if (nameEnd === 0 || (rest !== '' && base === undefined)) {
    reading.problem = refusal('invalid-role-definition', `"${text}" is not the name of a role.`);
    return;
  }
  const state = reader.state;
  const key = base?.toLowerCase();
  const inherited = key === undefined ? custom : (state.customRoles.get(key) ?? state.roles.get(key));
  if (inherited === undefined) {
    reading.problem = { level: 'info', code: 'unknown-role', message: `The role "${base ?? ''}" is not known.` };
    return;
  }
  const problem = checkOptions(roleOptions, reading.options);
  if (problem !== undefined) {
    reading.problem = problem;
    return;
  }
  const find = (name: string): string | undefined => optionValue(reading, name);
  const name = text.slice(0, nameEnd);
  const given = find('class');
  const classes = given === undefined ? [makeId(name)] : splitWords(given).map(makeId);
  const format = find('format');
  state.customRoles.set(name.toLowerCase(), {
    ...inherited,
    classes: find('language') === undefined ? classes : [find('language') ?? '', ...classes],
    ...(format === undefined ? {} : { format: splitWords(format).join(' ') }),
  });
}

/** Reads `.. default-role:: name`; without a name the standard role is back. */
export function readDefaultRole(reading: DirectiveReading): void {
  const { state } = reading.reader;
  const name = reading.arguments[0]?.value.toLowerCase();
  if (name !== undefined && !state.customRoles.has(name) && !state.roles.has(name)) {
    reading.problem = { level: 'info', code: 'unknown-role', message: `The role "${name}" is not known.` };
    return;
  }
  state.defaultRole = name ?? null;
}
