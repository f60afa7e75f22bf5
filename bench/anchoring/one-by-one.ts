import search from 'approx-string-match';
import type { Span } from '../../domain/article.ts';

/** What the most widely used annotator stores of a passage: where it is in the tree, in the text, and its words. */
export type Stored = Span & {
  paths: readonly [start: string, startOffset: number, end: string, endOffset: number];
  exact: string;
  prefix: string;
  suffix: string;
};

const CONTEXT = 32;

export function describeRange(root: HTMLElement, range: Range): Stored {
  const text = root.textContent ?? '';
  const start = lengthBefore(root, range.startContainer, range.startOffset);
  const end = start + range.toString().length;
  const [first, last] = [elementOf(range.startContainer), elementOf(range.endContainer)];
  return {
    paths: [
      pathOf(root, first),
      lengthBefore(first, range.startContainer, range.startOffset),
      pathOf(root, last),
      lengthBefore(last, range.endContainer, range.endOffset),
    ],
    start,
    end,
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
  };
}

/**
 * Finding a quote as that annotator does: by its path, else by its offsets, if its words still stand there; else
 * every place with the same words, else fuzzy matching over the whole document; the best of them by quote, context
 * and place in the proportion 50 : 20 : 20 : 2. Each quote by itself, and the best is taken however bad it is.
 */
export function locateRange(root: HTMLElement, stored: Stored): Range | null {
  return byPath(root, stored) ?? byOffsets(root, stored) ?? byWords(root, stored);
}

function byPath(root: HTMLElement, { paths, exact }: Stored): Range | null {
  const [first, startOffset, last, endOffset] = paths;
  const [from, until] = [elementAt(root, first), elementAt(root, last)];
  const start = from && positionIn(from, startOffset);
  const end = until && positionIn(until, endOffset);
  return start && end ? ifSays(rangeOf(start, end), exact) : null;
}

function byOffsets(root: HTMLElement, { start, end, exact }: Stored): Range | null {
  const range = rangeAt(root, start, end);
  return range && ifSays(range, exact);
}

function byWords(root: HTMLElement, stored: Stored): Range | null {
  const match = best(root.textContent ?? '', stored);
  return match && rangeAt(root, match.start, match.end);
}

function ifSays(range: Range, words: string): Range | null {
  return range.toString() === words ? range : null;
}

function rangeAt(root: HTMLElement, from: number, until: number): Range | null {
  const start = positionIn(root, from);
  const end = positionIn(root, until);
  return start && end ? rangeOf(start, end) : null;
}

type Position = { node: Text; offset: number };

function rangeOf(start: Position, end: Position): Range {
  const range = document.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  return range;
}

function positionIn(element: Element, offset: number): Position | null {
  const nodes = document.createNodeIterator(element, NodeFilter.SHOW_TEXT);
  let passed = 0;
  for (let node = nodes.nextNode() as Text | null; node; node = nodes.nextNode() as Text | null) {
    if (passed + node.length >= offset) return { node, offset: offset - passed };
    passed += node.length;
  }
  return null;
}

function lengthBefore(element: Element, container: Node, offset: number): number {
  const range = document.createRange();
  range.setStart(element, 0);
  range.setEnd(container, offset);
  return range.toString().length;
}

function elementOf(node: Node): Element {
  return node instanceof Element ? node : (node.parentElement as Element);
}

/** `p[3]/strong[1]`: the tag's name and its number among its like. */
function pathOf(root: Element, element: Element): string {
  const steps: string[] = [];
  for (let one = element; one !== root; one = one.parentElement as Element) {
    let number = 1;
    for (let other = one.previousElementSibling; other; other = other.previousElementSibling) {
      if (other.localName === one.localName) number++;
    }
    steps.push(`${one.localName}[${number}]`);
  }
  return steps.reverse().join('/');
}

function elementAt(root: Element, path: string): Element | null {
  let element: Element | null = root;
  for (const step of path === '' ? [] : path.split('/')) {
    const [, name, number] = /^(.*)\[(\d+)\]$/.exec(step) ?? [];
    let left = Number(number);
    let child: Element | null = element?.firstElementChild ?? null;
    while (child && (child.localName !== name || --left > 0)) child = child.nextElementSibling;
    element = child;
  }
  return element;
}

type Match = Span & { errors: number };

const MOST_ERRORS = 256;

function places(text: string, exact: string): Match[] {
  const found: Match[] = [];
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
    found.push({ start: at, end: at + exact.length, errors: 0 });
  }
  return found.length > 0 ? found : search(text, exact, Math.min(MOST_ERRORS, exact.length / 2));
}

function best(text: string, stored: Stored): Match | null {
  let found: Match | null = null;
  let highest = Number.NEGATIVE_INFINITY;
  for (const match of places(text, stored.exact)) {
    const score = scoreOf(text, stored, match);
    if (score <= highest) continue;
    highest = score;
    found = match;
  }
  return found;
}

function scoreOf(text: string, { exact, prefix, suffix, start }: Stored, match: Match): number {
  const before = text.slice(Math.max(0, match.start - prefix.length), match.start);
  const after = text.slice(match.end, match.end + suffix.length);
  return (
    50 * (1 - match.errors / exact.length) +
    20 * (prefix ? likeness(before, prefix) : 1) +
    20 * (suffix ? likeness(after, suffix) : 1) +
    2 * (1 - Math.abs(match.start - start) / text.length)
  );
}

function likeness(text: string, words: string): number {
  if (text.length === 0) return 0;
  const [match] = search(text, words, words.length);
  return match ? 1 - match.errors / words.length : 0;
}
