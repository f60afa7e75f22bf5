import { placing } from '../../domain/anchoring/place-quotes.ts';
import { describeQuote, locateQuotes, locating, type Quote } from '../../domain/quote.ts';
import { drain, inSlices } from '../../domain/steps.ts';
import { linesOf } from '../../page/lines.ts';
import { mapLines, type TextMap } from '../../page/text-map.ts';
import { describeAll, make, OTHERS, type Size, wholeRange } from './make.ts';
import type { Shown } from './page-of.ts';
import { PEERS, type Peer } from './peers.ts';

/** ms for all quotes of a page: of ours, measured; of a peer, reckoned from as many as it finds in `budget` ms. */
export type Times = {
  /** Walking over the page's text nodes and joining them, and reading the article's text with its map. */
  walk: number;
  read: number;
  ours: Record<string, number>;
  /** Of ours, finding the places alone: no peer compares facts. */
  placing: Record<string, number>;
  /** The longest stretch of ours at a time, when it is done in slices. */
  stretch: Record<string, number>;
  peer: Record<string, number>;
  describe: { ours: number; peer: number };
};

const TIMED = ['unchanged', 'revised', OTHERS[0]] as const;
const RUNS = 5;

export async function times(size: Size, name: string, budget: number): Promise<Times> {
  const peer = PEERS.find((one) => one.name === name) as Peer;
  const { shown, quotes, edited } = make(size, 1);
  const stored = await describeAll(peer, shown, quotes, budget);
  const result: Times = {
    walk: least(RUNS, () => walkText(document.body)),
    read: least(RUNS, () => mapLines(linesOf(shown.root))),
    ours: {},
    placing: {},
    stretch: {},
    peer: {},
    describe: describing(peer, shown, quotes),
  };
  for (const edit of TIMED) {
    const now = edited(edit);
    const theirs: number[] = [];
    const ours: number[] = [];
    const placed: number[] = [];
    // In turn, so that what else the machine does falls on both alike; and the least of each, since it only ever
    // makes them longer.
    for (let run = 0; run < RUNS; run++) {
      theirs.push(await meanTime(peer, now.root, stored, budget / RUNS));
      const start = performance.now();
      anchor(now.map, quotes, shown.map.text);
      ours.push(performance.now() - start);
      const again = performance.now();
      drain(placing(now.map.text, quotes, shown.map.text));
      placed.push(performance.now() - again);
    }
    result.peer[edit] = Math.min(...theirs) * quotes.length;
    result.ours[edit] = Math.min(...ours);
    result.placing[edit] = Math.min(...placed);
    result.stretch[edit] = await longestStretch(now.map, quotes, shown.map.text);
  }
  return result;
}

/** ms for one of a peer's quotes, as many as it finds in `budget` ms. */
async function meanTime(
  peer: Peer,
  root: HTMLElement,
  stored: readonly unknown[],
  budget: number,
): Promise<number> {
  const from = performance.now();
  let found = 0;
  while (found < stored.length && performance.now() < from + budget) {
    await peer.locate(root, stored[found++] as never);
    peer.clean?.(root);
  }
  return (performance.now() - from) / Math.max(1, found);
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
const OFTEN = 50;

/** ms to describe one selection. */
function describing(peer: Peer, { root, map }: Shown, quotes: readonly Quote[]) {
  const ranges = quotes.slice(0, DESCRIBED).map((quote) => wholeRange(map, quote));
  const each = (describe: (range: Range) => unknown) =>
    least(RUNS, () => ranges.map(describe)) / ranges.length;
  // The clock is too coarse for one of ours.
  const often = (describe: (range: Range) => unknown) =>
    each((range) => {
      for (let i = 0; i < OFTEN; i++) describe(range);
    }) / OFTEN;
  return {
    peer: each((range) => peer.describe(root, range)),
    ours: often((range) => {
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
