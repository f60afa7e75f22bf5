import type { Annotation, AnnotationBody, NewAnnotation } from '../domain/annotation.ts';
import type { Article } from '../domain/article.ts';
import type { TrashedRow } from '../domain/library.ts';
import { mergeBodies } from '../domain/merge-bodies.ts';
import type { Quote } from '../domain/quote.ts';
import { AnnotationForm, isSound } from '../domain/row-forms.ts';
import { act, type Clock, type Ground, onlyOnce, systemClock, type Write } from './act.ts';
import { unpackedAnnotation } from './annotation-rows.ts';
import { putArticle, textHashOf } from './articles.ts';
import type { QuandianDatabase } from './database.ts';
import { NotFoundError } from './failure.ts';
import { persistently } from './persist.ts';
import { asked } from './requests.ts';

/** An article's annotations, in the order of its text. A row without its form is left out: the library shows it. */
export async function annotationsOf(
  db: QuandianDatabase,
  articleKey: string,
): Promise<Annotation[]> {
  const rows = await db.annotations.where('articleKey').equals(articleKey).toArray();
  return rows
    .filter((row) => isSound(AnnotationForm, row))
    .sort((a, b) => a.quote.start - b.quote.start || a.quote.end - b.quote.end);
}

/** Of which article an annotation is, alive or in the trash; `null` where there is none. */
export function articleKeyOf(db: QuandianDatabase, id: string): Promise<string | null> {
  return persistently(db, async () => {
    const [alive, thrown] = await Promise.all([db.annotations.get(id), db.trash.get(id)]);
    const row = alive ?? (thrown?.table === 'annotations' ? thrown.row : undefined);
    return row?.articleKey ?? null;
  });
}

/** Writes an annotation and its article. A second call with the same id answers the first one's row, thrown away or not. */
export async function saveAnnotation(
  db: QuandianDatabase,
  draft: NewAnnotation,
  article: Article,
  clock: Clock = systemClock,
): Promise<Annotation> {
  const textHash = await textHashOf(article.text);
  const look = (tx: IDBTransaction): Promise<[Annotation | undefined, TrashedRow | undefined]> =>
    Promise.all([
      asked(tx.objectStore('annotations').get(draft.id)).then(
        (row) => row && unpackedAnnotation(row),
      ),
      asked(tx.objectStore('trash').get(draft.id)),
    ]);
  const save = async (at: string, write: Write, ground: Ground) => {
    const [saved, thrown] = ground.isTrusted ? [] : await look(ground.tx);
    if (saved) return saved;
    if (thrown?.table === 'annotations') return thrown.row;
    const annotation = { ...draft, textHash, createdAt: at, updatedAt: at };
    const isThrown = thrown !== undefined;
    await putArticle(ground, article, textHash, at);
    await write('put', 'annotations', [{ id: draft.id, row: annotation, before: null, isThrown }]);
    return annotation;
  };
  // One that is in its place is told by the writing itself: a row is added, never written over.
  const isNew = async (tx: IDBTransaction) =>
    (await asked(tx.objectStore('trash').count(draft.id))) === 0;
  return act(db, clock, save, { isNew });
}

/** How a change is made: `base` is what it began from; `once` the id of the message that asks for it, which may come twice. */
export type Change = { base?: AnnotationBody; once?: string };

/**
 * Changes colour, note and tags. What another page wrote since `base` is merged with it, never overwritten; without a
 * base, what is wanted simply holds.
 * @throws NotFoundError when it was deleted meanwhile.
 */
export function updateAnnotation(
  db: QuandianDatabase,
  id: string,
  body: AnnotationBody,
  clock: Clock = systemClock,
  { base, once }: Change = {},
): Promise<Annotation> {
  const current = async () => {
    const row = await db.annotations.get(id);
    if (!row) throw new NotFoundError(`no annotation ${id}`);
    return row;
  };
  return act(
    db,
    clock,
    async (at, write) => {
      const old = await current();
      const merged = base ? mergeBodies(base, old, body) : body;
      const annotation = { ...old, ...merged, updatedAt: at };
      await write('put', 'annotations', [{ id, row: annotation, before: old }]);
      return annotation;
    },
    onlyOnce(once, current),
  );
}

/** Puts an annotation onto another passage of its article as it is read now. @throws NotFoundError */
export async function reattachAnnotation(
  db: QuandianDatabase,
  id: string,
  quote: Quote,
  article: Article,
  clock: Clock = systemClock,
): Promise<Annotation> {
  const textHash = await textHashOf(article.text);
  return act(db, clock, async (at, write, ground) => {
    const old = await db.annotations.get(id);
    if (!old) throw new NotFoundError(`no annotation ${id}`);
    const annotation = { ...old, quote, textHash, updatedAt: at };
    await putArticle(ground, article, textHash, at);
    await write('put', 'annotations', [{ id, row: annotation }]);
    return annotation;
  });
}

/** Puts annotations into the trash, as one act; one that is not there is passed over. `once`: as of `updateAnnotation`. */
export function deleteAnnotations(
  db: QuandianDatabase,
  ids: readonly string[],
  clock: Clock = systemClock,
  once?: string,
): Promise<void> {
  const entries = [...new Set(ids)].map((id) => ({ id, row: null }));
  return act(
    db,
    clock,
    (_, write) => write('delete', 'annotations', entries),
    onlyOnce(once, async () => undefined),
  );
}

/** Takes annotations out of the trash. @throws NotFoundError when one is neither there nor in its place. */
export function restoreAnnotations(
  db: QuandianDatabase,
  ids: readonly string[],
  clock: Clock = systemClock,
  once?: string,
): Promise<Annotation[]> {
  const find = async () => {
    const rows: Annotation[] = [];
    const trashed: { id: string; row: Annotation }[] = [];
    for (const id of new Set(ids)) {
      const alive = await db.annotations.get(id);
      const thrown = await db.trash.get(id);
      const row = alive ?? (thrown?.table === 'annotations' ? thrown.row : undefined);
      if (!row) throw new NotFoundError(`no annotation ${id} in the trash`);
      if (!alive) trashed.push({ id, row });
      rows.push(row);
    }
    return { rows, trashed };
  };
  const restore = async (_: string, write: Write) => {
    const { rows, trashed } = await find();
    await write('restore', 'annotations', trashed);
    return rows;
  };
  return act(
    db,
    clock,
    restore,
    onlyOnce(once, async () => (await find()).rows),
  );
}

/** Takes one annotation out of the trash. @throws NotFoundError */
export async function restoreAnnotation(
  db: QuandianDatabase,
  id: string,
  clock: Clock = systemClock,
  once?: string,
): Promise<Annotation> {
  const [row] = await restoreAnnotations(db, [id], clock, once);
  if (!row) throw new NotFoundError(`no annotation ${id} in the trash`);
  return row;
}
