import { LONGEST_WORD, type WordClass, wordAt } from './lexicon.ts';

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
  const { last } = read(text, start, end);
  const pieces: Piece[] = [];
  for (let piece = last.at(-1); piece; piece = last[piece.start - start]) pieces.unshift(piece);
  return pieces;
}

function read(text: string, start: number, end: number) {
  const costs = [0];
  const last: (Piece | null)[] = [null];
  for (let to = start + 1; to <= end; to++) {
    let cheapest = (costs[to - 1 - start] ?? 0) + UNKNOWN;
    let piece: Piece = { start: to - 1, end: to, kind: 'noun' };
    for (let from = Math.max(start, to - LONGEST_WORD); from < to; from++) {
      const word = wordAt(text, from, to);
      const cost = (costs[from - start] ?? 0) + (word?.cost ?? Infinity);
      if (!word || cost >= cheapest) continue;
      cheapest = cost;
      piece = { start: from, end: to, kind: word.kind };
    }
    costs.push(cheapest);
    last.push(piece);
  }
  return { costs, last };
}
