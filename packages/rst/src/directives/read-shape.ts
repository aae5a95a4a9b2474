import type { DirectiveShape } from './directive-definition.ts';
import { refusal } from './directive-reading.ts';
import type { DirectiveReading } from './directive-reading.ts';
import { readBlocks, readClass } from './readers/blocks.ts';
import { readCode, readOptionsOnly, readRaw, readRequiredRaw } from './readers/code.ts';
import { readCsvTable } from './readers/csv-table.ts';
import { readEcho } from './readers/echo.ts';
import { readFigure, readImage } from './readers/figure.ts';
import { readGlossary } from './readers/glossary.ts';
import { readInlineBody, readLineBlockBody } from './readers/lines.ts';
import { readListTable } from './readers/list-table.ts';
import { readMeta } from './readers/meta.ts';
import { readQuote } from './readers/quote.ts';
import { readDefaultRole, readRoleDefinition } from './readers/role.ts';
import { readDate, readReplacement, readUnicode } from './readers/substitution.ts';
import { readTableDirective } from './readers/table.ts';
import { readTitled } from './readers/titled.ts';
import { readToctree } from './readers/toctree.ts';

const readers: Readonly<Record<DirectiveShape, (reading: DirectiveReading) => void>> = {
  blocks: readBlocks,
  titled: readTitled,
  class: readClass,
  code: readCode,
  raw: readRaw,
  'required-raw': readRequiredRaw,
  image: readImage,
  figure: readFigure,
  table: readTableDirective,
  'csv-table': readCsvTable,
  'list-table': readListTable,
  toctree: readToctree,
  'line-block': readLineBlockBody,
  inline: readInlineBody,
  quote: readQuote,
  role: readRoleDefinition,
  'default-role': readDefaultRole,
  replace: readReplacement,
  unicode: readUnicode,
  date: readDate,
  meta: readMeta,
  glossary: readGlossary,
  echo: readEcho,
  none: readOptionsOnly,
};

/** Fills in what a directive's argument and content mean. */
export function readShape(reading: DirectiveReading): void {
  const { definition, content } = reading;
  if (definition.content === 'required' && content.length === 0) {
    reading.problem = refusal('missing-content', `The directive "${definition.canonical}" needs content.`);
    return;
  }
  readers[definition.shape](reading);
}
