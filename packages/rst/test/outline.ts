import { parse } from '../src/index.ts';
import type { Node, ParseOptions, Root } from '../src/index.ts';

/** What a node says besides its type and its text. */
function detail(node: Node): string {
  switch (node.type) {
    case 'heading':
      return ` ${node.depth} #${node.ids.join(' #')}`;
    case 'directive':
      return ` ${node.name}${node.options.map(({ name, kind, value }) => ` ${name}(${kind})=${value}`).join('')}`;
    case 'role':
      return ` ${node.name} -> ${node.kind} ${node.target}`;
    case 'link':
    case 'image':
      return ` -> ${node.url}`;
    case 'reference':
      return ` -> ${node.refname ?? '(anonymous)'}`;
    case 'target':
      return ` ${node.names.join(' ')} -> ${node.url ?? node.refname ?? '(here)'}`;
    case 'toctreeEntry':
      return ` -> ${node.target}`;
    case 'code':
      return ` ${node.lang ?? ''}`;
    case 'tableCell':
      return ` ${node.colspan}x${node.rowspan}`;
    default:
      return '';
  }
}

/** One line per node: its type, what it says, and its text in the source; then one line per diagnostic. */
export function outline(source: string, options?: ParseOptions): string {
  const root = parse(source, options);
  return [...lines(source, root, -1), ...diagnostics(root)].join('\n');
}

function lines(source: string, node: Node, depth: number): string[] {
  const { start, end } = node.position;
  const slices = node.data?.segments?.map((segment) => source.slice(segment.start, segment.end));
  const raw = (slices ?? [source.slice(start.offset, end.offset)]).join(' … ').replaceAll('\n', '⏎');
  const own =
    node.type === 'root'
      ? []
      : [`${'  '.repeat(depth)}${node.type}${detail(node)} ${start.line}:${start.column} «${raw}»`];
  return [...own, ...('children' in node ? node.children : []).flatMap((child) => lines(source, child, depth + 1))];
}

function diagnostics(root: Root): string[] {
  return root.diagnostics.map(
    ({ level, code, line, position }) =>
      `! ${level} ${code} line ${line} at ${position.start.line}:${position.start.column}`,
  );
}
