import type { Span } from '../../domain/article.ts';
import { describeQuote, locateQuotes, locating, type Quote } from '../../domain/quote.ts';
import { inSlices } from '../../domain/steps.ts';
import { linesOf } from '../../page/lines.ts';
import { mapLines, type TextMap } from '../../page/text-map.ts';
import { EDIT_CLASSES, type Edited } from './edits.ts';
import { generate, type Newspaper, newspaperOf, uniqueRuns } from './generate.ts';
import { type Shown, showText } from './page-of.ts';
import { ONE_BY_ONE, PEERS, type Peer } from './peers.ts';
import { type Random, seeded } from './random.ts';
import { addScores, annotate, emptyScore, type Score } from './score.ts';

/** What runs in the bench's page. Sizes are characters and quotes. */
export type Size = { length: number; count: number };
export type Scored = { edit: string; score: Score };
export type Accuracy = { unique: number; stored: Scored[]; unstored: Scored[] };

const OTHERS = ['another newspaper', 'another article of it'] as const;

let paper: Newspaper;
let other: Newspaper;

/** Half of the sample articles make one newspaper, half another: they share neither shapes nor words. */
function setUp(articles: readonly string[]): void {
  paper = newspaperOf(articles.filter((_, i) => i % 2 === 0));
  other = newspaperOf(articles.filter((_, i) => i % 2 === 1));
}

type Made = { shown: Shown; quotes: Quote[]; edited(edit: string): Shown; random: Random };

