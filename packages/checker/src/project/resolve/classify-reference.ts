import { type Outcome, type Reference, isTemplate } from '@signpost/model';
import type { Page } from '../graph.ts';
import { classifyTarget } from './classify-target.ts';
import { unverifiable } from './unverifiable.ts';

/** `[comment]: <>` is a comment, and `[](){ #id }` a place to link to. */
function isIdiom({ kind, text }: Reference): boolean {
  return kind === 'definition' || (kind === 'link' && text === '');
}

/** The outcome of a reference that leads to no file of the project, whatever its page's site is. */
export function classifyReference(page: Page, reference: Reference): Outcome | undefined {
  const { target } = reference;
  if (target === '' && isIdiom(reference)) return unverifiable('it is there for something else than its target');
  const outcome = classifyTarget(target);
  return outcome?.kind === 'placeholder' && isTemplate(page.path)
    ? unverifiable('it is filled in in the copy')
    : outcome;
}
