import { type Band, FAR, fillBand, walkBack } from './edit-table.ts';

/** Where a pattern's quote came to lie, and how many edits its three parts needed. */
export type PatternMatch = { start: number; end: number; edits: [number, number, number] };

/** A quote with its context, folded: `codes` is prefix, exact, suffix; the quote is `[from, until)` of it. */
export type Pattern = { codes: Uint16Array; from: number; until: number };

/**
 * Aligns a whole pattern with the text around a diagonal by least edit distance, as far as `reach` from it; the text's
 * ends are free. `null` when the pattern is too long for that.
 */
export function alignPattern(
  { codes, from, until }: Pattern,
  text: Uint16Array,
  diagonal: number,
  reach: number,
): PatternMatch | null {
  const rows = codes.length;
  const [offset, width] = [diagonal - reach, 2 * reach + 1];
  const band: Band = {
    a: codes,
    from: 0,
    rows,
    b: text,
    first: 0,
    last: text.length,
    offset,
    width,
  };
  const costs = fillBand(band, true);
  if (!costs) return null;
  const row = rows * width;
  let column = -1;
  let least = FAR;
  for (let k = Math.max(0, -offset - rows); k < width && offset + rows + k <= text.length; k++) {
    const cost = costs[row + k] as number;
    if (cost >= least) continue;
    least = cost;
    column = k;
  }
  if (column < 0) return null;
  const match: PatternMatch = { start: -1, end: offset + rows + column, edits: [0, 0, 0] };
  walkBack(band, column, (i, place, edits, isPair) => {
    // The quote ends at the first place that the walk back reaches, and begins at the last one: what was added at its edges is outside.
    if (i === until) match.end = place;
    match.edits[i > until ? 2 : i > from ? 1 : 0] += edits;
    if (i > from) match.start = isPair ? place - 1 : place;
  });
  return match;
}
