import type {
  Anchor,
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
  SuppressedName,
  Suppression,
  Table,
  Toctree,
} from '@signpost/model';
import { blockCodec } from './block.ts';
import { type Codec, listOf, oneOf } from './codec.ts';
import { referenceCodec } from './reference.ts';
import { booleanCodec, optionsCodec, spanCodec, stringCodec } from './values.ts';

const idsCodec = listOf(stringCodec);
const entriesCodec = listOf(referenceCodec);
const localKindCodec = oneOf(['footnote', 'citation', 'substitution']);
const severityCodec = oneOf(['error', 'warning', 'info']);

const headingCodec: Codec<Heading> = {
  write({ text, source, depth, ids, span }, to) {
    to.writeNumber(depth * 2 + (source === undefined ? 0 : 1));
    to.writeString(text);
    if (source !== undefined) to.writeString(source);
    idsCodec.write(ids, to);
    spanCodec.write(span, to);
  },
  read(from) {
    const flags = from.readNumber();
    return {
      text: from.readString(),
      ...(flags % 2 === 0 ? {} : { source: from.readString() }),
      depth: Math.floor(flags / 2),
      ids: idsCodec.read(from),
      span: spanCodec.read(from),
    };
  },
};

const anchorCodec: Codec<Anchor> = {
  write({ id, span }, to) {
    to.writeString(id);
    spanCodec.write(span, to);
  },
  read: (from) => ({ id: from.readString(), span: spanCodec.read(from) }),
};

const labelCodec: Codec<Label> = {
  write({ name, title, isUntitled, isSection, url, span }, to) {
    const flags = (title === undefined ? 0 : 1) | (url === undefined ? 0 : 2) | (isSection === undefined ? 0 : 16);
    to.writeNumber(flags | (isUntitled === undefined ? 0 : isUntitled ? 12 : 4));
    to.writeString(name);
    if (title !== undefined) to.writeString(title);
    if (url !== undefined) to.writeString(url);
    spanCodec.write(span, to);
  },
  read(from) {
    const flags = from.readNumber();
    return {
      name: from.readString(),
      ...((flags & 1) === 0 ? {} : { title: from.readString() }),
      ...((flags & 4) === 0 ? {} : { isUntitled: (flags & 8) !== 0 }),
      ...((flags & 16) === 0 ? {} : ({ isSection: true } as const)),
      ...((flags & 2) === 0 ? {} : { url: from.readString() }),
      span: spanCodec.read(from),
    };
  },
};

const definitionCodec: Codec<LocalDefinition> = {
  write({ kind, name, span }, to) {
    localKindCodec.write(kind, to);
    to.writeString(name);
    spanCodec.write(span, to);
  },
  read: (from) => ({ kind: localKindCodec.read(from), name: from.readString(), span: spanCodec.read(from) }),
};

const objectCodec: Codec<DeclaredObject> = {
  write({ domain, type, name, span }, to) {
    to.writeString(domain);
    to.writeString(type);
    to.writeString(name);
    spanCodec.write(span, to);
  },
  read: (from) => ({
    domain: from.readString(),
    type: from.readString(),
    name: from.readString(),
    span: spanCodec.read(from),
  }),
};

const toctreeCodec: Codec<Toctree> = {
  write({ options, entries, span }, to) {
    optionsCodec.write(options, to);
    entriesCodec.write(entries, to);
    spanCodec.write(span, to);
  },
  read: (from) => ({ options: optionsCodec.read(from), entries: entriesCodec.read(from), span: spanCodec.read(from) }),
};

const directiveCodec: Codec<Directive> = {
  write({ name, argument, span }, to) {
    to.writeString(name);
    to.writeString(argument);
    spanCodec.write(span, to);
  },
  read: (from) => ({ name: from.readString(), argument: from.readString(), span: spanCodec.read(from) }),
};

const codeCodec: Codec<CodeBlock> = {
  write({ language, span, contentSpan }, to) {
    to.writeString(language);
    spanCodec.write(span, to);
    spanCodec.write(contentSpan, to);
  },
  read: (from) => ({ language: from.readString(), span: spanCodec.read(from), contentSpan: spanCodec.read(from) }),
};

const tableCodec: Codec<Table> = {
  write: ({ span }, to) => spanCodec.write(span, to),
  read: (from) => ({ span: spanCodec.read(from) }),
};

const fieldCodec: Codec<PageField> = {
  write({ name, value, span }, to) {
    to.writeString(name);
    to.writeString(value);
    spanCodec.write(span, to);
  },
  read: (from) => ({ name: from.readString(), value: from.readString(), span: spanCodec.read(from) }),
};

