import { type CANCEL_SYMBOL, confirm, isCancel, select, text } from '@clack/prompts';
import { cancelled } from '../messages/cancelled.ts';

/** What a person did at a question: gave an answer, or went back to the one before. */
export type Reply<T> = { readonly kind: 'answer'; readonly answer: T } | { readonly kind: 'back' };

/**
 * The answer to a question that no other one comes before.
 * @throws UsageError `cancelled` where the person went back.
 */
export function requireAnswer<T>(reply: Reply<T>): T {
  if (reply.kind === 'back') throw cancelled();
  return reply.answer;
}

/** A question in words; the help stands below it. */
interface Prompt {
  readonly ask: string;
  readonly help?: string;
}

/** One of several answers. */
export interface PromptChoice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

/** A pressed key, as `node:readline` tells of it. */
interface Key {
  readonly name?: string;
  readonly ctrl?: boolean;
}

function renderMessage({ ask, help }: Prompt): string {
  return help === undefined ? ask : `${ask}\n${help}`;
}

/**
 * Runs a prompt. Escape goes back, Ctrl-C leaves; both look the same to the library. Ctrl-D, and an input that ends, would leave it
 * waiting for ever.
 */
async function run<T>(prompt: (signal: AbortSignal) => Promise<T | typeof CANCEL_SYMBOL>): Promise<Reply<T>> {
  const { stdin } = process;
  const controller = new AbortController();
  let last: Key = {};
  const remember = (_: unknown, key: Key): void => {
    last = key;
    if (key.ctrl === true && key.name === 'd') controller.abort();
  };
  const leave = (): void => {
    last = {};
    controller.abort();
  };
  stdin.on('keypress', remember);
  stdin.once('end', leave);
  try {
    const answer = await prompt(controller.signal);
    if (!isCancel(answer)) return { kind: 'answer', answer };
    if (last.name === 'escape') return { kind: 'back' };
    throw cancelled();
  } finally {
    stdin.off('keypress', remember);
    stdin.off('end', leave);
  }
}

/**
 * Asks for one of several answers.
 * @throws UsageError `cancelled` when the person leaves.
 */
export function promptChoice(
  prompt: Prompt,
  choices: readonly PromptChoice[],
  initialValue?: string,
): Promise<Reply<string>> {
  const initial = initialValue === undefined ? {} : { initialValue };
  return run((signal) =>
    select({
      message: renderMessage(prompt),
      options: choices.map((choice) => ({ ...choice })),
      showInstructions: false,
      signal,
      ...initial,
    }),
  );
}

/**
 * Asks for yes or no.
 * @throws UsageError `cancelled` when the person leaves.
 */
export function promptYesNo(prompt: Prompt, initialValue: boolean): Promise<Reply<boolean>> {
  return run((signal) => confirm({ message: renderMessage(prompt), initialValue, signal }));
}

/** How a text is asked for. */
export interface TextPrompt extends Prompt {
  readonly placeholder?: string;
  readonly initialValue?: string;
  /** What is wrong with a text; nothing when it will do. */
  readonly findProblem: (typed: string) => string | undefined;
}

/**
 * Asks for a text until it will do.
 * @throws UsageError `cancelled` when the person leaves.
 */
export function promptText(prompt: TextPrompt): Promise<Reply<string>> {
  const { placeholder, initialValue, findProblem } = prompt;
  return run(async (signal) => {
    const typed = await text({
      // Here the library does not continue the bar at the left.
      message: renderMessage(prompt).replaceAll('\n', '\n│  '),
      validate: (value) => findProblem(value ?? ''),
      signal,
      ...(placeholder === undefined ? {} : { placeholder }),
      ...(initialValue === undefined ? {} : { initialValue }),
    });
    return isCancel(typed) ? typed : (typed ?? '');
  });
}
