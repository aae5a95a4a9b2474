import type { Diagnostic, Rule } from '@signpost/model';
import { packInventory } from './pack-inventory.ts';
import { native } from './markdown-readers.ts';
import { noCache } from '../src/cache/facts-cache.ts';
import { arrangeFiles } from '../src/collect/collect.ts';
import { readSources } from '../src/parse/read-documents.ts';
import { analyze } from '../src/perform-check.ts';
import { rules as ownRules } from '../src/rules/index.gen.ts';
import { createProjectSettings } from '../src/settings/read-project-settings.ts';
import { createSettings } from '../src/settings/load-settings.ts';
import { selectRules } from '../src/settings/select-rules.ts';
import { countChecked } from '../src/verdict/count-checked.ts';
import { judge } from '../src/verdict/judge.ts';
import type { Baseline } from '../src/verdict/baseline/baseline.ts';
import type { Verdict } from '../src/verdict/verdict.ts';

type Files = Readonly<Record<string, string>>;
type SettingsFile = Parameters<typeof createProjectSettings>[1];

/** What stands in for the rest of the world. */
interface World {
  readonly settingsFile?: SettingsFile;
  readonly only?: readonly string[] | undefined;
  readonly baselines?: readonly Baseline[];
  /** Rules of other packages. */
  readonly moreRules?: readonly Rule[];
  /** Findings instead of those that rules make. */
  readonly found?: readonly Diagnostic[];
}

/** Checks files that lie nowhere: every stage but those that read. */
export function checkWorld(
  files: Files,
  { settingsFile = {}, only, baselines = [], moreRules = [], found }: World,
): Verdict {
  const rules = [...ownRules, ...moreRules];
  const contents = new Map(Object.entries(files).map(([path, text]) => [path, { kind: 'text', text } as const]));
  const collected = arrangeFiles(Object.keys(files).toSorted(), {
    identify: () => undefined,
    isLink: () => false,
    readsSingly: true,
    readFiles: (paths) => new Map(paths.map((path) => [path, contents.get(path) ?? { kind: 'missing' }])),
    readBytes: (path) => packInventory(files[path]),
    removedPaths: () => new Map(),
    committedMoves: () => [],
    arrivals: () => new Map(),
    formerText: () => undefined,
  });
  const projects = [createProjectSettings('', settingsFile)];
  const settings = createSettings(projects, selectRules(only, rules), [], {
    maxWarnings: Number.POSITIVE_INFINITY,
    today: '2026-11-22',
  });
  const missing = collected.sources.map((source) => ({ source, identity: undefined }));
  const read = readSources(missing, { collected, cache: noCache, markdown: native });
  const analysis = analyze(read, collected, settings);
  const checked = countChecked(analysis.project, settings);
  return judge(found ?? analysis.found, settings, analysis.project, checked, { baselines, textOf: analysis.textOf });
}

/** The same with what most tests need. */
export function checkFiles(files: Files, settingsFile: SettingsFile = {}, only?: readonly string[]): Verdict {
  return checkWorld(files, { settingsFile, only });
}
