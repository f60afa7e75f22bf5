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

/** What is selected of the article's text now. */
export function selectedSpan(document: Document, map: TextMap): Span | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  return map.spanOf(selection.getRangeAt(0));
}
