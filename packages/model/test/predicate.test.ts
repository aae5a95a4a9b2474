import { expect, test } from 'vitest';
import { isMet, listLeavesOf, type Predicate } from '../src/index.ts';

const isComplex: Predicate = { kind: 'is', answer: 'complex', value: true };
const hasTools: Predicate = { kind: 'given', answer: 'tools', value: true };

test.each([
  [isComplex, { complex: true }, true],
  [isComplex, {}, false],
  [{ kind: 'is', answer: 'complex', value: false }, {}, true],
  [{ kind: 'is', answer: 'tools', value: 'a' }, { tools: ['b', 'a'] }, true],
  [{ kind: 'is', answer: 'size', value: 'small' }, { size: 'large' }, false],
  [hasTools, { tools: [] }, false],
  [hasTools, { tools: ['a'] }, true],
  [{ kind: 'given', answer: 'name', value: false }, { name: '' }, true],
  [{ kind: 'all', of: [isComplex, hasTools] }, { complex: true, tools: ['a'] }, true],
  [{ kind: 'all', of: [isComplex, hasTools] }, { complex: true }, false],
  [{ kind: 'any', of: [isComplex, hasTools] }, { complex: true }, true],
  [{ kind: 'any', of: [] }, {}, false],
  [{ kind: 'not', of: isComplex }, {}, true],
] satisfies [Predicate, Parameters<typeof isMet>[1], boolean][])('%j with %j is %j', (predicate, answers, expected) => {
  expect(isMet(predicate, answers)).toBe(expected);
});

test('the parts of a condition are known without evaluating it', () => {
  const condition: Predicate = {
    kind: 'any',
    of: [
      { kind: 'not', of: isComplex },
      { kind: 'all', of: [hasTools] },
    ],
  };
  expect(listLeavesOf(condition)).toEqual([isComplex, hasTools]);
});
