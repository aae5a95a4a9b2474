import type { Outcome, Reference } from '@signpost/model';
import type { Graph, Page } from '../graph.ts';
import { findPlainDocument } from './find-plain-document.ts';

/** What a text in the place of a link may hold without being markup. */
const plainText = /^[^`<>\\*|_]+$/;

/** What reStructuredText has in the place of a link that is written as Markdown writes it. */
export function resolveMarkdownLink(graph: Graph, document: Page, reference: Reference): Outcome {
  const { target, text = '', kind } = reference;
  const form = { kind: 'wrong-form', form: 'markdown', path: target } as const;
  if (kind === 'image' || !plainText.test(text)) return form;
  const plain = findPlainDocument(graph, document, {
    kind: 'link',
    target,
    span: reference.span,
    targetSpan: reference.targetSpan,
  });
  const spelled =
    plain?.kind === 'plain-document-link' ? `:doc:\`${text} <${plain.docname}>\`` : `\`${text} <${target}>\`__`;
  return { ...form, spelled };
}
