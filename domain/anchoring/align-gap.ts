import type { Alignment, Stretch } from './align-texts.ts';
import { type Band, fillBand, walkBack } from './edit-table.ts';
import { BREAK } from './lay-out.ts';

/** Aligns a gap by least edit distance, replacing rather than shifting; `false` when it is too large or too different for that. */
export function alignGap({ old, now, to }: Alignment, gap: Stretch): boolean {
  const { oldStart, oldEnd, nowStart, nowEnd } = gap;
  const rows = oldEnd - oldStart;
  const room = nowEnd - nowStart;
  const width = rows + room + 1;
  const offset = nowStart - rows;
  const band: Band = {
    a: old,
    from: oldStart,
    rows,
    b: now,
    first: nowStart,
    last: nowEnd,
    offset,
    width,
  };
  const costs = fillBand(band, false);
  if (!costs || isRewritten(rows, room, costs[rows * width + room] as number)) return false;
  walkBack(band, room, (i, place, _, isPair) => {
    if (isPair) to[oldStart + i - 1] = place - 1;
  });
  return true;
}

/** A gap as short as a fact is always aligned: one figure or name may stand for another. */
const FACT = 12;
const REWRITTEN = 0.7;

/** Is a passage another one, which has no more than stray characters in common with the old? */
function isRewritten(length: number, room: number, cost: number): boolean {
  return length > FACT && cost > Math.max(length, room) * REWRITTEN;
}

/** Goes on from both neighbours into a gap while the texts agree, over single edits. */
export function extendInto(alignment: Alignment, gap: Stretch): void {
  const { oldStart, oldEnd, nowStart, nowEnd } = gap;
  // What stands behind the neighbours is theirs, unless they moved apart.
  const isApart = nowEnd < nowStart;
  const [first, end] = isApart ? [0, alignment.now.length] : [nowStart, nowEnd];
  if (oldStart > 0) extend(alignment, oldStart, oldEnd, nowStart, end, 1);
  if (oldEnd < alignment.old.length)
    extend(alignment, oldEnd - 1, oldStart - 1, nowEnd - 1, first - 1, -1);
}

/** After an edit so many units must agree again. */
const AGREEING = 4;
const MOST_EDITS = 3;

function extend(
  { old, now, to }: Alignment,
  from: number,
  stop: number,
  place: number,
  until: number,
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
  for (let i = from; i !== stop && j !== until && (to[i] as number) < 0; ) {
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
