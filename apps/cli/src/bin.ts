#!/usr/bin/env node
import { main } from './main.ts';
import { openProcessTerminal } from './terminal.ts';

// Nothing waits for it, as a bundle in CommonJS cannot; nothing is thrown.
void main(process.argv.slice(2), openProcessTerminal()).then((exitCode) => {
  process.exitCode = exitCode;
});
