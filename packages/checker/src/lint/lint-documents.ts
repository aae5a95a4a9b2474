import type { Diagnostic, Document } from '@signpost/model';
import { loadMarkdownParser } from '../parse/markdown/markdown-reader.ts';
import { lintWithRemark } from './lint-with-remark.ts';
import { lintWithTextlint } from './lint-with-textlint.ts';

/**
 * Runs remark-lint's recommended rules and textlint's terminology on documents of both formats, in this process. The findings
 * keep the names of their rules behind `remark/` and `textlint/`.
 */
export async function lintDocuments(documents: readonly Document[]): Promise<Diagnostic[]> {
  const parse = await loadMarkdownParser();
  const diagnostics: Diagnostic[] = [];
  for (const document of documents) {
    diagnostics.push(...(await lintWithRemark(document, parse)), ...(await lintWithTextlint(document)));
  }
  return diagnostics;
}
