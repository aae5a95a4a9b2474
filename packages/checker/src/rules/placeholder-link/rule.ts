import { defineRule, type Finding, type Reference } from '@signpost/model';
import { isUseOfDefinition } from '../../project/is-use-of-definition.ts';

function describe({ target }: Reference, isHole: boolean): Omit<Finding, 'path' | 'range'> {
  if (isHole) {
    return {
      severity: 'info',
      message: `the target is a hole that nothing fills: ${target}`,
      hint: 'write the address, or leave it out if a program fills it in',
    };
  }
  return target.trim() === ''
    ? { message: 'the link has no target', hint: 'write the address, or take the link away' }
    : { message: `the target is a placeholder: ${target}`, hint: 'write the address that it stands for' };
}

/** A target that somebody meant to write later. */
export const rule = defineRule({
  id: 'placeholder-link',
  group: 'links',
  summary: 'A link whose target was never filled in: empty, `TODO`, `url`, `path/to/file.md`.',
  severity: 'warning',
  stage: 'stable',
  since: '0.1.0',
  fixable: false,
  judges: ({ outcome }) => outcome.kind === 'placeholder',
  check(project, report) {
    for (const { document, reference, outcome } of project.links) {
      if (outcome.kind !== 'placeholder' || isUseOfDefinition(reference)) continue;
      const isEmpty = reference.targetSpan.start === reference.targetSpan.end;
      const range = isEmpty ? reference.span : reference.targetSpan;
      report({ path: document.path, range, ...describe(reference, outcome.isHole) });
    }
  },
});
