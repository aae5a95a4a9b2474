import type { Problem } from '../diagnostics/reporter.ts';
import type { RoleDefinition } from './role-definition.ts';

type RoleProblem = Pick<Problem, 'level' | 'code' | 'message'>;

function checkNumber(name: string, value: string, least: number, most: number): RoleProblem | undefined {
  const digits = most === Number.POSITIVE_INFINITY ? (value.split('#')[0] ?? '') : value;
  const number = /^[-+]?[0-9]+$/.test(digits.trim()) ? Number(digits) : Number.NaN;
  if (number >= least && number <= most) {
    return undefined;
  }
  return {
    level: 'error',
    code: 'invalid-role-content',
    message: `"${value}" is not a number that the role "${name}" knows.`,
  };
}

/** Says what is wrong with interpreted text: an unknown role, or a value that the role does not understand. */
export function checkRole(
  name: string | null,
  definition: RoleDefinition | undefined,
  value: string,
): RoleProblem | undefined {
  if (definition === undefined) {
    return { level: 'info', code: 'unknown-role', message: `The role "${name ?? ''}" is not known.` };
  }
  if (definition.unimplemented !== undefined) {
    const level = definition.unimplemented === 'unlisted' ? 'info' : 'error';
    return { level, code: 'unimplemented-role', message: `The role "${name ?? ''}" has no meaning yet.` };
  }
  switch (definition.canonical) {
    case 'pep-reference':
      return checkNumber(name ?? '', value, 0, 9999);
    case 'rfc-reference':
      return checkNumber(name ?? '', value, 1, Number.POSITIVE_INFINITY);
    case 'raw':
      return definition.format === undefined
        ? {
            level: 'error',
            code: 'raw-role-without-format',
            message: 'The role "raw" needs an output format: define a role of your own with the directive "role".',
          }
        : undefined;
    default:
      return undefined;
  }
}
