import type { Rule, RuleFiles } from '@signpost/model';
import { createRule as createConfigExample } from './config-example/rule.ts';
import { createRule as createDocumentForm } from './document-form/rule.ts';
import { createLayouts } from './folder-project.ts';

/** The rules that hold documents and configs to what the project says of their kinds, in these files. */
export function createFormRules(files: RuleFiles): readonly Rule[] {
  const layoutOf = createLayouts(files);
  return [createConfigExample(layoutOf), createDocumentForm(layoutOf)];
}
