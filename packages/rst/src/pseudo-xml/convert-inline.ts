import type { Link, PhrasingNode, Reference, Role } from '../nodes.ts';
import { writtenRole } from '../text-content.ts';
import { element } from './element.ts';
import type { Element } from './element.ts';
import { convertParent, identityOf } from './writer-state.ts';
import type { WriterState } from './writer-state.ts';

/** Converts an inline node. */
export function convertInline(state: WriterState, node: PhrasingNode): (Element | string)[] {
  switch (node.type) {
    case 'text':
      return [node.value];
    case 'emphasis':
    case 'strong':
      return [convertParent(state, node.type, node)];
    case 'inlineCode':
      return [element('literal', {}, [node.value])];
    case 'image':
      return [element('image', { alt: node.alt, uri: node.url })];
    case 'link':
      return convertLink(state, node);
    case 'reference':
      return convertReference(state, node);
    case 'inlineTarget':
      return [convertParent(state, 'inline', node, identityOf(node))];
    case 'role':
      return [convertRole(state, node)];
    case 'footnoteReference': {
      const auto = node.auto === 'none' ? null : node.auto === 'number' ? 1 : '*';
      const refname = node.auto === 'symbol' || node.identifier === '' ? null : node.identifier;
      return [
        element('footnote_reference', { auto, refname, ids: node.ids }, node.auto === 'none' ? [node.label] : []),
      ];
    }
    case 'citationReference':
      return [element('citation_reference', { ids: node.ids, refname: node.refname }, [node.label])];
    case 'substitutionReference':
      return [element('substitution_reference', { refname: node.refname }, [node.name])];
    default:
      return [problematic(state, node.ids, node.value)];
  }
}

function problematic(state: WriterState, ids: readonly string[], value: string): Element {
  return element('problematic', { ids, refid: state.messageOf.get(ids[0] ?? '') ?? null }, [value]);
}

function convertLink(state: WriterState, node: Link): Element[] {
  const reference = convertParent(state, 'reference', node, { refuri: node.url });
  const hasTarget = !node.standalone && !node.anonymous;
  return hasTarget ? [reference, element('target', { ...identityOf(node), refuri: node.url })] : [reference];
}

function convertReference(state: WriterState, node: Reference): Element[] {
  const anonymous = node.anonymous && node.refname === null ? 1 : null;
  const reference = convertParent(state, 'reference', node, { anonymous, refname: node.refname });
  const hasTarget = node.names.length > 0 || node.dupnames.length > 0;
  return hasTarget ? [reference, element('target', { ...identityOf(node), refname: node.refname })] : [reference];
}

function convertRole(state: WriterState, node: Role): Element {
  if (node.ids.length > 0) {
    return problematic(state, node.ids, writtenRole(node));
  }
  const { classes } = node;
  switch (node.canonical) {
    case 'code':
      return element('literal', { classes: ['code', ...classes] }, [node.raw]);
    case 'math':
      return element('math', { classes }, [node.raw]);
    case 'raw':
      return element('raw', { classes, format: node.format, 'xml:space': 'preserve' }, [node.raw]);
    case 'pep-reference':
    case 'rfc-reference':
      return convertNumber(node);
    case 'title-reference':
      return element('title_reference', { classes }, [node.value]);
    case 'abbreviation':
    case 'acronym':
    case 'emphasis':
    case 'inline':
    case 'literal':
    case 'strong':
    case 'subscript':
    case 'superscript':
      return element(node.canonical, { classes }, [node.value]);
    default:
      return element('inline', { classes: ['xref', node.name ?? ''] }, [node.title ?? node.target]);
  }
}

function convertNumber(node: Role): Element {
  const [number = '', fragment] = node.value.split('#');
  const end = fragment === undefined ? '' : `#${fragment}`;
  if (node.canonical === 'pep-reference') {
    const refuri = `https://peps.python.org/pep-${number.padStart(4, '0')}${end}`;
    return element('reference', { classes: node.classes, refuri }, [`PEP ${number}`]);
  }
  const refuri = `https://tools.ietf.org/html/rfc${Number(number)}.html${end}`;
  return element('reference', { classes: node.classes, refuri }, [`RFC ${Number(number)}`]);
}
