/** Scrolls the first range to the middle of the window, without motion where the reader wants none; `false` when there is none. */
export function reveal(document: Document, ranges: readonly Range[]): boolean {
  const window = document.defaultView;
  const box = ranges[0]?.getBoundingClientRect();
  if (!window || !box) return false;
  const isSeen = box.top >= 40 && box.bottom <= window.innerHeight - 40;
  const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  if (!isSeen) {
    const top = window.scrollY + box.top - (window.innerHeight - box.height) / 2;
    window.scrollTo({ top, behavior: still ? 'instant' : 'smooth' });
  }
  return true;
}
