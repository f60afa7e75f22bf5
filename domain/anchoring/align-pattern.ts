/** Where a pattern's quote came to lie, and how many edits its three parts needed. */
export type PatternMatch = { start: number; end: number; edits: [number, number, number] };

/** A quote with its context, folded: `codes` is prefix, exact, suffix; the quote is `[from, until)` of it. */
export type Pattern = { codes: Uint16Array; from: number; until: number };

const MOST_CELLS = 1 << 20;
const FAR = 1 << 28;
const MATCH = 0;
const REMOVED = 1;
const ADDED = 2;

let costs: Int32Array | null = null;
let moves: Uint8Array | null = null;

/**
 * Aligns a whole pattern with the text around a diagonal by least edit distance within a band; the text's ends
 * are free. `null` when the pattern is too long for that.
 */
export function alignPattern(
  { codes, from, until }: Pattern,
  text: Uint16Array,
  diagonal: number,
  band: number,
): PatternMatch | null {
  const width = 2 * band + 1;
  if ((codes.length + 1) * width > MOST_CELLS) return null;
  costs ??= new Int32Array(MOST_CELLS);
  moves ??= new Uint8Array(MOST_CELLS);
  const table = { costs, moves, width, offset: diagonal - band };
  fillBand(table, codes, text);
  return traceBack(table, codes, text, from, until);
}

type Table = { costs: Int32Array; moves: Uint8Array; width: number; offset: number };

/** Cell (i, b) stands for the first i units of the pattern and the text up to `offset + b + i`. */
function fillBand(
  { costs, moves, width, offset }: Table,
  codes: Uint16Array,
  text: Uint16Array,
): void {
  for (let b = 0; b < width; b++) {
    costs[b] = offset + b >= 0 && offset + b <= text.length ? 0 : FAR;
  }
  for (let i = 1; i <= codes.length; i++) {
    const row = i * width;
    const unit = codes[i - 1];
    for (let b = 0; b < width; b++) {
      const place = offset + b + i;
      let least = FAR;
      let move = MATCH;
      if (place >= 0 && place <= text.length) {
        if (place > 0) {
          least = (costs[row - width + b] as number) + (text[place - 1] === unit ? 0 : 1);
        }
        const removed = b + 1 < width ? (costs[row - width + b + 1] as number) + 1 : FAR;
        if (removed < least) {
          least = removed;
          move = REMOVED;
        }
        const added = b > 0 && place > 0 ? (costs[row + b - 1] as number) + 1 : FAR;
        if (added < least) {
          least = added;
          move = ADDED;
        }
      }
      costs[row + b] = Math.min(least, FAR);
      moves[row + b] = move;
    }
  }
}

function traceBack(
  { costs, moves, width, offset }: Table,
  codes: Uint16Array,
  text: Uint16Array,
  from: number,
  until: number,
): PatternMatch | null {
  let b = 0;
  let i = codes.length;
  for (let k = 1; k < width; k++) {
    if ((costs[i * width + k] as number) < (costs[i * width + b] as number)) b = k;
  }
  if ((costs[i * width + b] as number) >= FAR) return null;
  const edits: [number, number, number] = [0, 0, 0];
  let start = -1;
  let end = offset + b + i;
  while (i > 0) {
    // The quote ends at the first place that the walk back reaches, and begins at the last one: what was added at its edges is outside.
    if (i === until) end = offset + b + i;
    if (i === from && start < 0) start = offset + b + i;
    const part = i > until ? 2 : i > from ? 1 : 0;
    const move = moves[i * width + b];
    if (move === MATCH) {
      if (text[offset + b + i - 1] !== codes[i - 1]) edits[part]++;
      i--;
    } else {
      edits[part]++;
      if (move === REMOVED) {
        i--;
        b++;
      } else b--;
    }
  }
  if (from === 0) start = offset + b;
  return { start, end, edits };
}
