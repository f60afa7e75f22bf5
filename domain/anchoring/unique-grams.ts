import type { Stretch } from './align-texts.ts';

const BASE = 0x01000193;
const SPREAD = 0x9e3779b1;

/** After so many runs a step ends: about a millisecond. */
const STEP = 1 << 14;

/** In a longer stretch only every fourth run is looked at, the same ones on both sides: those found are extended. */
const LONG = 1 << 12;
const EVERY_FOURTH = 3;

/**
 * Calls `found` for runs of `size` units that occur exactly once in each of the two stretches, in the order of
 * the old text: for all of them, or, in a long stretch, for a quarter, picked by what they are. Rolling hashes in
 * one open table; every hit is compared unit by unit.
 */
export function* uniqueGrams(
  old: Uint16Array,
  now: Uint16Array,
  { oldStart, oldEnd, nowStart, nowEnd }: Stretch,
  size: number,
  found: (oldIndex: number, nowIndex: number) => void,
): Generator<void, void> {
  const picked = Math.min(oldEnd - oldStart, nowEnd - nowStart) > LONG ? EVERY_FOURTH : 0;
  const oldRuns = runsOf(old, oldStart, oldEnd, size, picked);
  const nowRuns = runsOf(now, nowStart, nowEnd, size, picked);
  if (oldRuns.count === 0 || nowRuns.count === 0) return;
  if (picked) yield;
  const table = new GramTable(nowRuns.count);
  for (let k = 0; k < nowRuns.count; k++) {
    if (k % STEP === STEP - 1) yield;
    table.addNow(nowRuns.hashes[k] as number, nowRuns.places[k] as number);
  }
  for (let k = 0; k < oldRuns.count; k++) {
    if (k % STEP === STEP - 1) yield;
    table.countOld(oldRuns.hashes[k] as number);
  }
  for (let k = 0; k < oldRuns.count; k++) {
    if (k % STEP === STEP - 1) yield;
    const place = table.uniquePlace(oldRuns.hashes[k] as number);
    const at = oldRuns.places[k] as number;
    if (place >= 0 && isSame(old, at, now, place, size)) found(at, place);
  }
}

/** Counts grams of both sides up to two, by hash. */
class GramTable {
  private readonly bits: number;
  private readonly keys: Int32Array;
  private readonly places: Int32Array;
  private readonly nowCounts: Uint8Array;
  private readonly oldCounts: Uint8Array;

  constructor(count: number) {
    this.bits = Math.max(4, Math.ceil(Math.log2(count + 1)) + 1);
    const size = 1 << this.bits;
    this.keys = new Int32Array(size);
    this.places = new Int32Array(size);
    this.nowCounts = new Uint8Array(size);
    this.oldCounts = new Uint8Array(size);
  }

  addNow(hash: number, place: number): void {
    const slot = this.slotOf(hash);
    this.keys[slot] = hash;
    this.places[slot] = place;
    this.nowCounts[slot] = upToTwo(this.nowCounts[slot] as number);
  }

  countOld(hash: number): void {
    const slot = this.slotOf(hash);
    if (this.nowCounts[slot]) this.oldCounts[slot] = upToTwo(this.oldCounts[slot] as number);
  }

  /** Where the gram stands among the new ones; -1 when it is not unique on both sides. */
  uniquePlace(hash: number): number {
    const slot = this.slotOf(hash);
    const isUnique = this.nowCounts[slot] === 1 && this.oldCounts[slot] === 1;
    return isUnique ? (this.places[slot] as number) : -1;
  }

  private slotOf(hash: number): number {
    const mask = (1 << this.bits) - 1;
    let slot = Math.imul(hash, SPREAD) >>> (32 - this.bits);
    while (this.nowCounts[slot] && this.keys[slot] !== hash) slot = (slot + 1) & mask;
    return slot;
  }
}

function upToTwo(count: number): number {
  return count < 2 ? count + 1 : 2;
}

type Runs = { hashes: Int32Array; places: Int32Array; count: number };

/** The hashes of the runs of a stretch that are picked, and where they begin. */
function runsOf(
  codes: Uint16Array,
  start: number,
  end: number,
  size: number,
  picked: number,
): Runs {
  const most = Math.max(0, end - start - size + 1);
  const hashes = new Int32Array(most);
  const places = new Int32Array(most);
  let leaving = 1;
  for (let i = 1; i < size; i++) leaving = Math.imul(leaving, BASE);
  let hash = 0;
  let count = 0;
  for (let i = start; i < end; i++) {
    if (i - start >= size) hash = (hash - Math.imul(codes[i - size] as number, leaving)) | 0;
    hash = (Math.imul(hash, BASE) + (codes[i] as number)) | 0;
    if (i - start < size - 1 || ((hash ^ (hash >>> 15)) & picked) !== 0) continue;
    hashes[count] = hash;
    places[count++] = i - size + 1;
  }
  return { hashes, places, count };
}

function isSame(a: Uint16Array, i: number, b: Uint16Array, j: number, size: number): boolean {
  for (let k = 0; k < size; k++) if (a[i + k] !== b[j + k]) return false;
  return true;
}
