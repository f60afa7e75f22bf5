import type { Person } from '../finding.ts';
import { titlesOf } from '../mark.ts';
import type { Cell, Column } from './column.ts';
import { COLUMNS } from './columns.ts';
import {
  PERSON_COLUMNS,
  type PersonRow,
  QUOTATION_COLUMNS,
  type QuotationRow,
} from './fact-columns.ts';
import { annotationFactsOf, type DocumentFacts, normalOf, sentenceOf } from './facts.ts';
import { FIGURE_COLUMNS, type FigureRow } from './figure-columns.ts';

/** A table that is written while the articles come, one after the other. */
export type Table = {
  name: string;
  columns: readonly Pick<Column<never>, 'name' | 'type' | 'about'>[];
  /** Whether it has rows of articles at all. */
  isOfArticles: boolean;
  /** The rows of an article. */
  rowsOf(document: DocumentFacts): Cell[][];
  /** The rows that are known when all articles have come. */
  lastRows(): Cell[][];
};

export const TABLE_NAMES = [
  'annotations',
  'figures',
  'people',
  'quotations',
  'dictionary',
] as const;
export type TableName = (typeof TABLE_NAMES)[number];

/** None holds more than one article's rows, but for that of people, which holds its own. */
export function tableOf(name: TableName): Table {
  switch (name) {
    case 'annotations':
      return table(name, COLUMNS, annotationFactsOf);
    case 'figures':
      return table(name, FIGURE_COLUMNS, figureRowsOf);
    case 'people':
      return peopleTable();
    case 'quotations':
      return table(name, QUOTATION_COLUMNS, quotationRowsOf);
    case 'dictionary': {
      const lastRows = () => cellsOf(DICTIONARY_COLUMNS, dictionaryRows());
      return { ...table(name, DICTIONARY_COLUMNS, () => []), isOfArticles: false, lastRows };
    }
  }
}

function table<Row>(
  name: string,
  columns: readonly Column<Row>[],
  rowsOf: (document: DocumentFacts) => Row[],
): Table {
  return {
    name,
    columns,
    isOfArticles: true,
    rowsOf: (document) => cellsOf(columns, rowsOf(document)),
    lastRows: () => [],
  };
}

function cellsOf<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): Cell[][] {
  return rows.map((row) => columns.map(({ value }) => value(row)));
}

function figureRowsOf({ article, text, findings }: DocumentFacts): FigureRow[] {
  return findings.figures
    .filter(({ key }) => key)
    .map((figure) => ({
      article,
      figure,
      normal: normalOf(figure, article),
      sentence: sentenceOf(text, figure),
    }));
}

function quotationRowsOf({ article, text, findings }: DocumentFacts): QuotationRow[] {
  return findings.quotations.map((quotation) => ({
    article,
    quotation,
    titles: quotation.titles,
    sentence: sentenceOf(text, quotation),
  }));
}

/** The people of all articles, those of most articles first. */
function peopleTable(): Table {
  const people = new Map<string, PersonRow>();
  // The pages of an article come one after the other.
  let here = { key: '', names: new Set<string>() };
  const most = (a: PersonRow, b: PersonRow) => b.articles - a.articles || b.mentions - a.mentions;
  return {
    ...table('people', PERSON_COLUMNS, (document) => {
      if (document.key !== here.key) here = { key: document.key, names: new Set() };
      addPeople(people, document, here.names);
      return [];
    }),
    lastRows: () => cellsOf(PERSON_COLUMNS, [...people.values()].sort(most)),
  };
}

/** `here` are the names that were counted for this article already. */
function addPeople(
  people: Map<string, PersonRow>,
  { article, findings }: DocumentFacts,
  here: Set<string>,
): void {
  for (const person of findings.persons) {
    const row = personRow(people, person);
    addTitles(row, person, findings.persons);
    row.mentions++;
    if (here.has(row.name)) continue;
    here.add(row.name);
    row.articles++;
    const seen = article?.publishedAt ?? '';
    if (seen && (!row.firstSeen || Date.parse(seen) < Date.parse(row.firstSeen)))
      row.firstSeen = seen;
    if (seen && (!row.lastSeen || Date.parse(seen) > Date.parse(row.lastSeen))) row.lastSeen = seen;
  }
}

function personRow(people: Map<string, PersonRow>, person: Person): PersonRow {
  const name = person.coref ?? person.name;
  const row = people.get(name) ?? {
    name,
    titles: [],
    orgs: [],
    appointed: [],
    removed: [],
    kind: person.kind,
    firstSeen: '',
    lastSeen: '',
    articles: 0,
    mentions: 0,
  };
  people.set(name, row);
  return row;
}

/** A post that is taken away is none that the person has. */
function addTitles(row: PersonRow, person: Person, persons: readonly Person[]): void {
  for (const { text, org } of titlesOf(person, persons)) addTo(row, 'titles', text, org);
  for (const { text, org, change } of person.stated ?? []) {
    if (change === 'removed') addTo(row, 'removed', text, org);
    else addTo(row, 'titles', text, org);
    if (change === 'appointed') addTo(row, 'appointed', text, org);
  }
}

function addTo(
  row: PersonRow,
  list: 'titles' | 'appointed' | 'removed',
  text: string,
  org: string | null,
): void {
  if (!row[list].includes(text)) row[list].push(text);
  if (org && !row.orgs.includes(org)) row.orgs.push(org);
}

type DictionaryRow = { table: string; column: Table['columns'][number] };

const DICTIONARY_COLUMNS: readonly Column<DictionaryRow>[] = [
  { name: 'table', type: 'text', about: ['表', 'table'], value: ({ table }) => table },
  { name: 'column', type: 'text', about: ['列', 'column'], value: ({ column }) => column.name },
  { name: 'type', type: 'text', about: ['类型', 'type'], value: ({ column }) => column.type },
  {
    name: 'zh',
    type: 'text',
    about: ['说明', 'in Chinese'],
    value: ({ column }) => column.about[0],
  },
  {
    name: 'en',
    type: 'text',
    about: ['英文说明', 'in English'],
    value: ({ column }) => column.about[1],
  },
];

function dictionaryRows(): DictionaryRow[] {
  const tables = {
    annotations: COLUMNS,
    figures: FIGURE_COLUMNS,
    people: PERSON_COLUMNS,
    quotations: QUOTATION_COLUMNS,
  };
  return Object.entries(tables).flatMap(([name, columns]) =>
    columns.map((column) => ({ table: name, column })),
  );
}
