import type { Element, ElementContent } from 'hast';
import { element, elementOf, given, text } from '../hast/element.ts';
import { renderFormula } from '../page/render-formula.ts';
import type { Renderer } from '../renderer.ts';
import type { DirectiveNode, TreeNode } from '../tree.ts';
import {
  argumentOf,
  captionOf,
  hasOption,
  idOf,
  optionOf,
  type DirectiveHandler,
  type DirectiveTable,
} from './directive.ts';
import { productionList } from './productions.ts';
import { takePart } from './take-part.ts';

/** A block of code; the language names the class, as highlighters expect it. */
export function renderCode(node: TreeNode, value: string, language: string | undefined): Element {
  const className = language === undefined || language === '' ? [] : [`language-${language}`];
  return elementOf(node, 'pre', { tabIndex: 0 }, [element('code', given({ className }), [text(`${value}\n`)])]);
}

/** Code with its caption; an empty one names the file. */
function captioned(node: DirectiveNode, renderer: Renderer, code: Element): ElementContent[] {
  const caption = captionOf(node);
  const id = idOf(node);
  const isFile = caption === undefined && optionOf(node, 'caption') === '' && node.name === 'literalinclude';
  if (isFile)
    return [
      elementOf(node, 'figure', given({ id, className: ['code'] }), [
        element('figcaption', {}, [text(argumentOf(node))]),
        code,
      ]),
    ];
  if (caption === undefined) return id === undefined ? [code] : [element('div', { id }, [code])];
  const words = element('figcaption', {}, renderer.render(caption));
  return [elementOf(node, 'figure', given({ id, className: ['code'] }), [words, code])];
}

const code: DirectiveHandler = (node, renderer) => {
  const language = argumentOf(node);
  const shown = language === '' ? renderer.options.codeLanguage : language;
  return captioned(node, renderer, renderCode(node, node.value ?? '', shown));
};

/** A session, or a part of a test. */
function fixed(language: string): DirectiveHandler {
  return (node) => [renderCode(node, node.value ?? '', language)];
}

const missing = (node: DirectiveNode, file: string): ElementContent[] => [
  elementOf(node, 'p', { className: ['problem'] }, [text(`There is no file ${file} here.`)]),
];

const literalInclude: DirectiveHandler = (node, renderer) => {
  const file = argumentOf(node);
  const whole = renderer.source.readText(renderer.base, file);
  if (whole === undefined) return missing(node, file);
  const language = optionOf(node, 'language') ?? (hasOption(node, 'diff') ? 'udiff' : /\.(\w+)$/.exec(file)?.[1]);
  return captioned(
    node,
    renderer,
    renderCode(
      node,
      takePart(whole, (name) => optionOf(node, name)),
      language,
    ),
  );
};

/** A formula with its number, where it has a label to name it by. */
const math: DirectiveHandler = (node, { options, equationOf }) => {
  const tex = [argumentOf(node), node.value ?? ''].filter((part) => part.trim() !== '').join('\n\n');
  const formula = renderFormula(node, options, { tex, isDisplay: true });
  const label = optionOf(node, 'label');
  const number = label === undefined ? undefined : equationOf(label);
  if (label === undefined || number === undefined) return [formula];
  const shown = element('span', { className: ['equation-number'] }, [text(`(${number})`)]);
  return [element('div', { id: `equation-${label}`, className: ['equation'] }, [shown, formula])];
};

/** A drawing that the browser makes, where it has the means; else its source is shown. */
function drawing(kind: string): DirectiveHandler {
  return (node) => [
    elementOf(node, 'pre', { className: [kind], tabIndex: 0 }, [text(`${node.value ?? argumentOf(node)}\n`)]),
  ];
}

const raw: DirectiveHandler = (node, { options, source, base }) => {
  const formats = argumentOf(node).split(/\s+/);
  if (!formats.includes('html')) return [];
  const file = optionOf(node, 'file');
  const html = file === undefined ? node.value : source.readText(base, file);
  if (options.allowsRawHtml) return [elementOf(node, 'div', {}, [{ type: 'raw', value: html ?? '' }])];
  const label = element('p', { className: ['box-label'] }, [text('raw:: html is not shown here')]);
  return [elementOf(node, 'div', { className: ['box'] }, [label, renderCode(node, html ?? '', 'html')])];
};

/** Directives whose body is no markup. */
export const codeDirectives: DirectiveTable = {
  code,
  'code-block': code,
  sourcecode: code,
  'code-cell': code,
  'code-tab': code,
  doctest: fixed('pycon'),
  testcode: fixed('python'),
  testoutput: fixed('text'),
  productionlist: productionList,
  literalinclude: literalInclude,
  math,
  mermaid: drawing('mermaid'),
  graphviz: drawing('graphviz'),
  digraph: drawing('graphviz'),
  graph: drawing('graphviz'),
  plantuml: drawing('plantuml'),
  uml: drawing('plantuml'),
  raw,
};
