import type { DeclaredObject, Span } from '@signpost/model';
import type { Directive } from '@signpost/rst';

/** Ends what a directive began: the scope of its body. */
export type Leave = () => void;

/** Reads the directives of one domain in document order, as Sphinx meets them. */
export interface DomainReader {
  /** Reads a directive before its body; answers how to leave it, where it began something. Other domains' types do nothing. */
  enter(type: string, node: Directive): Leave | undefined;
  /** What a name may be a part of at this place, innermost first. */
  scopes(): readonly string[];
}

/** Where a domain's reader puts what it finds. */
export interface Declarations {
  readonly declare: (domain: string, type: string, name: string, span: Span) => void;
  /** Says that a domain has objects here whose names are not known. */
  readonly doubt: (domain: string) => void;
}

/** No name is longer: without a limit, a scope and the names in it could multiply. */
export const longestName = 1000;

/** Collects objects and doubts in the order in which they are found. */
export function createDeclarations(): Declarations & {
  readonly objects: DeclaredObject[];
  readonly uncertain: Set<string>;
} {
  const objects: DeclaredObject[] = [];
  const uncertain = new Set<string>();
  return {
    objects,
    uncertain,
    declare(domain, type, name, span) {
      if (name.length > longestName) uncertain.add(domain);
      else objects.push({ domain, type, name, span });
    },
    doubt: (domain) => void uncertain.add(domain),
  };
}
