import { t } from '../text.ts';
import { review } from '../words/review.ts';
import type { ArticleState } from './article-state.ts';

/** Why nothing is marked on the page, or not all, in a sentence; `null` where something is. */
export function whyNothing(state: ArticleState): string | null {
  const { layers, figures, officials, annotations } = state;
  if (!state.canPaint) return t(review.cannotPaint);
  const layerSizes = [
    [layers.figures, figures.length],
    [layers.officials, officials.length],
    [layers.annotations, annotations.filter(({ placement }) => placement.state !== 'lost').length],
  ] as const;
  const isPainted = layerSizes.some(([on, size]) => on && size > 0);
  if (isPainted) return null;
  const isHidden = layerSizes.some(([, size]) => size > 0);
  return t(isHidden ? review.allSwitchedOff : review.nothingToMark);
}
