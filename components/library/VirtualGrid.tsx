import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { isComposing } from '../composing.ts';
import type { Selection } from './use-selection.ts';
import { useVirtualRows } from './use-virtual-rows.ts';

/** What a key does with the row in focus; `true` when it did something. */
export type RowKeys = (key: string, index: number, event: KeyboardEvent) => boolean;

/**
 * A list of any length after the ARIA practice for grids: one stop of the Tab key, arrows from row to row, Space chooses,
 * Shift extends. Only the rows on the screen are in the document.
 */
export function VirtualGrid(props: {
  label: string;
  count: number;
  /** How high a row is before it was seen, in px. */
  estimate: number;
  keyOf: (index: number) => string | number;
  idOf: (index: number) => string | null;
  selection?: Selection;
  onKey: RowKeys;
  /** Called with the rows that are on the screen now. */
  onSee?: (from: number, to: number) => void;
  /** A table: the names of its columns, how wide they are (as `grid-template-columns`); its rows are cells. */
  table?: { head: ComponentChildren; widths: string; columns: number };
  children: (index: number) => ComponentChildren;
}) {
  const { count, selection, idOf, onSee, table } = props;
  const grid = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(0);
  // Keys may come faster than the view is drawn: each starts from where the last one went.
  const latest = useRef(0);
  const wantsFocus = useRef(false);
  const current = Math.min(active, count - 1);
  const rows = useVirtualRows(grid, { ...props, kept: current });
  const top = table ? HEAD : 0;
  const from = rows.items[0]?.index ?? 0;
  const to = (rows.items.at(-1)?.index ?? -1) + 1;
  useEffect(() => onSee?.(from, to));
  /** `false` where the row is not drawn yet. */
  const focusLatest = () => {
    const row = grid.current?.querySelector<HTMLElement>(`[data-index="${latest.current}"]`);
    row?.focus({ preventScroll: true });
    return row != null;
  };
  useLayoutEffect(() => {
    if (wantsFocus.current && focusLatest()) wantsFocus.current = false;
  });
  // One stop of the Tab key: what is inside a row is reached by the arrows; an editor keeps its own order.
  useLayoutEffect(() => {
    for (const control of grid.current?.querySelectorAll<HTMLElement>(CONTROLS) ?? [])
      if (!control.closest('.editor')) control.tabIndex = -1;
  });
  const go = (index: number) => {
    const next = Math.max(0, Math.min(count - 1, index));
    latest.current = next;
    setActive(next);
    rows.scrollTo(next);
    wantsFocus.current = !focusLatest();
    return next;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event) || isInField(event.target)) return;
    const from = Math.min(latest.current, count - 1);
    const isDone =
      move(event, { current: from, count, go, selection }) || props.onKey(event.key, from, event);
    if (isDone) event.preventDefault();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a table's rows cannot be laid out by where they stand.
    <div
      role="grid"
      class={table ? 'grid table' : 'grid'}
      aria-label={props.label}
      aria-rowcount={count + (table ? 1 : 0)}
      aria-colcount={table?.columns}
      aria-multiselectable={selection ? true : undefined}
      tabIndex={-1}
      ref={grid}
      style={{ height: `${rows.height + top}px`, '--columns': table?.widths }}
      onKeyDown={onKeyDown}
      onFocusIn={(event) => {
        const index = indexOf(event.target);
        if (index === null || wantsFocus.current) return;
        latest.current = index;
        setActive(index);
      }}
      onMouseDown={(event) => {
        // Shift selects rows here, not words.
        if (event.shiftKey && selection) event.preventDefault();
      }}
      onClick={(event) => {
        const index = indexOf(event.target);
        if (event.shiftKey && index !== null) selection?.extend(index);
      }}
    >
      {table && (
        // biome-ignore lint/a11y/useSemanticElements: a table's rows cannot be laid out by where they stand.
        <div role="row" class="grid-head" tabIndex={-1} aria-rowindex={1}>
          {table.head}
        </div>
      )}
      {rows.items.map((item) => (
        // biome-ignore lint/a11y/useSemanticElements: as above.
        <div
          role="row"
          class="grid-row"
          key={item.key}
          data-index={item.index}
          aria-rowindex={item.index + (table ? 2 : 1)}
          aria-selected={selection ? selection.ids.has(idOf(item.index) ?? '') : undefined}
          tabIndex={item.index === current ? 0 : -1}
          ref={rows.measure}
          style={{ transform: `translateY(${item.start - rows.margin + top}px)` }}
        >
          {table ? (
            props.children(item.index)
          ) : (
            // biome-ignore lint/a11y/useSemanticElements: as above.
            <div role="gridcell" tabIndex={-1}>
              {props.children(item.index)}
            </div>
          )}
        </div>
      ))}
    </div>
  );
}

type Way = {
  current: number;
  count: number;
  go: (index: number) => number;
  selection: Selection | undefined;
};

/** So high is the row of the columns' names, in px. */
const HEAD = 36;
const PAGE = 8;
const STEPS: Record<string, (way: Way) => number> = {
  ArrowDown: ({ current }) => current + 1,
  ArrowUp: ({ current }) => current - 1,
  PageDown: ({ current }) => current + PAGE,
  PageUp: ({ current }) => current - PAGE,
  Home: () => 0,
  End: ({ count }) => count - 1,
};

/** Keys that every list has. */
function move(event: KeyboardEvent, way: Way): boolean {
  const { key, shiftKey } = event;
  if (key === 'ArrowRight' || key === 'ArrowLeft') return moveInside(event);
  const step = STEPS[key];
  if (step && !event.ctrlKey && !event.altKey && !event.metaKey) {
    const index = way.go(step(way));
    if (shiftKey) way.selection?.extend(index);
    return true;
  }
  return false;
}

const CONTROLS = 'button, a[href], input';

/** From the row to its first control, from control to control, and back to the row. */
function moveInside({ key, target }: KeyboardEvent): boolean {
  const row = (target as HTMLElement).closest<HTMLElement>('[role="row"]');
  if (!row) return false;
  const stops = [row, ...row.querySelectorAll<HTMLElement>(CONTROLS)];
  const at = stops.indexOf(target as HTMLElement);
  const next = stops[at + (key === 'ArrowRight' ? 1 : -1)];
  next?.focus();
  return next !== undefined;
}

function isInField(target: EventTarget | null): boolean {
  return (target as HTMLElement).closest('input:not([type="checkbox"]), textarea, select') !== null;
}

function indexOf(target: EventTarget | null): number | null {
  const row = (target as HTMLElement).closest<HTMLElement>('[data-index]');
  return row ? Number(row.dataset.index) : null;
}
