import type {
  Anchor,
  Block,
  CodeBlock,
  DeclaredObject,
  Directive,
  DocumentFacts,
  Heading,
  Label,
  LocalDefinition,
  PageField,
  ParseProblem,
  Placeholder,
  Reference,
  Suppression,
  Table,
  Toctree,
} from '@signpost/model';

/** The facts of a document while they are collected. */
export interface Facts {
  readonly headings: Heading[];
  readonly anchors: Anchor[];
  readonly labels: Label[];
  readonly definitions: LocalDefinition[];
  readonly objects: DeclaredObject[];
  readonly uncertainDomains: string[];
  readonly references: Reference[];
  readonly toctrees: Toctree[];
  readonly directives: Directive[];
  readonly code: CodeBlock[];
  readonly tables: Table[];
  readonly blocks: Block[];
  readonly fields: PageField[];
  readonly problems: ParseProblem[];
  readonly suppressions: Suppression[];
  readonly placeholders: Placeholder[];
  isOrphan: boolean;
  holdsUnreadText: boolean;
}

/** Facts of which none is known yet. */
export function createFacts(): Facts {
  return {
    headings: [],
    anchors: [],
    labels: [],
    definitions: [],
    objects: [],
    uncertainDomains: [],
    references: [],
    toctrees: [],
    directives: [],
    code: [],
    tables: [],
    blocks: [],
    fields: [],
    problems: [],
    suppressions: [],
    placeholders: [],
    isOrphan: false,
    holdsUnreadText: false,
  };
}

function addTo<Item>(list: Item[], more: readonly Item[]): void {
  for (const item of more) list.push(item);
}

/** Adds the facts of a part that is read on its own. */
export function addFacts(facts: Facts, part: Partial<DocumentFacts>): void {
  addTo(facts.headings, part.headings ?? []);
  addTo(facts.anchors, part.anchors ?? []);
  addTo(facts.labels, part.labels ?? []);
  addTo(facts.definitions, part.definitions ?? []);
  addTo(facts.objects, part.objects ?? []);
  addTo(facts.uncertainDomains, part.uncertainDomains ?? []);
  addTo(facts.references, part.references ?? []);
  addTo(facts.toctrees, part.toctrees ?? []);
  addTo(facts.directives, part.directives ?? []);
  addTo(facts.code, part.code ?? []);
  addTo(facts.tables, part.tables ?? []);
  addTo(facts.blocks, part.blocks ?? []);
  addTo(facts.fields, part.fields ?? []);
  addTo(facts.problems, part.problems ?? []);
  addTo(facts.suppressions, part.suppressions ?? []);
  addTo(facts.placeholders, part.placeholders ?? []);
}

/** Puts facts into the order in which a reader meets them. */
export function sortFacts(facts: Facts): void {
  const { uncertainDomains, isOrphan: _, holdsUnreadText: __, ...placed } = facts;
  uncertainDomains.sort();
  for (const list of Object.values(placed)) sortByStart(list);
}

function sortByStart(list: { readonly span: { readonly start: number } }[]): void {
  list.sort((a, b) => a.span.start - b.span.start);
}
