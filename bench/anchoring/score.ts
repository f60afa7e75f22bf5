import type { Span } from '../../domain/article.ts';
import { describeQuote, type Quote } from '../../domain/quote.ts';
import { below, type Random } from './random.ts';

/** A quarter figures and names, two fifths clauses, a quarter sentences, a tenth over two paragraphs. */
export function annotate(text: string, random: Random, count: number): Quote[] {
  const quotes: Quote[] = [];
  while (quotes.length < count) {
    const kind = random();
    const [least, most] = kind < 0.25 ? [2, 6] : kind < 0.65 ? [8, 30] : [31, 120];
    const length = least + below(random, most - least + 1);
    const around = kind < 0.9 ? -1 : text.indexOf('\n', below(random, text.length));
    const start =
      around >= 0 ? around - below(random, length - 1) - 1 : below(random, text.length - length);
    const exact = text.slice(Math.max(0, start), start + length);
    const isOver = exact.trim().includes('\n');
    if (start < 0 || exact.trim() !== exact || exact === '' || isOver !== around >= 0) continue;
    quotes.push(describeQuote(text, { start, end: start + exact.length }));
  }
  return quotes;
}

/** How many quotes there were, stood, came right, went wrong; how many were gone, and were placed all the same. */
export type Score = {
  stood: number;
  right: number;
  wrong: number;
  /** Of the wrong ones those that hold none of the quote's characters at all. */
  strange: number;
  lost: number;
  gone: number;
  false: number;
  changed: number;
};

export function emptyScore(): Score {
  return { stood: 0, right: 0, wrong: 0, strange: 0, lost: 0, gone: 0, false: 0, changed: 0 };
}

const SAME = 0.75;

/**
 * Right: three quarters of the characters are those of what is left of the quote, its largest part that is still
 * together. Wrong: none of them is. Gone: fewer than half survive together.
 */
export function addScores(
  score: Score,
  quotes: readonly Quote[],
  placements: readonly (Span | null)[],
  ids: Int32Array,
): void {
  const places = new Map<number, number>();
  ids.forEach((id, place) => {
    if (id >= 0) places.set(id, place);
  });
  quotes.forEach((quote, i) => {
    const placement = placements[i] ?? null;
    const truth = survivor(quote, places);
    if (placement && 'changes' in placement) score.changed++;
    if (!truth) {
      score.gone++;
      if (placement) score.false++;
      return;
    }
    score.stood++;
    if (!placement) score.lost++;
    else if (overlap(truth, placement) >= SAME) score.right++;
    else if (overlap(truth, placement) === 0) {
      score.wrong++;
      if (!holdsAny(quote, placement, ids)) score.strange++;
    }
  });
}

/** Of a quote that was torn apart, the smaller part is its own text, too. */
function holdsAny(quote: Span, { start, end }: Span, ids: Int32Array): boolean {
  return ids.subarray(start, end).some((id) => id >= quote.start && id < quote.end);
}

/** The largest part of a quote that is still together. */
function survivor({ start, end }: Span, places: ReadonlyMap<number, number>): Span | null {
  const found = Array.from({ length: end - start }, (_, i) => places.get(start + i)).filter(
    (place): place is number => place !== undefined,
  );
  let best: number[] = [];
  let run: number[] = [];
  for (const place of found) {
    const last = run.at(-1);
    if (last !== undefined && (place <= last || place - last > 40)) run = [];
    run.push(place);
    if (run.length > best.length) best = run;
  }
  if (best.length * 2 < end - start) return null;
  return { start: best[0] as number, end: (best.at(-1) as number) + 1 };
}

function overlap(a: Span, b: Span): number {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return common <= 0 ? 0 : common / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}
