import type { Question } from '@signpost/model';
import type { Wizard } from '@signpost/model/schema';
import { flagOf } from '../../answers/flag-of.ts';
import type { Choice, Crossing } from '../../guide/walk-tree.ts';
import { listKinds } from '../../load/list-kinds.ts';
import type { LoadedScenario } from '../../load/loaded-scenario.ts';
import { defineFile, type ModelView } from '../projection.ts';

const mark = '"signpost": "wizard"';

function copyList<T>(list: readonly T[] | undefined): T[] | undefined {
  return list === undefined ? undefined : [...list];
}

function showChoice({
  target,
  id,
  says,
  help,
  sets,
  when,
}: Choice): Wizard['tree']['nodes'][number]['choices'][number] {
  const told = Object.entries(sets).map(([name, answer]) => {
    return [name, typeof answer === 'object' ? [...answer] : answer] as const;
  });
  return { id, says, help, sets: Object.fromEntries(told), when, leads: target };
}

function showNode({ id, ask, help, choices }: Crossing): Wizard['tree']['nodes'][number] {
  return { id, ask, help, choices: choices.map(showChoice) };
}

function showQuestion(question: Question): Wizard['scenarios'][number]['questions'][number] {
  const { id, ask, help, type, required, choices, pattern, maxLength, message, example, when } = question;
  return {
    id,
    flag: flagOf(question),
    ask,
    help,
    type,
    required,
    default: question.default,
    choices: copyList(choices),
    pattern,
    maxLength,
    message,
    example,
    when,
  };
}

function showScenario(scenario: LoadedScenario, places: ModelView['places']): Wizard['scenarios'][number] {
  const { id, says, summary, closing, questions, documents, examples } = scenario;
  return {
    id,
    says,
    summary,
    closing,
    command: `signpost new ${id}`,
    questions: questions.map(showQuestion),
    documents: documents.map(({ kind, title, need, phase, place, when, why, whyNot }) => {
      return { kind, title, need, phase, path: places.get(place) ?? '', when, why, whyNot };
    }),
    examples: examples.map(({ says: sentence, answers }) => ({
      says: sentence,
      answers: Object.fromEntries(
        Object.entries(answers).map(([name, answer]) => [name, typeof answer === 'object' ? [...answer] : answer]),
      ),
    })),
  };
}

/** The whole model for a page in a browser; `wizard.schema.json` describes it. */
function showWizard({ model, crossings, places }: ModelView): Wizard {
  return {
    signpost: 'wizard',
    version: 1,
    preset: model.preset.id,
    tree: { start: model.tree.start, nodes: crossings.map(showNode) },
    scenarios: model.scenarios.map((scenario) => showScenario(scenario, places)),
    kinds: listKinds(model).map(({ id, title, purpose, occasion, when, place }) => {
      return { id, title, purpose, occasion, when, path: places.get(place) ?? '' };
    }),
  };
}

/** The scenario model as JSON, which the web wizard reads. */
export const projection = defineFile({
  id: 'wizard',
  title: 'Data of the web wizard',
  summary: 'The decision tree, the scenarios and the kinds of document as JSON.',
  place: { title: 'the data of the web wizard', candidates: [], default: '.signpost/wizard.json' },
  isOwn: (text) => text.slice(0, 100).includes(mark),
  render: (view) => `${JSON.stringify(showWizard(view), undefined, 2)}\n`,
});
