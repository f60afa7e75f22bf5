/** What a format's file is about: the reader's notes, tables, references, annotations of a standard, a training corpus, or everything. */
export type FormatGroup = 'notes' | 'tables' | 'references' | 'standards' | 'corpora' | 'library';

/**
 * What a file is made of: `annotations`, the chosen ones; `articles`, their articles (with those that are only
 * kept); `texts`, what is recognised in the articles' stored texts and decided about it; `library`, everything.
 */
export type FormatRows = 'annotations' | 'articles' | 'texts' | 'library';

export type FormatFacts = {
  /** As in `npm run export -- --format ID`, in settings and as the key of its words. */
  id: string;
  group: FormatGroup;
  takes: FormatRows;
  extension: string;
  mediaType: string;
  /** As it is called on the command line; the interface has its own words. */
  name: string;
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
  },
  {
    id: 'markdown-zip',
    group: 'notes',
    takes: 'annotations',
    extension: 'zip',
    mediaType: 'application/zip',
    name: 'Markdown for Obsidian (ZIP)',
  },
  {
    id: 'html',
    group: 'notes',
    takes: 'annotations',
    extension: 'html',
    mediaType: 'text/html',
    name: 'HTML',
  },
  {
    id: 'docx',
    group: 'notes',
    takes: 'annotations',
    extension: 'docx',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    name: 'Word (DOCX)',
  },
  {
    id: 'text',
    group: 'notes',
    takes: 'annotations',
    extension: 'txt',
    mediaType: 'text/plain',
    name: 'Plain text',
  },
  {
    id: 'csv',
    group: 'tables',
    takes: 'annotations',
    extension: 'csv',
    mediaType: 'text/csv',
    name: 'CSV',
  },
  {
    id: 'csv-figures',
    group: 'tables',
    takes: 'texts',
    extension: 'csv',
    mediaType: 'text/csv',
    name: 'CSV, figures',
  },
  {
    id: 'csv-people',
    group: 'tables',
    takes: 'texts',
    extension: 'csv',
    mediaType: 'text/csv',
    name: 'CSV, people',
  },
  {
    id: 'csv-quotations',
    group: 'tables',
    takes: 'texts',
    extension: 'csv',
    mediaType: 'text/csv',
    name: 'CSV, quotations',
  },
  {
    id: 'csv-dictionary',
    group: 'tables',
    takes: 'library',
    extension: 'csv',
    mediaType: 'text/csv',
    name: 'CSV, data dictionary',
  },
  {
    id: 'xlsx',
    group: 'tables',
    takes: 'texts',
    extension: 'xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    name: 'Excel (XLSX)',
  },
  {
    id: 'gbt7714',
    group: 'references',
    takes: 'annotations',
    extension: 'txt',
    mediaType: 'text/plain',
    name: 'GB/T 7714',
  },
  {
    id: 'ris',
    group: 'references',
    takes: 'annotations',
    extension: 'ris',
    mediaType: 'application/x-research-info-systems',
    name: 'RIS (Zotero, EndNote)',
  },
  {
    id: 'bibtex',
    group: 'references',
    takes: 'annotations',
    extension: 'bib',
    mediaType: 'application/x-bibtex',
    name: 'BibTeX',
  },
  {
    id: 'biblatex',
    group: 'references',
    takes: 'annotations',
    extension: 'bib',
    mediaType: 'application/x-bibtex',
    name: 'BibLaTeX',
  },
  {
    id: 'csl-json',
    group: 'references',
    takes: 'annotations',
    extension: 'json',
    mediaType: 'application/vnd.citationstyles.csl+json',
    name: 'CSL-JSON',
  },
  {
    id: 'web-annotation',
    group: 'standards',
    takes: 'annotations',
    extension: 'jsonld',
    mediaType: 'application/ld+json',
    name: 'W3C Web Annotation',
  },
  {
    id: 'hypothesis',
    group: 'standards',
    takes: 'annotations',
    extension: 'json',
    mediaType: 'application/json',
    name: 'Hypothesis JSON',
  },
  {
    id: 'hypothesis-csv',
    group: 'standards',
    takes: 'annotations',
    extension: 'csv',
    mediaType: 'text/csv',
    name: 'Hypothesis CSV',
  },
  {
    id: 'readwise',
    group: 'standards',
    takes: 'annotations',
    extension: 'csv',
    mediaType: 'text/csv',
    name: 'Readwise CSV',
  },
  {
    id: 'brat',
    group: 'corpora',
    takes: 'texts',
    extension: 'zip',
    mediaType: 'application/zip',
    name: 'brat standoff (ZIP)',
  },
  {
    id: 'doccano',
    group: 'corpora',
    takes: 'texts',
    extension: 'jsonl',
    mediaType: 'application/jsonl',
    name: 'doccano JSONL',
  },
  {
    id: 'doccano-relations',
    group: 'corpora',
    takes: 'texts',
    extension: 'jsonl',
    mediaType: 'application/jsonl',
    name: 'doccano JSONL, relations',
  },
  {
    id: 'webanno',
    group: 'corpora',
    takes: 'texts',
    extension: 'zip',
    mediaType: 'application/zip',
    name: 'WebAnno TSV 3.3 (INCEpTION, ZIP)',
  },
  {
    id: 'conll2002',
    group: 'corpora',
    takes: 'texts',
    extension: 'zip',
    mediaType: 'application/zip',
    name: 'CoNLL-2002 BIO (ZIP)',
  },
  {
    id: 'label-studio',
    group: 'corpora',
    takes: 'texts',
    extension: 'json',
    mediaType: 'application/json',
    name: 'Label Studio JSON',
  },
  {
    id: 'team-pack',
    group: 'library',
    takes: 'annotations',
    extension: 'json',
    mediaType: 'application/json',
    name: 'Quandian team pack',
  },
  {
    id: 'backup',
    group: 'library',
    takes: 'library',
    extension: 'json',
    mediaType: 'application/json',
    name: 'Quandian JSON',
  },
  {
    id: 'backup-gzip',
    group: 'library',
    takes: 'library',
    extension: 'json.gz',
    mediaType: 'application/gzip',
    name: 'Quandian JSON, packed',
  },
] as const satisfies readonly FormatFacts[];

export type FormatId = (typeof FORMATS)[number]['id'];
