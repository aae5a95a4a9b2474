import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { readDiskFile } from '@signpost/workspace';
import { learnFacts } from '../learn-facts.ts';
import { loadMarkdownReader } from '../markdown/markdown-reader.ts';
import type { ThreadAnswer, ThreadTask } from './thread-task.ts';

const { root, isKept, sources }: ThreadTask = workerData;
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

const bytes = new Uint8Array(Buffer.concat(parts));
const answer: ThreadAnswer = { results, lengths, bytes };
parentPort?.postMessage(answer, [bytes.buffer]);
