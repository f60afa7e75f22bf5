import { backupOf } from './backup.ts';
import { bibtexOf } from './bibtex.ts';
import { bratOf, conllOf, doccanoOf, labelStudioOf, webannoOf } from './corpora.ts';
import { cslJsonOf } from './csl-json.ts';
import { csvLines } from './csv.ts';
import { docxOf } from './docx.ts';
import { gbt7714Of } from './gbt7714.ts';
import { htmlOf } from './html.ts';
import { hypothesisCsvOf, hypothesisOf } from './hypothesis.ts';
import { markdownOf } from './markdown.ts';
import { markdownZipOf } from './markdown-zip.ts';
import { plainTextOf } from './plain-text.ts';
import { readwiseOf } from './readwise.ts';
import { risOf } from './ris.ts';
import type { ExportSource } from './source.ts';
import { TABLE_NAMES, tableOf } from './tables.ts';
import { teamPackOf } from './team-pack.ts';
import { webAnnotationCollectionOf } from './web-annotation.ts';
import { xlsxOf } from './xlsx.ts';

/** A piece of a file: text is written in UTF-8. */
export type Chunk = string | Uint8Array;
/** A file as it comes: whoever takes it can count, pause and stop between two pieces. */
export type Chunks = Iterable<Chunk> | AsyncIterable<Chunk>;

/** What a format's file is about: the reader's notes, tables, references, annotations of a standard, a training corpus, or everything. */
export type FormatGroup = 'notes' | 'tables' | 'references' | 'standards' | 'corpora' | 'library';

/**
 * What a file is made of: `annotations`, the chosen ones; `articles`, their articles (with those that are only
 * kept); `texts`, what is recognised in the articles' stored texts and decided about it; `library`, everything.
 */
export type FormatRows = 'annotations' | 'articles' | 'texts' | 'library';

export type Format = {
  /** As in `npm run export -- --format ID`, in settings and as the key of its words. */
  id: string;
  group: FormatGroup;
  takes: FormatRows;
  extension: string;
  mediaType: string;
  /** As it is called everywhere; a language's own words may say more. */
  name: string;
  write(source: ExportSource): Chunks;
};

