// oxlint-disable-next-line typescript/triple-slash-reference -- packages that import this one compile it without our own declarations
/// <reference path="./textlint-rule-terminology.d.ts" />
import { TextlintKernel, type TextlintPluginCreator } from '@textlint/kernel';
import rst from '@signpost/textlint-plugin-rst';
import markdown from '@textlint/textlint-plugin-markdown';
import terminology from 'textlint-rule-terminology';
import type { Diagnostic, Document } from '@signpost/model';

/** A CommonJS package whose default export some loaders unwrap and Node does not. */
function unwrapDefault<Module extends object>(imported: Module | { readonly default: Module }): Module {
  return 'default' in imported ? imported.default : imported;
}

const kernel = new TextlintKernel();
const plugins = [
  { pluginId: 'markdown', plugin: unwrapDefault<TextlintPluginCreator>(markdown) },
  { pluginId: 'rst', plugin: rst },
];
/** Whatever suffix a project gives its documents. */
const suffixes = { markdown: '.md', rst: '.rst' };
const rules = [{ ruleId: 'terminology', rule: terminology }];

type Message = Awaited<ReturnType<typeof kernel.lintText>>['messages'][number];

function toDiagnostic(path: string, { ruleId, message, range, fix }: Message): Diagnostic {
  const diagnostic = {
    rule: `textlint/${ruleId}`,
    severity: 'warning',
    path,
    range: { start: range[0], end: range[1] },
    message,
    url: 'https://github.com/sapegin/textlint-rule-terminology',
  } as const;
  if (fix === undefined) return diagnostic;
  const edit = { path, start: fix.range[0], end: fix.range[1], text: fix.text };
  return { ...diagnostic, fix: { title: `write \`${fix.text}\``, edits: [edit] } };
}

/** Runs the terminology rule; its own fix is one certain replacement. */
export async function lintWithTextlint({ path, format, text }: Document): Promise<Diagnostic[]> {
  const { messages } = await kernel.lintText(text, { ext: suffixes[format], filePath: path, plugins, rules });
  return messages.map((message) => toDiagnostic(path, message));
}