/** A page, quotes on it, and what becomes of the page. */
function make({ length, count }: Size, seed: number): Made {
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

/** How our quotes fare on every edit of one page, with the stored text and without it. */
function accuracy(size: Size, seed: number): Accuracy {
  const { shown, quotes, edited } = make(size, seed);
  const { text } = shown.map;
  const result: Accuracy = { unique: uniqueRuns(text), stored: [], unstored: [] };
  for (const edit of [...EDIT_CLASSES.map(({ name }) => name), ...OTHERS]) {
    const { map, ids } = edited(edit);
    for (const kind of ['stored', 'unstored'] as const) {
      const score = emptyScore();
      const placements = locateQuotes(map.text, quotes, kind === 'stored' ? text : undefined);
      addScores(score, quotes, placements.map(spanOrNothing), ids);
      result[kind].push({ edit, score });
    }
  }
  return result;
}

function spanOrNothing<T extends { state: string }>(placement: T): (T & Span) | null {
  return placement.state === 'lost' ? null : (placement as T & Span);
}

/** How a peer's quotes fare, as many as it finds in `budget` ms for each edit. */
async function peerAccuracy(size: Size, name: string, budget: number): Promise<Scored[]> {
  const peer = PEERS.find((one) => one.name === name) as Peer;
  const { shown, quotes, edited } = make(size, 1);
  const stored = await describeAll(peer, shown, quotes, budget);
  const scored: Scored[] = [];
  for (const edit of [...EDIT_CLASSES.map(({ name }) => name), ...OTHERS]) {
    const now = edited(edit);
    const raw = rawOffsets(now);
    const score = emptyScore();
    const spans: (Span | null)[] = [];
    for (const end = performance.now() + budget; performance.now() < end; ) {
      if (spans.length === stored.length) break;
      const range = await peer.locate(now.root, stored[spans.length] as never);
      spans.push(range && spanOn(now, raw, range));
      peer.clean?.(now.root);
    }
    addScores(score, quotes.slice(0, spans.length), spans, now.ids);
    scored.push({ edit, score });
  }
  return scored;
}

async function describeAll(
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

function wholeRange(map: TextMap, span: Span): Range {
  const ranges = map.rangesOf(span);
  const range = (ranges[0] as Range).cloneRange();
  const last = ranges.at(-1) as Range;
  range.setEnd(last.endContainer, last.endOffset);
  return range;
}

/** For each character of the text that is read, its offset in all the text of the article's element. */
function rawOffsets({ root, map }: Shown): Int32Array {
  const raw = root.textContent ?? '';
  let at = -1;
  return Int32Array.from(map.text, (char) => {
    if (char !== '\n') at = Math.max(at + 1, raw.indexOf(char, at + 1));
    return at;
  });
}

function spanOn({ root }: Shown, raw: Int32Array, range: Range): Span | null {
  const before = document.createRange();
  before.setStart(root, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const from = before.toString().length;
  const until = from + range.toString().length;
  const start = raw.findIndex((offset) => offset >= from);
  const end = raw.findLastIndex((offset) => offset < until) + 1;
  return start >= 0 && end > start ? { start, end } : null;
}

/** ms for all quotes of a page: of ours, measured; of a peer, reckoned from as many as it finds in `budget` ms. */
export type Times = {
  /** Walking over the page's text nodes and joining them, and reading the article's text with its map. */
  walk: number;
  read: number;
  ours: Record<string, number>;
  /** The longest stretch of ours at a time, when it is done in slices. */
  stretch: Record<string, number>;
  peer: Record<string, number>;
  describe: { ours: number; peer: number };
};

const TIMED = ['unchanged', 'revised', OTHERS[0]] as const;
const RUNS = 5;

async function times(size: Size, name: string, budget: number): Promise<Times> {
  const peer = PEERS.find((one) => one.name === name) as Peer;
  const { shown, quotes, edited } = make(size, 1);
  const stored = await describeAll(peer, shown, quotes, budget);
  const result: Times = {
    walk: least(RUNS, () => walkText(document.body)),
    read: least(RUNS, () => mapLines(linesOf(shown.root))),
    ours: {},
    stretch: {},
    peer: {},
    describe: describing(peer, shown, quotes),
  };
  for (const edit of TIMED) {
    const { root, map } = edited(edit);
    let found = 0;
    const from = performance.now();
    while (found < stored.length && performance.now() < from + budget) {
      await peer.locate(root, stored[found++] as never);
      peer.clean?.(root);
    }
    result.peer[edit] = ((performance.now() - from) / Math.max(1, found)) * quotes.length;
    result.ours[edit] = least(RUNS, () => anchor(map, quotes, shown.map.text));
    result.stretch[edit] = await longestStretch(map, quotes, shown.map.text);
  }
  return result;
}

/** What a peer does, done by us: from stored quotes to ranges. */
function anchor(map: TextMap, quotes: readonly Quote[], snapshot: string): Range[] {
  const placements = locateQuotes(map.text, quotes, snapshot);
  return placements.flatMap((one) => (one.state === 'lost' ? [] : map.rangesOf(one)));
}

async function longestStretch(
  map: TextMap,
  quotes: readonly Quote[],
  snapshot: string,
): Promise<number> {
  let shortest = Number.POSITIVE_INFINITY;
  for (let run = 0; run < RUNS; run++) {
    let longest = 0;
    let from = performance.now();
    const pause = async () => {
      longest = Math.max(longest, performance.now() - from);
      await new Promise((resolve) => setTimeout(resolve));
      from = performance.now();
    };
    await inSlices(locating(map.text, quotes, snapshot), pause);
    await pause();
    // Other processes only ever make it longer.
    shortest = Math.min(shortest, longest);
  }
  return shortest;
}

const DESCRIBED = 20;

/** ms to describe one selection. */
function describing(peer: Peer, { root, map }: Shown, quotes: readonly Quote[]) {
  const ranges = quotes.slice(0, DESCRIBED).map((quote) => wholeRange(map, quote));
  const each = (describe: (range: Range) => unknown) =>
    least(RUNS, () => ranges.map(describe)) / ranges.length;
  return {
    peer: each((range) => peer.describe(root, range)),
    ours: each((range) => {
      const span = map.spanOf(range);
      return span && describeQuote(map.text, span);
    }),
  };
}

function walkText(root: Node): string {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let text = '';
  while (walker.nextNode()) text += walker.currentNode.nodeValue;
  return text;
}

function least(runs: number, deed: () => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    const from = performance.now();
    deed();
    best = Math.min(best, performance.now() - from);
  }
  return best;
}

const api = {
  setUp,
  accuracy,
  peerAccuracy,
  times,
  peers: PEERS.map(({ name }) => name),
  oneByOne: ONE_BY_ONE.name,
};
export type Api = typeof api;
Object.assign(globalThis, { anchoring: api });
