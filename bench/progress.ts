/** Says on standard error what runs and what is left out, and remembers what was left out. */
export class Progress {
  readonly #write: (line: string) => void;
  readonly #skipped: string[] = [];

  constructor(write: (line: string) => void) {
    this.#write = write;
  }

  get skipped(): readonly string[] {
    return this.#skipped;
  }

  step(text: string): void {
    this.#write(`  ${text}\n`);
  }

  skip(what: string, reason: string): void {
    this.#skipped.push(`${what}: ${reason}`);
    this.#write(`! SKIPPED ${what}: ${reason}\n`);
  }
}
