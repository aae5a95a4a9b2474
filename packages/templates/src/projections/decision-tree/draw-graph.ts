import { assertNever } from '@signpost/model';
import type { Choice, Crossing } from '../../guide/walk-tree.ts';
import { oneLine } from '../../markup/block.ts';
import { describeCondition } from '../../describe/describe-condition.ts';
import { listQuestions } from '../../describe/list-questions.ts';
import { describeDocuments, listDocuments } from '../../describe/list-documents.ts';
import type { ModelView } from '../projection.ts';

/** A label in quotation marks: what Mermaid would read as markup is written by its number. */
function quote(text: string): string {
  return `"${oneLine(text).replace(/["#&<>`\\[\]{}|]/g, (character) => `#${character.charCodeAt(0)};`)}"`;
}

/** A name that is no word of Mermaid, and without hyphens, of which it makes arrows. */
function nodeName(kind: 'q' | 's' | 'n', id: string): string {
  return `${kind}_${id.replaceAll('-', '_')}`;
}

function nameOf({ target }: Choice, { id }: Crossing, index: number): string {
  switch (target.kind) {
    case 'node':
      return nodeName('q', target.node);
    case 'scenario':
      return nodeName('s', target.scenario);
    case 'nothing':
      return `${nodeName('n', id)}_${index + 1}`;
    default:
      return assertNever(target);
  }
}

function drawChoice(crossing: Crossing, index: number, { model }: ModelView): string {
  const choice = crossing.choices[index];
  if (choice === undefined) return '';
  const { says, when } = choice;
  const name = nameOf(choice, crossing, index);
  const label = when === undefined ? says : `${says} (${describeCondition(when, listQuestions(model))})`;
  return `  ${nodeName('q', crossing.id)} ${when === undefined ? '-->' : '-.->'}|${quote(label)}| ${name}\n`;
}

function listEnds(view: ModelView): ReadonlyMap<string, string> {
  const ends = new Map<string, string>();
  for (const crossing of view.crossings) {
    for (const [index, choice] of crossing.choices.entries()) {
      const { target } = choice;
      if (target.kind === 'node') continue;
      const documents =
        target.kind === 'scenario' ? describeDocuments(listDocuments(target.scenario, view)) : target.why;
      const word = target.kind === 'scenario' ? target.scenario : 'nothing';
      ends.set(nameOf(choice, crossing, index), documents === '' ? word : `${word}: ${documents}`);
    }
  }
  return ends;
}

/** The decision tree as a Mermaid graph: each question and each end once; an answer with a condition is a broken arrow. */
export function drawGraph(view: ModelView): string {
  const { crossings } = view;
  const questions = crossings.map(({ id, ask }) => `  ${nodeName('q', id)}{{${quote(ask)}}}\n`);
  const ends = [...listEnds(view)].map(([name, text]) => `  ${name}[${quote(text)}]\n`);
  const arrows = crossings.flatMap((crossing) => crossing.choices.map((_, index) => drawChoice(crossing, index, view)));
  return `flowchart LR\n${questions.join('')}${ends.join('')}${arrows.join('')}`;
}
