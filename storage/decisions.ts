import type { Annotation, NewAnnotation, Origin } from '../domain/annotation.ts';
import type { Article } from '../domain/article.ts';
import type { Decision } from '../domain/decision.ts';
import { act, type Clock, type Entry, systemClock } from './act.ts';
import { putArticle, textHashOf } from './articles.ts';
import type { QuandianDatabase } from './database.ts';

/** A decision as a view makes it; the time is the act's. */
export type NewDecision = Omit<Decision, 'annotationId' | 'createdAt' | 'updatedAt'>;

/** Keeps decisions, as one act; one about the same passage is replaced. */
export function decide(
  db: QuandianDatabase,
  decisions: readonly NewDecision[],
  clock: Clock = systemClock,
): Promise<void> {
  // Of two about the same passage the later one counts.
  const last = [...new Map(decisions.map((decision) => [decision.id, decision])).values()];
  return act(db, clock, async (at, write) => {
    await write('put', 'decisions', await entriesOf(db, last, null, at));
  });
}

/** Keeps what was recognised as an annotation, with where it comes from, and the decision: both or none. */
export async function accept(
  db: QuandianDatabase,
  decision: NewDecision,
  { draft, origin, article }: { draft: NewAnnotation; origin: Origin; article: Article },
  clock: Clock = systemClock,
): Promise<Annotation> {
  const textHash = await textHashOf(article.text);
  return act(db, clock, async (at, write, ground) => {
    const annotation = { ...draft, origin, textHash, createdAt: at, updatedAt: at };
    await putArticle(ground, article, textHash, at);
    await write('put', 'annotations', [{ id: draft.id, row: annotation }]);
    await write('put', 'decisions', await entriesOf(db, [decision], draft.id, at));
    return annotation;
  });
}

/** Takes decisions back; the annotations that accepted ones became go into the trash. */
export function withdraw(
  db: QuandianDatabase,
  ids: readonly string[],
  clock: Clock = systemClock,
): Promise<void> {
  return act(db, clock, async (_, write) => {
    const unique = [...new Set(ids)];
    const rows = await db.decisions.bulkGet(unique);
    await write(
      'delete',
      'decisions',
      unique.map((id) => ({ id, row: null })),
    );
    const annotations = new Set(rows.flatMap((row) => row?.annotationId ?? []));
    const entries = [...annotations].map((id) => ({ id, row: null }));
    if (entries.length > 0) await write('delete', 'annotations', entries);
  });
}

async function entriesOf(
  db: QuandianDatabase,
  decisions: readonly NewDecision[],
  annotationId: string | null,
  at: string,
): Promise<Entry[]> {
  const olds = await db.decisions.bulkGet(decisions.map(({ id }) => id));
  return decisions.map((decision, index) => ({
    id: decision.id,
    row: { ...decision, annotationId, createdAt: olds[index]?.createdAt ?? at, updatedAt: at },
  }));
}

// Apart, for workers, which have none of the browser's storage.
export { decisionsOf, lessonsFor } from './decision-rows.ts';
