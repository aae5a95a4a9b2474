import type { Diagnostic } from '@signpost/model';
import { renderDiagnostics, type ProjectFiles, type SpecInput, type SpecOutput } from '../src/index.ts';

/** A toy rule for the tests of the testkit: finds one word, and its fix takes the word out. */
export function findTodos(files: ProjectFiles, word = 'TODO'): readonly Diagnostic[] {
  return Object.keys(files)
    .toSorted()
    .flatMap((path) =>
      [...(files[path] ?? '').matchAll(new RegExp(word, 'g'))].map((match) => ({
        rule: 'open-task',
        severity: 'warning' as const,
        path,
        range: { start: match.index, end: match.index + word.length },
        message: `found ${word}`,
        hint: 'do it',
        fix: { title: 'remove it', edits: [{ path, start: match.index, end: match.index + word.length, text: '' }] },
        url: 'https://example.com/open-task',
      })),
    );
}

/** The toy as a spec runs it: the configuration may name another word, answers are written to a file. */
export function runTodos({ files, config, answers }: SpecInput): SpecOutput {
  const word = (config as { word?: string } | undefined)?.word ?? 'TODO';
  if (word === '') return { error: 'word: found "", expected a word' };
  const diagnostics = findTodos(files, word);
  const fixed = Object.entries(files)
    .filter(([, text]) => text.includes(word))
    .map(([path, text]) => [path, text.replaceAll(word, '')]);
  return {
    diagnostics: renderDiagnostics(diagnostics, (path) => files[path]),
    fixed: Object.fromEntries(fixed),
    ...(answers !== undefined && { after: { 'answers.yaml': answers } }),
  };
}
