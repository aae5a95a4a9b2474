import type { Renderer } from '../renderer.ts';
import type { DirectiveNode } from '../tree.ts';
import { hasOption, optionOf } from './directive.ts';

const python =
  'function class method classmethod staticmethod attribute data exception decorator decoratormethod property type';
const pythonNames = new Set(python.split(' ').flatMap((name) => [name, `py:${name}`]));

/** Whether a directive declares something of Python. */
export function isPythonObject(name: string): boolean {
  return pythonNames.has(name);
}

/** Words before a name, as Sphinx puts them there. */
const prefixes: Readonly<Record<string, string>> = {
  class: 'class ',
  exception: 'exception ',
  classmethod: 'classmethod ',
  staticmethod: 'static ',
  property: 'property ',
  decorator: '@',
  decoratormethod: '@',
};
const flags = ['final', 'abstractmethod', 'async', 'classmethod', 'staticmethod'];
const shownFlags: Readonly<Record<string, string>> = { abstractmethod: 'abstract', staticmethod: 'static' };

function showPython(node: DirectiveNode, { scopeOf }: Renderer, line: string): string {
  const name = node.name.replace(/^py:/, '');
  const scope = scopeOf(node);
  const before = flags.filter((flag) => hasOption(node, flag)).map((flag) => `${shownFlags[flag] ?? flag} `);
  const type = optionOf(node, 'type');
  const value = optionOf(node, 'value');
  const head = `${before.join('')}${prefixes[name] ?? ''}${scope?.shown ?? ''}`;
  const tail = `${type === undefined ? '' : `: ${type}`}${value === undefined ? '' : ` = ${value}`}`;
  const brackets = name === 'classmethod' || name === 'staticmethod' || name === 'method' || name === 'function';
  const isBare = brackets && !line.includes('(');
  const isRead = /^[\w.]+\s*(?:\(|$)/.test(line); // Sphinx shows what is no signature as it is written
  return `${head}${isRead ? line.replace(/\s*->\s*/, ' → ') : line}${isBare ? '()' : ''}${tail}`;
}

/** A declaration as Sphinx shows it. */
export function showSignature(node: DirectiveNode, renderer: Renderer, line: string): string {
  if (isPythonObject(node.name)) return showPython(node, renderer, line);
  if (node.name === 'rst:directive') return `.. ${line}::`.replace(/:{2,}$/, '::');
  if (node.name === 'rst:role') return `:${line}:`;
  if (node.name === 'js:class') return `class ${line}`;
  if (/^(?:c|cpp):(?:struct|union|enum|enumerator|class|concept|type)$/.test(node.name)) {
    const word = node.name.slice(node.name.indexOf(':') + 1);
    return line.startsWith(`${word} `) ? line : `${word} ${line}`;
  }
  return line;
}
