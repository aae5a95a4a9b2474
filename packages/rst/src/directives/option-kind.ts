import type { ValueKind } from '../nodes.ts';
import type { DirectiveDefinition } from './directive-definition.ts';

/** What options stand for in directives whose options are not listed. */
const commonKinds: Readonly<Record<string, ValueKind>> = {
  name: 'name',
  class: 'class',
  target: 'uri',
  file: 'file',
  include: 'file',
  image: 'file',
  'img-top': 'file',
  'img-bottom': 'file',
  'img-background': 'file',
  'download-link': 'file',
  caption: 'inline',
  title: 'inline',
  language: 'language',
  diff: 'file',
};

/** An object's own value; option names come from documents, and `constructor` is one of every object. */
function ownValue<Value>(values: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(values, name) ? values[name] : undefined;
}

/** What the value of a directive's option stands for. */
export function optionKind(definition: DirectiveDefinition | undefined, name: string): ValueKind {
  const options = definition?.options;
  if (options === undefined || options === null || options === 'any') {
    return name.startsWith('class-') ? 'class' : (ownValue(commonKinds, name) ?? 'text');
  }
  return ownValue(options, name)?.kind ?? 'text';
}

/** What sphinx-design's `:link:` stands for, by the value of `:link-type:`. */
export function linkKind(linkType: string | undefined): ValueKind {
  switch (linkType) {
    case 'doc':
      return 'document';
    case 'ref':
    case 'any':
      return 'label';
    default:
      return 'uri';
  }
}
