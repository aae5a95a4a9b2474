import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { readDiskFile } from '@signpost/workspace';
import { learnFacts } from '../learn-facts.ts';
import { loadMarkdownReader } from '../markdown/markdown-reader.ts';
import type { ThreadAnswer, ThreadTask } from './thread-task.ts';

interface Answer extends ThreadAnswer {
  readonly bytes: Uint8Array<ArrayBuffer>;
}

async function readAll({ root, isKept, sources }: ThreadTask): Promise<Answer> {
  const markdown = await loadMarkdownReader();
  const results: ThreadAnswer['results'][number][] = [];
  const parts: Uint8Array[] = [];
  const lengths: number[] = [];
  for (const source of sources) {
    const content = readDiskFile(join(root, source.path));
    if (content.kind === 'text') {
      const { object = '', bytes } = learnFacts(content.text, source, { markdown, isKept });
      results.push(object);
      parts.push(bytes);
      lengths.push(bytes.length);
    } else {
      results.push(content);
      lengths.push(0);
    }
  }
  return { results, lengths, bytes: new Uint8Array(Buffer.concat(parts)) };
}

const task: ThreadTask = workerData;
// An error ends the thread, and who asked it reads the sources itself.
void readAll(task).then((answer) => parentPort?.postMessage(answer, [answer.bytes.buffer]));
