import type { Span } from '../article.ts';
import {
  type CorpusDocument,
  FLAT_LABELS,
  flatSpans,
  type Label,
  type LabelledSpan,
  sentenceSpans,
} from './corpus.ts';

/** As in the data of MSRA and Weibo, where these are at home: numbers, office holders, persons; and what is said. */
const ENTITY_TAGS: Readonly<Partial<Record<Label, string>>> = {
  figure: 'NUM',
  official: 'OFF',
  person: 'PER',
  quotation: 'QUO',
};

/** One label a character: what is said has figures and persons in it, so it is in files of its own. */
export const LAYERS: readonly { folder: string; labels: readonly Label[] }[] = [
  { folder: '', labels: FLAT_LABELS },
  { folder: 'quotations/', labels: ['quotation'] },
];

/** A character; `tag` is its label's, `isFirst` where a label begins. */
export type TaggedToken = { start: number; token: string; tag: string | null; isFirst: boolean };

/** The sentences of a document with their characters. In every sentence a label begins anew: no layer crosses one. */
export function taggedSentences(
  { text, spans }: Pick<CorpusDocument, 'text' | 'spans'>,
  labels: readonly Label[],
): (Span & { tokens: TaggedToken[] })[] {
  const flat = flatSpans(spans, labels);
  const at = spanAt(text, flat);
  return sentenceSpans(text).map((sentence) => {
    let last: LabelledSpan | undefined;
    const tokens = tokensOf(text, sentence).map((one) => {
      const span = flat[at[one.start] ?? -1];
      const isFirst = span !== undefined && span !== last;
      last = span;
      return { ...one, tag: span ? (ENTITY_TAGS[span.label] ?? null) : null, isFirst };
    });
    return { ...sentence, tokens };
  });
}

/** For every UTF-16 unit the index of the span that holds it, or -1. */
function spanAt(text: string, spans: readonly Span[]): Int32Array {
  const at = new Int32Array(text.length).fill(-1);
  for (const [index, { start, end }] of spans.entries()) at.fill(index, start, end);
  return at;
}

/** The characters of a sentence, one token each; white space and what has no width are none. */
function tokensOf(text: string, sentence: Span) {
  const tokens: { start: number; token: string }[] = [];
  for (let { start } = sentence; start < sentence.end; ) {
    const token = String.fromCodePoint(text.codePointAt(start) ?? 0);
    if (!/[\s\p{Cc}\p{Cf}\p{Zs}]/u.test(token)) tokens.push({ start, token: token.toWellFormed() });
    start += token.length;
  }
  return tokens;
}
