import { writeFileSync } from 'node:fs';
import { openWorkspace } from '../src/index.ts';
import { readTexts } from './read-texts.ts';

/** Started by a hook: writes what the index of a project holds and what it changes to a file. */
const [root = '.', report = ''] = process.argv.slice(2);
const workspace = openWorkspace(root, { kind: 'index' });
writeFileSync(report, JSON.stringify({ texts: readTexts(workspace), changed: workspace.changedFiles() }));