const problemCodec: Codec<ParseProblem> = {
  write({ code, message, severity, span }, to) {
    booleanCodec.write(code !== undefined, to);
    if (code !== undefined) to.writeString(code);
    to.writeString(message);
    severityCodec.write(severity, to);
    spanCodec.write(span, to);
  },
  read: (from) => ({
    ...(booleanCodec.read(from) ? { code: from.readString() } : {}),
    message: from.readString(),
    severity: severityCodec.read(from),
    span: spanCodec.read(from),
  }),
};

const suppressedNameCodec: Codec<SuppressedName> = {
  write({ name, span }, to) {
    to.writeString(name);
    spanCodec.write(span, to);
  },
  read: (from) => ({ name: from.readString(), span: spanCodec.read(from) }),
};
const suppressedNamesCodec = listOf(suppressedNameCodec);

const suppressionCodec: Codec<Suppression> = {
  write({ keyword, names, reason, isExpression, span }, to) {
    to.writeNumber((reason === undefined ? 0 : 1) | (isExpression === undefined ? 0 : 2));
    to.writeString(keyword);
    suppressedNamesCodec.write(names, to);
    if (reason !== undefined) to.writeString(reason);
    spanCodec.write(span, to);
  },
  read(from) {
    const flags = from.readNumber();
    return {
      keyword: from.readString(),
      names: suppressedNamesCodec.read(from),
      ...((flags & 1) === 0 ? {} : { reason: from.readString() }),
      ...((flags & 2) === 0 ? {} : ({ isExpression: true } as const)),
      span: spanCodec.read(from),
    };
  },
};

const placeholderCodec: Codec<Placeholder> = {
  write({ text, isExpression, span }, to) {
    to.writeNumber(isExpression === undefined ? 0 : 1);
    to.writeString(text);
    spanCodec.write(span, to);
  },
  read(from) {
    const flags = from.readNumber();
    return {
      text: from.readString(),
      ...(flags === 0 ? {} : ({ isExpression: true } as const)),
      span: spanCodec.read(from),
    };
  },
};

/** Every fact of a document has its codec here, or this does not compile. */
const factCodecs: { readonly [Key in keyof DocumentFacts]: Codec<DocumentFacts[Key]> } = {
  headings: listOf(headingCodec),
  anchors: listOf(anchorCodec),
  labels: listOf(labelCodec),
  definitions: listOf(definitionCodec),
  objects: listOf(objectCodec),
  uncertainDomains: listOf(stringCodec),
  references: listOf(referenceCodec),
  toctrees: listOf(toctreeCodec),
  directives: listOf(directiveCodec),
  code: listOf(codeCodec),
  tables: listOf(tableCodec),
  blocks: listOf(blockCodec),
  fields: listOf(fieldCodec),
  problems: listOf(problemCodec),
  suppressions: listOf(suppressionCodec),
  placeholders: listOf(placeholderCodec),
  isOrphan: booleanCodec,
  holdsUnreadText: booleanCodec,
};

/** All facts of one document, one list after the other. */
export const documentFactsCodec: Codec<DocumentFacts> = {
  write(facts, to) {
    factCodecs.headings.write(facts.headings, to);
    factCodecs.anchors.write(facts.anchors, to);
    factCodecs.labels.write(facts.labels, to);
    factCodecs.definitions.write(facts.definitions, to);
    factCodecs.objects.write(facts.objects, to);
    factCodecs.uncertainDomains.write(facts.uncertainDomains, to);
    factCodecs.references.write(facts.references, to);
    factCodecs.toctrees.write(facts.toctrees, to);
    factCodecs.directives.write(facts.directives, to);
    factCodecs.code.write(facts.code, to);
    factCodecs.tables.write(facts.tables, to);
    factCodecs.blocks.write(facts.blocks, to);
    factCodecs.fields.write(facts.fields, to);
    factCodecs.problems.write(facts.problems, to);
    factCodecs.suppressions.write(facts.suppressions, to);
    factCodecs.placeholders.write(facts.placeholders, to);
    factCodecs.isOrphan.write(facts.isOrphan, to);
    factCodecs.holdsUnreadText.write(facts.holdsUnreadText, to);
  },
  read: (from) => ({
    headings: factCodecs.headings.read(from),
    anchors: factCodecs.anchors.read(from),
    labels: factCodecs.labels.read(from),
    definitions: factCodecs.definitions.read(from),
    objects: factCodecs.objects.read(from),
    uncertainDomains: factCodecs.uncertainDomains.read(from),
    references: factCodecs.references.read(from),
    toctrees: factCodecs.toctrees.read(from),
    directives: factCodecs.directives.read(from),
    code: factCodecs.code.read(from),
    tables: factCodecs.tables.read(from),
    blocks: factCodecs.blocks.read(from),
    fields: factCodecs.fields.read(from),
    problems: factCodecs.problems.read(from),
    suppressions: factCodecs.suppressions.read(from),
    placeholders: factCodecs.placeholders.read(from),
    isOrphan: factCodecs.isOrphan.read(from),
    holdsUnreadText: factCodecs.holdsUnreadText.read(from),
  }),
};
