import { type Processor, unified } from 'unified';
import { VFile } from 'vfile';
import type { Loading } from '../configuration/config-context.ts';
import { describeThrown } from '../configuration/lint-failure.ts';
import { once } from '../../project/remember.ts';
import type { TreeNode } from '../find-depth.ts';
import { runsOnRst } from '../rst/select-for-rst.ts';
import { guardPlugin } from './guard-plugin.ts';
import type { LoadedPlugins } from './load-plugins.ts';

/** A message as remark gives it. */
export type RemarkMessage = VFile['messages'][number];

/** A rule that did not end as it should at a document. */
export interface ThrownByRule {
  readonly rule: string;
  readonly reason: string;
}

/** What a run came to. */
interface RemarkRun {
  readonly messages: readonly RemarkMessage[];
  readonly thrown: readonly ThrownByRule[];
}

/** The plugins of a configuration, ready to look at trees of Markdown, and those that run on reStructuredText. */
export interface Remark {
  run(path: string, text: string, tree: TreeNode): Promise<RemarkRun>;
  readonly onRst: Pick<Remark, 'run'>;
}

const prefix = 'remark-lint:';

/** What a rule throws is made a message of by remark-lint itself: one that is caused by something other than a message. */
function findCause({ fatal, cause }: RemarkMessage): unknown {
  return fatal === true && cause instanceof Error && !('reason' in cause) ? cause : undefined;
}

/** Attaches plugins; one that cannot be is a failure of the configuration. */
export function openRemark({ plugins, settings }: LoadedPlugins, loading: Loading): Remark {
  const thrownAt = new WeakMap<VFile, ThrownByRule[]>();
  const tell = (name: string, thrown: unknown, file?: VFile): void => {
    if (file === undefined) loading.fail(name.replace(/^remark-lint:/, ''), `${name}: ${describeThrown(thrown)}`);
    else thrownAt.get(file)?.push({ rule: name, reason: describeThrown(thrown) });
  };
  const attach = (entries: LoadedPlugins['plugins']): Pick<Remark, 'run'> => {
    const processor = unified().data('settings', settings);
    for (const entry of entries) {
      if (entry.options === false) continue;
      processor.use(guardPlugin(entry, tell), ...(entry.options === undefined ? [] : [entry.options]));
    }
    processor.freeze();
    return { run: (path, text, tree) => runProcessor(processor, thrownAt, { path, text, tree }) };
  };
  const onRst = once(() =>
    attach(plugins.filter(({ name }) => name.startsWith(prefix) && runsOnRst(name.slice(prefix.length)))),
  );
  return {
    ...attach(plugins),
    get onRst() {
      return onRst();
    },
  };
}

async function runProcessor(
  processor: Processor,
  thrownAt: WeakMap<VFile, ThrownByRule[]>,
  { path, text, tree }: { readonly path: string; readonly text: string; readonly tree: TreeNode },
): Promise<RemarkRun> {
  const file = new VFile({ path, value: text });
  const thrown: ThrownByRule[] = [];
  thrownAt.set(file, thrown);
  try {
    await processor.run(tree, file);
  } catch (error) {
    thrown.push({ rule: 'remark', reason: describeThrown(error) });
  }
  const messages: RemarkMessage[] = [];
  for (const message of file.messages) {
    const cause = findCause(message);
    if (cause === undefined) messages.push(message);
    else thrown.push({ rule: `${prefix}${message.ruleId ?? 'unknown'}`, reason: describeThrown(cause) });
  }
  return { messages, thrown };
}
