import { isCaption } from '../caption.ts';
import { FURNITURE, TAIL } from '../labels.ts';
import type { Line } from '../lines.ts';
import { LONGEST_LEGAL } from '../measures.ts';
import { leadsOn } from '../pager.ts';
import { isUnlikely } from '../unlikely.ts';
import { CLOSING_LABEL, COMMENTS, EDITOR_LINE, LEGAL, NEVER_BODY, SENTENCE } from '../words.ts';
import { isHeadlineLink, type Listing, listingBetween } from './listing.ts';
import { type Total, treeTotals, within } from './tree-totals.ts';

/** Lines of the text and, apart from them, those that belong to pictures. */
export type Body = {
  text: Line[];
  captions: Line[];
  /** The number of the line at which the text has ended. */
  end: number;
  listing: Listing;
};

/** Containers are entered while one of their children holds this share of the text. */
const SHARE = 0.7;
/** Behind this much text a line that ends an article ends it. */
const ENOUGH = 40;
/** So many headlines of other articles behind a text are a column at its side. */
const SIDE = 2;

/**
 * Finds the text of an article among the lines behind its headline: in the element that the portal declares, if it
 * holds sentences, else where most of them are. In steps: a page may have lines by the ten thousand.
 */
export function* bodyOf(
  lines: readonly Line[],
  from: number,
  declared: Element | null = null,
): Generator<void, Body | null> {
  const weights = lines.map((line, index) => (index < from ? 0 : weightOf(line)));
  yield;
  dampBehindTail(lines, weights, from);
  const container = holdsText(declared, lines, weights) ? declared : containerOf(lines, weights);
  if (!container) return null;
  yield;
  const isInside = within(container);
  const inside = lines.flatMap((line, index) =>
    index >= from && isInside(line.block) ? [index] : [],
  );
  return trimBody(lines, inside);
}

/** Of the lines found, those that are the article's: without what stands over, under and between them. */
export function trimBody(lines: readonly Line[], inside: readonly number[]): Body {
  const end = endOf(lines, inside);
  const kept = withoutLastLinks(
    lines,
    inside.filter((index) => index < end && isRead(lines[index] as Line)),
  );
  const opening = kept.findIndex((index) => !isHeader(lines[index] as Line));
  const closing = kept.findLastIndex((index) => !CLOSING_LABEL.test(lines[index]?.text ?? ''));
  const inner = kept.slice(opening < 0 ? kept.length : opening, closing + 1);
  const read = inner.map((index) => lines[index] as Line);
  const captions = read.filter(isCaption);
  const text = read.filter((line) => !captions.includes(line));
  const listing = listingBetween(lines, inner[0] ?? end, inner.at(-1) ?? end);
  return { text, captions, end, listing };
}

function holdsText(
  element: Element | null,
  lines: readonly Line[],
  weights: readonly number[],
): boolean {
  if (!element) return false;
  const isInside = within(element);
  return lines.some(({ block }, index) => (weights[index] ?? 0) >= ENOUGH && isInside(block));
}

/** How much a line speaks for being text: its characters outside links, sentences in full. */
export function weightOf(line: Line): number {
  const plain = line.text.length - line.linked;
  if (plain <= 0 || line.linked > plain || isLegal(line) || isUnlikely(line.block)) return 0;
  return Math.min(plain, 400) * (SENTENCE.test(line.text) ? 1 : 0.2);
}

/** Comments and the next articles may hold more text than the article: behind its end they weigh little. */
function dampBehindTail(lines: readonly Line[], weights: number[], from: number): void {
  let before = 0;
  let links = 0;
  let factor = 1;
  for (let index = from; index < lines.length; index++) {
    const line = lines[index] as Line;
    if (before > ENOUGH * 2 && isHeadlineLink(line) && ++links === SIDE) factor *= 0.3;
    if (before > ENOUGH * 2 && isTail(line)) factor = 0.1;
    weights[index] = (weights[index] ?? 0) * factor;
    if (SENTENCE.test(line.text)) before += weights[index] ?? 0;
  }
}

