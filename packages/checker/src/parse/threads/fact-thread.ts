import { join } from 'node:path';
import { type MessagePort, workerData } from 'node:worker_threads';
import { readDiskFile } from '@signpost/workspace';
import { learnFacts } from '../learn-facts.ts';
import { loadMarkdownReader } from '../markdown/markdown-reader.ts';
import { openShare } from './share.ts';
import { pathSeparator, type ThreadAnswer, type ThreadMessage, type ThreadTask } from './thread-task.ts';

/** So many sources are told of at once. */
const batchSize = 128;

/** Reads sources from the end of the list as long as there are any; each answer is about some of them. */
async function* readShare(task: ThreadTask): AsyncGenerator<ThreadAnswer> {
  const { root, isKept, readings, readingOf, counters } = task;
  const markdown = await loadMarkdownReader();
  const paths = task.paths.split(pathSeparator);
  const { takeLast } = openShare(counters, paths.length);
  for (let place = takeLast(); place !== undefined; place = takeLast()) {
    const places: number[] = [];
    const results: ThreadAnswer['results'][number][] = [];
    const parts: Uint8Array[] = [];
    const lengths: number[] = [];
    for (; place !== undefined; place = places.length < batchSize ? takeLast() : undefined) {
      const content = readDiskFile(join(root, paths[place] ?? ''));
      const reading = readings[readingOf[place] ?? 0];
      if (reading === undefined) continue;
      const learned = content.kind === 'text' ? learnFacts(content.text, reading, { markdown, isKept }) : undefined;
      places.push(place);
      results.push(content.kind === 'text' ? (learned?.object ?? '') : content);
      lengths.push(learned?.bytes.length ?? 0);
      if (learned !== undefined) parts.push(learned.bytes);
    }
    yield { places, results, lengths, bytes: new Uint8Array(Buffer.concat(parts)) };
  }
}

async function answer({ port, ...task }: ThreadTask & { readonly port: MessagePort }): Promise<void> {
  const send = (message: ThreadMessage, list: ArrayBuffer[] = []): void => port.postMessage(message, list);
  for await (const some of readShare(task)) send({ answer: some }, [some.bytes.buffer]);
  send({ answer: undefined });
}

// An error ends the thread, and who asked it reads what is missing.
void answer(workerData);
