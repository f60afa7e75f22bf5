import type { Span } from '../article.ts';

const END = /[。!?！？\n]/g;
/** A sentence without an end is cut off so far from the figure, in UTF-16 units. */
const REACH = 300;

/** Tells the sentence around offsets that are asked for in rising order, in one pass over the text. */
export function sentenceFinder(text: string): (at: number) => Span {
  const ends = [...text.matchAll(END)].map(({ index }) => index);
  let next = 0;
  return (at) => {
    while (next < ends.length && (ends[next] ?? 0) < at) next++;
    const start = next === 0 ? 0 : (ends[next - 1] ?? -1) + 1;
    const mark = ends[next] ?? text.length;
    const end = text[mark] === '\n' ? mark : Math.min(mark + 1, text.length);
    return { start: Math.max(start, at - REACH), end: Math.min(end, at + REACH) };
  };
}
