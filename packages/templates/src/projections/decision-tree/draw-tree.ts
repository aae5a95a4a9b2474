import { assertNever } from '@signpost/model';
import type { Choice, Crossing } from '../../guide/walk-tree.ts';
import { oneLine } from '../../markup/block.ts';
import { describeDocuments, listDocuments } from '../../describe/list-documents.ts';
import { describeCondition } from '../../describe/describe-condition.ts';
import { listQuestions } from '../../describe/list-questions.ts';
import type { ModelView } from '../projection.ts';

/** How deep questions stand inside of questions; what lies deeper is drawn by itself, so that lines stay short. */
const deepest = 4;

/** The questions that are drawn by themselves, in their order: those that several answers lead to, and the deep ones. */
function listRoots(crossings: readonly Crossing[]): ReadonlyMap<string, number> {
  const depths = new Map<string, number>();
  const roots = new Map<string, number>();
  const entries = new Map<string, number>();
  for (const { choices } of crossings) {
    for (const { target } of choices) {
      if (target.kind === 'node') entries.set(target.node, (entries.get(target.node) ?? 0) + 1);
    }
  }
  for (const [index, { id, choices }] of crossings.entries()) {
    const isRoot = index === 0 || (entries.get(id) ?? 0) > 1 || (depths.get(id) ?? 0) > deepest;
    if (isRoot) roots.set(id, roots.size + 1);
    const depth = isRoot ? 0 : (depths.get(id) ?? 0);
    for (const { target } of choices) if (target.kind === 'node') depths.set(target.node, depth + 1);
  }
  return roots;
}

interface Drawing {
  readonly view: ModelView;
  readonly byId: ReadonlyMap<string, Crossing>;
  readonly roots: ReadonlyMap<string, number>;
  readonly lines: string[];
}

function describeEnd({ target, sets }: Choice, { view, roots }: Drawing): string {
  switch (target.kind) {
    case 'node': {
      const number = roots.get(target.node);
      return number === undefined ? '' : ` -> [${number}]`;
    }
    case 'scenario': {
      const documents = describeDocuments(listDocuments(target.scenario, view, sets));
      return ` -> ${target.scenario}${documents === '' ? '' : `: ${documents}`}`;
    }
    case 'nothing':
      return ` -> nothing: ${oneLine(target.why)}`;
    default:
      return assertNever(target);
  }
}

function drawChoices({ choices }: Crossing, prefix: string, drawing: Drawing): void {
  const { view, byId, roots, lines } = drawing;
  for (const [index, choice] of choices.entries()) {
    const { says, when, target } = choice;
    const isLast = index === choices.length - 1;
    const condition = when === undefined ? '' : ` (${describeCondition(when, listQuestions(view.model))})`;
    lines.push(`${prefix}${isLast ? '`--' : '|--'} ${oneLine(says)}${condition}${describeEnd(choice, drawing)}`);
    if (target.kind !== 'node' || roots.has(target.node)) continue;
    const next = byId.get(target.node);
    if (next === undefined) continue;
    const inner = `${prefix}${isLast ? '    ' : '|   '}`;
    lines.push(`${inner}${oneLine(next.ask)}`);
    drawChoices(next, inner, drawing);
  }
}

/** The decision tree in letters. A question that several answers lead to has a number and is drawn once, below. */
export function drawTree(view: ModelView): string {
  const { crossings } = view;
  const byId = new Map(crossings.map((crossing) => [crossing.id, crossing]));
  const drawing: Drawing = { view, byId, roots: listRoots(crossings), lines: [] };
  const { roots, lines } = drawing;
  for (const [id, number] of roots) {
    const crossing = byId.get(id);
    if (crossing === undefined) continue;
    if (number > 1) lines.push('');
    lines.push(`${roots.size === 1 ? '' : `[${number}] `}${oneLine(crossing.ask)}`);
    drawChoices(crossing, '', drawing);
  }
  return `${lines.join('\n')}\n`;
}
