import { parentPort, workerData } from 'node:worker_threads';
import { Analyst } from './answer-questions.ts';
import type { AnalystData, Asked, Told } from './messages.ts';

function tell(told: Told): void {
  parentPort?.postMessage(told, []);
}

function start({ folder }: AnalystData): void {
  const analyst = new Analyst(folder);
  parentPort?.on('message', ({ id, question }: Asked) => {
    analyst.answer(question).then(
      (answer) => tell({ id, answer }),
      (error: unknown) => tell({ id, problem: error instanceof Error ? error.message : String(error) }),
    );
  });
}

start(workerData);
