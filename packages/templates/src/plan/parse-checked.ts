import { parseTemplate } from '../template/parse-template.ts';
import type { Template } from '../template/template.ts';

/** Reads a template that loading has checked, so that no place is needed for errors. */
export function parseChecked(source: string): Template {
  return parseTemplate(source, () => ({ path: '', line: 1, column: 1 }));
}
