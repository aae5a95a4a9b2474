import { join } from 'node:path';
import {
  TextlintKernel,
  type TextlintKernelOptions,
  type TextlintMessage,
  type TextlintPluginCreator,
} from '@textlint/kernel';
import rst from '@signpost/textlint-plugin-rst';
import { describeThrown } from '../configuration/lint-failure.ts';
import type { ThrownByRule } from '../remark/open-remark.ts';
import { guardRule } from './guard-rule.ts';
import type { LoadedRules } from './load-rules.ts';
import type { TextTree } from './text-tree.ts';

export type { TextlintMessage } from '@textlint/kernel';

/** The rules of a configuration, ready to look at trees. */
export interface Textlint {
  /** Rules whose options say that what they find is an error. */
  readonly strict: ReadonlySet<string>;
  run(
    path: string,
    text: string,
    /** Nothing for reStructuredText. */
    tree: TextTree | undefined,
  ): Promise<{ readonly messages: readonly TextlintMessage[]; readonly thrown: readonly ThrownByRule[] }>;
}

/** Whatever suffix a project gives its documents. */
const rstPlugin = { pluginId: 'rst', plugin: rst };

/** A plugin that parses nothing: the tree of the text is there already. */
function givePlugin(tree: TextTree): TextlintPluginCreator {
  return {
    Processor: class {
      availableExtensions(): string[] {
        return ['.md'];
      }
      processor(): ReturnType<InstanceType<TextlintPluginCreator['Processor']>['processor']> {
        return {
          preProcess: () => tree,
          postProcess: (messages, filePath) => ({ messages, filePath: filePath ?? '' }),
        };
      }
    },
  };
}

/** What textlint itself throws is told like what a rule throws: the kernel stumbles over what a rule reports, too. */
async function lintText(
  kernel: TextlintKernel,
  text: string,
  asked: TextlintKernelOptions,
  tell: (thrown: unknown) => void,
): Promise<readonly TextlintMessage[]> {
  try {
    return (await kernel.lintText(text, asked)).messages;
  } catch (error) {
    tell(error);
    return [];
  }
}

/** Puts rules into textlint's kernel. `root` and `folder` are absolute: where documents lie, and the configuration. */
export function openTextlint({ rules, filters }: LoadedRules, root: string, folder: string): Textlint {
  const kernel = new TextlintKernel();
  const strict = rules.filter(({ options }) => options !== true && options['severity'] === 'error');
  return {
    strict: new Set(strict.map(({ ruleId }) => ruleId)),
    async run(path, text, tree) {
      const thrown = new Map<string, ThrownByRule>();
      const tellOf =
        (rule: string) =>
        (error: unknown): void => {
          if (!thrown.has(rule)) thrown.set(rule, { rule, reason: describeThrown(error) });
        };
      const asked = {
        ext: tree === undefined ? '.rst' : '.md',
        filePath: join(root, path),
        configBaseDir: folder,
        plugins: [tree === undefined ? rstPlugin : { pluginId: 'signpost', plugin: givePlugin(tree) }],
        rules: rules.map(({ ruleId, rule, options }) => ({ ruleId, options, rule: guardRule(rule, tellOf(ruleId)) })),
        filterRules: filters.map(({ ruleId, rule, options }) => ({
          ruleId,
          options,
          rule: guardRule(rule, tellOf(ruleId)),
        })),
      };
      const messages = await lintText(kernel, text, asked, tellOf('kernel'));
      return { messages, thrown: [...thrown.values()] };
    },
  };
}
