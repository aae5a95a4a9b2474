import { readCName } from './c-name.ts';
import { readCppName } from './cpp-name.ts';
import type { SymbolLanguage } from './symbol-reader.ts';

function sameNames(names: string): Map<string, string> {
  return new Map(names.split(' ').map((name) => [name, name]));
}

/** C, as Sphinx nests its symbols. */
export const cLanguage: SymbolLanguage = {
  domain: 'c',
  separator: '.',
  types: new Map([...sameNames('function member macro struct union enum enumerator type'), ['var', 'member']]),
  readName: readCName,
};

/** C++, as Sphinx nests its symbols. */
export const cppLanguage: SymbolLanguage = {
  domain: 'cpp',
  separator: '::',
  types: new Map([
    ...sameNames('function member class union enum enumerator type concept'),
    ['var', 'member'],
    ['struct', 'class'],
    ['enum-struct', 'enum'],
    ['enum-class', 'enum'],
  ]),
  readName: readCppName,
};
