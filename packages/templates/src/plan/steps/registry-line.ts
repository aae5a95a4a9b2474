import { applySplices, type RegistryLineStep } from '@signpost/model';
import { compileAnchor, findAnchors } from '../../edit/lists/find-anchor.ts';
import { addToRegistry } from '../../edit/lists/registry.ts';
import { alreadyDifferent } from '../../messages/already-different.ts';
import { ambiguousAnchor } from '../../messages/ambiguous-anchor.ts';
import { emptyEntry } from '../../messages/empty-entry.ts';
import { missingAnchor } from '../../messages/missing-anchor.ts';
import { locate } from '../locate.ts';
import type { StepContext, StepResult } from '../step-context.ts';

/** The lines that look like anchors, for the hint of a vanished one. */
function listAnchors(text: string): readonly string[] {
  const comments = text.match(/^[^\S\n]*(?:#|\/\/|<!--|\.\.|--|;|\/\*)[^\n]{0,80}/gm) ?? [];
  return comments.map((line) => line.trim()).slice(0, 10);
}

/** Plans a line at an anchor of any text file. */
export function planRegistryLine(step: RegistryLineStep, context: StepContext): StepResult | undefined {
  const { place: path } = context;
  const text = context.readDocument();
  const anchor = compileAnchor(step.anchor);
  const [at, second] = anchor === undefined ? [] : findAnchors(text, anchor);
  if (at === undefined) throw missingAnchor('anchor', locate(path, text, 0), [step.anchor], listAnchors(text));
  if (second !== undefined) throw ambiguousAnchor(step.anchor, locate(path, text, second));
  const key = step.key === undefined ? {} : { key: context.render(step.key) };
  const line = context.render(step.line).trim();
  if (line === '') throw emptyEntry(step.kind, 'line');
  const outcome = addToRegistry(text, at, { line, side: step.side, ...key });
  if (outcome.kind === 'different') {
    throw alreadyDifferent(`the entry \`${key.key ?? line}\``, locate(path, text, outcome.offset));
  }
  if (outcome.splices.length === 0) return undefined;
  context.writeDocument(applySplices(text, outcome.splices));
  return { path, detail: '+1 line' };
}
