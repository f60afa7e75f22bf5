/** The pointer must rest this long on a mark before its card opens, and may be away this long before it closes. */
const OPEN_MS = 150;
const CLOSE_MS = 300;

/** A place on the page in client pixels, and the element that the browser has found there. */
export type PointedAt = { x: number; y: number; under: Element | null };

/** What a pointer does on the page. */
export type PointerEvents = {
  /** It rests on a place. */
  rest(place: PointedAt): void;
  /** It has left whatever it rested on. */
  leave(): void;
  /** It was clicked or tapped. */
  click(place: PointedAt): void;
};

/** Watches the pointer, never in the way of the page. Returns the function that stops it. */
export function watchPointer(
  document: Document,
  on: PointerEvents,
  ignored: (event: Event) => boolean,
) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = (run: () => void, ms: number) => {
    clearTimeout(timer);
    timer = setTimeout(run, ms);
  };
  const onMove = (event: PointerEvent) => {
    if (event.pointerType === 'touch' || event.buttons !== 0) return;
    if (ignored(event)) return clearTimeout(timer);
    const place = placeOf(event);
    later(() => on.rest(place), OPEN_MS);
  };
  const onOut = () => later(on.leave, CLOSE_MS);
  const onClick = (event: MouseEvent) => {
    if (!ignored(event)) on.click(placeOf(event));
  };
  const stop = new AbortController();
  const options = { passive: true, signal: stop.signal };
  document.addEventListener('pointermove', onMove, options);
  document.documentElement.addEventListener('pointerleave', onOut, options);
  document.addEventListener('click', onClick, options);
  return () => {
    clearTimeout(timer);
    stop.abort();
  };
}

function placeOf(event: MouseEvent): PointedAt {
  // Also inside of an open shadow root.
  const [innermost] = event.composedPath();
  const isElement = innermost !== undefined && (innermost as Node).nodeType === 1;
  return {
    x: event.clientX,
    y: event.clientY,
    under: isElement ? (innermost as Element) : null,
  };
}
