import { createRequire } from 'node:module';
import type { TextlintRuleModule } from '@textlint/kernel';

const require = createRequire(import.meta.url);

/** The packages ship no types. */
function load(name: string): TextlintRuleModule {
  const module = require(`textlint-rule-${name}`) as { readonly default: TextlintRuleModule };
  return module.default;
}

/** The rules that most people start with. */
export const proseRules: Readonly<Record<string, TextlintRuleModule>> = Object.fromEntries(
  ['terminology', 'common-misspellings', 'no-todo', 'write-good'].map((name) => [name, load(name)]),
);