/** The innermost element that holds the text as a whole. */
function containerOf(lines: readonly Line[], weights: readonly number[]): Element | null {
  const totals = treeTotals(lines, weights);
  let container: Element | null = lines[0]?.block.ownerDocument.body ?? null;
  if (!container || !totals.get(container)?.weight) return null;
  for (;;) {
    const whole = totals.get(container)?.weight ?? 0;
    const heaviest = heaviestChild(container, totals);
    if (!heaviest || heaviest.weight < whole * SHARE) return container;
    // `<div>` serves as `<p>` on many sites: an element with one line is a paragraph, not the text.
    if (heaviest.lines === 1 && heaviest.weight < whole) return container;
    container = heaviest.element;
  }
}

function heaviestChild(parent: Element, totals: ReadonlyMap<Element, Total>) {
  let best: (Total & { element: Element }) | null = null;
  for (let child = parent.firstElementChild; child; child = child.nextElementSibling) {
    const total = totals.get(child);
    if (total && total.weight > (best?.weight ?? 0)) best = { ...total, element: child };
  }
  return best;
}

/** The line at which the article ends: a tail that has text before it and little behind it. */
function endOf(lines: readonly Line[], inside: readonly number[]): number {
  const lengths = inside.map((index) => weightOf(lines[index] as Line));
  const whole = lengths.reduce((sum, length) => sum + length, 0);
  let before = 0;
  for (const [position, index] of inside.entries()) {
    const behind = whole - before;
    if (before >= ENOUGH && isTail(lines[index] as Line)) {
      const { text } = lines[index] as Line;
      if ([EDITOR_LINE, COMMENTS, LEGAL, NEXT].some((words) => words.test(text))) return index;
      if (behind < whole * 0.6) return index;
    }
    before += lengths[position] ?? 0;
  }
  return (inside.at(-1) ?? -1) + 1;
}

/** What leads to the next article, however long the words about that are. */
const NEXT = /^[【[]?[上下]一(?:篇|条|则)/;

function isTail(line: Line): boolean {
  if (isLegal(line)) return true;
  return (
    line.text.length < 80 && [TAIL, EDITOR_LINE, COMMENTS].some((words) => words.test(line.text))
  );
}

/** Words of rights; a longer line is a paragraph that speaks of them. */
function isLegal({ text }: Line): boolean {
  return text.length < LONGEST_LEGAL && LEGAL.test(text);
}

/** Is the line read at all? Rows of links and buttons are not. */
function isRead(line: Line): boolean {
  const { text, linked, block } = line;
  if (FURNITURE.test(text) || NEVER_BODY.test(text) || isLegal(line) || leadsOn(line)) return false;
  if (linked === text.length && linked > 0 && !SENTENCE.test(text)) return false;
  if (linked > text.length * 0.8 && text.length < 60) return false;
  return !isUnlikely(block);
}

/** Short lines at the end that stand among rows of links are headings of those. */
function withoutLastLinks(lines: readonly Line[], kept: readonly number[]): number[] {
  const last = kept.findLastIndex((index) => SENTENCE.test(lines[index]?.text ?? ''));
  const rest = kept.slice(last + 1);
  const isGap = rest.findIndex((index, at) => {
    const before = kept[last + at] ?? index;
    return lines.slice(before + 1, index).some(isHeadlineLink);
  });
  return isGap < 0 ? [...kept] : kept.slice(0, last + 1 + isGap);
}

/** Labels that may stand between the headline and the text. */
export function isHeader({ text }: Line): boolean {
  return (
    text.length < 60 &&
    !/[。！？]/.test(text) &&
    /^(?:[来來]源|作者|时间|發佈|发布|发稿|编辑|责任编辑|原标题|点击|浏览|阅读|日期|字号|\d{4}[-年/.]\d)/.test(
      text,
    )
  );
}
