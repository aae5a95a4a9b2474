import { spawn, type ChildProcess } from 'node:child_process';
import type { Engine } from './engine.ts';

/** So much of what the program says is kept. */
const mostSaid = 4000;
const shownLines = 5;

/** How the last build ended. */
export interface Built {
  /** Nothing where it went well. */
  readonly problem?: string;
}

/** Builds a site again and again: never twice at once, and once more where something changed meanwhile. */
export class EngineBuilds {
  private readonly engine: Engine;
  private readonly root: string;
  private readonly tell: (built: Built) => void;
  private child: ChildProcess | undefined;
  private isWanted = false;
  private isClosed = false;

  constructor(engine: Engine, root: string, tell: (built: Built) => void) {
    this.engine = engine;
    this.root = root;
    this.tell = tell;
  }

  get isBuilding(): boolean {
    return this.child !== undefined;
  }

  /** Builds what is there now. */
  build(): void {
    this.isWanted = true;
    if (this.child === undefined) this.start();
  }

  close(): void {
    this.isClosed = true;
    this.child?.kill();
  }

  private start(): void {
    this.isWanted = false;
    const [program, ...rest] = this.engine.command;
    const child = spawn(program, rest, { cwd: this.root, stdio: ['ignore', 'pipe', 'pipe'] });
    this.child = child;
    let said = '';
    const keep = (chunk: string): void => {
      said = (said + chunk).slice(-mostSaid);
    };
    child.stdout.setEncoding('utf8').on('data', keep);
    child.stderr.setEncoding('utf8').on('data', keep);
    child.on('error', (error: NodeJS.ErrnoException) => {
      this.end(error.code === 'ENOENT' ? `${program} is not installed here.` : error.message);
    });
    child.on('close', (code) => {
      const last = said.trim().split('\n').slice(-shownLines).join('\n');
      this.end(code === 0 ? undefined : `${this.engine.name} ended with ${code ?? 'a signal'}:\n${last}`);
    });
  }

  private end(problem: string | undefined): void {
    if (this.child === undefined) return;
    this.child = undefined;
    if (this.isClosed) return;
    this.tell(problem === undefined ? {} : { problem });
    if (this.isWanted) this.start();
  }
}
