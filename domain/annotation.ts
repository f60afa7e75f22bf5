import type { FindingKind } from './finding.ts';
import type { Quote } from './quote.ts';

/** Six meanings, each with a colour and a line of its own; the reader may rename them. */
export const COLORS = ['yellow', 'green', 'blue', 'pink', 'purple', 'orange'] as const;
export type Color = (typeof COLORS)[number];

/** A note may be so long, in UTF-16 units: more than a book. */
export const LONGEST_NOTE = 4 << 20;

/** What a reader writes at a passage. */
export type AnnotationBody = {
  color: Color;
  note: string;
  tags: string[];
};

/** Where an annotation comes from that the reader did not select: what was recognised, and by which rule. */
export type Origin = {
  kind: FindingKind;
  rule: string;
  /** `RECOGNIZER_VERSION` of that day; rows of the first versions have none. */
  recognizer?: number;
};

/** As it is stored. Times are ISO 8601 in UTC. */
export type Annotation = AnnotationBody & {
  /** A version 4 UUID, made with the first message, so that a repeated one writes once. */
  id: string;
  articleKey: string;
  quote: Quote;
  /** The version of the article on which the quote was described: SHA-256 of its text. Imported ones have none. */
  textHash?: string;
  /** What was recognised and accepted; the reader's own annotations have none. */
  origin?: Origin;
  createdAt: string;
  updatedAt: string;
};

/** What a page sends to have an annotation written. */
export type NewAnnotation = Omit<Annotation, 'textHash' | 'createdAt' | 'updatedAt'>;
