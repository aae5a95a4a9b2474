import type { PluggableList } from 'unified';
import { remarkRules } from './remark-rules.ts';

const prefix = 'remark-lint:';

/** Whether a rule of remark-lint, by its id, says something true of reStructuredText. */
export function runsOnRst(id: string): boolean {
  return Object.hasOwn(remarkRules, id) && remarkRules[id]?.runs === true;
}

/** The plugins of a list that are rules which run on reStructuredText. */
export function selectForRst(plugins: PluggableList): PluggableList {
  return plugins.filter((entry) => {
    const plugin: unknown = Array.isArray(entry) ? entry[0] : entry;
    return (
      typeof plugin === 'function' && plugin.name.startsWith(prefix) && runsOnRst(plugin.name.slice(prefix.length))
    );
  });
}
