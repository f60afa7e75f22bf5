import type { Stretch } from './align-texts.ts';
import { addGram, eachRun, gramTable, OTHER, PLACE, slotOf, TIMES } from './gram-table.ts';

/** In a longer stretch only every fourth run is looked at, in a very long one every eighth, the same on both sides: those found are extended. */
const LONG = 1 << 12;
const VERY_LONG = 1 << 17;

/**
 * Calls `found` for runs of `size` units that occur exactly once in each of the two stretches, in the order of
 * the old text: for all of them, or, in a long stretch, for some, picked by what they are. Every hit is compared unit by unit.
 */
export function* uniqueGrams(
  old: Uint16Array,
  now: Uint16Array,
  { oldStart, oldEnd, nowStart, nowEnd }: Stretch,
  size: number,
  found: (oldIndex: number, nowIndex: number) => void,
): Generator<void, void> {
  const room = nowEnd - nowStart;
  const shorter = Math.min(oldEnd - oldStart, room);
  const mask = shorter > VERY_LONG ? 7 : shorter > LONG ? 3 : 0;
  const most = Math.ceil(room / (mask + 1));
  const table = gramTable(most);
  const { cells } = table;
  // An eighth is not exactly an eighth; but the table has an end.
  let left = most * 1.25;
  yield* eachRun(now, nowStart, nowEnd, size, mask, (hash, at) => {
    if (left-- > 0) addGram(table, hash, at);
  });
  const slots: number[] = [];
  yield* eachRun(old, oldStart, oldEnd, size, mask, (hash, at) => {
    const slot = slotOf(table, hash);
    if (cells[slot + TIMES] !== 1) return;
    if (cells[slot + OTHER] === 0) slots.push(slot);
    cells[slot + OTHER] = cells[slot + OTHER] === 0 ? at + 1 : -1;
  });
  for (const slot of slots) {
    const at = (cells[slot + OTHER] as number) - 1;
    const place = (cells[slot + PLACE] as number) - 1;
    if (at >= 0 && isSame(old, at, now, place, size)) found(at, place);
  }
}

function isSame(a: Uint16Array, i: number, b: Uint16Array, j: number, size: number): boolean {
  for (let k = 0; k < size; k++) if (a[i + k] !== b[j + k]) return false;
  return true;
}
