import type { Span } from '../article.ts';

/**
 * A passage as it is stored: W3C Web Annotation, TextQuoteSelector and TextPositionSelector
 * (https://www.w3.org/TR/annotation-model/#text-quote-selector), offsets in UTF-16 units.
 */
export type Quote = Span & {
  exact: string;
  prefix: string;
  suffix: string;
};

/** So many graphemes of context are stored on each side. */
const CONTEXT = 32;
/** Nobody writes a grapheme longer than so many UTF-16 units; hostile pages do. */
const LONGEST_GRAPHEME = 8;

/** Describes a span of a text so that it can be found again. */
export function describeQuote(text: string, { start, end }: Span): Quote {
  return {
    exact: text.slice(start, end),
    prefix: contextOf(text, start, -1),
    suffix: contextOf(text, end, 1),
    start,
    end,
  };
}

/** The graphemes before or behind an offset. */
function contextOf(text: string, at: number, side: -1 | 1): string {
  const within = (room: number) =>
    side < 0 ? text.slice(Math.max(0, at - room), at) : text.slice(at, at + room);
  // One more than needed: what stands there could belong to the grapheme at the edge.
  const near = within(CONTEXT + 1);
  if (PLAIN.test(near)) return side < 0 ? near.slice(-CONTEXT) : near.slice(0, CONTEXT);
  const graphemes = [...segmenter.segment(within(CONTEXT * LONGEST_GRAPHEME))].map(
    ({ segment }) => segment,
  );
  return (side < 0 ? graphemes.slice(-CONTEXT) : graphemes.slice(0, CONTEXT)).join('');
}

/** Han, kana, Latin and their punctuation: every unit is a grapheme. Combining marks, pairs and `\r\n` are not among them. */
const PLAIN =
  /^[\n -~\u2010-\u2027\u2030-\u205e\u3000-\u3029\u3041-\u3096\u30a0-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uff01-\uff60]*$/;

const segmenter = new Intl.Segmenter('zh', { granularity: 'grapheme' });
