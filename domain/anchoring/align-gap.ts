import type { Alignment, Stretch } from './align-texts.ts';
import { BREAK } from './lay-out.ts';

/** Edit distance is reckoned in a table of at most so many cells: gaps of about 500 by 500. */
const MOST_CELLS = 1 << 18;
let costs: Uint16Array | null = null;

/** Aligns a gap by least edit distance, replacing rather than shifting; `false` when it is too large or too different for that. */
export function alignGap({ old, now, to }: Alignment, gap: Stretch): boolean {
  const { oldStart, oldEnd, nowStart, nowEnd } = gap;
  const rows = oldEnd - oldStart;
  const width = nowEnd - nowStart + 1;
  if ((rows + 1) * width > MOST_CELLS) return false;
  costs ??= new Uint16Array(MOST_CELLS);
  fillCosts(costs, old, now, gap);
  if (isRewritten(rows, width - 1, costs[rows * width + width - 1] as number)) return false;
  let i = rows;
  let j = width - 1;
  while (i > 0 && j > 0) {
    const cost = costs[i * width + j] as number;
    const isEqual = old[oldStart + i - 1] === now[nowStart + j - 1];
    if (cost === (costs[(i - 1) * width + j - 1] as number) + (isEqual ? 0 : 1)) {
      to[oldStart + --i] = nowStart + --j;
    } else if (cost === (costs[(i - 1) * width + j] as number) + 1) i--;
    else j--;
  }
  return true;
}

/** A gap as short as a fact is always aligned: one figure or name may stand for another. */
const FACT = 12;
const REWRITTEN = 0.7;

/** Is a passage another one, which has no more than stray characters in common with the old? */
function isRewritten(length: number, room: number, cost: number): boolean {
  return length > FACT && cost > Math.max(length, room) * REWRITTEN;
}

function fillCosts(cells: Uint16Array, old: Uint16Array, now: Uint16Array, gap: Stretch): void {
  const { oldStart, oldEnd, nowStart, nowEnd } = gap;
  const rows = oldEnd - oldStart;
  const width = nowEnd - nowStart + 1;
  for (let j = 0; j < width; j++) cells[j] = j;
  for (let i = 1; i <= rows; i++) {
    const row = i * width;
    cells[row] = i;
    const unit = old[oldStart + i - 1];
    for (let j = 1; j < width; j++) {
      const replaced =
        (cells[row - width + j - 1] as number) + (now[nowStart + j - 1] === unit ? 0 : 1);
      const removed = (cells[row - width + j] as number) + 1;
      const added = (cells[row + j - 1] as number) + 1;
      let least = Math.min(replaced, removed);
      if (added < least) least = added;
      cells[row + j] = least;
    }
  }
}

/** Goes on from both neighbours into a gap while the texts agree, over single edits. */
export function extendInto(alignment: Alignment, gap: Stretch): void {
  const { oldStart, oldEnd, nowStart, nowEnd } = gap;
  if (oldStart > 0) extend(alignment, oldStart, oldEnd, nowStart, 1);
  if (oldEnd < alignment.old.length) extend(alignment, oldEnd - 1, oldStart - 1, nowEnd - 1, -1);
}

/** After an edit so many units must agree again. */
const AGREEING = 4;
const MOST_EDITS = 3;

function extend(
  { old, now, to }: Alignment,
  from: number,
  stop: number,
  place: number,
  step: 1 | -1,
): void {
  const agrees = (i: number, j: number) => {
    for (let k = 0; k < AGREEING; k++, i += step, j += step) {
      if (i === stop || old[i] === BREAK) return k > 0;
      if (old[i] !== now[j]) return false;
    }
    return true;
  };
  let edits = 0;
  let j = place;
  for (let i = from; i !== stop && (to[i] as number) < 0 && j >= 0 && j < now.length; ) {
    const isEqual = old[i] === now[j];
    if (isEqual) edits = 0;
    else if (++edits > MOST_EDITS) return;
    if (isEqual || agrees(i + step, j + step)) {
      to[i] = j;
      i += step;
      j += step;
    } else if (agrees(i, j + step)) j += step;
    else if (agrees(i + step, j)) i += step;
    else return;
  }
}
