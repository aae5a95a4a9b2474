#!/usr/bin/env node
import { main } from './main.ts';
import { openProcessTerminal } from './terminal.ts';

async function run(): Promise<void> {
  process.exitCode = await main(process.argv.slice(2), openProcessTerminal());
}

// oxlint-disable-next-line unicorn/prefer-top-level-await -- the bundle is CommonJS, which has none; nothing is thrown
void run();
