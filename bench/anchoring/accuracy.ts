import type { Span } from '../../domain/article.ts';
import { locateQuotes } from '../../domain/quote.ts';
import { EDIT_CLASSES } from './edits.ts';
import { uniqueRuns } from './generate.ts';
import { describeAll, make, OTHERS, type Size } from './make.ts';
import type { Shown } from './page-of.ts';
import { PEERS, type Peer } from './peers.ts';
import { addScores, emptyScore, type Score } from './score.ts';

export type Scored = { edit: string; score: Score };
export type Accuracy = { unique: number; stored: Scored[]; unstored: Scored[] };

/** How our quotes fare on every edit of one page, with the stored text and without it. */
export function accuracy(size: Size, seed: number): Accuracy {
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
export async function peerAccuracy(size: Size, name: string, budget: number): Promise<Scored[]> {
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
