import type { Identity, Node, Reference, Target } from '@signpost/rst';

/** Where a name of the document leads: an id on the page, or an address. */
type Place = { readonly id: string } | { readonly url: string };

/** Where the `` `name`_ `` of a document lead. */
export interface Places {
  of(reference: Reference): Place | undefined;
  /** By a name as it is written elsewhere, normalised. */
  named(name: string): Place | undefined;
}

/** An indirect target leads to another name; more steps than this are a circle. */
const mostSteps = 100;

function hasNames(node: Node): node is Node & Identity {
  return 'names' in node && node.names.length > 0;
}

function placeOf(node: Target | (Node & Identity)): Place | { readonly refname: string } | undefined {
  if (node.type === 'target' || node.type === 'link') {
    if (node.url !== null) return { url: node.url };
    if (node.type === 'target' && node.refname !== null) return { refname: node.refname };
  }
  if (node.type === 'reference' && node.refname !== null) return { refname: node.refname };
  const id = 'ids' in node ? node.ids[0] : undefined;
  return id === undefined ? undefined : { id };
}

function isAnonymousTarget(node: Node): node is Target {
  return node.type === 'target' && node.anonymous;
}

/** Collects what a document names, its own titles among them. */
export function indexPlaces(nodes: readonly Node[]): Places {
  const byName = new Map<string, ReturnType<typeof placeOf>>();
  const anonymous = nodes.filter(isAnonymousTarget).map(placeOf);
  const ofReference = new Map<Reference, ReturnType<typeof placeOf>>();
  let next = 0;
  for (const node of nodes) {
    if (hasNames(node)) for (const name of node.names) byName.set(name, placeOf(node));
    if (node.type !== 'reference' || !node.anonymous || node.refname !== null) continue;
    ofReference.set(node, anonymous[next]);
    next += 1;
  }
  const follow = (place: ReturnType<typeof placeOf>): Place | undefined => {
    let found = place;
    for (let step = 0; found !== undefined && 'refname' in found; step += 1) {
      if (step > mostSteps) return undefined;
      found = byName.get(found.refname);
    }
    return found;
  };
  return {
    of: (reference) => follow(reference.refname === null ? ofReference.get(reference) : { refname: reference.refname }),
    named: (name) => follow({ refname: name }),
  };
}
