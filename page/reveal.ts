import { cornerOf, documentsAround } from './article-frame.ts';

/** Scrolls the first range to the middle of what is seen, without motion where the reader wants none; `false` when there is none. */
export function reveal(document: Document, ranges: readonly Range[]): boolean {
  const range = ranges.find((one) => isShown(one));
  if (!document.defaultView || !range) return false;
  for (const box of scrollersAround(range)) {
    const { top, bottom } = range.getBoundingClientRect();
    const frame = box.getBoundingClientRect();
    if (top >= frame.top && bottom <= frame.bottom) continue;
    box.scrollBy({ top: (top + bottom - frame.top - frame.bottom) / 2, behavior: 'instant' });
  }
  const windows = documentsAround(document);
  // What stands around a frame is asked where the frame stands when it has come to rest.
  const isFramed = windows.length > 1;
  for (const one of windows) scrollTo(one, range, isFramed);
  return true;
}

/** Scrolls one window, so that the range in it or in a frame of it is seen. */
function scrollTo(document: Document, range: Range, isInstant: boolean): void {
  const window = document.defaultView;
  if (!window) return;
  const inner = range.startContainer.ownerDocument as Document;
  const shift = cornerOf(inner).top - cornerOf(document).top;
  const { top, bottom, height } = range.getBoundingClientRect();
  if (top + shift >= MARGIN && bottom + shift <= window.innerHeight - MARGIN) return;
  const to = window.scrollY + top + shift - (window.innerHeight - height) / 2;
  window.scrollTo({ top: to, behavior: isInstant ? 'instant' : motion(window) });
}

/** Closer to the edge of the window than so many pixels counts as not seen: pages have bars there. */
const MARGIN = 40;

/** Remembers where the reader is; the function it returns goes back there. */
export function rememberPlace(document: Document): () => void {
  const places = documentsAround(document).flatMap(({ defaultView: window }) =>
    window ? [{ window, left: window.scrollX, top: window.scrollY }] : [],
  );
  return () => {
    for (const { window, left, top } of places)
      window.scrollTo({ left, top, behavior: motion(window) });
  };
}

/** A page that nobody sees does not move smoothly: browsers put it off. */
function motion(window: Window): ScrollBehavior {
  if (window.document.hidden) return 'instant';
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
}

function isShown(range: Range): boolean {
  return range.startContainer.isConnected && range.getClientRects().length > 0;
}

/** Boxes inside the page that scroll by themselves, the innermost first. */
function scrollersAround(range: Range): Element[] {
  const found: Element[] = [];
  const { body, documentElement, defaultView } = range.startContainer.ownerDocument as Document;
  let element = range.startContainer.parentElement;
  for (
    ;
    element && element !== body && element !== documentElement;
    element = element.parentElement
  ) {
    if (element.scrollHeight <= element.clientHeight) continue;
    if (/auto|scroll/.test(defaultView?.getComputedStyle(element).overflowY ?? ''))
      found.push(element);
  }
  return found;
}
