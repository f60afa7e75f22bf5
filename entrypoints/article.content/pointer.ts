/** The pointer must rest this long on a mark before its card opens, and may be away this long before it closes. */
const OPEN_MS = 150;
const CLOSE_MS = 300;

/** What a pointer does on the page, in client pixels. */
export type PointerEvents = {
  /** It rests on a place. */
  rest(x: number, y: number): void;
  /** It has left whatever it rested on. */
  leave(): void;
  /** It was clicked or tapped. */
  click(event: MouseEvent): void;
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
    later(() => on.rest(event.clientX, event.clientY), OPEN_MS);
  };
  const onOut = () => later(on.leave, CLOSE_MS);
  const onClick = (event: MouseEvent) => {
    if (!ignored(event)) on.click(event);
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
