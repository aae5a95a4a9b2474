import type { InlineCode, Nodes, Parent, Root, RootContent } from 'mdast';
import { standardRoles } from '@signpost/rst';
import { walk } from '../markdown/walk.ts';
import type { MystRole } from './myst-nodes.ts';
import type { MystText } from './myst-text.ts';
import { splitTitled } from './read-toctree-entries.ts';

const nameBefore = /(^|[^\\])\{([\w:.+-]+)\}$/;
const longestName = 64;
const foldedBreak = /[ \t]*(?:\r\n|\n|\r)[ \t>]*/g;

/** Where a role's target stands between the backticks, and how it is written there. */
function locateTarget(raw: string, isTitled: boolean): { title: string | null; written: string; at: number } {
  const { title, target, at } = isTitled ? splitTitled(raw.trimEnd()) : { title: null, target: raw, at: 0 };
  const lead = target.length - target.trimStart().length;
  return { title, written: target.trim(), at: at + lead };
}

/** Reads inline code directly after `{name}` as the role that it is for MyST. */
function readRole({ text, lines }: MystText, { position }: InlineCode): MystRole | undefined {
  const start = position?.start.offset;
  const end = position?.end.offset;
  if (start === undefined || end === undefined || text[start - 1] !== '}') return undefined;
  const name = nameBefore.exec(text.slice(Math.max(0, start - longestName), start))?.[2];
  if (name === undefined) return undefined;
  const ticks = /^`+/.exec(text.slice(start, end))?.[0].length ?? 0;
  const raw = text.slice(start + ticks, end - ticks);
  const definition = standardRoles.get(name.toLowerCase());
  const { title, written, at } = locateTarget(raw, definition?.titled !== false);
  const from = start + ticks + at;
  return {
    type: 'role',
    name,
    known: definition !== undefined,
    kind: definition?.kind ?? 'text',
    raw,
    value: raw.replace(foldedBreak, ' '),
    target: written.replace(foldedBreak, ' '),
    targetPosition: lines.positionOf({ start: from, end: from + written.length }),
    title: title === null ? null : title.replace(foldedBreak, ' '),
    position: lines.positionOf({ start: start - name.length - 2, end }),
  };
}

/** Cuts the `{name}` of a role from the text before it. */
function cutName(children: RootContent[], { lines }: MystText, { name, position }: MystRole): void {
  const before = children.at(-1);
  const mark = `{${name}}`;
  if (before?.type !== 'text' || !before.value.endsWith(mark)) return;
  children.pop();
  const value = before.value.slice(0, -mark.length);
  const start = before.position?.start.offset;
  if (value === '' || start === undefined) return;
  children.push({ type: 'text', value, position: lines.positionOf({ start, end: position.start.offset }) });
}

function replaceRoles(source: MystText, parent: Parent): void {
  const children: RootContent[] = [];
  for (const child of parent.children) {
    const role = child.type === 'inlineCode' ? readRole(source, child) : undefined;
    if (role !== undefined) cutName(children, source, role);
    children.push(role ?? child);
  }
  parent.children = children;
}

function hasCode(node: Nodes): node is Extract<Nodes, Parent> {
  return 'children' in node && node.children.some(({ type }) => type === 'inlineCode');
}

/** Turns the roles of a tree into nodes. */
export function readRoles(source: MystText, root: Root): void {
  for (const node of walk(root)) if (hasCode(node)) replaceRoles(source, node);
}
