/** A choice as a drawing shows it. */
interface ReadChoice {
  readonly isConditional: boolean;
  readonly target: { readonly node: string } | { readonly end: string };
}

type ReadNodes = ReadonlyMap<string, readonly ReadChoice[]>;

const choice = /^((?:\|   | {4})*)(?:\|--|`--) (.*)$/;
const end = / -> (?:\[(\d+)\]|([a-z-]+)(?:: .*)?)$/;

/** Reads a tree of letters back: the questions by the place at which they are drawn. */
export function readDrawing(text: string): { readonly start: string; readonly nodes: ReadNodes } {
  const lines = text.split('\n');
  const nodes = new Map<string, ReadChoice[]>();
  const open: string[] = [];
  for (const [index, line] of lines.entries()) {
    const [, prefix = '', words] = choice.exec(line) ?? [];
    if (words === undefined) {
      const [, number] = /^\[(\d+)\] /.exec(line) ?? [];
      if (line === '' || (index > 0 && number === undefined)) continue;
      open.length = 0;
      open.push(`[${number ?? '1'}]`);
      nodes.set(`[${number ?? '1'}]`, []);
      continue;
    }
    const depth = prefix.length / 4;
    open.length = depth + 1;
    const [, root, outcome] = end.exec(words) ?? [];
    const inner = `line ${index}`;
    const target =
      root !== undefined ? { node: `[${root}]` } : outcome !== undefined ? { end: outcome } : { node: inner };
    nodes.get(open[depth] ?? '')?.push({ isConditional: words.includes('("Is the implementation complex?" '), target });
    if ('node' in target && target.node === inner) {
      nodes.set(inner, []);
      open.push(inner);
    }
  }
  return { start: '[1]', nodes };
}

/** Reads a Mermaid graph back: its arrows, in their order. */
export function readGraph(text: string): ReadNodes {
  const nodes = new Map<string, ReadChoice[]>();
  for (const line of text.split('\n')) {
    const [, from, arrow, to] = /^ {2}(q_\w+) (-->|-\.->)\|"[^"|]*"\| ([qsn]_\w+)$/.exec(line) ?? [];
    if (from === undefined || to === undefined) continue;
    const target = to.startsWith('q_')
      ? { node: to }
      : { end: to.startsWith('n_') ? 'nothing' : to.slice(2).replaceAll('_', '-') };
    const choices = nodes.get(from) ?? [];
    choices.push({ isConditional: arrow === '-.->', target });
    nodes.set(from, choices);
  }
  return nodes;
}
