import type { CodeBlock, Document, Span } from '@signpost/model';
import { readBlockText } from './block-text.ts';
import type { Fault } from './fault.ts';
import { findShownJsonFault } from './find-json-fault.ts';
import { findTomlFault } from './find-toml-fault.ts';
import { findShownYamlFault } from './find-yaml-fault.ts';

/** Why a block does not parse, and the line where it stops. */
export interface BlockFault extends Span {
  readonly language: string;
  readonly why: string;
}

/** A data language that documents show. */
interface Language {
  readonly name: string;
  readonly find: (text: string) => Fault | undefined;
}

const yaml: Language = { name: 'YAML', find: findShownYamlFault };
const languages: ReadonlyMap<string, Language> = new Map([
  ['yaml', yaml],
  ['yml', yaml],
  ['json', { name: 'JSON', find: findShownJsonFault }],
  ['jsonc', { name: 'JSON', find: (text: string) => findShownJsonFault(text, 'comments') }],
  ['toml', { name: 'TOML', find: findTomlFault }],
]);

/** Longer ones are no examples, and what reads them need not take linear time. */
const longest = 200_000;

/** What a template engine fills in, and marks of a site generator that turn lines into a diff. */
const filled = /\{\{|\{%|<%|\$\{|\[!code|^[ \t]*[+-] ?[ \t]*[{}[\]],?$/m;
/** What stands for more, and for words of the reader's own. */
const elided = /(?:^|[\s[{(,:])(?:\.{3,}|…)(?=$|[\s\]}),"])|<[A-Za-z][\w .:-]*>|\{\.{3}\}|\[\.{3}\]/m;
/** One of several values: `"a" | "b"`, `"a" or "b"`. */
const choice = /["'\w\]}][ \t]*\|[ \t]*["'\w[{]|["'][ \t]+or[ \t]+["']/;

function lineAt(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', Math.max(0, offset - 1)) + 1;
  const end = text.indexOf('\n', offset);
  return text.slice(start, end === -1 ? text.length : end);
}

/** Whether a text is meant to be read and not to be copied: then it need not parse. */
function isSketch(text: string, { offset }: Fault): boolean {
  return filled.test(text) || elided.test(text) || choice.test(lineAt(text, offset));
}

function findBlockFault(document: Document, block: CodeBlock, language: Language): BlockFault | undefined {
  const { contentSpan } = block;
  if (contentSpan.end - contentSpan.start > longest) return undefined;
  const shown = readBlockText(document, block);
  if (shown === undefined || shown.text.trim() === '') return undefined;
  const fault = language.find(shown.text);
  if (fault === undefined || isSketch(shown.text, fault)) return undefined;
  const blank = /^[ \t]*/.exec(shown.text.slice(fault.offset))?.[0].length ?? 0;
  const start = Math.min(shown.offsetOf(fault.offset + blank), contentSpan.end);
  const rest = /^[^\r\n]*/.exec(document.text.slice(start, contentSpan.end))?.[0].trimEnd() ?? '';
  return { language: language.name, why: fault.why.slice(0, 100), start, end: start + rest.length };
}

/** The blocks of YAML, JSON and TOML in a document that do not parse. */
export function findBlockFaults(document: Document): readonly BlockFault[] {
  return document.code.flatMap((block) => {
    const language = languages.get(block.language.toLowerCase());
    return language === undefined ? [] : (findBlockFault(document, block, language) ?? []);
  });
}
