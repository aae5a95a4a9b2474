import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** A running docutils that dumps texts; `close` ends it. */
export class Docutils {
  private readonly process: ChildProcess;
  private readonly answers: AsyncIterator<string>;

  constructor(python: string) {
    const worker = fileURLToPath(new URL('./docutils_worker.py', import.meta.url));
    const child = spawn(python, [worker], { stdio: ['pipe', 'pipe', 'inherit'] });
    this.process = child;
    this.answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  }

  /** The pseudo-XML of each text; null where docutils fails or would need more than the text. */
  async dump(texts: readonly string[]): Promise<readonly (string | null)[]> {
    this.process.stdin?.write(`${JSON.stringify(texts)}\n`);
    const answer = await this.answers.next();
    if (answer.done === true) {
      throw new Error('docutils ended');
    }
    return JSON.parse(answer.value) as (string | null)[];
  }

  close(): void {
    this.process.stdin?.end();
  }
}
