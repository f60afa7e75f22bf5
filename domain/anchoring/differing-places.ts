import type { Span } from '../article.ts';
import { firstThat } from '../first-that.ts';
import { alignTexts, longestRising } from './align-texts.ts';
import type { Reading } from './fact-text.ts';

/**
 * Where the texts around two passages differ, as many places on both sides, in the order of the texts; an empty span
 * stands where only the other has something.
 */
export type Places = { was: Span[]; is: Span[] };

/** Stretches of both texts that say the same, of so many characters. */
type Run = { was: number; is: number; length: number };

/** In a shorter one no fact stands with its neighbours. */
const LEAST_RUN = 3;

/**
 * Where two passages and what stands around them differ: a fact that touches none of these places stands, with its
 * neighbours, unchanged in both.
 */
export function differingPlaces(was: Reading, is: Reading): Places {
  const runs = equalRuns(was, is).filter(({ length }) => length >= LEAST_RUN);
  const [first, last] = [runs[0], runs.at(-1)];
  const beginAlike = first?.was === 0 && first.is === 0;
  const endAlike =
    last?.was === was.text.length - (last?.length ?? 0) && last.is === is.text.length - last.length;
  const between = (side: 'was' | 'is', length: number) => {
    const places: Span[] = [];
    let at = 0;
    for (const run of runs) {
      if (at > 0 || !beginAlike) places.push({ start: at, end: run[side] });
      at = run[side] + run.length;
    }
    if (!endAlike) places.push({ start: at, end: length });
    return places;
  };
  return { was: between('was', was.text.length), is: between('is', is.text.length) };
}

/** Does a fact stand at one of these places, or right next to it? */
export function touchesAny(places: readonly Span[], fact: Span): boolean {
  return placeOf(places, fact) >= 0;
}

/** At which of these places, which follow one another, a fact stands, or right next to it; the first one, -1 for none. */
export function placeOf(places: readonly Span[], { start, end }: Span): number {
  const at = firstThat(0, places.length, (k) => (places[k] as Span).end >= start);
  const place = places[at];
  return place && place.start <= end ? at : -1;
}

function equalRuns(was: Reading, is: Reading): Run[] {
  const shorter = Math.min(was.end - was.start, is.end - is.start);
  const room = Math.min(was.text.length - was.end, is.text.length - is.end);
  const [a, b] = [was.text, is.text];
  const before = agreeing(a, was.start - 1, b, is.start - 1, -1, Math.min(was.start, is.start));
  const behind = agreeing(a, was.end, b, is.end, 1, room);
  const head = agreeing(a, was.start, b, is.start, 1, shorter);
  const isWhole = head === was.end - was.start && head === is.end - is.start;
  const tail = isWhole ? 0 : agreeing(a, was.end - 1, b, is.end - 1, -1, shorter - head);
  const first = { was: was.start - before, is: is.start - before, length: before + head };
  if (isWhole) return [{ ...first, length: first.length + behind }];
  const last = { was: was.end - tail, is: is.end - tail, length: tail + behind };
  const inner = [
    { start: was.start + head, end: was.end - tail },
    { start: is.start + head, end: is.end - tail },
  ] as const;
  return [first, ...innerRuns(was.text, inner[0], is.text, inner[1]), last];
}

function agreeing(a: string, i: number, b: string, j: number, step: 1 | -1, most: number) {
  let n = 0;
  while (n < most && a.charCodeAt(i + n * step) === b.charCodeAt(j + n * step)) n++;
  return n;
}

function innerRuns(was: string, old: Span, is: string, now: Span): Run[] {
  if (Math.min(old.end - old.start, now.end - now.start) <= LEAST_RUN) return [];
  const { old: a, now: b, to } = alignTexts(codesOf(was, old), codesOf(is, now));
  const pairs: [number, number][] = [];
  for (let i = 0; i < a.length; i++) {
    const place = to[i] as number;
    if (place >= 0 && a[i] === b[place]) pairs.push([old.start + i, now.start + place]);
  }
  return runsOf(inOrder(pairs));
}

/** What moved over something longer is left out: then the places of both sides answer to each other. */
function inOrder(pairs: readonly [number, number][]): readonly [number, number][] {
  const isRising = pairs.every(([, now], i) => i === 0 || now > (pairs[i - 1]?.[1] as number));
  return isRising ? pairs : longestRising(pairs);
}

function runsOf(pairs: readonly [number, number][]): Run[] {
  const runs: Run[] = [];
  let run: Run | null = null;
  for (const [i, j] of pairs) {
    if (run && i === run.was + run.length && j === run.is + run.length) run.length++;
    else {
      run = { was: i, is: j, length: 1 };
      runs.push(run);
    }
  }
  return runs;
}

function codesOf(text: string, { start, end }: Span): Uint16Array {
  const codes = new Uint16Array(end - start);
  for (let i = start; i < end; i++) codes[i - start] = text.charCodeAt(i);
  return codes;
}
