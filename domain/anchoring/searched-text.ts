import type { Folded } from './fold.ts';
import { addGram, eachRun, type GramTable, gramTable } from './gram-table.ts';

/** Runs of so many units lead to the places of a quote. */
export const GRAM = 6;

/**
 * A text that is searched, all its runs, and by place, counted from 1, where the run stood last before; as a string once
 * something asked for it.
 */
export type SearchedText = Folded & { runs: GramTable; before: Int32Array; text?: string };

export function* searchable(folded: Folded): Generator<void, SearchedText> {
  const { codes } = folded;
  const runs = gramTable(codes.length);
  const before = new Int32Array(codes.length + 1);
  yield* eachRun(codes, 0, codes.length, GRAM, 0, (hash, at) => {
    before[at + 1] = addGram(runs, hash, at);
  });
  return { ...folded, runs, before };
}
