import { backupPieces } from './backup.ts';
import { bratOf } from './brat.ts';
import { conllOf } from './conll.ts';
import { csvOf } from './csv.ts';
import { doccanoOf } from './doccano.ts';
import { docxOf } from './docx.ts';
import { FORMATS, type FormatFacts, type FormatId } from './format-list.ts';
import { gzipOf } from './gzip.ts';
import { htmlOf } from './html.ts';
import { hypothesisCsvOf, hypothesisOf } from './hypothesis.ts';
import { labelStudioOf } from './label-studio.ts';
import { markdownFile } from './markdown.ts';
import { markdownZipOf } from './markdown-zip.ts';
import { plainTextOf } from './plain-text.ts';
import { readwiseOf } from './readwise.ts';
import { bibtexFile, cslJsonFile, gbt7714File, risFile } from './reference-files.ts';
import type { ExportSource } from './source.ts';
import { TABLE_NAMES, tableOf } from './tables.ts';
import { teamPackOf } from './team-pack.ts';
import { webAnnotationsOf } from './web-annotation.ts';
import { webannoOf } from './webanno.ts';
import { xlsxOf } from './xlsx.ts';

/** A piece of a file: text is written in UTF-8. */
export type Chunk = string | Uint8Array;
/** A file as it comes: whoever takes it can count, pause and stop between two pieces. */
export type Chunks = AsyncIterable<Chunk>;

export type Format = FormatFacts & { write(source: ExportSource): Chunks };

const WRITERS: Readonly<Record<FormatId, Format['write']>> = {
  markdown: markdownFile,
  'markdown-zip': markdownZipOf,
  html: htmlOf,
  docx: docxOf,
  text: plainTextOf,
  csv: (source) => csvOf(tableOf('annotations'), source),
  'csv-figures': (source) => csvOf(tableOf('figures'), source),
  'csv-people': (source) => csvOf(tableOf('people'), source),
  'csv-quotations': (source) => csvOf(tableOf('quotations'), source),
  'csv-dictionary': (source) => csvOf(tableOf('dictionary'), source),
  xlsx: (source) => xlsxOf(TABLE_NAMES.map(tableOf), source),
  gbt7714: gbt7714File,
  ris: risFile,
  bibtex: (source) => bibtexFile(source, 'bibtex'),
  biblatex: (source) => bibtexFile(source, 'biblatex'),
  'csl-json': cslJsonFile,
  'web-annotation': webAnnotationsOf,
  hypothesis: hypothesisOf,
  'hypothesis-csv': hypothesisCsvOf,
  readwise: readwiseOf,
  brat: bratOf,
  doccano: (source) => doccanoOf(source, false),
  'doccano-relations': (source) => doccanoOf(source, true),
  webanno: webannoOf,
  conll2002: conllOf,
  'label-studio': labelStudioOf,
  'team-pack': teamPackOf,
  backup: (source) => backupPieces(source.pages()),
  'backup-gzip': (source) => gzipOf(backupPieces(source.pages())),
};

/** @throws RangeError when there is no such format. */
export function formatOf(id: string): Format {
  const facts = FORMATS.find((one) => one.id === id);
  if (!facts)
    throw new RangeError(`no format ${id}; there are: ${FORMATS.map((one) => one.id).join(', ')}`);
  return { ...facts, write: WRITERS[facts.id] };
}
