import { standardDirectives, standardRoles } from '@signpost/rst';
import { expect, test } from 'vitest';
import { knowsDirective } from '../src/directives/render-directive.ts';
import { knowsRole } from '../src/roles/render-role.ts';

test('every directive that the reader knows is rendered as what it is', () => {
  expect([...standardDirectives.keys()].filter((name) => !knowsDirective(name))).toEqual([]);
});

/** Roles that docutils itself refuses. */
const refused = new Set(
  [...standardRoles].filter(([, { unimplemented }]) => unimplemented !== undefined).map(([name]) => name),
);

test('every role that the reader knows is rendered as what it is', () => {
  const unknown = [...standardRoles.keys()].filter((name) => !knowsRole(name));
  expect(unknown.filter((name) => !refused.has(name))).toEqual([]);
});
