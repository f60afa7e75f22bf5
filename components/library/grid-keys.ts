import type { Selection } from './use-selection.ts';

/** Where the focus is in a list, and how it goes elsewhere. */
type Way = {
  current: number;
  count: number;
  go: (index: number) => number;
  selection: Selection | undefined;
};

const PAGE = 8;
const STEPS: Record<string, (way: Way) => number> = {
  ArrowDown: ({ current }) => current + 1,
  ArrowUp: ({ current }) => current - 1,
  PageDown: ({ current }) => current + PAGE,
  PageUp: ({ current }) => current - PAGE,
  Home: () => 0,
  End: ({ count }) => count - 1,
};

/** Keys that every list has; `true` when one did something. */
export function move(event: KeyboardEvent, way: Way): boolean {
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

/** What can be reached inside a row. */
export const CONTROLS = 'button, a[href], input';

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

export function isInField(target: EventTarget | null): boolean {
  return (target as HTMLElement).closest('input:not([type="checkbox"]), textarea, select') !== null;
}
