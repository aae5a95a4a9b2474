import type { Span } from '@signpost/model';
import type { Code, Html, Nodes, Root } from 'mdast';
import { matchContainers, skipColumns, type Container } from './container.ts';
import { blank, markAt, type Edit } from './edit.ts';
import { findClip, listCloses } from './find-clip.ts';
import { findContainers } from './find-containers.ts';
import { findRegion } from './find-region.ts';
import type { Mark, Marks } from './mark.ts';
import { maskDirective, type Masking } from './mask-directive.ts';
import type { MystText } from './myst-text.ts';
import { walkBlocks, type Place } from './place.ts';
import { readHead, readOpening } from './read-head.ts';
import { mayBeLine, readLine } from './read-line.ts';

const deepestIndent = 3;

/** Blocks of running text, in which a parser that does not know MyST leaves its lines. */
const textBlocks: ReadonlySet<Nodes['type']> = new Set(['paragraph', 'heading', 'table']);

/** Finds what MyST adds to Markdown in a tree of its masked text: one scanner sees one tree. */
export class Scanner {
  private readonly source: MystText;
  private readonly known: Marks;
  private readonly closes: ReturnType<typeof listCloses>;
  private readonly edits: Edit[] = [];
  private readonly marks = new Map<number, Mark>();
  /** Where the last directive that was found ends; what stands in it is not read before the next pass. */
  private readUntil = 0;

  constructor(source: MystText, known: Marks) {
    this.source = source;
    this.known = known;
    this.closes = listCloses(known);
  }

  /** Reads a tree; what it finds is to be masked before the next. */
  scan(root: Root): Masking {
    for (const place of walkBlocks(root)) {
      const { node } = place;
      const start = node.position?.start.offset;
      if (this.readUntil === Number.POSITIVE_INFINITY) break;
      if (start === undefined || start < this.readUntil) continue;
      if (node.type === 'code' || node.type === 'html') this.scanLiteral({ ...place, node }, start);
      else if (textBlocks.has(node.type) && !this.known.has(start)) this.scanText(place, start);
    }
    return { edits: this.edits, marks: this.marks };
  }

  private scanLiteral(place: Place<Code | Html>, start: number): void {
    const { lines } = this.source;
    const { node } = place;
    const end = node.position?.end.offset ?? start;
    const clip = findClip(this.closes, start, end);
    const open = { start, end: lines.spanOf(lines.lineAt(start)).end };
    const limit = clip === undefined ? lines.lineAt(end) + 1 : lines.lineAt(clip);
    const isDirective = node.type === 'code' && this.addDirective(open, () => this.containersOf(place), limit);
    if (clip === undefined) return;
    if (isDirective) this.readUntil = Number.POSITIVE_INFINITY;
    else this.clip(place, { start, end: clip });
  }

  private containersOf(place: Place): readonly Container[] {
    return findContainers(this.source.text, this.source.lines, place);
  }

  /** Adds the directive that a line starts, whose lines are before `limit`; answers whether it starts one. */
  private addDirective(open: Span, findThem: () => readonly Container[], limit: number): boolean {
    const opening = readOpening(this.source.text.slice(open.start, open.end), this.source.hasContainers);
    if (opening === undefined) return false;
    const head = readHead(this.source, findRegion(this.source, open, opening.fence, findThem(), limit));
    if (head === undefined) return false;
    const { edits, marks } = maskDirective(this.source, head);
    for (const edit of edits) this.edits.push(edit);
    for (const [at, mark] of marks) this.marks.set(at, mark);
    this.readUntil = head.region.end;
    return true;
  }

  /** Ends code or HTML at the end of the directive around it. */
  private clip(place: Place<Code | Html>, span: Span): void {
    const { text, lines } = this.source;
    const containers = this.containersOf(place);
    const first = lines.lineAt(span.start);
    const last = lines.lineAt(span.end);
    this.edits.push(markAt({ start: span.start, end: lines.spanOf(first).end }));
    for (let line = first + 1; line < last; line += 1) {
      const { start, end } = lines.spanOf(line);
      this.edits.push(blank({ start: matchContainers(text, { start, end }, containers).cursor.offset, end }));
    }
    const whole = { start: span.start, end: lines.spanOf(last - 1).end };
    const body = { start: Math.min(lines.spanOf(first + 1).start, whole.end), end: whole.end };
    const value = place.node.type === 'html' ? whole : body;
    const node = { ...place.node, value: text.slice(value.start, value.end), position: lines.positionOf(whole) };
    this.marks.set(span.start, { kind: 'node', node });
    // What follows is read wrongly: it may have been taken for code, or code for text.
    this.readUntil = Number.POSITIVE_INFINITY;
  }

  private scanText(place: Place, start: number): void {
    const { lines } = this.source;
    const last = lines.lineAt(place.node.position?.end.offset ?? start);
    let containers: readonly Container[] | undefined;
    for (let line = lines.lineAt(start); line <= last; line += 1) {
      const span = lines.spanOf(line);
      if (span.start < this.readUntil) continue;
      const isFirst = span.start <= start;
      const at = isFirst ? start : this.skipPrefix(span.start);
      if (!this.mayBeLine(at)) continue;
      containers ??= this.containersOf(place);
      const around = isFirst ? containers : this.containersAt(span, containers, at);
      if (around !== undefined) this.addLine({ start: at, end: span.end }, around);
    }
  }

  /** Passes what may belong to the containers of a line. */
  private skipPrefix(start: number): number {
    const { text } = this.source;
    let at = start;
    while (text[at] === ' ' || text[at] === '\t' || text[at] === '>') at += 1;
    return at;
  }

  private mayBeLine(at: number): boolean {
    const unit = this.source.text[at];
    return unit === ':' || mayBeLine(unit);
  }

  /** The containers of a line of a text block, which may be a lazy one; nothing where the line is indented too far. */
  private containersAt(span: Span, containers: readonly Container[], at: number): readonly Container[] | undefined {
    const { text } = this.source;
    const { count, cursor } = matchContainers(text, span, containers);
    return skipColumns(text, cursor, deepestIndent, span.end).offset === at ? containers.slice(0, count) : undefined;
  }

  private addLine(span: Span, containers: readonly Container[]): void {
    if (this.source.text[span.start] === ':') {
      this.addDirective(span, () => containers, this.source.lines.count);
      return;
    }
    const node = readLine(this.source, span);
    if (node === undefined) return;
    this.edits.push(markAt(span));
    this.marks.set(span.start, { kind: 'node', node });
  }
}
