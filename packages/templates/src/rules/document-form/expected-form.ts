import type { HeaderField as FormField } from '@signpost/model';
import { type HeaderField, readHeader } from '@signpost/model/series';
import type { LoadedKind } from '../../load/loaded-scenario.ts';
import { type KindDocuments } from './find-documents.ts';
import { type FoundSection, hasSection, type Outline, readOutline } from './outline.ts';

/** A document with what its form looks at. */
export interface ReadDocument extends Outline {
  readonly header: readonly HeaderField[];
}

/** What the documents of a kind are held to. */
export interface ExpectedForm {
  readonly kind: LoadedKind;
  /** The project says the form itself. */
  readonly isOwn: boolean;
  /** Which sections each document has to have, by their place in the form. */
  readonly sections: ReadonlySet<number>;
  readonly isOrdered: boolean;
  readonly fields: readonly FormField[];
  readonly documents: readonly ReadDocument[];
}

function isAscending(found: readonly FoundSection[]): boolean {
  return found.every(({ index }, at) => at === 0 || index > (found[at - 1]?.index ?? 0));
}

/** The field of a header, by its name in any case. */
export function findField(header: readonly HeaderField[], { name }: FormField): HeaderField | undefined {
  const wanted = name.toLowerCase();
  return header.find((field) => field.name === wanted);
}

/**
 * What documents are held to. A form that the project says itself holds as it stands; of a built-in one, what most documents
 * of a project do not keep is not asked of the others.
 */
export function expectForm({ kind, documents }: KindDocuments): ExpectedForm {
  const { form, path } = kind;
  const isOwn = path.startsWith('.signpost/');
  const read = documents.map((document): ReadDocument => ({
    ...readOutline(document, form, isOwn),
    header: form.fields.length === 0 ? [] : readHeader(document),
  }));
  const holds = (test: (each: ReadDocument) => boolean): boolean =>
    isOwn || read.length < 2 || read.filter(test).length * 2 >= read.length;
  const sections = form.sections.flatMap((_, index) => (holds((each) => hasSection(each, index)) ? [index] : []));
  return {
    kind,
    isOwn,
    sections: new Set(sections),
    isOrdered: holds(({ found }) => isAscending(found)),
    fields: form.fields.filter((field) => holds(({ header }) => findField(header, field) !== undefined)),
    documents: read,
  };
}
