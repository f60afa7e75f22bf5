import { storage } from '#imports';
import type { AnnotationBody } from '../domain/annotation.ts';
import type { Quote } from '../domain/quote.ts';
import { AnnotationBodyForm, isSound, QuoteForm } from '../domain/row-forms.ts';

/** A new annotation that was begun and not saved. */
export type NewDraft = { quote: Quote; body: AnnotationBody };

/** What was typed and not saved: at annotations, by their ids; and new ones that were begun in an article, by ids of their own. */
export type StoredDrafts = {
  bodies: Map<string, AnnotationBody>;
  begun: Map<string, NewDraft>;
};

/** A draft is of an annotation (`articleKey` is `null`), or of a new one in an article. `null` for what is typed: no more. */
export type DraftChange =
  | { id: string; articleKey: null; typed: AnnotationBody | null }
  | { id: string; articleKey: string; typed: NewDraft | null };

const PREFIX = 'draft:';

function keyOf(id: string, articleKey: string | null): `local:${string}` {
  return `local:${PREFIX}${articleKey === null ? '' : `${articleKey} `}${id}`;
}

/** Every draft lies under a key of its own and is written without being read: two tabs that write at once take nothing from one another. */
export async function writeDrafts(changes: readonly DraftChange[]): Promise<void> {
  const named = changes.map(({ id, articleKey, typed }) => ({
    key: keyOf(id, articleKey),
    value: typed,
  }));
  const put = named.filter(({ value }) => value !== null);
  const gone = named.flatMap(({ key, value }) => (value === null ? [key] : []));
  if (put.length > 0) await storage.setItems(put);
  if (gone.length > 0) await storage.removeItems(gone);
}

/** What has not the form of a draft is left where it is. */
export async function readDrafts(articleKey: string): Promise<StoredDrafts> {
  const here = `${PREFIX}${articleKey} `;
  const found: StoredDrafts = { bodies: new Map(), begun: new Map() };
  for (const [key, value] of Object.entries(await storage.snapshot('local'))) {
    if (key.startsWith(here)) {
      if (isNewDraft(value)) found.begun.set(key.slice(here.length), value);
    } else if (key.startsWith(PREFIX) && isSound(AnnotationBodyForm, value)) {
      found.bodies.set(key.slice(PREFIX.length), value as AnnotationBody);
    }
  }
  return found;
}

function isNewDraft(value: unknown): value is NewDraft {
  const { quote, body } = (value ?? {}) as Partial<NewDraft>;
  return isSound(QuoteForm, quote) && isSound(AnnotationBodyForm, body);
}
