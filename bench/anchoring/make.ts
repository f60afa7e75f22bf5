import type { Span } from '../../domain/article.ts';
import type { Quote } from '../../domain/quote.ts';
import type { TextMap } from '../../page/text-map.ts';
import { EDIT_CLASSES, type Edited } from './edits.ts';
import { generate, type Newspaper, newspaperOf } from './generate.ts';
import { type Shown, showText } from './page-of.ts';
import type { Peer } from './peers.ts';
import { type Random, seeded } from './random.ts';
import { annotate } from './score.ts';

/** Characters and quotes of a page. */
export type Size = { length: number; count: number };

/** Pages that show something else. */
export const OTHERS = ['another newspaper', 'another article of it'] as const;

let paper: Newspaper;
let other: Newspaper;

/** Half of the sample articles make one newspaper, half another: they share neither shapes nor words. */
export function setUp(articles: readonly string[]): void {
  paper = newspaperOf(articles.filter((_, i) => i % 2 === 0));
  other = newspaperOf(articles.filter((_, i) => i % 2 === 1));
}

export type Made = { shown: Shown; quotes: Quote[]; edited(edit: string): Shown; random: Random };

/** A page, quotes on it, and what becomes of the page. */
export function make({ length, count }: Size, seed: number): Made {
  const random = seeded(seed);
  const shown = showText(whole(generate(paper, random, length)), random);
  const { text } = shown.map;
  const quotes = annotate(text, random, count);
  const edited = (name: string) => {
    if (name === OTHERS[0]) return showText(foreign(generate(other, random, length)), random);
    if (name === OTHERS[1]) return showText(foreign(generate(paper, random, length)), random);
    const edit = EDIT_CLASSES.find((one) => one.name === name)?.edit;
    return showText(edit ? edit(text, paper, random) : whole(text), random);
  };
  return { shown, quotes, edited, random };
}

function whole(text: string): Edited {
  return { text, ids: Int32Array.from({ length: text.length }, (_, i) => i) };
}

function foreign(text: string): Edited {
  return { text, ids: new Int32Array(text.length).fill(-1) };
}

/** As many quotes as a peer describes in `budget` ms. */
export async function describeAll(
  peer: Peer,
  { root, map }: Shown,
  quotes: readonly Quote[],
  budget: number,
): Promise<unknown[]> {
  const stored: unknown[] = [];
  for (const end = performance.now() + budget; performance.now() < end; ) {
    const quote = quotes[stored.length];
    if (!quote) break;
    stored.push(await peer.describe(root, wholeRange(map, quote)));
  }
  return stored;
}

export function wholeRange(map: TextMap, span: Span): Range {
  const ranges = map.rangesOf(span);
  const range = (ranges[0] as Range).cloneRange();
  const last = ranges.at(-1) as Range;
  range.setEnd(last.endContainer, last.endOffset);
  return range;
}
