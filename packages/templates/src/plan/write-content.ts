import type { Answers, Document, TemplateFormat } from '@signpost/model';
import type { LoadedKind } from '../load/loaded-scenario.ts';
import { fillTemplate } from '../numbers/fill-template.ts';
import { escapeMarkdown } from '../template/escape-markdown.ts';
import { escapeRst } from '../template/escape-rst.ts';
import { languageOf } from '../template/language-of.ts';
import { listFormats } from './choose-format.ts';
import type { DocumentName, NamedRecord } from './name-document.ts';
import { renderText } from './setting.ts';

/** What a new document is made of. */
interface Ingredients extends Pick<DocumentName, 'path' | 'record'> {
  readonly kind: LoadedKind;
  /** A document of the project that records start from. */
  readonly template: Document | undefined;
  readonly values: Answers;
  /** The language where the path names none that the kind has a template for. */
  readonly usual: TemplateFormat;
}

/** The language of a path, where the kind has a template for it. */
function formatOf(path: string, kind: LoadedKind, usual: TemplateFormat): TemplateFormat {
  const own = languageOf(path);
  return listFormats(kind).includes(own) ? own : usual;
}

function escapeFor(path: string): (text: string) => string {
  return languageOf(path) === 'rst' ? escapeRst : escapeMarkdown;
}

/** What stands before the words of a title is the project's own, and stays as the other records have it: `1.` is not `1\.`. */
function keepLead(content: string, { heading, write }: NamedRecord, path: string): string {
  const escape = escapeFor(path);
  return content.replace(escape(heading), () => write(escape));
}

/** The text of a new document: from the project's template, where there is one in its language, else from that of its kind. */
export function writeContent({ kind, template, path, record, values, usual }: Ingredients): string {
  const escape = escapeFor(path);
  if (template !== undefined && record !== undefined && languageOf(template.path) === languageOf(path)) {
    const [status, date, summary] = ['status', 'date', 'summary'].map((name) => String(values[name] ?? ''));
    const words = {
      title: record.write(escape),
      status: escape(status ?? ''),
      date: date ?? '',
      summary: escape(summary ?? ''),
    };
    return fillTemplate(template, words, kind.form.sections[0] ?? []);
  }
  const content = renderText(kind.files.get(`document.${formatOf(path, kind, usual)}`) ?? '', values, path);
  return record === undefined ? content : keepLead(content, record, path);
}
