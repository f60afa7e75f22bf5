import type { Span } from './article.ts';
import { type Folded, fold } from './fold.ts';
import { type FactChange, judge } from './revision.ts';

/**
 * A passage as it is stored: W3C Web Annotation, TextQuoteSelector and TextPositionSelector
 * (https://www.w3.org/TR/annotation-model/#text-quote-selector), offsets in UTF-16 units.
 */
export type Quote = Span & {
  exact: string;
  prefix: string;
  suffix: string;
};

export type { FactChange } from './revision.ts';

/** Where a stored quote stands in today's text. `lost` has no span: it is listed, never dropped. */
export type Placement =
  | ({ state: 'in-place' } & Span)
  | ({ state: 'moved' } & Span)
  | ({ state: 'edited'; now: string } & Span)
  | ({ state: 'changed-fact'; now: string; changes: FactChange[] } & Span)
  | { state: 'lost' };

/** So many graphemes of context are stored on each side. */
const CONTEXT = 32;

/** Describes a span of a text so that it can be found again. */
export function describeQuote(text: string, { start, end }: Span): Quote {
  return {
    exact: text.slice(start, end),
    prefix: lastGraphemes(text.slice(Math.max(0, start - CONTEXT * 8), start)),
    suffix: firstGraphemes(text.slice(end, end + CONTEXT * 8)),
    start,
    end,
  };
}

const graphemes = new Intl.Segmenter('zh', { granularity: 'grapheme' });

function firstGraphemes(text: string): string {
  const parts = [...graphemes.segment(text.slice(0, CONTEXT * 8))];
  return parts
    .slice(0, CONTEXT)
    .map((part) => part.segment)
    .join('');
}

function lastGraphemes(text: string): string {
  return [...graphemes.segment(text)]
    .slice(-CONTEXT)
    .map((part) => part.segment)
    .join('');
}

/** Finds where stored quotes stand in today's text, each judged by itself. */
export function locateQuotes(text: string, quotes: readonly Quote[]): Placement[] {
  let folded: Folded | null = null;
  const today = () => {
    folded ??= fold(text);
    return folded;
  };
  return quotes.map((quote) => inPlace(text, quote) ?? locate(text, today(), quote));
}

/** Nothing to look for: the quote and its nearest context stand where they stood. */
function inPlace(text: string, { exact, prefix, suffix, start, end }: Quote): Placement | null {
  if (exact === '' || text.slice(start, end) !== exact) return null;
  const near =
    prefix.slice(-8) ===
    text.slice(Math.max(0, start - 8), start).slice(-prefix.slice(-8).length || 8);
  const far = text.startsWith(suffix.slice(0, 8), end);
  return near && far ? { state: 'in-place', start, end } : null;
}

type Candidate = Span & { score: number };

/** Characters of context that must agree around a quote found word for word, and around one that was edited. */
const ENOUGH_CONTEXT = 5;
const MOST_CANDIDATES = 2000;

function locate(text: string, today: Folded, quote: Quote): Placement {
  const exact = fold(quote.exact).text;
  if (exact === '') return { state: 'lost' };
  const prefix = fold(quote.prefix).text;
  const suffix = fold(quote.suffix).text;
  const same = sameWords(today.text, exact, prefix, suffix);
  if (same) return place(text, today, quote, same);
  const edited = betweenContexts(today.text, exact, prefix, suffix);
  return edited ? place(text, today, quote, edited) : { state: 'lost' };
}

/** The place with the same words whose surroundings agree most; nothing when two agree equally or too little does. */
function sameWords(today: string, exact: string, prefix: string, suffix: string): Candidate | null {
  let best: Candidate | null = null;
  let rival = 0;
  let count = 0;
  for (
    let at = today.indexOf(exact);
    at >= 0 && count < MOST_CANDIDATES;
    at = today.indexOf(exact, at + 1)
  ) {
    count++;
    const end = at + exact.length;
    const score = commonEnd(today, at, prefix) + commonStart(today, end, suffix);
    if (!best || score > best.score) {
      rival = best?.score ?? 0;
      best = { start: at, end, score };
    } else rival = Math.max(rival, score);
  }
  if (!best || (count > 1 && best.score === rival)) return null;
  const needed = Math.min(ENOUGH_CONTEXT, prefix.length + suffix.length);
  return best.score >= needed || (count === 1 && exact.length >= 12) ? best : null;
}

/** What now stands between the stored context on both sides. */
function betweenContexts(
  today: string,
  exact: string,
  prefix: string,
  suffix: string,
): Candidate | null {
  const most = exact.length * 2 + 16;
  let best: Candidate | null = null;
  for (const size of [16, 8, 5]) {
    const head = prefix.slice(-size);
    const tail = suffix.slice(0, size);
    if (head.length < Math.min(5, prefix.length) || (head === '' && tail === '')) continue;
    for (
      let at = head ? today.indexOf(head) : 0;
      at >= 0;
      at = head ? today.indexOf(head, at + 1) : -1
    ) {
      const start = at + head.length;
      const end = tail ? today.indexOf(tail, start) : today.length;
      if (end < start || end - start > most) continue;
      const score = commonEnd(today, start, prefix) + commonStart(today, end, suffix);
      if (end > start && (!best || score > best.score)) best = { start, end, score };
    }
    if (best) return best;
  }
  return null;
}

function commonEnd(text: string, at: number, prefix: string): number {
  let n = 0;
  while (n < prefix.length && n < at && text[at - 1 - n] === prefix[prefix.length - 1 - n]) n++;
  return n;
}

function commonStart(text: string, at: number, suffix: string): number {
  let n = 0;
  while (n < suffix.length && at + n < text.length && text[at + n] === suffix[n]) n++;
  return n;
}

/** Back to offsets of the text, with the verdict on what is there now. */
function place(text: string, today: Folded, quote: Quote, found: Candidate): Placement {
  const start = today.at[found.start] ?? 0;
  const end = (today.at[found.end - 1] ?? 0) + 1;
  const now = text.slice(start, end);
  const before = text.slice(Math.max(0, start - 32), start);
  const verdict = judge(quote.exact, now, { old: quote.prefix, now: before });
  if (!verdict.harmless)
    return { state: 'changed-fact', start, end, now, changes: verdict.changes };
  if (now !== quote.exact) return { state: 'edited', start, end, now };
  return { state: start === quote.start ? 'in-place' : 'moved', start, end };
}
