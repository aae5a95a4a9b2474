import type { Heading, Parent, Root, RootContent } from 'mdast';
import type { DirectiveHead } from './directive-head.ts';
import { makeDirective } from './make-directive.ts';
import { markOf, type Mark, type Marks } from './mark.ts';
import type { MystCaption } from './myst-nodes.ts';
import type { MystText } from './myst-text.ts';
import { holdsBlocks, walkBlocks } from './place.ts';
import { unwrapShifts } from './unwrap-shifts.ts';

/** What a directive's first line gives besides the directive: a title, or the first paragraph of the body. */
function readFirst({ lines }: MystText, { first, firstIs }: DirectiveHead, { children }: Heading): RootContent[] {
  if (children.length === 0 || firstIs === 'argument') return [];
  const position = lines.positionOf(first);
  return [firstIs === 'title' ? { type: 'title', children, position } : { type: 'paragraph', children, position }];
}

/** A caption stands before what the body gives. */
function addCaption(children: RootContent[], caption: MystCaption): void {
  const at = children.findIndex(({ type }) => type !== 'title' && type !== 'caption');
  children.splice(at === -1 ? children.length : at, 0, caption);
}

/** Puts the blocks between the marks of directives into them, for the children of one block. */
class Nesting {
  readonly children: RootContent[] = [];
  private readonly source: MystText;
  /** The directives that are open, outermost first, each with its children. */
  private readonly levels: { readonly head: DirectiveHead; readonly children: RootContent[] }[] = [];
  private readonly open = new Set<DirectiveHead>();

  constructor(source: MystText) {
    this.source = source;
  }

  add(node: RootContent): void {
    this.leaveBefore(node.position?.start.offset ?? 0);
    (this.levels.at(-1)?.children ?? this.children).push(node);
  }

  addMark(heading: Heading, mark: Mark): void {
    switch (mark.kind) {
      case 'open':
        this.enter(mark.head, heading);
        break;
      case 'close':
        this.leave(mark.head);
        break;
      case 'caption': {
        const place = heading.position === undefined ? {} : { position: heading.position };
        const { name } = mark;
        addCaption(this.levels.at(-1)?.children ?? this.children, {
          type: 'caption',
          name,
          children: heading.children,
          ...place,
        });
        break;
      }
      default:
        this.add(mark.node);
    }
  }

  private enter(head: DirectiveHead, heading: Heading): void {
    const directive = makeDirective(this.source, head);
    for (const node of readFirst(this.source, head, heading)) directive.children.unshift(node);
    this.add(directive);
    this.levels.push({ head, children: directive.children });
    this.open.add(head);
  }

  /** Ends directives that have no mark at their end, as the block around them ends them. */
  private leaveBefore(start: number): void {
    for (let level = this.levels.at(-1); level !== undefined; level = this.levels.at(-1)) {
      if (level.head.region.end > start) return;
      this.leave(level.head);
    }
  }

  /** Ends a directive and all that is open in it; one that stands elsewhere is none of ours. */
  private leave(head: DirectiveHead): void {
    while (this.open.has(head)) {
      const level = this.levels.pop();
      if (level === undefined) return;
      this.open.delete(level.head);
    }
  }
}

function nestChildren(source: MystText, parent: Parent, marks: Marks): void {
  const blocks = unwrapShifts(parent.children, source, marks);
  if (!blocks.some((child) => markOf(child, marks) !== undefined)) return;
  const nesting = new Nesting(source);
  for (const child of blocks) {
    const mark = markOf(child, marks);
    if (mark === undefined || child.type !== 'heading') nesting.add(child);
    else nesting.addMark(child, mark);
  }
  parent.children = nesting.children;
}

/** Turns the marks of a masked tree into the directives and other nodes that they stand for. */
export function nestDirectives(source: MystText, root: Root, marks: Marks): void {
  for (const { node } of walkBlocks(root)) {
    if (holdsBlocks(node) && node.type !== 'directive') nestChildren(source, node, marks);
  }
}
