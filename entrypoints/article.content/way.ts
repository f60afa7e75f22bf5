import type { Span } from '../../domain/article.ts';
import type { Target } from '../../messaging/protocol.ts';
import { rememberPlace, reveal } from '../../page/reveal.ts';
import type { VisitContext } from './context.ts';
import type { Kept } from './kept.ts';

/** Jumps to a place, and back to where the reader was before the first of them. */
export function createWay(visit: VisitContext) {
  let back: (() => void) | null = null;
  return {
    to(target: Target): boolean {
      const span = 'annotationId' in target ? placeOf(visit.kept, target.annotationId) : target;
      if (!span) return false;
      back ??= rememberPlace(visit.document);
      visit.painting.flash(span);
      return reveal(visit.document, visit.map.rangesOf(span));
    },
    back(): boolean {
      const isAway = back !== null;
      back?.();
      back = null;
      return isAway;
    },
  };
}

function placeOf(kept: Kept, id: string): Span | null {
  const placed = kept.placed.find((other) => other.annotation.id === id);
  return placed && placed.placement.state !== 'lost' ? placed.placement : null;
}
