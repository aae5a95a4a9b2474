import type { ElementContent } from 'hast';
import { element, elementOf, text } from '../hast/element.ts';
import { argumentOf, type DirectiveHandler } from './directive.ts';

const named = /^(\w*)\s*:(.*)$/;
/** A token between backticks: `` `name` ``, `` `~group:name` ``, `` `shown <name>` ``. */
const token = /`(!?)([^`]+)`/g;

function renderTokens(production: string): ElementContent[] {
  const made: ElementContent[] = [];
  let at = 0;
  for (const { index, 0: whole, 2: written = '' } of production.matchAll(token)) {
    const shown =
      /^(.*?)\s*<[^<>]*>$/s.exec(written)?.[1] ??
      (written.startsWith('~') ? written.slice(written.indexOf(':') + 1) : written);
    made.push(
      text(production.slice(at, index)),
      element('a', { href: `#grammar-token-${written.replace(/^~?.*:/, '')}` }, [text(shown)]),
    );
    at = index + whole.length;
  }
  return [...made, text(production.slice(at))];
}

interface Production {
  /** Empty where the line goes on with the one above. */
  readonly name: string;
  readonly production: string;
}

function readProduction(line: string): Production[] {
  const [, name, production] = named.exec(line.trim()) ?? [];
  return name === undefined || production === undefined ? [] : [{ name, production }];
}

/** A grammar: one production a line, the names in a column of their own. */
export const productionList: DirectiveHandler = (node) => {
  const lines = argumentOf(node).split('\n').flatMap(readProduction);
  const width = lines.reduce((most, { name }) => Math.max(most, name.length), 0);
  const shown: ElementContent[] = [];
  for (const { name, production } of lines) {
    if (shown.length > 0) shown.push(text('\n'));
    if (name !== '') shown.push(element('strong', { id: `grammar-token-${name}` }, [text(name)]));
    shown.push(text(`${' '.repeat(width - name.length)} ${name === '' ? '   ' : '::='} `), ...renderTokens(production));
  }
  return [elementOf(node, 'pre', { className: ['productions'], tabIndex: 0 }, shown)];
};
