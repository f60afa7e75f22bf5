import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { isComposing } from '../composing.ts';
import { isInField, move } from './grid-keys.ts';
import { useGridFocus } from './use-grid-focus.ts';
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
  /**
   * What tells a row from others: an id, by which it is chosen, or its index. Of a long list it is the same function as long
   * as the rows are the same: all are laid out anew for another one.
   */
  keyOf: (index: number) => string | number;
  selection?: Selection;
  onKey: RowKeys;
  /** Called with the rows that are on the screen now. */
  onSee?: (from: number, to: number) => void;
  /** A table: the names of its columns, how wide they are (as `grid-template-columns`); its rows are cells. */
  table?: { head: ComponentChildren; widths: string; columns: number };
  children: (index: number) => ComponentChildren;
}) {
  const { count, selection, onSee, table } = props;
  const grid = useRef<HTMLDivElement>(null);
  const head = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const focus = useGridFocus(grid, count);
  const rows = useVirtualRows(body, { ...props, kept: focus.current, covered: table ? HEAD : 0 });
  const from = rows.items[0]?.index ?? 0;
  const to = (rows.items.at(-1)?.index ?? -1) + 1;
  useEffect(() => onSee?.(from, to));
  const drawn = useDrawn(props.children);
  const go = (index: number) => focus.go(index, rows.scrollTo);
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event) || isInField(event.target)) return;
    const current = focus.latest();
    const isDone =
      move(event, { current, count, go, selection }) || props.onKey(event.key, current, event);
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
      style={{ '--columns': table?.widths }}
      onKeyDown={onKeyDown}
      onFocusIn={(event) => {
        const index = indexOf(event.target);
        if (index !== null) focus.come(index);
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
      {table && <TableTop names={table.head} head={head} body={body} />}
      {/* biome-ignore lint/a11y/useSemanticElements: as above. */}
      <div
        role="rowgroup"
        class="grid-body"
        ref={body}
        style={{ height: `${rows.height}px` }}
        onScroll={() => follow(head, body)}
      >
        {rows.items.map(({ key, index, start }) => (
          // biome-ignore lint/a11y/useSemanticElements: as above.
          <div
            role="row"
            class="grid-row"
            key={key}
            data-index={index}
            aria-rowindex={index + (table ? 2 : 1)}
            aria-selected={selection?.ids.has(`${key}`)}
            tabIndex={index === focus.current ? 0 : -1}
            ref={rows.measure}
            style={{ transform: `translateY(${start - rows.margin}px)` }}
          >
            {table ? drawn(index) : <OnlyCell>{drawn(index)}</OnlyCell>}
          </div>
        ))}
      </div>
    </div>
  );
}

/** A row of a list is one cell. */
function OnlyCell({ children }: { children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: as above.
    <div role="gridcell" tabIndex={-1}>
      {children}
    </div>
  );
}

/** The names of the columns. A table that is wider than its place is scrolled by the bar under them: by a key, too. */
function TableTop({ names, head, body }: { names: ComponentChildren; head: Box; body: Box }) {
  useLayoutEffect(() => {
    if (head.current) head.current.tabIndex = isTooWide(head.current) ? 0 : -1;
  });
  return (
    // biome-ignore lint/a11y/useSemanticElements: as above.
    <div role="rowgroup" class="grid-top" ref={head} onScroll={() => follow(body, head)}>
      {/* biome-ignore lint/a11y/useSemanticElements: as above. */}
      <div role="row" class="grid-head" tabIndex={-1} aria-rowindex={1}>
        {names}
      </div>
    </div>
  );
}

/** Rows that stay as they are while the list is scrolled or measured are not made anew. */
function useDrawn(
  draw: (index: number) => ComponentChildren,
): (index: number) => ComponentChildren {
  return useMemo(() => {
    const rows = new Map<number, ComponentChildren>();
    return (index) => {
      if (!rows.has(index)) rows.set(index, draw(index));
      return rows.get(index);
    };
  }, [draw]);
}

type Box = RefObject<HTMLDivElement | null>;

/** Head and rows are scrolled sideways together. */
function follow(one: Box, other: Box): void {
  if (one.current && other.current) one.current.scrollLeft = other.current.scrollLeft;
}

const isTooWide = (box: HTMLElement) => box.scrollWidth > box.clientWidth;

/** So high is the row of the columns' names with its scroll bar, in px. */
const HEAD = 48;

function indexOf(target: EventTarget | null): number | null {
  const row = (target as HTMLElement).closest<HTMLElement>('[data-index]');
  return row ? Number(row.dataset.index) : null;
}
