import { type Answers, assertNever } from '@signpost/model';
import { findStop, type Guide, renderChecklist, requireDocuments, type Step, type Stop } from '@signpost/templates';
import { cancelled } from '../../messages/cancelled.ts';
import { promptChoice, type Reply } from '../../prompts/prompt.ts';
import { askQuestion } from '../../scenario/ask-question.ts';
import { carryOut } from '../../scenario/carry-out.ts';
import { collectAnswers } from '../../scenario/collect-answers.ts';
import type { Terminal } from '../../terminal.ts';
import { type Arrival, arrive, writesSomething } from './arrive.ts';
import { renderArrival } from './render-guide.ts';

/** What a person walks through, and what they told when they started. */
export interface Walk {
  readonly guide: Guide;
  readonly folder: string;
  readonly steps: readonly Step[];
  readonly told: Answers;
}

const menu = [
  { value: 'yes', label: 'Yes' },
  { value: 'show', label: 'Show me first', hint: 'the diff; nothing is written' },
  { value: 'checklist', label: 'The checklist', hint: 'Markdown for the pull request' },
  { value: 'no', label: 'No' },
];

async function ask(stop: Extract<Stop, { readonly kind: 'crossing' | 'question' }>): Promise<Reply<Step>> {
  if (stop.kind === 'question') {
    const reply = await askQuestion(stop.open);
    if (reply.kind === 'back') return reply;
    return { kind: 'answer', answer: { kind: 'answer', question: stop.open.question.id, answer: reply.answer } };
  }
  const { id, ask: words, help, choices } = stop.crossing;
  const options = choices.map((choice) => ({
    value: choice.id,
    label: choice.says,
    ...(choice.help === undefined ? {} : { hint: choice.help }),
  }));
  const reply = await promptChoice({ ask: words, ...(help === undefined ? {} : { help }) }, options);
  if (reply.kind === 'back') return reply;
  const choice = choices.find((candidate) => candidate.id === reply.answer);
  return choice === undefined ? { kind: 'back' } : { kind: 'answer', answer: { kind: 'choice', node: id, choice } };
}

/** Asks what is still missing, then writes or shows; gives back what is known now, nothing when the person went back. */
async function generate(
  { project, scenario, answers }: Arrival,
  folder: string,
  isDryRun: boolean,
  terminal: Terminal,
): Promise<Answers | undefined> {
  requireDocuments(scenario, project);
  const reply = await collectAnswers(scenario, answers);
  if (reply.kind === 'back') return undefined;
  await carryOut({ project, scenario, answers: reply.answer, folder, isDryRun, isJson: false }, terminal);
  return reply.answer;
}

/** The end: the list, and what to do with it. Going back leads to the question before. */
async function offer(arrival: Arrival, folder: string, terminal: Terminal): Promise<'done' | 'back'> {
  terminal.print(`\n${renderArrival(arrival, terminal.width)}\n`);
  if (!writesSomething(arrival)) return 'done';
  let { answers } = arrival;
  for (;;) {
    const reply = await promptChoice({ ask: 'Generate them now?' }, menu);
    if (reply.kind === 'back') return 'back';
    if (reply.answer === 'no') return 'done';
    if (reply.answer === 'checklist') {
      terminal.print(`\n${renderChecklist(arrival.owed)}\n`);
      continue;
    }
    const told = await generate({ ...arrival, answers }, folder, reply.answer === 'show', terminal);
    if (told !== undefined && reply.answer === 'yes') return 'done';
    answers = told ?? answers;
  }
}

/**
 * Walks a person through the decision tree to the list of documents, and writes them when they say so.
 * @throws UsageError `cancelled` when the person leaves.
 */
export async function walkWith(walk: Walk, terminal: Terminal): Promise<void> {
  const steps = [...walk.steps];
  terminal.print('Arrows and Enter choose, Escape goes back, Ctrl-C leaves.\n');
  const goBack = (): void => {
    if (steps.pop() === undefined) throw cancelled();
  };
  for (;;) {
    const stop = findStop(walk.guide, steps);
    switch (stop.kind) {
      case 'crossing':
      case 'question': {
        const reply = await ask(stop);
        if (reply.kind === 'back') goBack();
        else steps.push(reply.answer);
        break;
      }
      case 'nothing':
        terminal.print(`\nYou need no document: ${stop.why}.\n`);
        return;
      case 'scenario': {
        const answers = { ...stop.answers, ...walk.told };
        const arrival = await arrive(walk.folder, stop.scenario.id, answers);
        if ((await offer(arrival, walk.folder, terminal)) === 'done') return;
        goBack();
        break;
      }
      default:
        assertNever(stop);
    }
  }
}
