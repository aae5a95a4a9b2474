import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const folder = new URL('../client/', import.meta.url);

/** The scripts of pages and what each is made of. */
const entries = [
  { name: 'client.js', source: 'main.ts' },
  { name: 'engine.js', source: 'engine.ts' },
  { name: 'highlight.js', source: 'highlight/highlight.ts' },
] as const;

/** A script by the name that pages ask for. */
export type ScriptName = (typeof entries)[number]['name'];

/** The names of all scripts. */
export const scriptNames: readonly ScriptName[] = entries.map(({ name }) => name);

/** Makes one script of its sources, ready for browsers. */
export async function bundleScript(wanted: ScriptName): Promise<string> {
  const entry = entries.find(({ name }) => name === wanted) ?? entries[0];
  const build = await rolldown({ input: fileURLToPath(new URL(entry.source, folder)), platform: 'browser' });
  const { output } = await build.generate({ format: 'esm', minify: true, codeSplitting: false });
  await build.close();
  return output[0].code;
}
