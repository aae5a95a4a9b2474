import type { CodeBlock, Document, Report } from '@signpost/model';
import { readBlockText } from './block-text.ts';
import type { Fault } from './fault.ts';
import { findShownJsonFault } from './find-json-fault.ts';
import { findTomlFault } from './find-toml-fault.ts';
import { findShownYamlFault } from './find-yaml-fault.ts';

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

function checkBlock(document: Document, block: CodeBlock, language: Language, report: Report): void {
  const { contentSpan } = block;
  if (contentSpan.end - contentSpan.start > longest) return;
  const shown = readBlockText(document, block);
  if (shown === undefined || shown.text.trim() === '') return;
  const fault = language.find(shown.text);
  if (fault === undefined || isSketch(shown.text, fault)) return;
  const blank = /^[ \t]*/.exec(shown.text.slice(fault.offset))?.[0].length ?? 0;
  const start = Math.min(shown.offsetOf(fault.offset + blank), contentSpan.end);
  const rest = /^[^\r\n]*/.exec(document.text.slice(start, contentSpan.end))?.[0].trimEnd() ?? '';
  report({
    path: document.path,
    range: { start, end: start + rest.length },
    message: `this ${language.name} does not parse: ${fault.why.slice(0, 100)}`,
    note: 'people copy it',
    hint: 'write what can be copied, or give the block another language, such as `text`',
  });
}

/** Blocks of YAML, JSON and TOML in documents parse. */
export function checkBlocks(document: Document, report: Report): void {
  for (const block of document.code) {
    const language = languages.get(block.language.toLowerCase());
    if (language !== undefined) checkBlock(document, block, language, report);
  }
}
