import { readFileSync, globSync, writeFileSync } from 'node:fs';
import { readTree } from '../../checker/src/parse/read-tree.ts';
import { loadMarkdownReader } from '../../checker/src/parse/markdown/markdown-reader.ts';
import { createPageRenderer } from '../src/index.ts';
const reader = await loadMarkdownReader();
const root = process.argv[2]!;
const files = globSync('**/*.{md,rst}', { cwd: root });
let total = 0; const odd: string[] = [];
const t0 = performance.now(); let slow: [number,string][] = [];
for (const path of files) {
  const text = readFileSync(`${root}/${path}`, 'utf8');
  const a = performance.now();
  const tree = readTree(text, { format: path.endsWith('.rst') ? 'rst' : 'markdown', options: path.includes('docs/source') ? { isMyst: true } : {}, readingKey: '' }, reader);
  const source = { destination: () => undefined, headingIds: () => [], toctree: () => [], locate: (_: string, t: string) => t, readText: () => undefined, include: () => undefined, substitution: () => undefined };
  const render = createPageRenderer();
  const input = { path, text, tree, source, options: { allowsRawHtml: false } };
  const page = render(input);
  const b = performance.now(); slow.push([b - a, path]);
  const again = render(input);
  if (b-a>100) console.log('again', path, (performance.now()-b).toFixed(1));
  if (again.pieces.some((p,i)=>p.html!==page.pieces[i]!.html)) odd.push(path+': not same');
  total += page.pieces.length;
  const html = page.pieces.map((p) => p.html).join('\n');
  const bare = html.replace(/<pre[\s\S]*?<\/pre>/g,'').replace(/<code[\s\S]*?<\/code>/g,'');
  for (const m of bare.replace(/<[^>]*>/g,'').matchAll(/^.*(?:\.\. [a-z]|:[a-z:]+:`|\{[a-z-]+\}`).*$/gm)) odd.push(`${path}: ${m[0].slice(0,140)}`);
  if (process.argv[3] === path) writeFileSync('/tmp/rt/out.html', html);
}
console.log(files.length, total, (performance.now() - t0).toFixed(0), slow.sort((x, y) => y[0] - x[0]).slice(0, 5));
console.log(odd.slice(0, 40).join('\n'), odd.length);
