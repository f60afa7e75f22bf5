import { eachWord, type Word, type WordClass } from './lexicon.ts';

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
  const { begins, kinds } = read(text, start, end);
  const pieces: Piece[] = [];
  for (let to = end; to > start; ) {
    const from = begins[to - start] ?? start;
    pieces.push({ start: from, end: to, kind: kinds[to - start] ?? 'noun' });
    to = from;
  }
  return pieces.reverse();
}

/** By offset from `start`: what the likeliest words up to it cost, where the last of them begins and what it is. */
type Read = { costs: number[]; begins: number[]; kinds: WordClass[] };

function read(text: string, start: number, end: number): Read {
  const costs = new Array<number>(end - start + 1).fill(Infinity);
  const begins = new Array<number>(end - start + 1).fill(start);
  const kinds = new Array<WordClass>(end - start + 1).fill('noun');
  costs[0] = 0;
  let from = start;
  let before = 0;
  const offer = (to: number, cost: number, kind: WordClass) => {
    const at = to - start;
    if (before + cost >= (costs[at] ?? Infinity)) return;
    costs[at] = before + cost;
    begins[at] = from;
    kinds[at] = kind;
  };
  const offerWord = ({ cost, kind }: Word, to: number) => offer(to, cost, kind);
  for (; from < end; from++) {
    before = costs[from - start] ?? 0;
    offer(from + 1, UNKNOWN, 'noun');
    eachWord(text, from, end, offerWord);
  }
  return { costs, begins, kinds };
}
