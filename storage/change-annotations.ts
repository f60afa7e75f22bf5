import type { Annotation, AnnotationBody, Color } from '../domain/annotation.ts';
import { act, type Clock, systemClock } from './act.ts';
import type { QuandianDatabase } from './database.ts';

/** What many annotations get at once: a colour, more tags, fewer tags. */
export type ManyChange = { color?: Color; addTags?: string[]; removeTags?: string[] };

/** Changes annotations as one act; one that is not there is passed over. Answers those that were changed, as they were. */
export function changeAnnotations(
  db: QuandianDatabase,
  ids: readonly string[],
  change: ManyChange,
  clock: Clock = systemClock,
): Promise<Annotation[]> {
  return write(db, [...new Set(ids)], (old) => changed(old, change), clock);
}

/** Gives annotations the colour, note and tags that they had before; one that is not there is passed over. */
export function putBack(
  db: QuandianDatabase,
  before: readonly Annotation[],
  clock: Clock = systemClock,
): Promise<Annotation[]> {
  const bodies = new Map(before.map(({ id, color, note, tags }) => [id, { color, note, tags }]));
  return write(db, [...bodies.keys()], ({ id }) => bodies.get(id) ?? null, clock);
}

function write(
  db: QuandianDatabase,
  ids: readonly string[],
  bodyOf: (old: Annotation) => AnnotationBody | null,
  clock: Clock,
): Promise<Annotation[]> {
  return act(db, clock, async (at, writeRows) => {
    const olds = (await db.annotations.bulkGet([...ids])).filter((row) => row !== undefined);
    const rows = olds.flatMap((old) => {
      const body = bodyOf(old);
      return body ? [{ old, row: { ...old, ...body, updatedAt: at } }] : [];
    });
    if (rows.length === 0) return [];
    await writeRows(
      'put',
      'annotations',
      rows.map(({ row }) => ({ id: row.id, row })),
    );
    return rows.map(({ old }) => old);
  });
}

/** The body after the change; `null` where it is as it was. */
function changed(
  { color, note, tags }: Annotation,
  { color: to = color, addTags = [], removeTags = [] }: ManyChange,
): AnnotationBody | null {
  const kept = tags.filter((tag) => !removeTags.includes(tag));
  const next = [...new Set([...kept, ...addTags])];
  const isSame = to === color && next.length === tags.length && kept.length === tags.length;
  return isSame ? null : { color: to, note, tags: next };
}
