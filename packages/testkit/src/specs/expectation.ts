import type { Section, SpecInput, SpecOutput } from './spec.ts';

/** What comes out of a test, complete: no file, no text is left out. */
export type Expectation = Readonly<Required<SpecOutput>>;

/** What a test gives to the code. Throws SyntaxError when its configuration is not JSON. */
export function readInput(section: Section): SpecInput {
  const config = findText(section, 'config');
  return {
    files: readFiles(section, 'file'),
    config: config === undefined ? undefined : JSON.parse(config),
    answers: findText(section, 'answers'),
  };
}

/** What a test expects of the code. */
export function readExpectation(section: Section): Expectation {
  return {
    diagnostics: findText(section, 'diagnostics') ?? '',
    error: findText(section, 'error') ?? '',
    fixed: readFiles(section, 'fixed'),
    after: readFiles(section, 'after'),
  };
}

/** What the code gave, in the form in which a spec can say it: every text ends in a line feed. */
export function completeOutput({ diagnostics = '', error = '', fixed = {}, after = {} }: SpecOutput): Expectation {
  return {
    diagnostics: endLine(diagnostics),
    error: endLine(error),
    fixed: mapTexts(fixed, endLine),
    after: mapTexts(after, endLine),
  };
}

function findText(section: Section, kind: 'config' | 'answers' | 'diagnostics' | 'error'): string | undefined {
  return section.blocks.find((block) => block.kind === kind)?.text;
}

function readFiles(section: Section, kind: 'file' | 'fixed' | 'after'): Readonly<Record<string, string>> {
  const blocks = section.blocks.filter((block) => block.kind === kind);
  return Object.fromEntries(blocks.map((block) => [block.path, block.text]));
}

function mapTexts(texts: Readonly<Record<string, string>>, map: (text: string) => string): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, map(text)]));
}

function endLine(text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}\n`;
}
