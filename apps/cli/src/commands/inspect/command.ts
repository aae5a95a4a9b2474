import { openInput, openInspection, type Inspection } from '@signpost/checker/inspect';
import { type Arguments, defineCommand } from '../../command.ts';
import { conflictingOptions } from '../../messages/conflicting-options.ts';
import { inputNeedsFormat } from '../../messages/input-needs-format.ts';
import { inputStandsAlone } from '../../messages/input-stands-alone.ts';
import type { Terminal } from '../../terminal.ts';
import { viewAsJson, viewAsOutline, viewAsPseudoXml, type View } from './views.ts';
import { writeDocuments } from './write-documents.ts';

const formats = ['markdown', 'rst'] as const;

async function open(parsed: Arguments, terminal: Terminal): Promise<Inspection> {
  const { folder } = terminal;
  const { positionals: paths } = parsed;
  const format = formats.find((known) => known === parsed.value('format'));
  if (!paths.includes('-')) return openInspection({ folder, paths, ...(format === undefined ? {} : { format }) });
  if (paths.length > 1) throw inputStandsAlone();
  if (format === undefined) throw inputNeedsFormat();
  return openInput({ folder, format, bytes: await terminal.readInput() });
}

function chooseView(parsed: Arguments, inspection: Inspection, terminal: Terminal): View {
  if (parsed.has('json')) return viewAsJson(inspection);
  return parsed.has('pseudo-xml') ? viewAsPseudoXml(inspection) : viewAsOutline(inspection, terminal);
}

export const command = defineCommand({
  summary: 'Show what the checker sees in documents: headings, IDs, labels, links, blocks.',
  positionals: '[paths…]',
  options: [
    { name: 'json', summary: 'One JSON object for programs, with lines, columns and offsets.' },
    { name: 'pseudo-xml', summary: "The tree of .rst documents in docutils' notation, before its transformations." },
    {
      name: 'format',
      value: 'FORMAT',
      choices: formats,
      summary: 'How standard input and named files are read. Default: by suffix.',
    },
  ],
  examples: [
    ['signpost inspect docs/guide.md', 'which IDs its headings have, where its links go'],
    ['signpost inspect docs --json', 'everything in a folder, a line for each document'],
    ["signpost inspect --json | jq -r '.documents[].labels[].name'", 'every label of the project'],
    ['signpost inspect docs/index.rst --pseudo-xml', 'how the reader understood the markup'],
    ['signpost inspect - --format rst < draft.txt', 'a text that lies in no document'],
  ],
  async run(parsed, terminal) {
    if (parsed.has('json') && parsed.has('pseudo-xml'))
      throw conflictingOptions('json', 'pseudo-xml', 'the output is one or the other');
    const view = chooseView(parsed, await open(parsed, terminal), terminal);
    if (view.documents.length === 0) terminal.warn('no documents here\n');
    return writeDocuments(view, terminal);
  },
});
