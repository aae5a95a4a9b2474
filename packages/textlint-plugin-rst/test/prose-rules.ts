import { createRequire } from 'node:module';
import type { TextlintRuleModule } from '@textlint/kernel';
import { replaceWords } from './replace-words.ts';

const require = createRequire(import.meta.url);

/** The packages ship no types. */
function load(name: string): TextlintRuleModule {
  const module = require(`textlint-rule-${name}`) as { readonly default: TextlintRuleModule };
  return module.default;
}

/** Rules that most people start with, and one that has something to fix on every page. */
export const proseRules: Readonly<Record<string, TextlintRuleModule>> = {
  terminology: load('terminology'),
  'no-todo': load('no-todo'),
  'write-good': load('write-good'),
  words: replaceWords(/\b(?:the|a|and)\b/g, 'any'),
};
