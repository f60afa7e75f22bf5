import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { CONTROLS } from './grid-keys.ts';

export type GridFocus = {
  /** The row that the Tab key stops at. */
  current: number;
  /** The row that the next key starts from: keys may come faster than the view is drawn. */
  latest: () => number;
  /** Goes to a row, which is scrolled to and may not be drawn yet. Answers which one it was. */
  go: (index: number, scrollTo: (index: number) => void) => number;
  /** The focus has come to a row by itself. */
  come: (index: number) => void;
};

/** Where the focus is in a grid of `count` rows, of which only some are in the document. */
export function useGridFocus(
  grid: { readonly current: HTMLElement | null },
  count: number,
): GridFocus {
  const [active, setActive] = useState(0);
  const latest = useRef(0);
  const isOnItsWay = useRef(false);
  /** `false` where the row is not drawn yet. */
  const focusLatest = () => {
    const row = grid.current?.querySelector<HTMLElement>(`[data-index="${latest.current}"]`);
    row?.focus({ preventScroll: true });
    return row != null;
  };
  useLayoutEffect(() => {
    if (isOnItsWay.current && focusLatest()) isOnItsWay.current = false;
  });
  // One stop of the Tab key: what is inside a row is reached by the arrows; an editor keeps its own order.
  useLayoutEffect(() => {
    for (const control of grid.current?.querySelectorAll<HTMLElement>(CONTROLS) ?? [])
      if (control.tabIndex !== -1 && !control.closest('.editor')) control.tabIndex = -1;
  });
  return {
    current: Math.min(active, count - 1),
    latest: () => Math.min(latest.current, count - 1),
    go: (index, scrollTo) => {
      latest.current = Math.max(0, Math.min(count - 1, index));
      setActive(latest.current);
      scrollTo(latest.current);
      isOnItsWay.current = !focusLatest();
      return latest.current;
    },
    come: (index) => {
      if (isOnItsWay.current) return;
      latest.current = index;
      setActive(index);
    },
  };
}
