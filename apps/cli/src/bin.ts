#!/usr/bin/env node
// The source as a command; `scripts/bundle.ts` writes that of the package, which is CommonJS and cannot wait here.
import { runProcess } from './run-process.ts';

await runProcess();
