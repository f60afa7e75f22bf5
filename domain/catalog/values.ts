import type { Annotation } from '../annotation.ts';
import type { Span } from '../article.ts';
import type { Bookmark } from '../bookmark.ts';
import type { StoredArticle } from '../library.ts';
import type { Placement } from '../quote.ts';
import { searchable, searchableTogether } from '../search.ts';
import type { ArticleFacts, TextFacts } from './article-facts.ts';
import { clockNumber } from './clock.ts';
import type { RowText } from './text-index.ts';

/** What is remembered of an annotation beside what it is searched by. */
export type Noted = Span & {
  articleKey: string;
  color: string;
  tags: readonly string[];
  hasNote: boolean;
  isAccepted: boolean;
  time: number;
  /** The text on which it was made; of an imported one it is not known. */
  textHash: string | null;
  /** Where it stands in the last stored text of the article, or of its page; `null` while that is not known. */
  placement: Placement['state'] | null;
  /** The page of the article on which it stands, from 1. */
  page: number;
};

export type Header = Pick<
  StoredArticle,
  'title' | 'source' | 'channel' | 'publishedAt' | 'textHash'
>;

/** What is remembered of an article. */
export type Kept = {
  header: Header | null;
  annotations: Set<string>;
  bookmark: Pick<Bookmark, 'progress' | 'createdAt'> | null;
  /** How many texts it has had. */
  versions: number;
  facts: ArticleFacts | null;
};

/** What is remembered of an annotation on an article with this header. */
export function notedOf(annotation: Annotation, header: Header | null): Noted {
  const { articleKey, color, tags, note, quote, origin, textHash = null } = annotation;
  return {
    articleKey,
    start: quote.start,
    end: quote.end,
    color,
    tags,
    hasNote: note !== '',
    isAccepted: origin !== undefined,
    time: localClock(annotation.createdAt),
    textHash,
    placement: placementIn(header, textHash),
    page: 1,
  };
}

/** The row of an annotation. Its own words weigh more than the title, which it shares with all others of its article. */
export function annotationRow(annotation: Annotation, noted: Noted, kept: Kept) {
  const { articleKey, color, tags, note, quote } = annotation;
  const { header } = kept;
  const text: RowText = {
    own: searchableTogether([quote.exact, note, ...tags]),
    rest: searchable(header?.title ?? ''),
  };
  return {
    text,
    times: { noted: noted.time, published: clockNumber(header?.publishedAt ?? null) },
    values: {
      article: [articleKey],
      color: [color],
      tag: tags,
      noted: monthOf(noted.time),
      ...factValues(noted, kept),
      ...headerValues(header),
    },
  };
}

/** By what an article is searched. Its title weighs more than what it says below. */
export function articleText({ title, source, channel }: Header, text: string): RowText {
  return {
    own: searchable(title),
    rest: searchableTogether([source ?? '', channel ?? '', text]),
  };
}

/** What is recognised within an annotation, and its state. */
export function factValues(noted: Noted, { facts }: Kept) {
  const within = (span: Span) => span.start < noted.end && noted.start < span.end;
  const isPlaced = noted.placement !== 'lost' && noted.placement !== null;
  const known = isPlaced ? factsOfPage(facts, noted.page) : null;
  return {
    state: [
      ...(noted.placement ? [noted.placement] : []),
      noted.hasNote ? 'with-note' : 'without-note',
      ...(noted.isAccepted ? ['accepted'] : []),
    ],
    person: known?.persons.filter(within).map(({ name }) => name) ?? [],
    figureKind: known?.figures.filter(within).map(({ kind }) => kind) ?? [],
  };
}

/** What is recognised on a page of an article; nothing where that is not known. */
function factsOfPage(facts: ArticleFacts | null, page: number): TextFacts | null {
  if (page === 1) return facts;
  return facts?.laterPages?.find((later) => later.page === page) ?? null;
}

/** The row of an article, with what its annotations bring to it. */
export function articleRow(kept: Kept, notes: readonly Noted[]) {
  const times = notes.map(({ time }) => time);
  const noted = Math.max(localClock(kept.bookmark?.createdAt ?? ''), ...times);
  return {
    times: { noted, published: clockNumber(kept.header?.publishedAt ?? null) },
    values: {
      state: articleStates(kept),
      tag: notes.flatMap(({ tags }) => tags),
      color: notes.map(({ color }) => color),
      noted: monthOf(noted),
      person: kept.facts?.persons.map(({ name }) => name) ?? [],
      figureKind: kept.facts?.figures.map(({ kind }) => kind) ?? [],
      ...headerValues(kept.header),
    },
  };
}

/** On the text on which it was made it stands in its place; elsewhere it must be looked for. */
function placementIn(header: Header | null, textHash: string | null): Placement['state'] | null {
  return header && textHash === header.textHash ? 'in-place' : null;
}

function headerValues(header: Header | null) {
  const published = clockNumber(header?.publishedAt ?? null);
  return {
    source: header?.source ? [header.source] : [],
    channel: header?.channel ? [header.channel] : [],
    published: monthOf(published),
  };
}

/** What an article is to the reader: kept to read, begun, read, annotated; and whether its text was changed. */
function articleStates({ bookmark, annotations, versions }: Kept): string[] {
  const progress = bookmark?.progress ?? 0;
  const reading = progress === 0 ? 'to-read' : progress < 1 ? 'reading' : 'read';
  return [
    ...(bookmark ? ['bookmarked', reading] : []),
    ...(annotations.size > 0 ? ['annotated'] : []),
    ...(versions > 1 ? ['rewritten'] : []),
  ];
}

/** `2021-12` of 202112170835; nothing of 0. */
function monthOf(clock: number): string[] {
  if (clock === 0) return [];
  const month = String(Math.floor(clock / 1e6));
  return [`${month.slice(0, 4)}-${month.slice(4)}`];
}

/** A stored time as the reader's clock shows it, as a number; 0 where there is none. */
function localClock(iso: string): number {
  const time = new Date(iso);
  if (Number.isNaN(time.getTime())) return 0;
  const day = (time.getFullYear() * 100 + time.getMonth() + 1) * 100 + time.getDate();
  return (day * 100 + time.getHours()) * 100 + time.getMinutes();
}
