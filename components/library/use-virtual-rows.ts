import {
  observeWindowOffset,
  observeWindowRect,
  type Range,
  type VirtualItem,
  Virtualizer,
  windowScroll,
} from '@tanstack/virtual-core';
import { useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';

/** So many rows are drawn beyond the screen on each side. */
const BEYOND = 6;

export type VirtualRows = {
  /** The rows to draw, with where they stand. */
  items: VirtualItem[];
  /** How high all rows are together, in px. */
  height: number;
  /** Where the list begins in the document, in px. */
  margin: number;
  measure: (element: HTMLElement | null) => void;
  scrollTo: (index: number) => void;
};

/**
 * Which rows of a long list are on the screen: the window scrolls, rows are as high as they are. `kept` is drawn wherever it
 * stands, so that the focus is not lost with its row.
 */
export function useVirtualRows(
  list: { current: HTMLElement | null },
  {
    count,
    estimate,
    kept,
    covered,
    keyOf,
  }: {
    count: number;
    estimate: number;
    kept: number;
    /** So many px at the top of the window are covered by what stays there. */
    covered: number;
    keyOf: (index: number) => string | number;
  },
): VirtualRows {
  const [, redraw] = useReducer((times: number) => times + 1, 0);
  const margin = useRef(0);
  const options = {
    count,
    estimateSize: () => estimate,
    getItemKey: keyOf,
    scrollMargin: margin.current,
    scrollPaddingStart: covered,
    overscan: BEYOND,
    getScrollElement: () => window,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll,
    initialRect: { width: innerWidth, height: innerHeight },
    rangeExtractor: (range: Range) => rowsIn(range, kept),
    onChange: () => redraw(null),
  };
  const [rows] = useState(() => new Virtualizer<Window, HTMLElement>(options));
  rows.setOptions(options);
  useLayoutEffect(() => rows._didMount(), [rows]);
  useLayoutEffect(() => {
    rows._willUpdate();
    const top = list.current ? list.current.getBoundingClientRect().top + scrollY : 0;
    if (Math.abs(top - margin.current) < 1) return;
    margin.current = top;
    redraw(null);
  });
  return {
    items: rows.getVirtualItems(),
    height: rows.getTotalSize(),
    margin: margin.current,
    measure: rows.measureElement,
    scrollTo: (index) => rows.scrollToIndex(index, { align: 'auto' }),
  };
}

function rowsIn({ startIndex, endIndex, overscan, count }: Range, kept: number): number[] {
  const from = Math.max(0, startIndex - overscan);
  const to = Math.min(count - 1, endIndex + overscan);
  const rows = Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
  if (kept >= 0 && kept < count && (kept < from || kept > to)) rows.push(kept);
  return rows.sort((a, b) => a - b);
}
