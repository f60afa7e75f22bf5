import type { Span } from './article.ts';

/** Longer passages are named by their beginning and their end. */
const LONGEST = 60;
const EDGE = 16;
/** Further than this no edge of a clause is looked for. */
const REACH = 80;

/**
 * The address of a page with a text directive for a span of its text (https://wicg.github.io/scroll-to-text-fragment/):
 * `…#:~:text=前文-,摘句,-后文`. A browser wants the outermost edges at word boundaries, which nobody agrees on in
 * Chinese: so the context reaches to the punctuation on both sides. An old fragment of the address is kept.
 */
export function textFragmentUrl(url: string, text: string, span: Span): string {
  const exact = text.slice(span.start, span.end);
  const after = clauseAfter(text, span.end);
  const clause = clauseBefore(text, span.start);
  const isUnique =
    text.indexOf(clause + exact + after) === text.lastIndexOf(clause + exact + after);
  const before = isUnique ? clause : lineBefore(text, span.start);
  const isShort = exact.length <= LONGEST && !exact.includes('\n');
  const middle = isShort ? [exact] : edgesOf(exact);
  const parts = [
    before && `${encode(before)}-`,
    ...middle.map(encode),
    after && `-${encode(after)}`,
  ].filter(Boolean);
  if (middle.some((part) => part === '')) return url;
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${parts.join(',')}`;
}

function edgesOf(exact: string): string[] {
  const lines = exact.split('\n');
  const [first = '', last = ''] = [lines[0], lines.at(-1)];
  return [wholeCharacters(first.slice(0, EDGE)), wholeCharacters(last.slice(-EDGE))];
}

const PUNCTUATION = /[\s\p{P}]/u;

function clauseBefore(text: string, start: number): string {
  let from = start;
  while (from > 0 && start - from < REACH && !PUNCTUATION.test(text.charAt(from - 1))) from--;
  return wholeCharacters(text.slice(from, start));
}

function lineBefore(text: string, start: number): string {
  const from = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - REACH);
  return wholeCharacters(text.slice(from, start)).trimStart();
}

function clauseAfter(text: string, end: number): string {
  let to = end;
  while (to < text.length && to - end < REACH && !PUNCTUATION.test(text.charAt(to))) to++;
  return wholeCharacters(text.slice(end, to));
}

/** Half of a surrogate pair cannot be encoded. */
function wholeCharacters(text: string): string {
  return text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '').toWellFormed();
}

/** The hyphen separates in a directive and is not encoded by itself. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replaceAll('-', '%2D');
}
