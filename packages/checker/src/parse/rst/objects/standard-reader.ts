import type { Directive, Node } from '@signpost/rst';
import { spanOf } from '../read-references.ts';
import { readPlainText } from '../walk.ts';
import type { Declarations, DomainReader } from './domain-reader.ts';
import { splitOptions } from './split-options.ts';
import { isUnindexed, optionOf, readSignatures } from './read-signatures.ts';

/** The directives whose objects are those of no language. */
export const standardDirectives: ReadonlySet<string> = new Set([
  'program',
  'option',
  'cmdoption',
  'envvar',
  'confval',
  'glossary',
  'productionlist',
  'math',
]);

function collapse(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}

/** The terms of a glossary; a definition list further inside is none. */
function listTerms(node: Directive): Node[] {
  return node.children
    .flatMap((list) => (list.type === 'definitionList' ? list.children : []))
    .flatMap((item) => item.children)
    .filter(({ type }) => type === 'definitionTerm');
}

/** The productions of a grammar, each under the name of its group. */
function listTokens(text: string): string[] {
  const tokens: string[] = [];
  let group = '';
  let hasRule = false;
  for (const line of text.split('\n')) {
    const colon = line.indexOf(':');
    if (colon === -1) {
      if (hasRule) return tokens;
      group = line.trim();
      continue;
    }
    hasRule = true;
    const name = line.slice(0, colon).trim();
    if (name !== '') tokens.push(group === '' ? name : `${group}:${name}`);
  }
  return tokens;
}

/** Reads the directives that describe options, variables, settings, terms, productions and equations. */
export function createStandardReader({ declare }: Declarations): DomainReader {
  let program: string | undefined;

  const declareOptions = (node: Directive): void => {
    for (const { text, span } of isUnindexed(node) ? [] : readSignatures(node)) {
      for (const name of splitOptions(text)) {
        declare('std', 'cmdoption', program === undefined ? name : `${program}.${name}`, span);
      }
    }
  };
  const declareNames = (type: string, node: Directive): void => {
    for (const { text, span } of isUnindexed(node) ? [] : readSignatures(node)) {
      declare('std', type, collapse(text), span);
    }
  };
  const declareTokens = (node: Directive): void => {
    const [argument] = node.arguments;
    if (argument === undefined) return;
    const text = argument.value.replaceAll('\\\n', '');
    for (const name of listTokens(text)) declare('std', 'token', name, spanOf(argument.position));
  };
  const declareEquation = (node: Directive): void => {
    const label = optionOf(node, 'label') ?? optionOf(node, 'name') ?? '';
    if (label !== '') declare('math', 'equation', label, spanOf(node.position));
  };

  return {
    enter(type, node) {
      if (type === 'program') {
        const name = node.arguments[0]?.value.trim().replace(/\s+/g, '-');
        program = name === 'None' ? undefined : name;
      } else if (type === 'option' || type === 'cmdoption') declareOptions(node);
      else if (type === 'envvar' || type === 'confval') declareNames(type, node);
      else if (type === 'glossary') {
        for (const term of listTerms(node)) declare('std', 'term', readPlainText(term), spanOf(term.position));
      } else if (type === 'productionlist') declareTokens(node);
      else if (type === 'math') declareEquation(node);
      return undefined;
    },
    scopes: () => (program === undefined ? [] : [`${program}.`]),
  };
}
