const BASE = 0x01000193;
/** Runs of so many units lead to the places of a quote. */
export const GRAM = 6;

/** Where every run of `GRAM` units of a text stands: chains in typed arrays, by hash. */
export type GramIndex = {
  /** How many places share the slot of the run that begins at `codes[at]`. */
  countOf(codes: Uint16Array, at: number): number;
  /** Calls `visit` for every place of that run. */
  placesOf(codes: Uint16Array, at: number, visit: (place: number) => void): void;
};

/** After so many runs a step ends. */
const STEP = 1 << 14;

export function* indexGrams(text: Uint16Array): Generator<void, GramIndex> {
  const bits = Math.max(8, Math.ceil(Math.log2(text.length + 1)) + 1);
  const mask = (1 << bits) - 1;
  const head = new Int32Array(mask + 1).fill(-1);
  const next = new Int32Array(text.length);
  const counts = new Int32Array(mask + 1);
  const slotOf = (codes: Uint16Array, at: number) => {
    let hash = 0;
    for (let k = 0; k < GRAM; k++) hash = (Math.imul(hash, BASE) + (codes[at + k] as number)) | 0;
    return (hash ^ (hash >>> 15)) & mask;
  };
  // From the end, so that a chain is read in the order of the text.
  for (let i = text.length - GRAM; i >= 0; i--) {
    if (i % STEP === 0) yield;
    const slot = slotOf(text, i);
    next[i] = head[slot] as number;
    head[slot] = i;
    counts[slot] = (counts[slot] as number) + 1;
  }
  return {
    countOf: (codes, at) => counts[slotOf(codes, at)] as number,
    placesOf(codes, at, visit) {
      for (
        let place = head[slotOf(codes, at)] as number;
        place >= 0;
        place = next[place] as number
      ) {
        let k = 0;
        while (k < GRAM && text[place + k] === codes[at + k]) k++;
        if (k === GRAM) visit(place);
      }
    },
  };
}
