import type { Anchor } from '../../components/in-page/page-state.ts';
import type { Article, Span } from '../../domain/article.ts';
import type { Mark } from '../../domain/mark.ts';
import { cornerOf } from '../../page/article-frame.ts';
import type { TextMap } from '../../page/text-map.ts';
import type { Editing } from './editing.ts';
import type { Kept } from './kept.ts';
import type { PageUiHandle } from './mount.tsx';
import type { Painting } from './painting.ts';

/** What the parts of one visit to an article share. */
export type VisitContext = {
  /** That which the article stands in: the page's own, or one in a frame of it. */
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

/** The box around a span's lines in the page's window, asked anew each time, since pages scroll. */
export function anchorAt(map: TextMap, span: Span): Anchor {
  return () => {
    const ranges = map.rangesOf(span);
    const inner = ranges[0]?.startContainer.ownerDocument;
    if (!inner) return null;
    const boxes = ranges.map((range) => range.getBoundingClientRect());
    const { left, top } = cornerOf(inner);
    return {
      left: left + Math.min(...boxes.map((box) => box.left)),
      top: top + Math.min(...boxes.map((box) => box.top)),
      right: left + Math.max(...boxes.map((box) => box.right)),
      bottom: top + Math.max(...boxes.map((box) => box.bottom)),
    };
  };
}
