import { deflateSync } from 'node:zlib';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findInInventory } from '../src/inventory/find-in-inventory.ts';
import type { Inventory, InventoryObject, InventoryResult } from '../src/inventory/inventory.ts';
import { readInventory } from '../src/inventory/read-inventory.ts';
import { packInventory } from './pack-inventory.ts';

const header = [
  '# Sphinx inventory version 2',
  '# Project: The project',
  '# Version: 1.2',
  '# The remainder of this file is compressed using zlib.',
  '',
].join('\n');

function read(text: string): InventoryResult {
  return readInventory(packInventory(text) ?? new Uint8Array());
}

function inventoryOf(result: InventoryResult): Inventory {
  if (result.kind !== 'inventory') throw new Error(result.why);
  return result.inventory;
}

/** An inventory as plain data. */
function listObjects({ objects }: Inventory): Record<string, Record<string, InventoryObject>> {
  return Object.fromEntries([...objects].map(([type, named]) => [type, Object.fromEntries(named)]));
}

describe('a file of version 2', () => {
  test('names with blanks, shortened addresses, texts', () => {
    const lines = [
      'pkg.run py:function 1 api.html#$ -',
      'Big term std:term -1 glossary.html#term-Big-term -',
      'first steps std:label -1 start.html#first-steps The first steps',
      'release 2.0 std:label -1 notes.html#$ -',
      'a 2 0 std:label -1 no.html -',
      'index std:doc -1  Nothing before',
    ];
    const inventory = inventoryOf(read(`${header}${lines.join('\n')}\n`));
    expect([inventory.project, inventory.version]).toEqual(['The project', '1.2']);
    expect(listObjects(inventory)).toEqual({
      'py:function': { 'pkg.run': { uri: 'api.html#pkg.run', priority: 1, displayName: '-' } },
      'std:term': { 'Big term': { uri: 'glossary.html#term-Big-term', priority: -1, displayName: '-' } },
      'std:label': {
        'first steps': { uri: 'start.html#first-steps', priority: -1, displayName: 'The first steps' },
        'release 2.0': { uri: 'notes.html#release 2.0', priority: -1, displayName: '-' },
      },
      'std:doc': { index: { uri: '', priority: -1, displayName: 'Nothing before' } },
    });
  });

  test('of a name that is listed twice the last counts, of a module the first', () => {
    const lines = [
      'a py:data 1 one.html -',
      'a py:data 1 two.html -',
      'm py:module 0 one.html -',
      'm py:module 0 two.html -',
    ];
    expect(listObjects(inventoryOf(read(`${header}${lines.join('\n')}\n`)))).toEqual({
      'py:data': { a: { uri: 'two.html', priority: 1, displayName: '-' } },
      'py:module': { m: { uri: 'one.html', priority: 0, displayName: '-' } },
    });
  });

  test('lines that are no entries are skipped', () => {
    const lines = [
      '',
      'one',
      'a py:data',
      'a py:data 1',
      'a py:data 1 a.html',
      'a nodomain 1 a.html -',
      'b py:data x b.html -',
      '  ',
    ];
    expect(listObjects(inventoryOf(read(`${header}${lines.join('\n')}\n`)))).toEqual({});
  });
});

test('a file of version 1', () => {
  const text =
    '# Sphinx inventory version 1\n# Project: Old\n# Version: 0.6\nos mod os.html\nos.getcwd function os.html\nbad\n';
  const inventory = inventoryOf(read(text));
  expect([inventory.project, inventory.version, listObjects(inventory)]).toEqual([
    'Old',
    '0.6',
    {
      'py:module': { os: { uri: 'os.html#module-os', priority: 1, displayName: '-' } },
      'py:function': { 'os.getcwd': { uri: 'os.html#os.getcwd', priority: 1, displayName: '-' } },
    },
  ]);
});

const bytesOf = (text: string, body: Uint8Array): Uint8Array => Buffer.concat([Buffer.from(text), body]);
const zeros = deflateSync(Buffer.alloc(129 * 1024 * 1024));

