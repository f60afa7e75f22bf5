import type { Span } from '../domain/article.ts';

/** The only bridge between offsets in `Article.text` and the page's nodes. */
export type TextMap = {
  readonly text: string;
  /** The DOM ranges of a span: one for each run of text that belongs to it, in document order. */
  rangesOf(span: Span): Range[];
  /** The offset of a DOM position; `null` where it lies outside the article's text. */
  offsetOf(node: Node, offset: number): number | null;
  /** The span that a DOM range covers, without leading and trailing white space; `null` when it is empty. */
  spanOf(range: Range): Span | null;
};
