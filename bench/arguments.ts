import { parseArgs } from 'node:util';

export const helpText = `Measure Signpost side by side with its peers.

Usage: pnpm bench [suite…] [options]        without a suite: all of them

Options:
  --corpus DIR   A folder of real documents, more than once if you like. Default: ../shared/massgen, when it is there.
  --json         Print one JSON document instead of Markdown tables.
  --list         Name the suites and what each shows.
  --packed       Measure the command as npm installs it instead of the source.
  --quick        The small sizes only, few rounds.
  --rounds N     Rounds of every table. Default: each table has its own number.
  --help         Show this.
`;

export interface BenchArguments {
  readonly suites: readonly string[];
  readonly corpora: readonly string[];
  readonly wants: 'help' | 'list' | 'report';
  readonly isJson: boolean;
  readonly isQuick: boolean;
  readonly isPacked: boolean;
  readonly rounds: number | undefined;
}

const options = {
  corpus: { type: 'string', multiple: true },
  json: { type: 'boolean', default: false },
  list: { type: 'boolean', default: false },
  packed: { type: 'boolean', default: false },
  quick: { type: 'boolean', default: false },
  rounds: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;

function readRounds(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^[1-9]\d{0,2}$/.test(text))
    throw new Error(`--rounds takes a number from 1 to 999, not ${JSON.stringify(text)}`);
  return Number(text);
}

/** Reads the words after `bench`; throws an `Error` whose message is for the user. */
export function readArguments(words: readonly string[], known: readonly string[]): BenchArguments {
  // `pnpm bench -- --quick` hands the dashes through.
  const args = words.filter((word) => word !== '--');
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  const unknown = positionals.find((suite) => !known.includes(suite));
  if (unknown !== undefined) throw new Error(`no suite ${JSON.stringify(unknown)}; there are: ${known.join(', ')}`);
  return {
    suites: positionals.length > 0 ? [...new Set(positionals)] : known,
    corpora: values.corpus ?? [],
    wants: values.help ? 'help' : values.list ? 'list' : 'report',
    isJson: values.json,
    isQuick: values.quick,
    isPacked: values.packed,
    rounds: readRounds(values.rounds),
  };
}
