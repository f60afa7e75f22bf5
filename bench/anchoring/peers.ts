import { createTextQuoteSelectorMatcher, describeTextQuote } from '@apache-annotator/dom';
import { rangeToSelector, reviveSelector } from '@recogito/text-annotator';
import { fromRange as positionOf } from 'dom-anchor-text-position';
import { fromRange, toRange } from 'dom-anchor-text-quote';
import Mark from 'mark.js';
import { describeRange, locateRange } from './one-by-one.ts';

/** A way to store a passage and to find it again, one by one, as its makers say it is to be used. */
export type Peer = {
  name: string;
  describe(root: HTMLElement, range: Range): unknown;
  locate(root: HTMLElement, stored: never): Range | null | Promise<Range | null>;
  /** Takes away again what was put into the page. */
  clean?(root: HTMLElement): void;
};

const everything = (root: HTMLElement) => {
  const range = document.createRange();
  range.selectNodeContents(root);
  return range;
};

export const ONE_BY_ONE: Peer = {
  name: 'approx-string-match, one by one',
  describe: describeRange,
  locate: locateRange,
};

const MARKS = { separateWordSearch: false, acrossElements: true, diacritics: false };

export const PEERS: readonly Peer[] = [
  ONE_BY_ONE,
  {
    name: 'dom-anchor-text-quote',
    describe: (root, range) => ({
      ...fromRange(root, range),
      hint: positionOf(root, range).start,
    }),
    locate: (root, { hint, ...quote }: ReturnType<typeof fromRange> & { hint: number }) =>
      toRange(root, quote, { hint }),
  },
  {
    name: '@apache-annotator/dom',
    describe: (root, range) => describeTextQuote(range, everything(root)),
    async locate(root, selector: Awaited<ReturnType<typeof describeTextQuote>>) {
      const matches = createTextQuoteSelectorMatcher(selector)(everything(root));
      for await (const match of matches) return match as Range;
      return null;
    },
  },
  {
    name: '@recogito/text-annotator',
    describe: (root, range) => ({ ...rangeToSelector(range, root), range: null }),
    locate(root, selector: never) {
      try {
        return (reviveSelector(selector, root) as { range: Range }).range;
      } catch {
        return null;
      }
    },
  },
  {
    name: 'mark.js',
    describe: (_, range) => range.toString(),
    locate(root, words: string) {
      let first: Element | null = null;
      let last: Element | null = null;
      // All occurrences are wrapped: the elements up to the words' length are the first one.
      let length = 0;
      const each = (element: Element) => {
        if (length >= words.length) return;
        length += element.textContent?.length ?? 0;
        first ??= element;
        last = element;
      };
      new Mark(root).mark(words, { ...MARKS, each });
      if (!first || !last) return null;
      const range = document.createRange();
      range.setStartBefore(first);
      range.setEndAfter(last);
      return range;
    },
    clean: (root) => new Mark(root).unmark(),
  },
];
