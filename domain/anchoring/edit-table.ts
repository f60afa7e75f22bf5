/**
 * Rows are the first units of one text from `from` on, places lie in `[first, last]` of the other. Column k of row i
 * stands for the place `offset + i + k`: with `width` columns the table is a band along a diagonal.
 */
export type Band = {
  a: Uint16Array;
  from: number;
  rows: number;
  b: Uint16Array;
  first: number;
  last: number;
  offset: number;
  width: number;
};

const MOST_CELLS = 1 << 20;
/** What no way leads to costs so much or more. */
export const FAR = 1 << 15;
let costs: Uint16Array | null = null;

/** The least edit distances of a band, row by row; `null` when there are too many. With `isFree` the first text may begin at any place. */
export function fillBand(band: Band, isFree: boolean): Uint16Array | null {
  const { a, from, rows, b, first, last, offset, width } = band;
  if ((rows + 1) * width > MOST_CELLS) return null;
  costs ??= new Uint16Array(MOST_CELLS);
  const cells = costs;
  for (let i = 0; i <= rows; i++) {
    const shift = offset + i;
    const row = i * width;
    const end = Math.min(width, last - shift + 1);
    const unit = a[from + i - 1];
    let k = Math.max(0, first - shift);
    if (i === 0) {
      for (; k < end; k++) cells[k] = isFree ? 0 : shift + k - first;
      continue;
    }
    let left = FAR;
    let diagonal = shift + k > first ? (cells[row - width + k] as number) : FAR;
    for (; k < end; k++) {
      const above = k + 1 < width ? (cells[row - width + k + 1] as number) : FAR;
      let least = diagonal + (b[shift + k - 1] === unit ? 0 : 1);
      if (above < least) least = above + 1;
      if (left < least) least = left + 1;
      cells[row + k] = least;
      left = least;
      diagonal = above;
    }
  }
  return cells;
}

/**
 * Walks back from a column of the last row to the first row. At each step `visit` is told the row, the place, how
 * many edits the step is, and whether the unit before the place is, or replaces, the one before the row.
 */
export function walkBack(
  { a, from, rows, b, first, offset, width }: Band,
  column: number,
  visit: (i: number, place: number, edits: number, isPair: boolean) => void,
): void {
  const cells = costs as Uint16Array;
  let k = column;
  for (let i = rows; i > 0; ) {
    const place = offset + i + k;
    const cost = cells[i * width + k] as number;
    const edits = a[from + i - 1] === b[place - 1] ? 0 : 1;
    const above = (i - 1) * width + k;
    const isPair = place > first && cost === (cells[above] as number) + edits;
    visit(i, place, isPair ? edits : 1, isPair);
    if (isPair) i--;
    else if (k + 1 < width && cost === (cells[above + 1] as number) + 1) {
      i--;
      k++;
    } else k--;
  }
}
