import { simpleNameEnd } from '../../characters/word.ts';
import { splitWords, trim } from '../../characters/white-space.ts';
import { makeId } from '../../names/make-id.ts';
import type { RoleDefinition } from '../../roles/role-definition.ts';
import { optionValue, refusal } from '../directive-reading.ts';
import type { DirectiveReading } from '../directive-reading.ts';
import { defineOptions } from '../define-directive.ts';
import type { DirectiveDefinition } from '../directive-definition.ts';
import { checkOptions } from '../check-options.ts';

const roleOptions = defineOptions({ class: { type: 'class', kind: 'class' } }, false);

/** The options of a role definition, by the role that it is based on. */
const optionsOf: ReadonlyMap<string, DirectiveDefinition['options']> = new Map([
  ['code', { ...roleOptions, ...defineOptions({ language: 'any' }, false) }],
  ['raw', { ...roleOptions, ...defineOptions({ format: 'any' }, false) }],
]);

const custom: RoleDefinition = { canonical: 'inline', kind: 'text', titled: false };

interface RoleNames {
  readonly name: string;
  readonly base: string | undefined;
}

/** Splits `name(base)`; undefined where it is not written in that way. */
function splitNames(text: string): RoleNames | undefined {
  const nameEnd = simpleNameEnd(text, 0);
  const rest = trim(text.slice(nameEnd));
  const base = rest.startsWith('(') && rest.endsWith(')') ? trim(rest.slice(1, -1)) : undefined;
  const isWhole = base === undefined ? rest === '' : base !== '' && simpleNameEnd(base, 0) === base.length;
  return nameEnd > 0 && isWhole ? { name: text.slice(0, nameEnd), base } : undefined;
}

/** Reads `.. role:: name(base)` and makes the role known to the rest of the document. */
export function readRoleDefinition(reading: DirectiveReading): void {
  const { state } = reading.reader;
  const text = reading.argumentText?.text ?? '';
  const names = splitNames(text);
  if (names === undefined) {
    reading.problem = refusal('invalid-role-definition', `"${text}" is not the name of a role.`);
    return;
  }
  const { name, base } = names;
  const key = base?.toLowerCase();
  const inherited = key === undefined ? custom : (state.customRoles.get(key) ?? state.roles.get(key));
  if (inherited === undefined) {
    reading.problem = { level: 'info', code: 'unknown-role', message: `The role "${base ?? ''}" is not known.` };
    return;
  }
  const options = optionsOf.get(inherited.canonical) ?? roleOptions;
  reading.problem = reading.optionProblem ?? checkOptions({ canonical: 'role', options }, reading.options);
  const find = (option: string): string | undefined => optionValue(reading, option);
  const classes = splitWords(find('class') ?? name).map(makeId);
  if (reading.problem === undefined && classes.includes('')) {
    reading.problem = refusal('invalid-role-definition', `"${text}" cannot be made a class name.`);
  }
  if (reading.problem !== undefined) {
    return;
  }
  const language = find('language') ?? inherited.language;
  const format = find('format');
  state.customRoles.set(name.toLowerCase(), {
    ...inherited,
    classes,
    ...(language === undefined ? {} : { language }),
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
