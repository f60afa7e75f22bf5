import type { Stretch } from './align-texts.ts';

const BASE = 0x01000193;
const SPREAD = 0x9e3779b1;

/** After so many runs a step ends: about a millisecond. */
const STEP = 1 << 14;

/**
 * Calls `found` for every run of `size` units that occurs exactly once in each of the two stretches, in the
 * order of the old text. Rolling hashes in one open table; every hit is compared unit by unit.
 */
export function* uniqueGrams(
  old: Uint16Array,
  now: Uint16Array,
  { oldStart, oldEnd, nowStart, nowEnd }: Stretch,
  size: number,
  found: (oldIndex: number, nowIndex: number) => void,
): Generator<void, void> {
  const oldHashes = rollingHashes(old, oldStart, oldEnd, size);
  const nowHashes = rollingHashes(now, nowStart, nowEnd, size);
  if (oldHashes.length === 0 || nowHashes.length === 0) return;
  if (nowHashes.length >= STEP) yield;
  const table = new GramTable(nowHashes.length);
  yield* each(nowHashes, (hash, i) => table.addNow(hash, i));
  yield* each(oldHashes, (hash) => table.countOld(hash));
  yield* each(oldHashes, (hash, i) => {
    const place = table.uniquePlace(hash);
    if (place >= 0 && isSame(old, oldStart + i, now, nowStart + place, size)) {
      found(oldStart + i, nowStart + place);
    }
  });
}

function* each(
  hashes: Int32Array,
  visit: (hash: number, i: number) => void,
): Generator<void, void> {
  for (let i = 0; i < hashes.length; i++) {
    if (i % STEP === STEP - 1) yield;
    visit(hashes[i] as number, i);
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

function rollingHashes(codes: Uint16Array, start: number, end: number, size: number): Int32Array {
  const hashes = new Int32Array(Math.max(0, end - start - size + 1));
  let leaving = 1;
  for (let i = 1; i < size; i++) leaving = Math.imul(leaving, BASE);
  let hash = 0;
  for (let i = 0; i < end - start; i++) {
    if (i >= size) hash = (hash - Math.imul(codes[start + i - size] as number, leaving)) | 0;
    hash = (Math.imul(hash, BASE) + (codes[start + i] as number)) | 0;
    if (i >= size - 1) hashes[i - size + 1] = hash;
  }
  return hashes;
}

function isSame(a: Uint16Array, i: number, b: Uint16Array, j: number, size: number): boolean {
  for (let k = 0; k < size; k++) if (a[i + k] !== b[j + k]) return false;
  return true;
}
