import type { Span } from '../article.ts';
import { isNamedOfficial } from '../finding.ts';
import { type DocumentFacts, documentFactsOf } from './facts.ts';
import type { ExportSource } from './source.ts';

/** What a span is; every format has its own spelling of it. */
export type Label = 'figure' | 'official' | 'person' | 'quotation' | 'note';

/** The labels whose spans do not lie in one another, for formats with one label a character. */
export const FLAT_LABELS: readonly Label[] = ['figure', 'official', 'person'];

/** A labelled span, `[start, end)` in UTF-16 units on the document's text. */
export type LabelledSpan = Span & { label: Label; note: string };

export type Split = 'train' | 'dev' | 'test';

/** A page of an article as a document of a corpus; most articles have one. */
export type CorpusDocument = {
  /** A file's name: the article's key in letters that every system takes. */
  name: string;
  key: string;
  text: string;
  split: Split;
  meta: Record<string, string>;
  /** After the reader's decisions, in the order of the text. */
  spans: LabelledSpan[];
  /** Who says what: indices into `spans`, from the quotation to its speaker. */
  relations: { from: number; to: number }[];
  facts: DocumentFacts;
};

/** The pages of articles whose text is stored, one by one; those of one article are in the same part of the split. */
export async function* corpusOf(source: ExportSource): AsyncGenerator<CorpusDocument> {
  const taken = new Map<string, number>();
  for await (const facts of documentFactsOf(source)) {
    if (!facts.text) continue;
    const plain = plainName(facts);
    const count = (taken.get(plain) ?? 0) + 1;
    taken.set(plain, count);
    yield documentOf(facts, count === 1 ? plain : `${plain}--${count}`);
  }
}

function plainName({ key, page }: DocumentFacts): string {
  const plain = key.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'article';
  return page === 1 ? plain : `${plain}-p${page}`;
}

function documentOf(facts: DocumentFacts, name: string): CorpusDocument {
  const { key, article, text, textHash, page } = facts;
  const spans = spansOf(facts);
  return {
    name,
    key,
    text,
    split: splitOf(key),
    meta: {
      title: article?.title ?? '',
      source: article?.source ?? '',
      published_at: article?.publishedAt ?? '',
      url: article?.url ?? '',
      text_hash: textHash,
      ...(page > 1 && { page: String(page) }),
    },
    spans,
    relations: relationsOf(facts, spans),
    facts,
  };
}

/** What is recognised and what the reader marked, in the order of the text. */
export function spansOf({ findings, rows, text }: DocumentFacts): LabelledSpan[] {
  const made = (label: Label) => (span: Span) => ({
    label,
    note: '',
    start: span.start,
    end: span.end,
  });
  const notes = rows
    .map(({ annotation }) => annotation)
    .filter(({ quote, origin }) => !origin && text.slice(quote.start, quote.end) === quote.exact)
    .map(({ quote, note }) => ({ ...made('note')(quote), note }));
  const spans = [
    ...findings.figures.filter(({ key }) => key).map(made('figure')),
    ...findings.persons.map((person) =>
      made(isNamedOfficial(person) ? 'official' : 'person')({
        start: person.mentionStart,
        end: person.mentionEnd,
      }),
    ),
    ...findings.quotations.map(made('quotation')),
    ...notes,
  ];
  return spans.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** A quotation's speaker is the nearest mention of that name outside of it. */
export function relationsOf({ findings }: DocumentFacts, spans: readonly LabelledSpan[]) {
  return findings.quotations.flatMap((quotation) => {
    const from = spans.findIndex(
      ({ label, start }) => label === 'quotation' && start === quotation.start,
    );
    const mentions = findings.persons.filter(
      (person) =>
        (person.coref ?? person.name) === quotation.speaker &&
        (person.mentionEnd <= quotation.start || person.mentionStart >= quotation.end),
    );
    const distance = ({ start }: Span) =>
      Math.min(Math.abs(start - quotation.start), Math.abs(start - quotation.end));
    const [nearest] = mentions.sort((a, b) => distance(a) - distance(b));
    const to = spans.findIndex(
      ({ label, start }) =>
        (label === 'official' || label === 'person') && start === nearest?.mentionStart,
    );
    return from < 0 || to < 0 ? [] : [{ from, to }];
  });
}

/** Spans of these kinds of which no two overlap: the first, and of those the longest, stays. */
export function flatSpans(
  spans: readonly LabelledSpan[],
  labels: readonly Label[],
): LabelledSpan[] {
  let end = 0;
  return spans.filter((span) => {
    if (!labels.includes(span.label) || span.start < end) return false;
    end = span.end;
    return true;
  });
}

/** Eight in ten, one, one: of the key alone, so that an article stays where it is when others come. */
export function splitOf(key: string): Split {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++)
    hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193) >>> 0;
  // The lowest bits of FNV-1a are poor for short keys that differ in one digit.
  const share = ((hash ^ (hash >>> 15)) >>> 0) % 10;
  if (share === 0) return 'test';
  return share === 1 ? 'dev' : 'train';
}

/** Counts code points where a browser counts UTF-16 units; positions must not go back. */
export function codePoints(text: string): (utf16: number) => number {
  const at = new Uint32Array(text.length + 1);
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    at[i] = count;
    const code = text.codePointAt(i) ?? 0;
    if (code > 0xffff) at[++i] = count;
    count++;
  }
  at[text.length] = count;
  return (utf16) => at[Math.min(utf16, text.length)] ?? count;
}

/** A sentence as a span, without the white space around it. Quoted sentences stay in the sentence that quotes them. */
export function sentenceSpans(text: string): Span[] {
  const spans: Span[] = [];
  for (const { start, end } of roughSentences(text)) {
    const piece = text.slice(start, end);
    const from = start + piece.length - piece.trimStart().length;
    const to = end - (piece.length - piece.trimEnd().length);
    if (from < to) spans.push({ start: from, end: to });
  }
  return spans;
}

function roughSentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const char = text[i] ?? '';
    if (char === '“') depth++;
    else if (char === '”' && depth > 0) depth--;
    // A mark that is never closed does not swallow the next paragraph.
    if (char === '\n') depth = 0;
    const isEnd = char === '\n' || (depth === 0 && '。！？!?'.includes(char));
    if (!isEnd) continue;
    spans.push({ start, end: i + 1 });
    start = i + 1;
  }
  spans.push({ start, end: text.length });
  return spans;
}
