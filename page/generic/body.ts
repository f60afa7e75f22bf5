import { CREDIT, FURNITURE, TAIL } from '../labels.ts';
import type { Line } from '../lines.ts';
import { EDITOR_LINE, NEVER_BODY, SENTENCE } from '../words.ts';

/** Lines of the text and, apart from them, those that belong to pictures. */
export type Body = { text: Line[]; captions: Line[]; end: number };

/** Containers are entered while one of their children holds this share of the text. */
const SHARE = 0.7;
/** Behind this much text a line that ends an article ends it. */
const ENOUGH = 40;

/** Finds the text of an article among the lines behind its headline. */
export function bodyOf(lines: readonly Line[], from: number): Body | null {
  const weights = lines.map((line, index) => (index < from ? 0 : weightOf(line)));
  dampBehindTail(lines, weights, from);
  const container = containerOf(lines, weights);
  if (!container) return null;
  const inside = lines.flatMap((line, index) =>
    index >= from && container.contains(line.block) ? [index] : [],
  );
  const end = endOf(lines, inside);
  const kept = inside.filter((index) => index < end && isRead(lines[index] as Line));
  const opening = kept.findIndex((index) => !isHeader(lines[index] as Line));
  const read = kept.slice(opening < 0 ? kept.length : opening).map((index) => lines[index] as Line);
  const captions = read.filter(isCaption);
  return { text: read.filter((line) => !captions.includes(line)), captions, end };
}

/** How much a line speaks for being text: its characters outside links, sentences in full. */
export function weightOf(line: Line): number {
  const plain = line.text.length - line.linked;
  if (plain <= 0 || line.linked > plain || isUnlikely(line.block)) return 0;
  return Math.min(plain, 400) * (SENTENCE.test(line.text) ? 1 : 0.2);
}

/** Comments and the next articles may hold more text than the article: behind its end they weigh little. */
function dampBehindTail(lines: readonly Line[], weights: number[], from: number): void {
  let before = 0;
  let factor = 1;
  for (let index = from; index < lines.length; index++) {
    const line = lines[index] as Line;
    if (before > ENOUGH * 2 && isTail(line)) factor = 0.1;
    weights[index] = (weights[index] ?? 0) * factor;
    if (SENTENCE.test(line.text)) before += weights[index] ?? 0;
  }
}

/** The innermost element that holds the text as a whole. */
function containerOf(lines: readonly Line[], weights: readonly number[]): Element | null {
  const totals = new Map<Element, number>();
  let root: Element | null = null;
  lines.forEach((line, index) => {
    const weight = weights[index] ?? 0;
    if (weight === 0) return;
    for (let element: Element | null = line.block; element; element = element.parentElement) {
      totals.set(element, (totals.get(element) ?? 0) + weight);
      root = element;
    }
  });
  let container = root as Element | null;
  while (container) {
    const whole = totals.get(container) ?? 0;
    const heaviest = heaviestChild(container, totals);
    if (!heaviest || heaviest.weight < whole * SHARE) return container;
    if (isParagraph(heaviest.element) && heaviest.weight < whole) return container;
    container = heaviest.element;
  }
  return null;
}

function heaviestChild(
  parent: Element,
  totals: ReadonlyMap<Element, number>,
): { element: Element; weight: number } | null {
  let best: { element: Element; weight: number } | null = null;
  for (const element of parent.children) {
    const weight = totals.get(element) ?? 0;
    if (weight > (best?.weight ?? 0)) best = { element, weight };
  }
  return best;
}

/** Does it hold one paragraph only? `<div>` serves as `<p>` on many sites. */
function isParagraph(element: Element): boolean {
  if (/^(?:P|LI|H[1-6]|DT|DD|BLOCKQUOTE|SECTION|SPAN|FONT|STRONG|B)$/.test(element.tagName)) {
    return element.querySelector('p, div, br') === null;
  }
  return element.querySelector('p, div, br, li, td, section') === null;
}

/** The line at which the article ends: a tail that has text before it and little behind it. */
function endOf(lines: readonly Line[], inside: readonly number[]): number {
  const lengths = inside.map((index) => weightOf(lines[index] as Line));
  const whole = lengths.reduce((sum, length) => sum + length, 0);
  let before = 0;
  for (const [position, index] of inside.entries()) {
    const behind = whole - before;
    if (before >= ENOUGH && isTail(lines[index] as Line)) {
      if (EDITOR_LINE.test((lines[index] as Line).text) || behind < whole * 0.6) return index;
    }
    before += lengths[position] ?? 0;
  }
  return (inside.at(-1) ?? -1) + 1;
}

function isTail(line: Line): boolean {
  return line.text.length < 80 && (TAIL.test(line.text) || EDITOR_LINE.test(line.text));
}

/** Is the line read at all? Rows of links and buttons are not. */
function isRead(line: Line): boolean {
  const { text, linked, block } = line;
  if (FURNITURE.test(text) || NEVER_BODY.test(text)) return false;
  if (linked === text.length && linked > 0 && !SENTENCE.test(text)) return false;
  if (linked > text.length * 0.8 && text.length < 60) return false;
  return !isUnlikely(block);
}

/** Labels that may stand between the headline and the text. */
function isHeader({ text }: Line): boolean {
  return (
    text.length < 60 &&
    !/[。！？]/.test(text) &&
    /^(?:来源|作者|时间|发布|发稿|编辑|责任编辑|原标题|点击|浏览|阅读|日期|字号|\d{4}[-年/.]\d)/.test(
      text,
    )
  );
}

/** A caption says who took the picture, or stands in the picture's own element. */
function isCaption(line: Line): boolean {
  if (line.block.closest('figcaption') || CAPTION_NAME.test(line.block.className)) return true;
  return !line.indented && line.text.length < 150 && CREDIT.test(line.text);
}

const CAPTION_NAME = /\b(?:caption|pic_?txt|img_?desc|picIntro|img-?title|photo-?desc)\b/i;
const UNLIKELY =
  /(?:^|[\s_-])(?:comment|comments|tie|reply|related|relate|recommend|recommends|sidebar|side|footer|foot|copyright|share|shares|qrcode|hot|rank|ranking|toolbar|breadcrumb|crumb|advert|ad|ads|nav|menu|login|popup|modal|tags?|keywords?|statement|disclaimer)(?:$|[\s_-])/i;
/** Names of elements are asked no further up than this. */
const NEAR = 4;

function isUnlikely(block: Element): boolean {
  let element: Element | null = block;
  for (let level = 0; element && level < NEAR; level++, element = element.parentElement) {
    if (element.tagName === 'BODY') return false;
    if (/^(?:NAV|ASIDE|FOOTER|FORM)$/.test(element.tagName)) return element.tagName !== 'FORM';
    const { className } = element;
    if (typeof className === 'string' && UNLIKELY.test(`${className} ${element.id}`)) return true;
  }
  return false;
}
