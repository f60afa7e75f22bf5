import type { Span } from './article.ts';

/**
 * A passage as it is stored: W3C Web Annotation, TextQuoteSelector and TextPositionSelector
 * (https://www.w3.org/TR/annotation-model/#text-quote-selector), offsets in UTF-16 units.
 */
export type Quote = Span & {
  exact: string;
  prefix: string;
  suffix: string;
};

/** A figure, name or word inside a quote that the page no longer says. */
export type FactChange = { old: string; new: string };

/** Where a stored quote stands in today's text. `lost` has no span: it is listed, never dropped. */
export type Placement =
  | ({ state: 'in-place' } & Span)
  | ({ state: 'moved' } & Span)
  | ({ state: 'edited'; now: string } & Span)
  | ({ state: 'changed-fact'; now: string; changes: FactChange[] } & Span)
  | { state: 'lost' };