test.each([
  ['nothing', new Uint8Array(), 'does not start like an inventory'],
  ['a page', Buffer.from('<!doctype html>\n'), 'does not start like an inventory'],
  ['another version', Buffer.from(header.replace('version 2', 'version 3')), 'does not start like an inventory'],
  ['a header alone', Buffer.from('# Sphinx inventory version 2\n# Project: a\n'), 'ends within its header'],
  ['a long line', Buffer.alloc(200_000, 'a'), 'does not start like an inventory'],
  ['no compression', Buffer.from(header.replace('zlib', 'hand')), 'does not say that it is compressed with zlib'],
  ['an empty body', Buffer.from(header), 'is not compressed as it says'],
  [
    'a body that ends early',
    bytesOf(header, deflateSync('a py:data 1 a.html -\n').subarray(0, 12)),
    'is not compressed as it says',
  ],
  ['bytes that are not UTF-8', bytesOf(header, deflateSync(Uint8Array.from([0x61, 0xff]))), 'is not UTF-8'],
  ['a bomb', bytesOf(header, zeros), 'inflates to more than 128 MB'],
])('%s is malformed', (_name, bytes, why) => {
  expect(readInventory(bytes)).toEqual({ kind: 'malformed', why });
});

test('terms and labels are found in whatever case, after an exact match; other objects as they are', () => {
  const lines = [
    'Term std:term 1 a.html -',
    'TERM std:term 1 b.html -',
    'some-label std:label -1 c.html Text',
    'Name py:class 1 d.html -',
  ];
  const inventory = inventoryOf(read(`${header}${lines.join('\n')}\n`));
  const find = (domain: string, types: readonly string[], name: string): string | undefined =>
    findInInventory(inventory, domain, types, name)?.uri;
  expect([
    find('std', ['term'], 'TERM'),
    find('std', ['term'], 'term'),
    find('std', ['label'], 'Some-Label'),
    find('py', ['exception', 'class'], 'Name'),
    find('py', ['exception'], 'Name'),
    find('py', ['class'], 'name'),
    find('c', ['class'], 'Name'),
  ]).toEqual(['b.html', 'a.html', 'c.html', 'd.html', undefined, undefined, undefined]);
});

test('no bytes make it throw', () => {
  const any = fc.uint8Array({ maxLength: 300 });
  fc.assert(
    fc.property(any, fc.string(), (bytes, text) => {
      const kinds = [
        bytes,
        bytesOf(header, bytes),
        bytesOf(header, deflateSync(bytes)),
        bytesOf(header, deflateSync(text)),
      ];
      for (const input of kinds) expect(['inventory', 'malformed']).toContain(readInventory(input).kind);
    }),
  );
});

test('what is written is read', () => {
  const word = fc.stringMatching(/^[A-Za-z_.][\w.]{0,8}$/);
  const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
  const type = fc.constantFrom('py:function', 'std:term', 'c:macro', 'rst:directive:option');
  const entry = fc.record({
    name,
    type,
    priority: fc.integer({ min: -1, max: 2 }),
    uri: fc.stringMatching(/^[a-z./#-]{1,12}$/),
    text: name,
  });
  const entries = fc.uniqueArray(entry, { maxLength: 8, selector: (each) => `${each.type} ${each.name}` });
  fc.assert(
    fc.property(entries, (all) => {
      const lines = all.map((each) => `${each.name} ${each.type} ${each.priority} ${each.uri} ${each.text}\n`);
      const { objects } = inventoryOf(readInventory(bytesOf(header, deflateSync(lines.join('')))));
      const found = all.map((each) => objects.get(each.type)?.get(each.name));
      expect(found).toEqual(all.map(({ uri, priority, text }) => ({ uri, priority, displayName: text })));
      expect([...objects.values()].reduce((sum, named) => sum + named.size, 0)).toBe(all.length);
    }),
  );
});

test('a line of many numbers is read in one pass', () => {
  const line = 'a 1 '.repeat(200_000);
  expect(listObjects(inventoryOf(readInventory(bytesOf(header, deflateSync(line)))))).toEqual({});
});
