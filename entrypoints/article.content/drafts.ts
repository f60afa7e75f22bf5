import type { AnnotationBody } from '../../domain/annotation.ts';
import type { Article, Span } from '../../domain/article.ts';
import { describeQuote, locateQuotes, type Quote } from '../../domain/quote.ts';
import { drafts as oldOnes, readNewDrafts, writeNewDrafts } from '../../storage/settings.ts';

/** What a draft is of: a new annotation on a span, or one that is there, which began as `base`. */
export type DraftSubject =
  | { id: string; exact: string; span: Span; base?: never }
  | { id: string; exact: string; span?: never; base: AnnotationBody };

/** A new annotation that was begun: where its passage stands today, `null` where it does not. */
export type Begun = { span: Span | null; quote: Quote; body: AnnotationBody };

/** What is typed and not saved. It outlives the tab, the browser and an update of the extension. */
export type Drafts = {
  /** Reads what was left at earlier visits, and answers the new annotations among it. */
  load(): Promise<Begun[]>;
  of(subject: DraftSubject): AnnotationBody | undefined;
  keep(subject: DraftSubject, body: AnnotationBody): void;
  drop(subject: DraftSubject): void;
};

/** `failed` is called when what was typed could not be kept. */
export function createDrafts(article: Article, failed: (error: unknown) => void): Drafts {
  const made = new Map<string, Begun>();
  const old = new Map<string, AnnotationBody>();
  const touched = new Set<string>();
  const write = oneAtATime(failed, async () => {
    const begun = [...made.values()].map(({ quote, body }) => ({ quote, body }));
    await Promise.all([writeNewDrafts(article.key, begun), writeOld(old, touched)]);
  });
  const drop = ({ id, span }: DraftSubject) => {
    const isThere = span ? made.delete(placeOf(span)) : old.delete(id);
    if (!isThere) return;
    if (!span) touched.add(id);
    write();
  };
  return {
    async load() {
      const [bodies, begun] = await Promise.all([oldOnes.getValue(), readNewDrafts(article.key)]);
      for (const [id, body] of Object.entries(bodies)) if (!touched.has(id)) old.set(id, body);
      const quotes = begun.map(({ quote }) => quote);
      const places = locateQuotes(article.text, quotes);
      for (const [i, { quote, body }] of begun.entries()) {
        const place = places[i];
        const span = place && place.state !== 'lost' ? place : null;
        const key = placeOf(span ?? quote);
        if (!made.has(key)) made.set(key, { span, quote, body });
      }
      return [...made.values()];
    },
    of: ({ id, span }) => (span ? made.get(placeOf(span))?.body : old.get(id)),
    keep(subject, body) {
      const { id, span } = subject;
      if (!isWorthKeeping(subject, body)) return drop(subject);
      if (span) {
        made.set(placeOf(span), { span, body, quote: describeQuote(article.text, span) });
      } else {
        old.set(id, body);
        touched.add(id);
      }
      write();
    },
    drop,
  };
}

function placeOf({ start, end }: Span): string {
  return `${start}-${end}`;
}

/** A colour alone is chosen again at a click; what was typed is not. */
function isWorthKeeping({ base }: DraftSubject, body: AnnotationBody): boolean {
  if (!base) return body.note.trim() !== '' || body.tags.length > 0;
  return (
    body.note !== base.note || body.color !== base.color || String(body.tags) !== String(base.tags)
  );
}

/** Only those that changed here: other tabs and the popup keep drafts of others. */
async function writeOld(
  old: ReadonlyMap<string, AnnotationBody>,
  touched: ReadonlySet<string>,
): Promise<void> {
  if (touched.size === 0) return;
  const all = { ...(await oldOnes.getValue()) };
  for (const id of touched) {
    const body = old.get(id);
    if (body) all[id] = body;
    else delete all[id];
  }
  await oldOnes.setValue(all);
}

/** While one write is under way no other begins: the last state is written after it, once. */
function oneAtATime(failed: (error: unknown) => void, write: () => Promise<void>): () => void {
  let isWriting = false;
  let isStale = false;
  const run = async () => {
    isWriting = true;
    do {
      isStale = false;
      // Where the extension is no more, its storage throws at once.
      await Promise.resolve().then(write).catch(failed);
    } while (isStale);
    isWriting = false;
  };
  return () => {
    if (isWriting) isStale = true;
    else void run();
  };
}
