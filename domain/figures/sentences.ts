import type { Span } from '../article.ts';

const END = /[。!?！？\n]/g;
/** A sentence without an end is looked at in windows of this width, in UTF-16 units. */
const WINDOW = 400;
const BEFORE = 120;

/**
 * Tells the sentence around offsets that are asked for in rising order, in one pass over the text. As long as the
 * sentence is the same, so is the object: what is known of it need be worked out once.
 */
export function sentenceFinder(text: string): (span: Span) => Span {
  let whole: Span = { start: 0, end: -1 };
  let current: Span = { start: 0, end: -1 };
  return ({ start, end }) => {
    if (start >= whole.end) whole = sentenceFrom(text, start, whole.end);
    if (start >= current.start && end <= current.end) return current;
    const from = Math.max(whole.start, start - BEFORE);
    const isLong = whole.end - whole.start > WINDOW;
    current = isLong
      ? { start: from, end: Math.max(end, Math.min(whole.end, from + WINDOW)) }
      : { start: whole.start, end: Math.max(end, whole.end) };
    return current;
  };
}

/** The sentence around `at`; nothing before `from`, where the last one ended, need be looked at. */
function sentenceFrom(text: string, at: number, from: number): Span {
  let start = Math.max(0, from);
  END.lastIndex = start;
  for (;;) {
    const mark = END.exec(text)?.index ?? text.length;
    const isSentenceEnd = mark < text.length && text[mark] !== '\n';
    if (mark >= at) return { start, end: isSentenceEnd ? mark + 1 : Math.max(mark, at) };
    start = mark + 1;
  }
}
