import { applySplices } from '@signpost/model';
import { expect, test } from 'vitest';
import { countBlankLinesBefore, insertLines } from '../src/edit/insertion.ts';
import { findSortedIndex, foldName } from '../src/edit/sort-order.ts';

function insert(text: string, boundary: number, lines: string, gap: number): string {
  return applySplices(text, [insertLines(text, boundary, lines, gap)]);
}

test('lines go below the last content before the boundary, what follows keeps its distance', () => {
  expect(insert('a\n\n\nb\n', 4, 'x\ny', 0)).toBe('a\nx\ny\n\n\nb\n');
  expect(insert('a\n\nb\n', 3, 'x', 1)).toBe('a\n\nx\n\nb\n');
  expect(insert('a  \n  \nb', 7, 'x', 0)).toBe('a  \nx\n  \nb');
});

test('at the end of a document its last line end stays as it was', () => {
  expect(insert('a\n', 2, 'x', 0)).toBe('a\nx\n');
  expect(insert('a\nb', 3, 'x', 0)).toBe('a\nb\nx');
  expect(insert('a\n\n\n', 4, 'x', 0)).toBe('a\nx\n\n\n');
});

test('new lines end as the line above does', () => {
  expect(insert('a\r\nb\r\n', 6, 'x\ny', 1)).toBe('a\r\nb\r\n\r\nx\r\ny\r\n');
  expect(insert('a\r\nb\nc\n', 7, 'x', 0)).toBe('a\r\nb\nc\nx\n');
});

test('blank lines are counted back to the content', () => {
  expect(countBlankLinesBefore('a\nb', 2)).toBe(0);
  expect(countBlankLinesBefore('a\n\n  \nb', 6)).toBe(2);
  expect(countBlankLinesBefore('a\r\n\r\nb', 5)).toBe(1);
});

test('a name goes where the alphabet puts it, and last where there is no alphabet', () => {
  expect(findSortedIndex(['Anthropic', 'llama.cpp', 'OpenAI'], 'Mistral AI')).toBe(2);
  expect(findSortedIndex(['b', 'a'], 'a')).toBe(2);
  expect(findSortedIndex([], 'a')).toBe(0);
  expect(foldName(' MCP  Support ')).toBe('mcp support');
});
