const BASE = 0x01000193;
const SPREAD = 0x9e3779b1;

/** After so many units a step ends: about a millisecond where all of them are kept. */
const STEP = 1 << 14;

type Visit = (hash: number, at: number) => void;

/**
 * Calls `visit` with the hash and the place of every run of `size` units of a stretch, in order; with a mask, only of
 * those whose hash has none of its bits, the same runs wherever they stand. Done in steps.
 */
export function* eachRun(
  codes: Uint16Array,
  start: number,
  end: number,
  size: number,
  mask: number,
  visit: Visit,
): Generator<void, void> {
  for (let from = start; from <= end - size; from += STEP) {
    if (from > start) yield;
    roll(codes, from, Math.min(end, from + STEP + size - 1), size, mask, visit);
  }
}

/** The same at a stretch. */
export function roll(
  codes: Uint16Array,
  start: number,
  end: number,
  size: number,
  mask: number,
  visit: Visit,
): void {
  let leaving = 1;
  let hash = 0;
  for (let i = start; i < start + size - 1; i++) {
    hash = (Math.imul(hash, BASE) + (codes[i] as number)) | 0;
    leaving = Math.imul(leaving, BASE);
  }
  for (let i = start + size - 1, at = start; i < end; i++, at++) {
    hash = (Math.imul(hash, BASE) + (codes[i] as number)) | 0;
    if (((hash ^ (hash >>> 15)) & mask) === 0) visit(hash, at);
    hash = (hash - Math.imul(codes[at] as number, leaving)) | 0;
  }
}

/** Runs by hash: four numbers for each slot of an open table, side by side since they are read together. */
export type GramTable = { cells: Int32Array; shift: number };
const HASH = 0;
/** One more than the place where a run was added last; 0 where there is none. */
export const PLACE = 1;
/** How often it was added. */
export const TIMES = 2;
/** For whoever asks. */
export const OTHER = 3;

/** A table with room for a quarter more than `most` runs. */
export function gramTable(most: number): GramTable {
  const shift = Math.clz32(1 + most * 1.3);
  return { cells: new Int32Array(2 ** (34 - shift)), shift };
}

/** Where the numbers of a run begin. */
export function slotOf({ cells, shift }: GramTable, hash: number): number {
  const last = cells.length - 1;
  let slot = (Math.imul(hash, SPREAD) >>> shift) << 2;
  while (cells[slot + PLACE] !== 0 && cells[slot + HASH] !== hash) slot = (slot + 4) & last;
  return slot;
}

/** Answers what `PLACE` said before. */
export function addGram(table: GramTable, hash: number, at: number): number {
  const slot = slotOf(table, hash);
  const { cells } = table;
  const before = cells[slot + PLACE] as number;
  cells[slot + HASH] = hash;
  cells[slot + PLACE] = at + 1;
  (cells[slot + TIMES] as number)++;
  return before;
}
