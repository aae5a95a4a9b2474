import {
  normalizeName,
  standardDirectives,
  type Directive,
  type Heading,
  type Link,
  type Node,
  type Parent,
  type Position,
  type Reference,
  type Role,
  type Root,
  type Text,
} from '@signpost/rst';
import type { TxtFields, TxtTree } from '../txt-tree.ts';
import { findRuns, rangeOf } from './find-runs.ts';
import { leafTypes, parentTypes } from './node-types.ts';
import type { TextBond, TextPlace } from './text-place.ts';
import { TreeMaker } from './tree-maker.ts';
import { unescape } from './unescape.ts';

const deepestHeader = 6;
const free: TextBond = { kind: 'free' };
const columns: TextBond = { kind: 'columns' };
const named: TextBond = { kind: 'name' };

/** Where a node stands. */
interface Place {
  readonly bond: TextBond;
  readonly opensBlock: boolean;
  readonly closesBlock: boolean;
}

const inside: Pick<Place, 'opensBlock' | 'closesBlock'> = { opensBlock: false, closesBlock: false };
const phrasing: ReadonlySet<string> = new Set(['emphasis', 'strong', 'link', 'reference']);

function isInside(node: Node | undefined, { start, end }: Position): boolean {
  return node !== undefined && node.position.start.offset >= start.offset && node.position.end.offset <= end.offset;
}

/** Turns the nodes of one document into TxtAST, and remembers the places of its texts. */
export class Converter {
  readonly places: TextPlace[] = [];
  private readonly maker: TreeMaker;
  /** The names that references of the document lead to. */
  private readonly refnames: ReadonlySet<string>;
  private readonly terms = new Set<Node>();

  constructor(text: string, refnames: ReadonlySet<string>) {
    this.maker = new TreeMaker(text);
    this.refnames = refnames;
  }

  /** The whole document. */
  convertDocument(root: Root): TxtTree {
    return this.maker.make(
      'Document',
      { start: 0, end: this.maker.text.length },
      { children: this.convertChildren(root, free) },
    );
  }

  private convertChildren(
    parent: { readonly type: string; readonly children: Parent['children'] },
    bond: TextBond,
  ): TxtTree[] {
    const last = parent.children.length - 1;
    const isPhrasing = phrasing.has(parent.type);
    return parent.children.flatMap((child, index) =>
      this.convert(child, { bond, opensBlock: !isPhrasing && index === 0, closesBlock: !isPhrasing && index === last }),
    );
  }

  private make(type: string, node: Node, fields?: TxtFields): TxtTree[] {
    return [this.maker.make(type, rangeOf(node.position), fields)];
  }

  private convert(node: Node, place: Place): TxtTree[] {
    const { bond } = place;
    switch (node.type) {
      case 'root':
        return [this.convertDocument(node)];
      case 'text':
        return this.convertText(node, place);
      case 'heading':
        return this.convertHeading(node);
      case 'directive':
        return this.convertDirective(node, bond);
      case 'link':
        return this.convertLink(node, bond);
      case 'reference':
        return this.convertReference(node, bond);
      case 'role':
        return this.convertRole(node, bond);
      case 'image':
        return this.make('Image', node, { url: node.url, alt: node.alt });
      case 'inlineCode':
        return this.make('Code', node, { value: node.value });
      case 'code':
        return this.make('CodeBlock', node, { lang: node.lang, value: node.value });
      case 'doctestBlock':
        return this.make('CodeBlock', node, { lang: 'pycon', value: node.value });
      case 'comment':
        return this.make('Comment', node, { value: node.value });
      case 'list': {
        const { ordered, start, spread } = node;
        return this.make('List', node, { ordered, start, spread, children: this.convertChildren(node, bond) });
      }
      case 'tableCell': {
        const only = node.children.length === 1 ? node.children[0] : undefined;
        const content = only?.type === 'paragraph' ? only : node;
        return this.make('TableCell', node, { children: this.convertChildren(content, bond) });
      }
      case 'table': {
        const inner = node.kind === 'list' ? bond : columns;
        return this.make('Table', node, { children: this.convertChildren(node, inner) });
      }
      case 'definitionTerm': {
        const inner = this.terms.has(node) ? named : bond;
        return this.make('DefinitionTerm', node, { children: this.convertChildren(node, inner) });
      }
      case 'thematicBreak':
      case 'substitutionDefinition':
      case 'target':
      case 'toctreeEntry':
      case 'fieldName':
      case 'inlineTarget':
      case 'footnoteReference':
      case 'citationReference':
      case 'substitutionReference':
      case 'problematic':
        return this.make(leafTypes[node.type], node);
      default:
        return this.make(parentTypes[node.type], node, { children: this.convertChildren(node, bond) });
    }
  }

