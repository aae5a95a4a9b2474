import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { AnalystData, Answer, Question, Told } from './messages.ts';

/** The thread's code, as source and as it is published: with the suffix of this file. */
const script = new URL(`./analyst-thread${extname(import.meta.url)}`, import.meta.url);

/** A thread that knows the whole project, so that nobody waits while it is read. */
export interface AnalystThread {
  /** Rejects with the reason where the project cannot be read: wrong settings. */
  ask(question: Question): Promise<Answer>;
  stop(): Promise<void>;
}

interface Waiting {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
}

/** Starts the thread; it ends with the process. */
export function startAnalyst(data: AnalystData): AnalystThread {
  const worker = new Worker(script, { workerData: data, resourceLimits: { maxYoungGenerationSizeMb: 8 } });
  worker.unref();
  const waiting = new Map<number, Waiting>();
  let next = 0;
  worker.on('message', (told: Told) => {
    const asked = waiting.get(told.id);
    waiting.delete(told.id);
    if ('problem' in told) asked?.reject(new Error(told.problem));
    else asked?.resolve(told.answer);
  });
  worker.on('error', (error) => {
    for (const { reject } of waiting.values()) reject(error instanceof Error ? error : new Error(String(error)));
    waiting.clear();
  });
  return {
    ask: (question) =>
      new Promise((resolve, reject) => {
        next += 1;
        waiting.set(next, { resolve, reject });
        worker.postMessage({ id: next, question }, []);
      }),
    async stop() {
      await worker.terminate();
    },
  };
}
