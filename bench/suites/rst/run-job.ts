import { rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runProcess } from '../../measure/run-process.ts';
import type { Contender } from './contenders.ts';
import type { ParseCost, ParseJob } from './parse-job.ts';

/** Runs a job once in a fresh process; undefined when it did not end in time. Throws when the process failed. */
export async function runJob(
  contender: Contender,
  job: ParseJob,
  timeoutSeconds: number,
): Promise<ParseCost | undefined> {
  const jobFile = join(tmpdir(), `signpost-bench-job-${process.pid}.json`);
  writeFileSync(jobFile, JSON.stringify(job));
  const { stdout, stderr, exitCode, isTimedOut } = await runProcess([...contender.command, jobFile], {
    cwd: tmpdir(),
    timeoutSeconds,
  });
  rmSync(jobFile);
  if (isTimedOut) return undefined;
  if (exitCode !== 0) throw new Error(`${contender.name} failed: ${stderr.trim()}`);
  const cost: ParseCost = JSON.parse(stdout);
  return cost;
}
