import type { Annotation, AnnotationBody, Color } from '../../domain/annotation.ts';
import type { Bookmark } from '../../domain/bookmark.ts';
import type { ListView } from '../../domain/catalog/catalog.ts';
import type { FacetCounts } from '../../domain/catalog/facets.ts';
import type { Wanted } from '../../domain/catalog/shelf.ts';
import type { Evidence, EvidenceFormat } from '../../domain/evidence.ts';
import type { Cell } from '../../domain/export/column.ts';
import type { IndicatorSeries } from '../../domain/insight/indicators.ts';
import type { NamesakeChoice, NamesakeChoices } from '../../domain/insight/namesakes.ts';
import type { CoMention, PersonSummary } from '../../domain/insight/people.ts';
import type { Place } from '../../domain/insight/source.ts';
import type { TitleSpan } from '../../domain/insight/titles.ts';
import type { StoredArticle, TrashedRow } from '../../domain/library.ts';
import type { TableChoice } from './table-choice.ts';

export const LIBRARY_VIEWS = ['annotations', 'articles', 'people', 'figures', 'trash'] as const;
export type LibraryView = (typeof LIBRARY_VIEWS)[number];

export type AnnotationEntry = { id: string; annotation: Annotation; article: StoredArticle | null };
export type ArticleEntry = {
  id: string;
  article: StoredArticle;
  bookmark: Bookmark | null;
  annotations: number;
  /** How many texts it has had: more than one is a rewritten article. */
  versions: number;
  /** The piece of its text in which the words that are looked for stand. */
  snippet: string | null;
};
export type ListEntry = AnnotationEntry | ArticleEntry;

/** What a question found: how many, and the first rows. `token` names it for further rows. */
export type Answer = { token: number; total: number; rows: ListEntry[] };

/** A person's page: titles over time, who is named beside, what was said. */
export type PersonPage = {
  summary: PersonSummary;
  /** Who bears the same name, this one among them. */
  namesakes: PersonSummary[];
  titles: TitleSpan[];
  beside: CoMention[];
  quotations: Place[];
};

/** An indicator in a list: how many values there are, not which. */
export type SeriesSummary = Omit<IndicatorSeries, 'points'> & { points: number };

/** How far something is that takes its time: reading the library, or recognising what stands in its texts. */
export type Progress = { done: number; total: number };

/** A place with its sentence; the three parts are one text. */
export type SentenceAt = {
  before: string;
  exact: string;
  after: string;
  /** The address of the article at this passage. */
  url: string | null;
};

/** A search that the reader keeps under a name. */
export type SavedSearch = { name: string; view: LibraryView; wanted: Wanted };

/** What the library is asked. Every answer is of the library as it is now. */
export type LibraryQuestions = {
  /** Is kept when everything is read; before that, an answer is about what is read so far. */
  whole(): Promise<void>;
  ask(view: ListView, wanted: Wanted, rows: number): Promise<Answer>;
  count(view: ListView, wanted: Wanted): Promise<number>;
  /** How what fits is spread over the values of the facets. */
  spread(view: ListView, wanted: Wanted): Promise<FacetCounts>;
  /** Rows of an answer, `[from, to)`; a row that is gone meanwhile is `null`. */
  rows(token: number, from: number, to: number): Promise<(ListEntry | null)[]>;
  ids(token: number, from: number, to: number): Promise<string[]>;
  /** The cells of annotations as the exported table has them, in the order of its columns; `null` for one that is gone. */
  cells(ids: readonly string[]): Promise<(readonly Cell[] | null)[]>;
  people(wanted: Wanted, choices: NamesakeChoices): Promise<PersonSummary[]>;
  person(name: string, wanted: Wanted, choices: NamesakeChoices): Promise<PersonPage | null>;
  network(names: string[], wanted: Wanted, choices: NamesakeChoices): Promise<CoMention[]>;
  indicators(wanted: Wanted): Promise<SeriesSummary[]>;
  indicator(id: string, wanted: Wanted): Promise<IndicatorSeries | null>;
  sentences(places: Pick<Place, 'articleKey' | 'start' | 'end'>[]): Promise<(SentenceAt | null)[]>;
};

/** What many annotations are changed by at once. */
export type BulkChange = { color?: Color; addTags?: string[]; removeTags?: string[] };

export type LibraryActions = {
  /** `base` is what the change began from: what another page wrote since is merged, never overwritten. */
  update(id: string, body: AnnotationBody, base: AnnotationBody): Promise<void>;
  deleteAnnotations(ids: readonly string[]): void;
  changeAnnotations(ids: readonly string[], change: BulkChange): void;
  deleteBookmark(articleKey: string): void;
  restore(rows: readonly TrashedRow[]): void;
  undo(): void;
  redo(): void;
  evidenceOf(id: string): Promise<Evidence | null>;
  copyEvidence(id: string, format: EvidenceFormat): void;
  /** Opens the page of an article; of an annotation, at its passage. */
  openArticle(entry: ListEntry): void;
  saveSearches(searches: readonly SavedSearch[]): void;
  saveTable(table: TableChoice): void;
  switchKeys(on: boolean): void;
  /** A name is one person, or one for each organisation; `null` leaves it to be judged. */
  tellApart(name: string, choice: NamesakeChoice | null): void;
};
