import type { Span } from '../article.ts';
import { type Decision, decided, lessonOf } from '../decision.ts';
import { type NormalFigure, normalFigure } from '../figures/normal-form.ts';
import type { Figure, Findings, Person, Quotation, Title } from '../finding.ts';
import type { AnnotationRow, StoredArticle } from '../library.ts';
import { titlesOf } from '../mark.ts';
import { locateQuotes, type Placement } from '../quote.ts';
import { recognize } from '../recognize.ts';
import { sentenceAround } from '../sentence.ts';
import { type DocumentPage, documentPagesOf } from './document-pages.ts';
import type { ExportDocument, ExportSource } from './source.ts';

/** A page of an article with what is recognised in its text, after the reader's decisions. */
export type DocumentFacts = DocumentPage & {
  findings: Findings;
  /** Before the decisions. */
  recognized: Findings;
};

/** An annotation with what is known of its passage. */
export type AnnotationFacts = AnnotationRow & {
  sentence: string;
  /** Where the passage stands in the last stored text of the article, or of its page; `null` where there is none. */
  state: Placement['state'] | null;
  figure: Figure | null;
  normal: NormalFigure | null;
  person: Person | null;
  titles: readonly Title[];
  quotation: Quotation | null;
};

/** The articles page by page, so that no more than one of them need be held. */
export async function* documentFactsOf(source: ExportSource): AsyncGenerator<DocumentFacts> {
  for await (const document of source.documents())
    yield* factsOfDocument(document, source.rejections);
}

/** What is recognised on each page of an article; what was rejected in others teaches. */
export function* factsOfDocument(
  document: ExportDocument,
  rejections: readonly Decision[],
): Generator<DocumentFacts> {
  const { key, decisions } = document;
  const lessons = rejections.filter(({ articleKey }) => articleKey !== key).map(lessonOf);
  for (const page of documentPagesOf(document)) {
    const recognized = recognize(page.text);
    yield { ...page, recognized, findings: decided(page.text, recognized, decisions, lessons) };
  }
}

/** What is known of each annotation of a page. */
export function annotationFactsOf({ text, rows, findings }: DocumentFacts): AnnotationFacts[] {
  const quotes = rows.map(({ annotation }) => annotation.quote);
  const places = text ? locateQuotes(text, quotes) : [];
  return rows.map((row, index) => {
    const place = places[index] ?? null;
    if (!place || place.state === 'lost') return { ...bare(row), state: place?.state ?? null };
    const at = overlapping(place);
    const person = findings.persons.find(({ mentionStart, mentionEnd }) =>
      at({ start: mentionStart, end: mentionEnd }),
    );
    const figure = findings.figures.find((one) => one.key && at(one));
    return {
      ...row,
      sentence: sentenceOf(text, place),
      state: place.state,
      figure: figure ?? null,
      normal: figure ? normalOf(figure, row.article) : null,
      person: person ?? null,
      titles: person ? titlesOf(person, findings.persons) : [],
      quotation: findings.quotations.find(at) ?? null,
    };
  });
}

/** An annotation of which no text is at hand. */
export function bare(row: AnnotationRow): AnnotationFacts {
  const { prefix, exact, suffix } = row.annotation.quote;
  const span = { start: prefix.length, end: prefix.length + exact.length };
  return {
    ...row,
    sentence: sentenceOf(prefix + exact + suffix, span),
    state: null,
    figure: null,
    normal: null,
    person: null,
    titles: [],
    quotation: null,
  };
}

export function sentenceOf(text: string, span: Span): string {
  const { before, exact, after } = sentenceAround(text, span);
  return (before + exact + after).trim();
}

/** A figure in the form in which it is compared across articles; the place of 全市 is for who knows it. */
export function normalOf(figure: Figure, article: StoredArticle | null): NormalFigure {
  return normalFigure(figure, { publishedAt: article?.publishedAt ?? null, place: null });
}

function overlapping(one: Span): (other: Span) => boolean {
  return (other) => other.start < one.end && one.start < other.end;
}
