import { applySplices, type NavEntryStep } from '@signpost/model';
import { addToMarkdownList } from '../../edit/lists/markdown-list.ts';
import { addToMkdocsNav, noNav } from '../../edit/lists/mkdocs-nav.ts';
import { listed, type NavEntry, type NavOutcome } from '../../edit/lists/navigation.ts';
import { readToctree } from '../../edit/lists/toctree.ts';
import { alreadyDifferent } from '../../messages/already-different.ts';
import { emptyEntry } from '../../messages/empty-entry.ts';
import { missingAnchor } from '../../messages/missing-anchor.ts';
import { navigationIsCode } from '../../messages/navigation-is-code.ts';
import { unreadableData } from '../../messages/unreadable-data.ts';
import { unsupportedFormat } from '../../messages/unsupported-format.ts';
import { locate } from '../locate.ts';
import type { StepContext, StepResult } from '../step-context.ts';

type AddEntry = (text: string, entry: NavEntry, below: readonly string[]) => NavOutcome;

function addToToctree(text: string, { target }: NavEntry): NavOutcome {
  const toctree = readToctree(text, target);
  if (toctree === undefined) return { kind: 'missing', what: 'toctree', wanted: ['toctree'], found: [] };
  if (toctree.targets.includes(target)) return listed;
  return { kind: 'edited', splices: [toctree.insert()] };
}

const navigations: readonly (readonly [RegExp, AddEntry])[] = [
  [/\.rst$/, addToToctree],
  [/(?:^|\/)mkdocs\.ya?ml$/, addToMkdocsNav],
  [/\.(?:md|mdx|markdown)$/, addToMarkdownList],
];

const codeFile = /\.[cm]?[jt]s$/;

/** A navigation that is code is looked at, and never edited. */
function askPerson(step: NavEntryStep, context: StepContext): undefined {
  const target = context.render(step.target);
  if (context.readDocument().includes(target.replace(/\.\w+$/, ''))) return undefined;
  throw navigationIsCode(context.place, target);
}

/** Plans an entry in the navigation that the place is. */
export function planNavEntry(step: NavEntryStep, context: StepContext): StepResult | undefined {
  const { place: path } = context;
  if (codeFile.test(path)) return askPerson(step, context);
  const add = navigations.find(([name]) => name.test(path))?.[1];
  if (add === undefined) throw unsupportedFormat(path, step.kind, 'toctrees, mkdocs.yml and lists in Markdown');
  const text = context.readDocument();
  const entry = { title: context.render(step.title), target: context.render(step.target) };
  if (entry.target === '') throw emptyEntry(step.kind, 'target');
  if (entry.title === '') throw emptyEntry(step.kind, 'title');
  // What lies outside of the folder that MkDocs builds is none of its pages.
  if (add === addToMkdocsNav && entry.target.startsWith('../')) return undefined;
  const outcome = add(text, entry, step.below);
  if (outcome.kind === 'unreadable') throw unreadableData(outcome.why, locate(path, text, outcome.offset));
  // Without a `nav` MkDocs lists every page by itself.
  if (outcome.kind === 'missing' && outcome.what === noNav && step.optional === true) return undefined;
  if (outcome.kind === 'missing') {
    throw missingAnchor(outcome.what, { path, line: 1, column: 1 }, outcome.wanted, outcome.found);
  }
  if (outcome.kind === 'different') {
    throw alreadyDifferent(`the entry \`${entry.title}\``, locate(path, text, outcome.offset));
  }
  if (outcome.splices.length === 0) return undefined;
  context.writeDocument(applySplices(text, outcome.splices));
  return { path, detail: '+1 entry' };
}
