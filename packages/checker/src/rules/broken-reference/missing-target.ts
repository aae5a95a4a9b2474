import type { Finding, Link, Outcome, Project } from '@signpost/model';
import { advise } from '../../suggest/advise.ts';
import { suggestTarget } from '../../suggest/suggest-label.ts';

/** Says that a page has no target for a reference by name, or more than one. */
export function describeMissingTarget(
  project: Project,
  link: Link,
  { name, isAmbiguous }: Extract<Outcome, { readonly kind: 'missing-target' }>,
): Omit<Finding, 'path' | 'range'> {
  const { target } = link.reference;
  if (name === '') {
    return {
      message: `no anonymous target is left for \`${target}\``,
      hint: 'add `__ https://…` after the paragraph, or take one of the two underscores away',
    };
  }
  if (isAmbiguous === true) {
    return {
      message: `several targets or section titles of this page are \`${target}\``,
      hint: 'put a target of another name before the one that is meant',
    };
  }
  return {
    message: `no target or section title \`${target}\` in this document`,
    ...advise(link, suggestTarget(project, link.document.path, name), `declare it with \`.. _${target}: …\``),
  };
}
