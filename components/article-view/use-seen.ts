import { useEffect, useRef } from 'preact/hooks';
import type { Span } from '../../domain/article.ts';

/** Does a span touch what is on the screen? */
export function isOnScreen(span: Span | null, onScreen: Span | null): boolean {
  return (
    span !== null && onScreen !== null && span.start < onScreen.end && span.end > onScreen.start
  );
}

/** While the reader is busy in the list it is not moved from under the hand. */
const BUSY = ':hover, :focus-within';

/** Keeps the first lit row of a list in sight as the page scrolls. */
export function useSeen(onScreen: Span | null, shown: string) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!onScreen || list.current?.matches(BUSY)) return;
    const [first, ...others] = list.current?.querySelectorAll('.lit') ?? [];
    others.at(-1)?.scrollIntoView({ block: 'nearest' });
    first?.scrollIntoView({ block: 'nearest' });
  }, [onScreen, shown]);
  return list;
}
