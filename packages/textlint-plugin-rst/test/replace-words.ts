import { TextlintKernel, type TextlintKernelOptions, type TextlintRuleModule } from '@textlint/kernel';
import plugin from '../src/index.ts';

/** A rule that replaces what a pattern finds in a text. */
export function replaceWords(pattern: RegExp, replacement: string): TextlintRuleModule {
  const reporter: Extract<TextlintRuleModule, (...args: never) => unknown> = ({
    Syntax,
    RuleError,
    report,
    fixer,
    getSource,
  }) => ({
    [Syntax.Str](node) {
      for (const { index, 0: found } of getSource(node).matchAll(pattern)) {
        const fix = fixer.replaceTextRange([index, index + found.length], replacement);
        report(node, new RuleError(`write ${replacement}`, { index, fix }));
      }
    },
  });
  return { linter: reporter, fixer: reporter };
}

const kernel = new TextlintKernel();

function toOptions(rules: Readonly<Record<string, TextlintRuleModule>>, path: string): TextlintKernelOptions {
  return {
    ext: '.rst',
    filePath: path,
    plugins: [{ pluginId: 'rst', plugin }],
    rules: Object.entries(rules).map(([ruleId, rule]) => ({ ruleId, rule })),
  };
}

/** The text after textlint's own fixer. */
export async function fixText(text: string, rules: Readonly<Record<string, TextlintRuleModule>>): Promise<string> {
  return (await kernel.fixText(text, toOptions(rules, 'a.rst'))).output;
}

/** What textlint reports. */
export async function lintText(
  text: string,
  rules: Readonly<Record<string, TextlintRuleModule>>,
  path = 'a.rst',
): ReturnType<TextlintKernel['lintText']> {
  return kernel.lintText(text, toOptions(rules, path));
}
