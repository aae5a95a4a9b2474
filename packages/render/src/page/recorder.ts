import type { Destination, Included, PageSource, TocEntry } from './page-source.ts';

/** The offsets of the definitions of a page, which all of its pieces may name. */
export type Definitions = ReadonlyMap<string, number>;

interface Asked {
  readonly ask: (source: PageSource, start: number, definitions: Definitions) => unknown;
  readonly answer: string;
}

function write(answer: unknown): string {
  return JSON.stringify(answer) ?? '';
}

/**
 * Notes what a piece of a page asks of the project, so that it need not be rendered again while the answers stay the same.
 * Offsets of the page's own text are noted from the start of the piece: it may move.
 */
export class Recorder implements PageSource {
  private readonly source: PageSource;
  private readonly path: string;
  private readonly start: number;
  private readonly definitions: Definitions;
  private readonly asked: Asked[] = [];
  private isLasting = true;

  constructor(source: PageSource, path: string, start: number, definitions: Definitions) {
    this.source = source;
    this.path = path;
    this.start = start;
    this.definitions = definitions;
  }

  /** What was asked; nothing where the piece may change though the answers do not. */
  get questions(): readonly Asked[] | undefined {
    return this.isLasting ? this.asked : undefined;
  }

  /** Says that the piece depends on more than its text and the answers. */
  forget(): void {
    this.isLasting = false;
  }

  private note<Answer>(ask: (source: PageSource, start: number, definitions: Definitions) => Answer): Answer {
    const answer = ask(this.source, this.start, this.definitions);
    this.asked.push({ ask, answer: write(answer) });
    return answer;
  }

  private noteAt<Answer>(path: string, offset: number, ask: (source: PageSource, offset: number) => Answer): Answer {
    const from = path === this.path ? offset - this.start : offset;
    return this.note((source, start) => ask(source, path === this.path ? start + from : from));
  }

  destination(path: string, offset: number): Destination | undefined {
    return this.noteAt(path, offset, (source, at) => source.destination(path, at));
  }

  /** Where the reference of a definition leads, wherever on the page it stands now. */
  destinationOf(name: string): Destination | undefined {
    const { path } = this;
    return this.note((source, _, definitions) => {
      const offset = definitions.get(name);
      return offset === undefined ? undefined : source.destination(path, offset);
    });
  }

  headingIds(path: string, offset: number): readonly string[] {
    return this.noteAt(path, offset, (source, at) => source.headingIds(path, at));
  }

  toctree(path: string, offset: number): readonly TocEntry[] | undefined {
    return this.noteAt(path, offset, (source, at) => source.toctree(path, at));
  }

  locate(path: string, target: string): string {
    return this.note((source) => source.locate(path, target));
  }

  readText(path: string, target: string): string | undefined {
    return this.note((source) => source.readText(path, target));
  }

  include(path: string, target: string, options: Readonly<Record<string, string>>): Included | undefined {
    this.forget();
    return this.source.include(path, target, options);
  }

  substitution(name: string): string | undefined {
    return this.note((source) => source.substitution(name));
  }
}

/** Whether everything that was asked still has the same answer, for a piece that starts at an offset. */
export function isStillTrue(
  asked: readonly Asked[],
  source: PageSource,
  start: number,
  definitions: Definitions,
): boolean {
  return asked.every(({ ask, answer }) => write(ask(source, start, definitions)) === answer);
}
