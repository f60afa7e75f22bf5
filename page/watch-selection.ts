import type { Span } from '../domain/article.ts';
import type { TextMap } from './text-map.ts';

/** The selection must rest this long: while it is dragged, nothing pops up. */
const REST_MS = 200;

/**
 * Tells what is selected of the article's text, exactly, or `null` when nothing is. By `selectionchange`, so that
 * mouse, touch and keyboard are one; while a button or finger is down it waits. Returns the function that stops it.
 */
export function watchSelection(
  document: Document,
  map: TextMap,
  changed: (span: Span | null) => void,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isDown = false;
  let last: Span | null = null;
  const tell = () => {
    const span = selectedSpan(document, map);
    if (span?.start === last?.start && span?.end === last?.end) return;
    last = span;
    changed(span);
  };
  const soon = () => {
    clearTimeout(timer);
    if (!isDown) timer = setTimeout(tell, REST_MS);
  };
  const stop = new AbortController();
  const on = (type: string, listener: (event: Event) => void) =>
    document.addEventListener(type, listener, {
      passive: true,
      capture: true,
      signal: stop.signal,
    });
  on('selectionchange', soon);
  on('pointerdown', () => {
    isDown = true;
  });
  for (const type of ['pointerup', 'pointercancel']) {
    on(type, () => {
      isDown = false;
      soon();
    });
  }
  return () => {
    clearTimeout(timer);
    stop.abort();
  };
}

/** What is selected of the article's text now. A selection in a field that the reader writes in is the field's own. */
export function selectedSpan(document: Document, map: TextMap): Span | null {
  const selection = document.getSelection();
  if (!selection || isField(selection.anchorNode)) return null;
  for (const range of rangesOf(selection, map.shadowRoots())) {
    const span = map.spanOf(range);
    if (span) return span;
  }
  return null;
}

/** Firefox lets a reader select several passages; the first one of the article counts. Within a shadow root only the browser's newer way tells. */
function* rangesOf(selection: Selection, shadowRoots: ShadowRoot[]): Generator<AbstractRange> {
  if (shadowRoots.length > 0) yield* selection.getComposedRanges?.({ shadowRoots }) ?? [];
  for (let i = 0; i < selection.rangeCount; i++) yield selection.getRangeAt(i);
}

/** A text field's selection is told at the node around the field, with the field in focus. */
function isField(node: Node | null): boolean {
  const focused = node?.ownerDocument?.activeElement;
  const isInside = (field: Element) => field.contains(node) || node?.contains(field) === true;
  if (focused?.matches('input, textarea, select') && isInside(focused)) return true;
  // In a frame the classes are others.
  const element = node?.nodeType === 1 ? (node as Element) : node?.parentElement;
  return element?.closest('[contenteditable]:not([contenteditable="false"])') != null;
}
