import type { Span } from '../article.ts';
import { FLAT_LABELS, type Label } from './corpus.ts';

/** As in the data of MSRA and Weibo, where these are at home: numbers, office holders, persons; and what is said. */
export const ENTITY_TAGS: Readonly<Partial<Record<Label, string>>> = {
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

/** For every UTF-16 unit the index of the span that holds it, or -1. */
export function spanAt(text: string, spans: readonly Span[]): Int32Array {
  const at = new Int32Array(text.length).fill(-1);
  for (const [index, { start, end }] of spans.entries()) at.fill(index, start, end);
  return at;
}

/** The characters of a sentence, one token each; white space and what has no width are none. */
export function tokensOf(text: string, from: number, to: number) {
  const tokens: { start: number; token: string }[] = [];
  for (let start = from; start < to; ) {
    const token = String.fromCodePoint(text.codePointAt(start) ?? 0);
    if (!/[\s\p{Cc}\p{Cf}\p{Zs}]/u.test(token)) tokens.push({ start, token: token.toWellFormed() });
    start += token.length;
  }
  return tokens;
}
