import type { Random } from './random.ts';

// Often used words stand first: the pick below prefers them, as prose does.
const words = `the a of to and in is for with that on as it by this be are from or an can when not which you at if its
each one will has only use file value name set then list default option path key call server client request response
message agent model token stream config setting command line output input result error warning test build release version
module package class function method field type number string object array table column row index cache store queue worker
process thread task event handler listener timeout retry limit quota budget session user group role permission policy rule
scope context prompt answer tool plugin adapter backend frontend gateway proxy router route endpoint header body payload
schema migration query transaction lock snapshot backup restore replica leader follower shard partition region zone cluster
node container image volume network port address host domain certificate secret credential provider consumer producer topic
subscription metric trace span log dashboard alert threshold window interval schedule trigger hook callback promise future
naïve Größe overview reference guide tutorial example note further details behaviour`
  .split(/\s+/)
  .filter(Boolean);

const nouns = words.slice(36, 150);

/** One word; common words come more often. */
export function word(random: Random): string {
  return words[Math.floor(random.next() ** 1.6 * words.length)] ?? 'word';
}

/** A name as programs have it: `cache-key` joined by the given mark. */
export function identifier(random: Random, mark: string): string {
  return `${random.pick(nouns)}${mark}${random.pick(nouns)}`;
}

/** A title of two to five words with a capital letter. */
export function title(random: Random): string {
  const text = Array.from({ length: random.between(2, 5) }, () => random.pick(nouns)).join(' ');
  return capitalize(text);
}

/** A sentence of 7 to 20 words in which every word may be replaced by markup. */
export function sentence(random: Random, markup: () => string | undefined): string {
  const parts = Array.from({ length: random.between(7, 20) }, () => markup() ?? word(random));
  return `${capitalize(parts.join(' '))}.`;
}

/** Sentences broken into lines of about 90 characters, never inside a word. */
export function wrap(text: string, indent = ''): string {
  const lines: string[] = [];
  let line = '';
  for (const part of text.split(' ')) {
    if (line !== '' && line.length + part.length > 90) {
      lines.push(indent + line);
      line = part;
    } else line = line === '' ? part : `${line} ${part}`;
  }
  return [...lines, indent + line].join('\n');
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
