import type { Annotation, AnnotationBody, NewAnnotation } from '../domain/annotation.ts';
import type { Article } from '../domain/article.ts';
import { AnnotationForm, isSound } from '../domain/row-forms.ts';
import { act, type Clock, systemClock } from './act.ts';
import { putArticle, textHashOf } from './articles.ts';
import type { QuandianDatabase } from './database.ts';
import { NotFoundError } from './failure.ts';

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

/** Writes an annotation and its article. A second call with the same id answers the first one's row. */
export async function saveAnnotation(
  db: QuandianDatabase,
  draft: NewAnnotation,
  article: Article,
  clock: Clock = systemClock,
): Promise<Annotation> {
  const textHash = await textHashOf(article.text);
  return act(db, clock, async (at, log) => {
    const written = await db.annotations.get(draft.id);
    if (written) return written;
    const annotation = { ...draft, createdAt: at, updatedAt: at };
    await db.annotations.add(annotation);
    await putArticle(db, article, textHash, at);
    await log({ act: 'put', table: 'annotations', id: draft.id });
    return annotation;
  });
}

/** Changes colour, note and tags. @throws NotFoundError when it was deleted meanwhile. */
export function updateAnnotation(
  db: QuandianDatabase,
  id: string,
  body: AnnotationBody,
  clock: Clock = systemClock,
): Promise<Annotation> {
  return act(db, clock, async (at, log) => {
    const old = await db.annotations.get(id);
    if (!old) throw new NotFoundError(`no annotation ${id}`);
    const annotation = { ...old, ...body, updatedAt: at };
    await db.annotations.put(annotation);
    await log({ act: 'put', table: 'annotations', id });
    return annotation;
  });
}

/** Puts annotations into the trash; one that is not there is passed over. */
export function deleteAnnotations(
  db: QuandianDatabase,
  ids: readonly string[],
  clock: Clock = systemClock,
): Promise<void> {
  return act(db, clock, async (at, log) => {
    for (const row of await db.annotations.bulkGet([...ids])) {
      if (!row) continue;
      await db.trash.put({ id: row.id, table: 'annotations', row, deletedAt: at });
      await db.annotations.delete(row.id);
      await log({ act: 'delete', table: 'annotations', id: row.id });
    }
  });
}

/** Takes annotations out of the trash. @throws NotFoundError when one is neither there nor in its place. */
export function restoreAnnotations(
  db: QuandianDatabase,
  ids: readonly string[],
  clock: Clock = systemClock,
): Promise<Annotation[]> {
  return act(db, clock, async (_, log) => {
    const restored: Annotation[] = [];
    for (const id of ids) {
      const trashed = await db.trash.get(id);
      const row = trashed?.table === 'annotations' ? trashed.row : await db.annotations.get(id);
      if (!row) throw new NotFoundError(`no annotation ${id} in the trash`);
      await db.annotations.put(row);
      await db.trash.delete(id);
      await log({ act: 'restore', table: 'annotations', id });
      restored.push(row);
    }
    return restored;
  });
}
