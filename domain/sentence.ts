import type { Span } from './article.ts';

/** What ends a sentence, with the closing marks behind it. */
const ENDS = /[。！？!?…]+[”’」』）)]*/gu;
/** A sentence without an end is cut off so far from the span. */
const REACH = 400;

/** The sentences that a span touches, with the span's place in them: quotes are read in their sentence. */
export function sentenceAround(
  text: string,
  { start, end }: Span,
): { before: string; exact: string; after: string } {
  const from = Math.max(0, text.lastIndexOf('\n', start - 1) + 1, start - REACH);
  const line = text.indexOf('\n', Math.max(start, end - 1));
  const to = Math.min(line < 0 ? text.length : line, end + REACH);
  let first = from;
  let last = Math.max(to, end);
  for (const match of text.slice(from, last).matchAll(ENDS)) {
    const edge = from + match.index + match[0].length;
    if (edge <= start) first = edge;
    else if (edge >= end) {
      last = edge;
      break;
    }
  }
  return {
    before: text.slice(first, start).trimStart(),
    exact: text.slice(start, end),
    after: text.slice(end, last).trimEnd(),
  };
}
