import type { Plugin, Transformer } from 'unified';
import type { VFile } from 'vfile';
import type { AnyPlugin, PluginEntry } from './plugin-list.ts';

/** Told of what a plugin throws; `file` is the document at which it did, if it was at one. */
export type TellThrown = (name: string, thrown: unknown, file?: VFile) => void;

type Tree = Parameters<Transformer>[0];

/** Messages are errors, too: the trace of one takes longer than all the rest of it, and nobody reads it. */
function callWithoutTraces<Result>(call: () => Result): Result {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return call();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** Runs a transformer in any of the ways in which it may end: returned, promised, called back. */
function runTransformer(transformer: Transformer, tree: Tree, file: VFile): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const result = callWithoutTraces(() =>
      transformer(tree, file, (error, next) => {
        if (error === undefined || error === null) resolve(next);
        else reject(error);
      }),
    );
    if (transformer.length < 3 || result instanceof Promise) resolve(result);
  });
}

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && 'type' in value;
}

/** The same plugin, but what it throws is told and the plugins after it go on. */
export function guardPlugin({ plugin, name }: PluginEntry, tell: TellThrown): Plugin<unknown[]> {
  const guarded: Plugin<unknown[]> = function guarded(...options) {
    const transformer = attach(plugin, this, options, (thrown) => tell(name, thrown));
    if (typeof transformer !== 'function') return undefined;
    return async (tree, file) => {
      try {
        const next = await runTransformer(transformer, tree, file);
        return isTree(next) ? next : undefined;
      } catch (error) {
        tell(name, error, file);
        return undefined;
      }
    };
  };
  return guarded;
}

function attach(
  plugin: AnyPlugin,
  processor: ThisParameterType<AnyPlugin>,
  options: readonly unknown[],
  tell: (thrown: unknown) => void,
): ReturnType<AnyPlugin> {
  try {
    return plugin.apply(processor, [...options]);
  } catch (error) {
    tell(error);
    return undefined;
  }
}
