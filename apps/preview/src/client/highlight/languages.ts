import type { LanguageFn } from 'highlight.js';
import bash from 'highlight.js/lib/languages/bash';
import c from 'highlight.js/lib/languages/c';
import cpp from 'highlight.js/lib/languages/cpp';
import css from 'highlight.js/lib/languages/css';
import diff from 'highlight.js/lib/languages/diff';
import dockerfile from 'highlight.js/lib/languages/dockerfile';
import go from 'highlight.js/lib/languages/go';
import graphql from 'highlight.js/lib/languages/graphql';
import ini from 'highlight.js/lib/languages/ini';
import java from 'highlight.js/lib/languages/java';
import javascript from 'highlight.js/lib/languages/javascript';
import json from 'highlight.js/lib/languages/json';
import makefile from 'highlight.js/lib/languages/makefile';
import markdown from 'highlight.js/lib/languages/markdown';
import powershell from 'highlight.js/lib/languages/powershell';
import python from 'highlight.js/lib/languages/python';
import pythonRepl from 'highlight.js/lib/languages/python-repl';
import ruby from 'highlight.js/lib/languages/ruby';
import rust from 'highlight.js/lib/languages/rust';
import shell from 'highlight.js/lib/languages/shell';
import sql from 'highlight.js/lib/languages/sql';
import typescript from 'highlight.js/lib/languages/typescript';
import xml from 'highlight.js/lib/languages/xml';
import yaml from 'highlight.js/lib/languages/yaml';

/** The languages that are told apart, each with the names that only Sphinx has for it. */
export const languages: readonly {
  readonly name: string;
  readonly grammar: LanguageFn;
  readonly aliases?: readonly string[];
}[] = [
  { name: 'bash', grammar: bash, aliases: ['sh', 'zsh', 'fish', 'batch', 'bat'] },
  { name: 'c', grammar: c },
  { name: 'cpp', grammar: cpp },
  { name: 'css', grammar: css, aliases: ['scss', 'less'] },
  { name: 'diff', grammar: diff, aliases: ['udiff', 'patch'] },
  { name: 'dockerfile', grammar: dockerfile, aliases: ['docker', 'containerfile'] },
  { name: 'go', grammar: go },
  { name: 'graphql', grammar: graphql },
  { name: 'ini', grammar: ini, aliases: ['toml', 'cfg', 'conf', 'properties', 'dotenv', 'env'] },
  { name: 'java', grammar: java, aliases: ['kotlin'] },
  { name: 'javascript', grammar: javascript, aliases: ['jsx', 'mjs', 'cjs'] },
  { name: 'json', grammar: json, aliases: ['json5', 'jsonc'] },
  { name: 'makefile', grammar: makefile, aliases: ['make'] },
  { name: 'markdown', grammar: markdown, aliases: ['myst'] },
  { name: 'powershell', grammar: powershell, aliases: ['ps1', 'pwsh'] },
  { name: 'python', grammar: python, aliases: ['py3', 'python3', 'ipython', 'ipython3'] },
  { name: 'python-repl', grammar: pythonRepl, aliases: ['doctest', 'pytb'] },
  { name: 'ruby', grammar: ruby },
  { name: 'rust', grammar: rust },
  { name: 'shell', grammar: shell, aliases: ['shell-session', 'sh-session'] },
  { name: 'sql', grammar: sql },
  { name: 'typescript', grammar: typescript, aliases: ['tsx', 'vue'] },
  { name: 'xml', grammar: xml, aliases: ['svelte', 'vue-html', 'jinja', 'html+jinja'] },
  { name: 'yaml', grammar: yaml },
];
