import type { Anchor } from '../../components/in-page/page-state.ts';
import type { Article, Span } from '../../domain/article.ts';
import type { Mark } from '../../domain/mark.ts';
import type { TextMap } from '../../page/text-map.ts';
import type { Editing } from './editing.ts';
import type { Kept } from './kept.ts';
import type { PageUiHandle } from './mount.tsx';
import type { Painting } from './painting.ts';

/** What the parts of one visit to an article share. */
export type VisitContext = {
  readonly document: Document;
  readonly article: Article;
  readonly map: TextMap;
  readonly painting: Painting;
  readonly ui: PageUiHandle;
  readonly kept: Kept;
  readonly editing: Editing;
  /** What is painted now, in the order of the text. */
  marks(): readonly Mark[];
};

/** The box around a span's lines, asked anew each time, since pages scroll. */
export function anchorAt(map: TextMap, span: Span): Anchor {
  return () => {
    const boxes = map.rangesOf(span).map((range) => range.getBoundingClientRect());
    if (boxes.length === 0) return null;
    return {
      left: Math.min(...boxes.map((box) => box.left)),
      top: Math.min(...boxes.map((box) => box.top)),
      right: Math.max(...boxes.map((box) => box.right)),
      bottom: Math.max(...boxes.map((box) => box.bottom)),
    };
  };
}