  /** Where the words of two lines do not stand behind each other, a break without length parts them. */
  private convertText(node: Text, { bond, opensBlock, closesBlock }: Place): TxtTree[] {
    const runs = findRuns(node, this.maker.text);
    const trees = runs.flatMap((run, index) => {
      const isFirst = index === 0;
      this.places.push({
        ...run,
        bond,
        opensBlock: opensBlock && isFirst,
        closesBlock: closesBlock && index === runs.length - 1,
      });
      const raw = this.maker.text.slice(run.start, run.end);
      const text = this.maker.make('Str', run, { value: runs.length === 1 ? node.value : unescape(raw) });
      return isFirst && !(node.value.startsWith('\n') && !/^\s/.test(raw)) ? [text] : [this.makeBreak(run.start), text];
    });
    const isBroken = node.value.length > 1 && node.value.endsWith('\n') && !/\s$/.test(trees.at(-1)?.raw ?? '');
    return isBroken ? [...trees, this.makeBreak(rangeOf(node.position).end)] : trees;
  }

  private makeBreak(offset: number): TxtTree {
    return this.maker.make('Break', { start: offset, end: offset });
  }

  private isReferred(names: readonly string[]): boolean {
    return names.some((name) => this.refnames.has(name));
  }

  private convertHeading(node: Heading): TxtTree[] {
    const bond: TextBond = {
      kind: 'title',
      range: rangeOf(node.position),
      title: rangeOf(node.titlePosition),
      hasOverline: node.style.length > 1,
      isNamed: this.isReferred([...node.names, ...node.dupnames]),
    };
    const children = this.convertChildren(node, bond);
    return this.make('Header', node, { depth: Math.min(node.depth, deepestHeader), children });
  }

  /** What stands in an unknown directive may be a language of its own, and in a literal one each blank counts. */
  private convertDirective(node: Directive, bond: TextBond): TxtTree[] {
    const { name, known, children } = node;
    const isLiteral = standardDirectives.get(name)?.shape === 'inline';
    const prose = !known || isLiteral ? [] : children;
    if (name === 'glossary') this.addTerms(node);
    return this.make('Directive', node, {
      name,
      children: this.convertChildren({ type: node.type, children: prose }, bond),
    });
  }

  /** Roles lead to the terms of a glossary by their text. */
  private addTerms({ children: lists }: Directive): void {
    for (const list of lists) {
      if (list.type !== 'definitionList') continue;
      for (const { children } of list.children) for (const part of children) this.terms.add(part);
    }
  }

  /** An address that stands in the text itself has no text of its own. */
  private convertLink(node: Link, bond: TextBond): TxtTree[] {
    const inner = this.isReferred([...node.names, ...node.dupnames]) ? named : bond;
    const isAddress = node.standalone || isInside(node.children[0], node.urlPosition);
    const children = isAddress ? [] : this.convertChildren(node, inner);
    return this.make('Link', node, { url: node.url, children });
  }

  /** A reference that spells its target is that name, and one without backquotes is a single word; other forms have text. */
  private convertReference(node: Reference, bond: TextBond): TxtTree[] {
    const { name, refname, names, dupnames } = node;
    const isWord = this.maker.text.charAt(node.position.start.offset) !== '`';
    const isName = isWord || refname === normalizeName(name);
    const inner = this.isReferred([...names, ...dupnames]) ? named : bond;
    const children = isName ? this.makeCode(node.children, name) : this.convertChildren(node, inner);
    const identifier = refname ?? '';
    return this.make('LinkReference', node, {
      label: name,
      identifier,
      referenceType: isName ? 'shortcut' : 'full',
      children,
    });
  }

  private makeCode(nodes: readonly Node[], value: string): TxtTree[] {
    const [first, last] = [nodes[0], nodes.at(-1)];
    if (first === undefined || last === undefined) return [];
    const range = { start: first.position.start.offset, end: last.position.end.offset };
    return [this.maker.make('Code', range, { value })];
  }

  /** Only a title is prose; a role over several lines of a cell has none of its own lines. */
  private convertRole(node: Role, bond: TextBond): TxtTree[] {
    const { title, titlePosition, value, target } = node;
    if (title === null || titlePosition === null || findRuns(node, this.maker.text).length > 1) {
      return this.make('Code', node, { value });
    }
    const range = rangeOf(titlePosition);
    this.places.push({ ...range, ...inside, bond });
    return this.make('Link', node, { url: target, children: [this.maker.make('Str', range, { value: title })] });
  }
}
