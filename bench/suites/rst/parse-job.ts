/** What one fresh process is asked to do, as a JSON file; `peers/parse-with-docutils.py` reads it too. */
export interface ParseJob {
  /** Absolute paths. */
  readonly files: readonly string[];
  /** The first pass is the cold one. */
  readonly passes: number;
  /** Keep every tree, to see what trees weigh. */
  readonly keep: boolean;
}

/** Seconds by the clock and of the processor, the threads of the runtime included. */
export interface Cost {
  readonly wall: number;
  readonly cpu: number;
}

/** What that process prints, as one JSON line; seconds and bytes. */
export interface ParseCost {
  /** Until the parser could be called. */
  readonly load: Cost;
  readonly passes: readonly Cost[];
  /** Documents that the parser gave up on. */
  readonly failed: number;
  readonly memoryBefore: number;
  readonly peakMemory: number;
  /** What the kept trees hold after a garbage collection; null where that is not told. */
  readonly retained: number | null;
}
