import type { Span } from '../article.ts';

/** A passage between outer quotation marks, marks included. */
export type Quoted = Span & {
  /** `sentence`: the words end as a sentence does; `half`: as its first half (“听起来像吹牛,”). */
  ends: 'sentence' | 'half' | 'inside';
};

/** Outer marks; what is nested in them (‘ ’, 『 』) is part of the passage. */
const PAIRS: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['「', '」'],
  ['『', '』'],
  ['"', '"'],
]);
const MARKS = /[“”「」『』"\n]/g;
const MARKS_BUT_INNER = /[“”「」\n]/;
const NEXT_STRAIGHT = /["\n]/g;

/**
 * The quoted passages of a text, in its order. A passage runs over paragraphs only where each begins with the
 * opening mark again; a mark that has no partner in its paragraph opens nothing. Linear in the text.
 */
export function quotedIn(text: string): Quoted[] {
  const found: Quoted[] = [];
  let open: Open | null = null;
  for (const { index, 0: mark } of text.matchAll(MARKS)) {
    if (open === null) open = opening(text, index, mark);
    else if (mark === '\n') open = goesOn(text, index + 1, open.mark) ? open : null;
    else if (mark === PAIRS.get(open.mark)) {
      open.depth--;
      if (open.depth > 0) continue;
      found.push({ start: open.at, end: index + 1, ends: endOf(text, index) });
      open = null;
    } else if (mark === open.mark && !isRepeated(text, index)) {
      // Either a passage within the passage, or the first mark had no partner.
      if (hasPartner(text, index, open.mark)) open.depth++;
      else open = opening(text, index, mark);
    }
  }
  return found;
}

type Open = { at: number; mark: string; depth: number };

function opening(text: string, at: number, mark: string): Open | null {
  const opens = PAIRS.has(mark) && (mark !== '"' || closesAhead(text, at));
  return opens ? { at, mark, depth: 1 } : null;
}

/** Does the paragraph that begins here repeat the opening mark? */
function goesOn(text: string, from: number, mark: string): boolean {
  return (
    mark !== '"' &&
    text
      .slice(from, from + 4)
      .trimStart()
      .startsWith(mark)
  );
}

/** The mark at the head of a paragraph, which only says that the passage goes on. */
function isRepeated(text: string, at: number): boolean {
  return /\n[ \u3000]*$/.test(text.slice(Math.max(0, at - 4), at));
}

/** So far ahead a passage within a passage is looked for. */
const REACH = 400;

/** Are there two closing marks ahead in the paragraph, before the next opening one? */
function hasPartner(text: string, at: number, mark: string): boolean {
  const ahead = text.slice(at + 1, at + REACH);
  const first = ahead.search(MARKS_BUT_INNER);
  const close = PAIRS.get(mark);
  if (ahead[first] !== close) return false;
  const rest = ahead.slice(first + 1);
  return rest[rest.search(MARKS_BUT_INNER)] === close;
}

/** Of the straight mark, which opens and closes, one without a partner opens nothing. */
function closesAhead(text: string, at: number): boolean {
  NEXT_STRAIGHT.lastIndex = at + 1;
  return NEXT_STRAIGHT.exec(text)?.[0] === '"';
}

/** Inner marks and brackets stand behind the end of a sentence: “他说‘好。’” */
const INNER_CLOSES = '’』」）)';

function endOf(text: string, close: number): Quoted['ends'] {
  let last = close - 1;
  while (INNER_CLOSES.includes(text[last] ?? '-')) last--;
  const end = text[last] ?? '';
  if ('。！？!?…—～'.includes(end)) return 'sentence';
  return ',，;；、'.includes(end) ? 'half' : 'inside';
}
