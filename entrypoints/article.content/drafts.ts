import type { AnnotationBody } from '../../domain/annotation.ts';
import type { Article, Span } from '../../domain/article.ts';
import { describeQuote, locateQuotes, type Quote } from '../../domain/quote.ts';
import { type DraftChange, readDrafts, writeDrafts } from '../../storage/drafts.ts';

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
  /** By their passages; `id` is the draft's own, under which it is stored. */
  const made = new Map<string, Begun & { id: string }>();
  const old = new Map<string, AnnotationBody>();
  /** What was changed here, by id, and is to be written. */
  const unwritten = new Map<string, DraftChange>();
  const touched = new Set<string>();
  const write = oneAtATime(failed, async () => {
    const changes = [...unwritten.values()];
    await writeDrafts(changes);
    for (const change of changes) {
      if (unwritten.get(change.id) === change) unwritten.delete(change.id);
    }
  });
  const changed = (change: DraftChange) => {
    touched.add(change.id);
    unwritten.set(change.id, change);
    write();
  };
  const drop = ({ id, span }: DraftSubject) => {
    if (span) {
      const begun = made.get(placeOf(span));
      if (!begun) return;
      made.delete(placeOf(span));
      changed({ id: begun.id, articleKey: article.key, typed: null });
    } else if (old.delete(id)) changed({ id, articleKey: null, typed: null });
  };
  return {
    async load() {
      const { bodies, begun } = await readDrafts(article.key);
      for (const [id, body] of bodies) if (!touched.has(id)) old.set(id, body);
      const places = locateQuotes(
        article.text,
        [...begun.values()].map(({ quote }) => quote),
      );
      for (const [i, [id, { quote, body }]] of [...begun].entries()) {
        const place = places[i];
        const span = place && place.state !== 'lost' ? place : null;
        const key = placeOf(span ?? quote);
        // Another of the same passage, begun in another tab, is offered when this one is done.
        if (!touched.has(id) && !made.has(key)) made.set(key, { id, span, quote, body });
      }
      return [...made.values()];
    },
    of: ({ id, span }) => (span ? made.get(placeOf(span))?.body : old.get(id)),
    keep(subject, body) {
      if (!isWorthKeeping(subject, body)) return drop(subject);
      if (subject.span) {
        const { span } = subject;
        const id = made.get(placeOf(span))?.id ?? subject.id;
        const quote = describeQuote(article.text, span);
        made.set(placeOf(span), { id, span, quote, body });
        changed({ id, articleKey: article.key, typed: { quote, body } });
      } else {
        old.set(subject.id, body);
        changed({ id: subject.id, articleKey: null, typed: body });
      }
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
