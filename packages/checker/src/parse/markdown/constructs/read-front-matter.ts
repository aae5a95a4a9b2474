import type { PageField, Reference, Span } from '@signpost/model';
import { readYaml } from '../../../project/dialects/config/read-yaml.ts';
import { valueOf, type YamlNode } from '../../../project/dialects/config/yaml-node.ts';

/** What the front matter of a page says of it and refers to. */
export interface FrontMatterFacts {
  readonly fields: readonly PageField[];
  readonly references: readonly Reference[];
}

const opening = /^\uFEFF?---[ \t]*\r?\n/;
const closing = /^---[ \t]*$/m;
/** What of a front matter says something of addresses. */
const telling = /^(?:slug|id|draft|hero|features)[ \t]*:/m;
const fieldNames: ReadonlySet<string> = new Set(['slug', 'id', 'draft']);

function locate(text: string): Span | undefined {
  const start = opening.exec(text)?.[0].length;
  const close = start === undefined ? null : closing.exec(text.slice(start));
  return start === undefined || close === null ? undefined : { start, end: start + close.index };
}

function readLink(node: YamlNode): Reference[] {
  const link = valueOf(node, 'link');
  if (link?.kind !== 'scalar' || link.text === '') return [];
  return [{ kind: 'link', name: 'front matter', target: link.text, span: link.span, targetSpan: link.span }];
}

function readLinks(list: YamlNode | undefined): Reference[] {
  return list?.kind === 'list' ? list.items.flatMap(readLink) : [];
}

/** Reads the fields of a page that say where it is, and the links of its hero and features. */
export function readFrontMatter(text: string): FrontMatterFacts | undefined {
  const span = opening.test(text) ? locate(text) : undefined;
  if (span === undefined || !telling.test(text.slice(span.start, span.end))) return undefined;
  const root = readYaml(text, span);
  const entries = root.kind === 'map' ? root.entries : [];
  const fields = entries.flatMap(({ key, value }) => {
    if (!fieldNames.has(key) || value.kind !== 'scalar' || value.text === '') return [];
    return { name: key, value: value.text, span: value.span };
  });
  const actions = readLinks(valueOf(valueOf(root, 'hero'), 'actions'));
  return { fields, references: [...actions, ...readLinks(valueOf(root, 'features'))] };
}
