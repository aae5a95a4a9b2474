import { type Inspectable, type Inspection, renderOutline } from '@signpost/checker/inspect';
import { noPseudoXml } from '../../messages/no-pseudo-xml.ts';
import { createPathShower } from '../../report/create-path-shower.ts';
import type { Terminal } from '../../terminal.ts';

type Source = Parameters<Inspection['describe']>[0];

/** How documents are written one after the other. */
export interface View {
  readonly documents: readonly Inspectable[];
  readonly start: string;
  /** Between two documents. */
  readonly separator: string;
  readonly end: string;
  render(source: Source): string;
}

/** One JSON object with a line for each document. */
export function viewAsJson({ documents, describe }: Inspection): View {
  return {
    documents,
    start: '{"version":1,"documents":[\n',
    separator: ',\n',
    end: '\n]}\n',
    render: (source) => JSON.stringify(describe(source)),
  };
}

/**
 * The dumps of the reStructuredText documents; each begins with its path.
 * @throws UsageError `no-pseudo-xml` for a named Markdown file, and where there is nothing to dump.
 */
export function viewAsPseudoXml({ documents, dump }: Inspection): View {
  const wrong = documents.find(({ format, isNamed }) => isNamed && format !== 'rst');
  const dumped = documents.filter(({ format }) => format === 'rst');
  if (wrong !== undefined || dumped.length === 0) throw noPseudoXml(wrong?.path);
  return { documents: dumped, start: '', separator: '', end: '', render: dump };
}

/** What a person reads. */
export function viewAsOutline({ root, documents, describe }: Inspection, terminal: Terminal): View {
  const { color, width, folder } = terminal;
  const show = createPathShower(root, folder);
  const showPath = (path: string): string => (path === '-' ? 'standard input' : show(path));
  return {
    documents,
    start: '',
    separator: '\n',
    end: '',
    render: (source) => renderOutline(describe(source), { color, width, showPath }),
  };
}
