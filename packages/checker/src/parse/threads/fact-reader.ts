import { extname } from 'node:path';
import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';
import type { ThreadAnswer, ThreadMessage, ThreadTask } from './thread-task.ts';

/** A thread that reads a part of a list of sources. */
export interface FactReader {
  /** Takes what it has told since. */
  readonly takeAnswers: () => void;
  /** Takes the rest, until it has done or failed. */
  readonly finish: () => Promise<void>;
}

/** The thread's code, as source and as it is published: with the suffix of this file. */
const script = new URL(`./fact-thread${extname(import.meta.url)}`, import.meta.url);

/** Starts a thread; `keep` is called when its answers are taken. */
export function startFactReader(task: ThreadTask, keep: (answer: ThreadAnswer) => void): FactReader {
  const { port1: port, port2 } = new MessageChannel();
  const worker = new Worker(script, { workerData: { ...task, port: port2 }, transferList: [port2] });
  let hasEnded = false;
  let settle: (() => void) | undefined;
  const end = (): void => {
    hasEnded = true;
    settle?.();
  };
  worker.once('error', end);
  port.once('close', end);
  const take = (answer: ThreadAnswer | undefined): void => {
    if (answer === undefined) end();
    else keep(answer);
  };
  // Node crashes when it looks for messages at a port that was closed: the thread says that it has done before it is.
  const receive = (): { message: ThreadMessage } | undefined => (hasEnded ? undefined : receiveMessageOnPort(port));
  return {
    takeAnswers() {
      for (let received = receive(); received !== undefined; received = receive()) take(received.message.answer);
    },
    async finish() {
      if (!hasEnded) {
        await new Promise<void>((resolve) => {
          settle = resolve;
          port.on('message', (message: ThreadMessage) => take(message.answer));
        });
      }
      port.close();
    },
  };
}