/** Every format there is, in the order of menus. The library, the popup and the command line have no other list. */
export const FORMATS = [
  {
    id: 'markdown',
    group: 'notes',
    takes: 'annotations',
    extension: 'md',
    mediaType: 'text/markdown',
    name: 'Markdown',
    write: ({ rows }) => [markdownOf(rows)],
  },
  {
    id: 'markdown-zip',
    group: 'notes',
    takes: 'annotations',
    extension: 'zip',
    mediaType: 'application/zip',
    name: 'Markdown for Obsidian (ZIP)',
    write: markdownZipOf,
  },
  {
    id: 'html',
    group: 'notes',
    takes: 'annotations',
    extension: 'html',
    mediaType: 'text/html',
    name: 'HTML',
    write: htmlOf,
  },
  {
    id: 'docx',
    group: 'notes',
    takes: 'annotations',
    extension: 'docx',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    name: 'Word (DOCX)',
    write: docxOf,
  },
  {
    id: 'text',
    group: 'notes',
    takes: 'annotations',
    extension: 'txt',
    mediaType: 'text/plain',
    name: 'Plain text',
    write: plainTextOf,
  },
  {
    id: 'csv',
    group: 'tables',
    takes: 'annotations',
    extension: 'csv',
    mediaType: 'text/csv',
    name: 'CSV',
    write: (source) => csvLines(tableOf('annotations', source)),
  },
  {
    id: 'csv-figures',
    group: 'tables',
    takes: 'texts',
    extension: 'csv',
    mediaType: 'text/csv',
    name: 'CSV, figures',
    write: (source) => csvLines(tableOf('figures', source)),
  },
  {
    id: 'csv-people',
    group: 'tables',
    takes: 'texts',
    extension: 'csv',
    mediaType: 'text/csv',
    name: 'CSV, people',
    write: (source) => csvLines(tableOf('people', source)),
  },
  {
    id: 'csv-quotations',
    group: 'tables',
    takes: 'texts',
    extension: 'csv',
    mediaType: 'text/csv',
    name: 'CSV, quotations',
    write: (source) => csvLines(tableOf('quotations', source)),
  },
  {
    id: 'csv-dictionary',
    group: 'tables',
    takes: 'library',
    extension: 'csv',
    mediaType: 'text/csv',
    name: 'CSV, data dictionary',
    write: (source) => csvLines(tableOf('dictionary', source)),
  },
  {
    id: 'xlsx',
    group: 'tables',
    takes: 'texts',
    extension: 'xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    name: 'Excel (XLSX)',
    write: (source) => xlsxOf(TABLE_NAMES.map((name) => tableOf(name, source))),
  },
  {
    id: 'gbt7714',
    group: 'references',
    takes: 'annotations',
    extension: 'txt',
    mediaType: 'text/plain',
    name: 'GB/T 7714',
    write: ({ rows, choices }) => [gbt7714Of(rows, choices.edition, choices.newsType)],
  },
  {
    id: 'ris',
    group: 'references',
    takes: 'annotations',
    extension: 'ris',
    mediaType: 'application/x-research-info-systems',
    name: 'RIS (Zotero, EndNote)',
    write: ({ rows }) => [risOf(rows)],
  },
  {
    id: 'bibtex',
    group: 'references',
    takes: 'annotations',
    extension: 'bib',
    mediaType: 'application/x-bibtex',
    name: 'BibTeX',
    write: ({ rows }) => [bibtexOf(rows, 'bibtex')],
  },
  {
    id: 'biblatex',
    group: 'references',
    takes: 'annotations',
    extension: 'bib',
    mediaType: 'application/x-bibtex',
    name: 'BibLaTeX',
    write: ({ rows }) => [bibtexOf(rows, 'biblatex')],
  },
  {
    id: 'csl-json',
    group: 'references',
    takes: 'annotations',
    extension: 'json',
    mediaType: 'application/vnd.citationstyles.csl+json',
    name: 'CSL-JSON',
    write: ({ rows }) => [cslJsonOf(rows)],
  },
  {
    id: 'web-annotation',
    group: 'standards',
    takes: 'annotations',
    extension: 'jsonld',
    mediaType: 'application/ld+json',
    name: 'W3C Web Annotation',
    write: (source) => [webAnnotationCollectionOf(source)],
  },
  {
    id: 'hypothesis',
    group: 'standards',
    takes: 'annotations',
    extension: 'json',
    mediaType: 'application/json',
    name: 'Hypothesis JSON',
    write: hypothesisOf,
  },
  {
    id: 'hypothesis-csv',
    group: 'standards',
    takes: 'annotations',
    extension: 'csv',
    mediaType: 'text/csv',
    name: 'Hypothesis CSV',
    write: hypothesisCsvOf,
  },
  {
    id: 'readwise',
    group: 'standards',
    takes: 'annotations',
    extension: 'csv',
    mediaType: 'text/csv',
    name: 'Readwise CSV',
    write: readwiseOf,
  },
  {
    id: 'brat',
    group: 'corpora',
    takes: 'texts',
    extension: 'zip',
    mediaType: 'application/zip',
    name: 'brat standoff (ZIP)',
    write: bratOf,
  },
  {
    id: 'doccano',
    group: 'corpora',
    takes: 'texts',
    extension: 'jsonl',
    mediaType: 'application/jsonl',
    name: 'doccano JSONL',
    write: (source) => doccanoOf(source, false),
  },
  {
    id: 'doccano-relations',
    group: 'corpora',
    takes: 'texts',
    extension: 'jsonl',
    mediaType: 'application/jsonl',
    name: 'doccano JSONL, relations',
    write: (source) => doccanoOf(source, true),
  },
  {
    id: 'webanno',
    group: 'corpora',
    takes: 'texts',
    extension: 'zip',
    mediaType: 'application/zip',
    name: 'WebAnno TSV 3.3 (INCEpTION, ZIP)',
    write: webannoOf,
  },
  {
    id: 'conll2002',
    group: 'corpora',
    takes: 'texts',
    extension: 'zip',
    mediaType: 'application/zip',
    name: 'CoNLL-2002 BIO (ZIP)',
    write: conllOf,
  },
  {
    id: 'label-studio',
    group: 'corpora',
    takes: 'texts',
    extension: 'json',
    mediaType: 'application/json',
    name: 'Label Studio JSON',
    write: labelStudioOf,
  },
  {
    id: 'team-pack',
    group: 'library',
    takes: 'annotations',
    extension: 'json',
    mediaType: 'application/json',
    name: 'Quandian team pack',
    write: teamPackOf,
  },
  {
    id: 'backup',
    group: 'library',
    takes: 'library',
    extension: 'json',
    mediaType: 'application/json',
    name: 'Quandian JSON',
    write: ({ library }) => [backupOf(library)],
  },
] as const satisfies readonly Format[];

export type FormatId = (typeof FORMATS)[number]['id'];

/** @throws RangeError when there is no such format. */
export function formatOf(id: string): Format {
  const format = FORMATS.find((one) => one.id === id);
  if (!format)
    throw new RangeError(`no format ${id}; there are: ${FORMATS.map((one) => one.id).join(', ')}`);
  return format;
}
