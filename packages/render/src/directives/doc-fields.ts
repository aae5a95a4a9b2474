import type { ElementContent } from 'hast';
import { element, elementOf, text } from '../hast/element.ts';
import type { Renderer } from '../renderer.ts';
import { isParent, type TreeNode } from '../tree.ts';

/** Fields that are one list in the description of an object. */
interface Group {
  readonly label: string;
  /** Whether each field says what one argument, exception or variable is. */
  readonly isNamed: boolean;
}

const parameters: Group = { label: 'Parameters', isNamed: true };
const variables: Group = { label: 'Variables', isNamed: true };
const raised: Group = { label: 'Raises', isNamed: true };

function name(names: string, group: Group): readonly (readonly [string, Group])[] {
  return names.split(' ').map((each) => [each, group]);
}

/** Source: Sphinx, the field types of its domains. */
const groups: ReadonlyMap<string, Group> = new Map([
  ...name('param parameter arg argument key keyword kwarg kwparam', parameters),
  ...name('var ivar cvar', variables),
  ...name('raises raise except exception', raised),
  ...name('throws throw', { label: 'Throws', isNamed: true }),
  ...name('tparam', { label: 'Template Parameters', isNamed: true }),
  ...name('retval', { label: 'Return values', isNamed: true }),
  ...name('returns return', { label: 'Returns', isNamed: false }),
  ...name('rtype', { label: 'Return type', isNamed: false }),
]);
const types = new Set(['type', 'paramtype', 'kwtype', 'vartype']);
const hidden = new Set(['meta']);

interface Field {
  readonly node: TreeNode;
  readonly kind: string;
  /** What stands behind the first word. */
  readonly argument: string;
  readonly body: readonly TreeNode[];
}

function readField(node: TreeNode): Field | undefined {
  if (node.type !== 'field' || !isParent(node) || !('name' in node) || typeof node.name !== 'string') return undefined;
  const [kind = '', ...rest] = node.name.trim().split(/\s+/);
  const body = node.children.find(({ type }) => type === 'fieldBody');
  return { node, kind, argument: rest.join(' '), body: body !== undefined && isParent(body) ? body.children : [] };
}

/** The blocks of a field; one paragraph is its words. */
function renderBody(
  renderer: Renderer,
  body: readonly TreeNode[],
): { words: ElementContent[]; blocks: ElementContent[] } {
  const [first, ...others] = body;
  if (first?.type !== 'paragraph' || !isParent(first)) return { words: [], blocks: renderer.render(body) };
  return { words: renderer.render(first.children), blocks: renderer.render(others) };
}

/** `int size` has a type of its own. */
function splitArgument(argument: string): { readonly type: string | undefined; readonly name: string } {
  const at = argument.lastIndexOf(' ');
  return at === -1
    ? { type: undefined, name: argument }
    : { type: argument.slice(0, at), name: argument.slice(at + 1) };
}

/** One argument: its name, its type in brackets, what it is. */
function renderNamed(
  renderer: Renderer,
  { node, argument, body }: Field,
  typeOf: ReadonlyMap<string, Field>,
): ElementContent {
  const { type: written, name: argumentName } = splitArgument(argument);
  const said = typeOf.get(argumentName);
  const type =
    said === undefined ? (written === undefined ? [] : [text(written)]) : renderBody(renderer, said.body).words;
  const { words, blocks } = renderBody(renderer, body);
  const head = [
    element('strong', {}, [text(argumentName.replaceAll(/\\(.)/g, '$1'))]),
    ...(type.length === 0 ? [] : [text(' ('), element('em', {}, type), text(')')]),
    text(' – '),
  ];
  return elementOf(node, 'li', {}, [element('p', {}, [...head, ...words]), ...blocks]);
}

function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

interface Shown {
  readonly label: string;
  readonly fields: Field[];
  readonly isNamed: boolean;
}

/** Puts the fields of one group together where the first of them stands. */
function collect(fields: readonly Field[]): Shown[] {
  const shown = new Map<string, Shown>();
  for (const field of fields) {
    const group = groups.get(field.kind);
    const label = group?.label ?? capitalise(`${field.kind} ${field.argument}`.trim());
    const isNamed = group?.isNamed === true && field.argument !== '';
    const known = shown.get(`${label} ${isNamed}`);
    if (known === undefined) shown.set(`${label} ${isNamed}`, { label, fields: [field], isNamed });
    else known.fields.push(field);
  }
  return [...shown.values()];
}

/** Fields that say what an object takes and gives, as Sphinx groups them. */
export function renderDocFields(renderer: Renderer, list: TreeNode, isScript: boolean): ElementContent[] {
  const all = isParent(list) ? list.children.flatMap((node) => readField(node) ?? []) : [];
  const typeOf = new Map(all.filter(({ kind }) => types.has(kind)).map((field) => [field.argument, field]));
  const fields = all.filter(({ kind }) => !types.has(kind) && !hidden.has(kind));
  const rows = collect(fields).flatMap(({ label, fields: same, isNamed }) => {
    const shown = isScript && label === 'Parameters' ? 'Arguments' : label;
    const body = isNamed
      ? [
          element(
            'ul',
            {},
            same.map((field) => renderNamed(renderer, field, typeOf)),
          ),
        ]
      : same.flatMap((field) => renderer.render(field.body));
    return [element('dt', {}, [text(`${shown}:`)]), element('dd', {}, body)];
  });
  return rows.length === 0 ? [] : [elementOf(list, 'dl', { className: ['fields'] }, rows)];
}
