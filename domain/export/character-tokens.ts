import type { Span } from '../article.ts';
import type { Label } from './corpus.ts';

/** As in the data of MSRA and Weibo, where these are at home: numbers, office holders, persons. */
export const ENTITY_TAGS: Readonly<Partial<Record<Label, string>>> = {
  figure: 'NUM',
  official: 'OFF',
  person: 'PER',
};

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
