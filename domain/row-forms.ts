import * as v from 'valibot';
import { type Annotation, COLORS, LONGEST_NOTE, type NewAnnotation } from './annotation.ts';
import type { Article, ArticleHeader, ArticlePart } from './article.ts';
import type { Bookmark } from './bookmark.ts';
import { type Decision, VERDICTS } from './decision.ts';
import { FINDING_KINDS } from './finding.ts';
import type { Library } from './library.ts';

/**
 * The forms of what crosses a border: messages, stored rows, files. Loose: fields that a newer version
 * added are carried through untouched. The limits keep a hostile page from filling the disk.
 */
const MEGABYTE = 1 << 20;
const text = (limit: number) => v.pipe(v.string(), v.maxLength(limit));
const line = text(2000);
const lines = v.pipe(v.array(line), v.maxLength(1000));
const time = v.pipe(v.string(), v.isoTimestamp());
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

export const Uuid = v.pipe(v.string(), v.uuid());
export const ArticleKey = v.pipe(line, v.nonEmpty());

const headerEntries = {
  title: line,
  publishedAt: v.nullable(line),
  source: v.nullable(line),
  channel: v.nullable(line),
  reporters: lines,
  photographers: lines,
  editor: v.nullable(line),
  captions: v.array(text(MEGABYTE)),
};

export const ArticleHeaderForm = v.looseObject(
  headerEntries,
) satisfies v.GenericSchema<ArticleHeader>;

const PartForm = v.looseObject({
  page: v.pipe(v.number(), v.integer(), v.minValue(1)),
  of: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))),
  folded: v.boolean(),
}) satisfies v.GenericSchema<ArticlePart>;

export const ArticleForm = v.looseObject({
  ...headerEntries,
  key: ArticleKey,
  url: v.nullable(line),
  text: text(8 * MEGABYTE),
  part: v.exactOptional(PartForm),
}) satisfies v.GenericSchema<Article>;

export const QuoteForm = v.looseObject({
  exact: v.pipe(text(MEGABYTE), v.nonEmpty()),
  prefix: line,
  suffix: line,
  start: offset,
  end: offset,
});

const bodyEntries = {
  color: v.picklist(COLORS),
  note: text(LONGEST_NOTE),
  tags: v.pipe(v.array(v.pipe(line, v.nonEmpty())), v.maxLength(10000)),
};

export const AnnotationBodyForm = v.object(bodyEntries);

export const NewAnnotationForm = v.object({
  ...bodyEntries,
  id: Uuid,
  articleKey: ArticleKey,
  quote: QuoteForm,
}) satisfies v.GenericSchema<NewAnnotation>;

export const AnnotationForm = v.looseObject({
  ...bodyEntries,
  id: Uuid,
  articleKey: ArticleKey,
  quote: QuoteForm,
  origin: v.exactOptional(
    v.looseObject({
      kind: v.picklist(FINDING_KINDS),
      rule: line,
      recognizer: v.exactOptional(v.number()),
    }),
  ),
  textHash: v.exactOptional(v.pipe(v.string(), v.hexadecimal(), v.length(64))),
  createdAt: time,
  updatedAt: time,
}) satisfies v.GenericSchema<Annotation>;

/** A share of a whole. */
export const Share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

export const BookmarkForm = v.looseObject({
  articleKey: ArticleKey,
  progress: v.exactOptional(Share),
  createdAt: time,
  updatedAt: time,
}) satisfies v.GenericSchema<Bookmark>;

/** Sixty-four hexadecimal digits: SHA-256. */
const Hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

export const DecisionForm = v.looseObject({
  id: text(4000),
  articleKey: ArticleKey,
  kind: v.picklist(FINDING_KINDS),
  verdict: v.picklist(VERDICTS),
  quote: QuoteForm,
  right: v.nullable(QuoteForm),
  title: v.nullable(line),
  rule: v.exactOptional(line),
  recognizer: v.exactOptional(v.number()),
  annotationId: v.nullable(Uuid),
  createdAt: time,
  updatedAt: time,
}) satisfies v.GenericSchema<Decision>;

/** The form of a row of each table. */
export const LIBRARY_FORMS = {
  articles: v.looseObject({
    ...headerEntries,
    key: ArticleKey,
    url: v.nullable(line),
    textHash: Hash,
    createdAt: time,
    updatedAt: time,
  }),
  versions: v.looseObject({
    id: text(4000),
    articleKey: ArticleKey,
    textHash: Hash,
    text: text(8 * MEGABYTE),
    part: v.exactOptional(PartForm),
    seenAt: time,
  }),
  annotations: AnnotationForm,
  bookmarks: BookmarkForm,
  decisions: DecisionForm,
  trash: v.variant('table', [
    v.looseObject({
      id: Uuid,
      table: v.literal('annotations'),
      row: AnnotationForm,
      deletedAt: time,
    }),
    v.looseObject({
      id: ArticleKey,
      table: v.literal('bookmarks'),
      row: BookmarkForm,
      deletedAt: time,
    }),
  ]),
  quarantine: v.looseObject({
    id: text(4000),
    table: line,
    fault: text(MEGABYTE),
    row: v.string(),
  }),
} satisfies Record<keyof Library, v.GenericSchema>;

/** Where and why a value does not have its form: `quote.exact: Invalid length`; `null` where it has it. */
export function faultOf(form: v.GenericSchema, value: unknown): string | null {
  const result = v.safeParse(form, value);
  const issue = result.issues?.[0];
  if (!issue) return null;
  const path = v.getDotPath(issue);
  return path ? `${path}: ${issue.message}` : issue.message;
}

/** Has the row its form? */
export function isSound(form: v.GenericSchema, row: unknown): boolean {
  return v.is(form, row);
}
