/**
 * Is one article the other, printed again? Texts are compared by the runs of four characters they share (w-shingling,
 * Broder 1997), white space, punctuation and width left aside: an editor's cuts and a few changed words keep most of
 * them. Linear in the length of the texts.
 */

/** Characters in a run. */
const RUN = 4;
/** Shorter texts are not compared: two flashes of one event share most of their words. */
const LEAST = 60;
/** The share of the shorter text's runs that the other has, at least. */
const SHARED = 0.7;
/** A digest that holds the whole of a short item is longer than this many times it, and no reprint. */
const LONGER = 2;
/** Longer texts are compared by their beginning. */
const MOST = 200_000;

/** The runs of a text as hashes, for one text that is compared with many. */
export type Shingles = ReadonlySet<number>;

export function shinglesOf(text: string): Shingles {
  const plain = text
    .slice(0, MOST)
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, '');
  const shingles = new Set<number>();
  for (let at = 0; at + RUN <= plain.length; at++) {
    let hash = 0x811c9dc5;
    for (let i = at; i < at + RUN; i++) {
      hash = Math.imul(hash ^ plain.charCodeAt(i), 0x01000193) >>> 0;
    }
    shingles.add(hash);
  }
  return shingles;
}

/** 0 for texts that have nothing in common, 1 where all of the shorter one is in the other. */
export function sharedPart(one: Shingles, other: Shingles): number {
  const [small, large] = one.size <= other.size ? [one, other] : [other, one];
  if (small.size === 0) return 0;
  let shared = 0;
  for (const hash of small) if (large.has(hash)) shared++;
  return shared / small.size;
}

export function isReprint(one: Shingles, other: Shingles): boolean {
  const small = Math.min(one.size, other.size);
  if (small < LEAST || Math.max(one.size, other.size) > small * LONGER) return false;
  return sharedPart(one, other) >= SHARED;
}
