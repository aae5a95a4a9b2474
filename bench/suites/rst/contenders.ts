import { join } from 'node:path';
import { buildRst } from '../../own/build-rst.ts';
import { peer as published } from '../../own/rst-published.ts';
import { peer as source } from '../../own/rst-source.ts';
import { findDocutils } from '../../peers/docutils.ts';
import { installPeer } from '../../peers/install-peer.ts';
import type { ParserPeer } from '../../peers/parser-peer.ts';
import { peer as rstCompiler } from '../../peers/rst-compiler.ts';
import { peer as treeSitter } from '../../peers/tree-sitter-rst.ts';
import type { Context } from '../../suite.ts';

/** A parser that can be started: the command takes the path of a job file as its last word. */
export interface Contender {
  readonly name: string;
  readonly makes: string;
  readonly isOurs: boolean;
  readonly command: readonly string[];
}

const child = join(import.meta.dirname, 'parse-in-node.ts');

function inNode(peer: ParserPeer, module: string, folder: string, isOurs: boolean): Contender {
  const command = [process.execPath, '--expose-gc', '--no-warnings', child, module, folder];
  return { name: peer.name, makes: peer.makes, isOurs, command };
}

/** Ours and every peer that could be installed; the slow one apart, for it cannot read what the others can in a minute. */
export function openContenders(context: Context): {
  readonly quick: readonly Contender[];
  readonly slow: readonly Contender[];
} {
  const own = join(import.meta.dirname, '../../own');
  const peers = join(import.meta.dirname, '../../peers');
  const quick = [
    inNode(published, join(own, 'rst-published.ts'), buildRst(context), true),
    inNode(source, join(own, 'rst-source.ts'), '', true),
  ];
  for (const [peer, file] of [
    [rstCompiler, 'rst-compiler.ts'],
    [treeSitter, 'tree-sitter-rst.ts'],
  ] as const) {
    const folder = installPeer(peer, context);
    if (folder !== undefined) quick.push(inNode(peer, join(peers, file), folder, false));
  }
  const docutils = findDocutils();
  if (docutils === undefined) context.progress.skip('docutils', 'no Python here has it');
  return { quick, slow: docutils === undefined ? [] : [{ ...docutils, isOurs: false }] };
}
