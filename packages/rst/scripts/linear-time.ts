// Prints how long hostile documents take: 50 kB, 500 kB and 1 MB of each shape, 400 levels of each nesting. Best of three.
import { parse } from '../src/index.ts';
import { hostileDocuments, hostileNesting, hostilePieces, nestText } from './hostile-pieces.ts';

function measure(source: string): number {
  const times = [0, 0, 0].map(() => {
    const start = performance.now();
    parse(source);
    return performance.now() - start;
  });
  return Math.min(...times);
}

function repeatTo(piece: string, size: number): string {
  return piece.repeat(size / piece.length);
}

console.log('| shape | 50 kB ms | 500 kB ms | 1 MB ms | 1 MB / 500 kB |\n|---|---|---|---|---|');
const documents = {
  ...Object.fromEntries(hostilePieces.map((piece) => [JSON.stringify(piece), (size: number) => repeatTo(piece, size)])),
  ...hostileDocuments,
};
for (const [name, make] of Object.entries(documents)) {
  const [small = 0, half = 0, whole = 0] = [50_000, 500_000, 1_000_000].map((size) => measure(make(size)));
  const cells = [name, small.toFixed(1), half.toFixed(1), whole.toFixed(1), (whole / half).toFixed(2)];
  console.log(`| ${cells.join(' | ')} |`);
}
for (const [opening, step] of hostileNesting) {
  console.log(`400 levels of ${JSON.stringify(opening)}: ${measure(nestText(opening, step)).toFixed(1)} ms`);
}
