import type { DataFormat } from './data-format.ts';
import { jsonFormat } from './json-format.ts';
import { tomlFormat } from './toml-format.ts';
import { yamlFormat } from './yaml-format.ts';

const formats: readonly (readonly [RegExp, DataFormat])[] = [
  [/\.ya?ml$|(?:^|\/)CITATION\.cff$/, yamlFormat],
  [/\.jsonc?$/, jsonFormat],
  [/\.toml$/, tomlFormat],
];

/** The syntax of a data file by its name; nothing when it is none that can be edited. */
export function findDataFormat(path: string): DataFormat | undefined {
  return formats.find(([name]) => name.test(path))?.[1];
}
