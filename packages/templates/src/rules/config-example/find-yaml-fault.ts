import { type Document, isScalar, parseAllDocuments, visit } from 'yaml';
import type { Fault } from './fault.ts';

/** The documents of a YAML text, or the first thing that is wrong in it. */
function parse(text: string): readonly Document[] | Fault {
  // Looking for keys that are there twice takes quadratic time here; `findTwin` does it in one pass.
  const documents = parseAllDocuments(text, { logLevel: 'silent', prettyErrors: false, uniqueKeys: false });
  if (!Array.isArray(documents)) return [];
  const error = documents.flatMap(({ errors }) => errors)[0];
  return error === undefined ? documents : { why: error.message.split('\n', 1)[0] ?? '', offset: error.pos[0] };
}

/** Whether the same key may stand at two places. */
type MayRepeat = (first: number, second: number) => boolean;

/** The first key that its map has already. */
function findTwin(document: Document, mayRepeat: MayRepeat): Fault | undefined {
  let twin: Fault | undefined;
  visit(document, {
    Map(_, { items }) {
      const places = new Map<unknown, number>();
      for (const { key } of items) {
        if (!isScalar(key) || key.value === '<<') continue;
        const first = places.get(key.value);
        const offset = key.range?.[0] ?? 0;
        places.set(key.value, offset);
        if (first === undefined || mayRepeat(first, offset)) continue;
        twin = { why: `the key \`${String(key.value).slice(0, 40)}\` is there twice`, offset };
        return visit.BREAK;
      }
      return undefined;
    },
  });
  return twin;
}

function findIn(text: string, mayRepeat: MayRepeat): Fault | undefined {
  const parsed = parse(text);
  if ('why' in parsed) return parsed;
  for (const document of parsed) {
    const twin = findTwin(document, mayRepeat);
    if (twin !== undefined) return twin;
  }
  return undefined;
}

/** The parser goes into a value for each level of nesting. */
function findFault(text: string, mayRepeat: MayRepeat): Fault | undefined {
  try {
    return findIn(text, mayRepeat);
  } catch (error) {
    if (error instanceof RangeError) return { why: 'values are nested too deep', offset: 0 };
    throw error;
  }
}

/** Why a file is no YAML. */
export function findYamlFault(text: string): Fault | undefined {
  return findFault(text, () => false);
}

const aside = /#|^[ \t]*$/m;

/** Why what a document shows is no YAML. The same key behind a comment or a blank line is another way to write it. */
export function findShownYamlFault(text: string): Fault | undefined {
  return findFault(text, (first, second) => {
    const end = text.indexOf('\n', second);
    return aside.test(text.slice(first, end === -1 ? text.length : end));
  });
}
