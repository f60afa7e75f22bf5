import search from 'approx-string-match';
import type { Span } from '../../domain/article.ts';
import type { Quote } from '../../domain/quote.ts';

/**
 * Finding a quote as the most widely used annotator does: its old place if the words are still there, else every
 * place with the same words, else fuzzy matching over the whole document; the best of them by quote, context and
 * place in the proportion 50 : 20 : 20 : 2. Each quote by itself, and the best one is taken however bad it is.
 */
export function locateOneByOne(text: string, quotes: readonly Quote[]): (Span | null)[] {
  return quotes.map((quote) => {
    const { exact, start, end } = quote;
    if (text.slice(start, end) === exact) return { start, end };
    return best(text, quote, places(text, exact));
  });
}

type Match = Span & { errors: number };

const MOST_ERRORS = 256;

function places(text: string, exact: string): Match[] {
  const found: Match[] = [];
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
    found.push({ start: at, end: at + exact.length, errors: 0 });
  }
  return found.length > 0 ? found : search(text, exact, Math.min(MOST_ERRORS, exact.length / 2));
}

function best(text: string, quote: Quote, matches: readonly Match[]): Span | null {
  let found: Match | null = null;
  let highest = Number.NEGATIVE_INFINITY;
  for (const match of matches) {
    const score = scoreOf(text, quote, match);
    if (score <= highest) continue;
    highest = score;
    found = match;
  }
  return found;
}

function scoreOf(text: string, { exact, prefix, suffix, start }: Quote, match: Match): number {
  const before = text.slice(Math.max(0, match.start - prefix.length), match.start);
  const after = text.slice(match.end, match.end + suffix.length);
  return (
    50 * (1 - match.errors / exact.length) +
    20 * (prefix ? likeness(before, prefix) : 1) +
    20 * (suffix ? likeness(after, suffix) : 1) +
    2 * (1 - Math.abs(match.start - start) / text.length)
  );
}

function likeness(text: string, words: string): number {
  if (text.length === 0) return 0;
  const [match] = search(text, words, words.length);
  return match ? 1 - match.errors / words.length : 0;
}
