import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { runProcess } from '../../measure/run-process.ts';
import { packCommand } from '../../own/pack-command.ts';
import { installPeer } from '../../peers/install-peer.ts';
import type { LinkPeer } from '../../peers/link-peer.ts';
import { peer as markdownlint } from '../../peers/markdownlint-cli2.ts';
import { peer as remark } from '../../peers/remark-validate-links.ts';
import { peer as rumdl } from '../../peers/rumdl.ts';
import type { Context } from '../../suite.ts';

/** Cold: nothing is remembered. Warm: an earlier run left a cache and nothing changed since. */
export type State = 'cold' | 'warm';

/** One way to start one checker; the commands run in the folder to check. */
export interface Checker {
  readonly name: string;
  readonly isOurs: boolean;
  readonly state: State;
  readonly mostFiles: number;
  readonly command: readonly string[];
  /** The command that tells what is found, for a run that is not timed. */
  readonly listing: readonly string[];
  readonly countFound: (output: string) => number;
}

/** How much a report of ours in JSON lists. */
export function countDiagnostics(output: string): number {
  const { diagnostics }: { readonly diagnostics: readonly unknown[] } = JSON.parse(output);
  return diagnostics.length;
}

/** Our command in the states that it knows; until it has `--no-cache` it remembers nothing. */
async function ourCheckers(context: Context): Promise<readonly Checker[]> {
  const program = context.isPacked ? packCommand(context) : join(context.root, 'apps/cli/src/bin.ts');
  const check = [process.execPath, program, 'check'];
  const help = await runProcess([...check, '--help'], { cwd: context.root, timeoutSeconds: 60 });
  const hasCache = help.stdout.includes('--no-cache');
  const links = [...check, '--only', 'links'];
  const base = {
    name: `signpost check --only links (${context.isPacked ? 'packed' : 'source'})`,
    isOurs: true,
    mostFiles: Number.POSITIVE_INFINITY,
    countFound: countDiagnostics,
  };
  const json = ['--format', 'json'];
  if (!hasCache) return [{ ...base, state: 'cold', command: links, listing: [...links, ...json] }];
  return [
    { ...base, state: 'cold', command: [...links, '--no-cache'], listing: [...links, '--no-cache', ...json] },
    { ...base, state: 'warm', command: links, listing: [...links, ...json] },
  ];
}

function peerCheckers(peer: LinkPeer, folder: string, cache: string): readonly Checker[] {
  const { name, mostFiles, countFound } = peer;
  const toChecker = (state: State, command: readonly string[]): Checker => ({
    name,
    mostFiles,
    countFound,
    state,
    command,
    isOurs: false,
    listing: command,
  });
  const cold = toChecker('cold', peer.command(folder, undefined));
  return peer.hasCache ? [cold, toChecker('warm', peer.command(folder, cache))] : [cold];
}

/** Ours and every peer that could be installed. */
export async function openCheckers(context: Context): Promise<readonly Checker[]> {
  const checkers = [...(await ourCheckers(context))];
  for (const peer of [rumdl, remark, markdownlint]) {
    const folder = installPeer(peer, context);
    if (folder === undefined) continue;
    const cache = join(context.cache, 'peer-caches', peer.name.replaceAll(' ', '-'));
    rmSync(cache, { recursive: true, force: true });
    checkers.push(...peerCheckers(peer, folder, cache));
  }
  return checkers;
}
