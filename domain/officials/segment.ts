import { eachWord, type WordClass } from './lexicon.ts';

/** A character that is no known word by itself. */
const UNKNOWN = 13;

/** A word of a stretch, with what it can be; unknown characters are nouns. */
export type Piece = { start: number; end: number; kind: WordClass };

/** What the likeliest words cost from `start` to each offset up to `end`. */
export function segmentCost(text: string, start: number, end: number): number[] {
  return read(text, start, end).costs;
}

/** The likeliest words from `start` to `end`, in order. */
export function segment(text: string, start: number, end: number): Piece[] {
  if (start >= end) return [];
  const { last } = read(text, start, end);
  const pieces: Piece[] = [];
  for (let piece = last.at(-1); piece; piece = last[piece.start - start]) pieces.unshift(piece);
  return pieces;
}

function read(text: string, start: number, end: number) {
  const costs = new Array<number>(end - start + 1).fill(Infinity);
  const last = new Array<Piece | null>(end - start + 1).fill(null);
  costs[0] = 0;
  for (let from = start; from < end; from++) {
    const before = costs[from - start] ?? 0;
    const offer = (to: number, cost: number, kind: WordClass) => {
      if (before + cost >= (costs[to - start] ?? Infinity)) return;
      costs[to - start] = before + cost;
      last[to - start] = { start: from, end: to, kind };
    };
    offer(from + 1, UNKNOWN, 'noun');
    eachWord(text, from, end, (word, to) => offer(to, word.cost, word.kind));
  }
  return { costs, last };
}
