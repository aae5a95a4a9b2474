import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { markdownCorpus } from '../../corpora/markdown-corpus.ts';
import { rstCorpus } from '../../corpora/rst-corpus.ts';
import { seconds, times } from '../../measure/format.ts';
import { median, pairedRatio } from '../../measure/statistics.ts';
import { openRenderer } from '../../own/page-renderer.ts';
import type { HtmlPeer } from '../../peers/html-peer.ts';
import { installPeer } from '../../peers/install-peer.ts';
import { peer as markdownIt } from '../../peers/markdown-it.ts';
import { peer as marked } from '../../peers/marked.ts';
import { peer as remarkRehype } from '../../peers/remark-rehype.ts';
import type { Context, Goal, Section, Suite, SuiteResult } from '../../suite.ts';

interface Page {
  readonly name: string;
  readonly text: string;
}

/** Renders a page that is new, and one that was rendered before a word of it changed. */
interface Contender {
  readonly name: string;
  readonly open: () => (text: string) => string;
}

/** The largest page of each corpus, and generated ones of about half a megabyte. */
function findPages({ corpora, isQuick }: Context, suffix: 'md' | 'rst'): Page[] {
  const largest = corpora.flatMap((folder): Page[] => {
    const files = globSync(`**/*.${suffix}`, { cwd: folder, exclude: (path) => path === 'node_modules' });
    const texts = files.map((file) => ({
      name: `${basename(folder)}, ${file}`,
      text: readFileSync(join(folder, file), 'utf8'),
    }));
    return texts.toSorted((a, b) => b.text.length - a.text.length).slice(0, 1);
  });
  const generate = suffix === 'md' ? markdownCorpus : rstCorpus;
  const texts = [...generate('signpost', isQuick ? 30 : 120)].filter(({ path }) => path.endsWith(`.${suffix}`));
  return [...largest, { name: 'generated', text: texts.map(({ text }) => text).join('\n\n') }];
}

function edit(text: string, round: number): string {
  const at = text.indexOf(' ', text.length >> 1);
  return `${text.slice(0, at)} edited${round}${text.slice(at)}`;
}

function time(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

interface Row {
  readonly name: string;
  readonly first: number[];
  readonly again: number[];
}

/** Every contender in every round, one after another, in this process; the first round is thrown away. */
function measure({ progress }: Context, contenders: readonly Contender[], page: Page, rounds: number): Row[] {
  const rows = contenders.map(({ name }): Row => ({ name, first: [], again: [] }));
  for (let round = 0; round <= rounds; round += 1) {
    for (const [index, { name, open }] of contenders.entries()) {
      progress.step(`${page.name}: round ${round} of ${rounds}, ${name}`);
      const render = open();
      const first = time(() => render(page.text));
      const edited = edit(page.text, round);
      const again = time(() => render(edited));
      if (round === 0) continue;
      rows[index]?.first.push(first);
      rows[index]?.again.push(again);
    }
  }
  return rows;
}

function present(page: Page, rows: readonly Row[]): Section {
  const [own] = rows;
  const beside = (row: Row, kind: 'first' | 'again'): string =>
    row === own || own === undefined ? '' : times(pairedRatio(row[kind], own[kind]));
  return {
    data: rows,
    table: {
      title: `${page.name}: ${Math.round(page.text.length / 1024)} kB`,
      notes: ['CPU seconds, medians; × is how many times as long as ours it takes, round by round.'],
      head: ['Renderer', 'first s', '×', 'after an edit s', '×'],
      rows: rows.map((row) => [
        row.name,
        seconds(median(row.first)),
        beside(row, 'first'),
        seconds(median(row.again)),
        beside(row, 'again'),
      ]),
    },
  };
}

async function openPeers(context: Context, peers: readonly HtmlPeer[]): Promise<Contender[]> {
  const opened: Contender[] = [];
  for (const peer of peers) {
    const folder = installPeer(peer, context);
    if (folder === undefined) continue;
    const render = await peer.open(folder);
    opened.push({ name: peer.name, open: () => render });
  }
  return opened;
}

function goalOf(page: Page, rows: readonly Row[]): Goal[] {
  const [own] = rows;
  const pipeline = rows.find(({ name }) => name === remarkRehype.name);
  if (own === undefined || pipeline === undefined) return [];
  const first = pairedRatio(pipeline.first, own.first);
  const again = pairedRatio(pipeline.again, own.again);
  return [
    {
      text: `${page.name}: first at least 2 times, after an edit at least 10 times as fast as the pipeline that sanitises, too`,
      measured: `${times(first)}, ${times(again)}`,
      met: first >= 2 && again >= 10,
    },
  ];
}

async function run(context: Context): Promise<SuiteResult> {
  const rounds = context.rounds ?? (context.isQuick ? 3 : 9);
  const markdown = [
    { name: 'signpost render, sanitised', open: await openRenderer('page.md') },
    ...(await openPeers(context, [markdownIt, marked, remarkRehype])),
  ];
  const rst = [{ name: 'signpost render, sanitised', open: await openRenderer('page.rst') }];
  const sections: Section[] = [];
  const goals: Goal[] = [];
  for (const [contenders, suffix] of [
    [markdown, 'md'],
    [rst, 'rst'],
  ] as const) {
    for (const page of findPages(context, suffix)) {
      const rows = measure(context, contenders, page, rounds);
      sections.push(present(page, rows));
      goals.push(...goalOf(page, rows));
    }
  }
  return { sections, goals };
}

export const suite: Suite = {
  summary:
    'packages/render beside markdown-it, marked and remark-rehype: a page as it is opened, and after one word changed',
  run,
};
