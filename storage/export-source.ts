import type { Decision } from '../domain/decision.ts';
import {
  documentOf,
  type ExportChoices,
  type ExportDocument,
  type ExportSource,
} from '../domain/export/source.ts';
import { AnnotationForm, DecisionForm, isSound, LIBRARY_FORMS } from '../domain/row-forms.ts';
import { articlesOf } from './articles.ts';
import type { QuandianDatabase } from './database.ts';
import { pagesIn, type ReadProgress } from './library-pages.ts';
import { unpacked } from './versions.ts';

/** So many articles are read at once. */
const ARTICLES = 50;
/** So many rejections teach, as in the article (`decisions.ts`). */
const MOST_REJECTIONS = 2000;

/** `ids` are the chosen annotations; `null` is everything. */
export type ExportPart = {
  ids: readonly string[] | null;
  choices: ExportChoices;
  exportedAt: string;
};

/**
 * A library as a source that is read bit by bit: at no time is more of it held than some articles, and the ids.
 * Articles are read as they are when their turn comes; the whole library (`pages`) as it is at one moment.
 */
export async function exportSourceOf(
  db: QuandianDatabase,
  { ids, choices, exportedAt }: ExportPart,
  progress: ReadProgress = () => undefined,
): Promise<ExportSource> {
  const chosen = await chosenByArticle(db, ids);
  return {
    choices,
    exportedAt,
    rejections: await rejectionsIn(db),
    documents: () => documentsIn(db, chosen, progress),
    pages: () => pagesIn(db, progress),
  };
}

/** What was rejected, the latest first. */
export async function rejectionsIn(db: QuandianDatabase): Promise<Decision[]> {
  return (await db.decisions.where('verdict').equals('rejected').toArray())
    .filter((row) => isSound(DecisionForm, row))
    .sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1))
    .slice(0, MOST_REJECTIONS);
}

/** The chosen annotations' ids by the keys of their articles, the article of the first one first. */
async function chosenByArticle(
  db: QuandianDatabase,
  ids: readonly string[] | null,
): Promise<Map<string, string[]>> {
  // Two lists in the same order: no row need be read.
  const byKey = db.annotations.orderBy('articleKey');
  const [keys, keyed] = await Promise.all([byKey.keys(), byKey.primaryKeys()]);
  const keyOf = new Map(keyed.map((id, index) => [id, String(keys[index])]));
  const inOrder = ids ?? (await db.annotations.orderBy('createdAt').reverse().primaryKeys());
  const chosen = new Map<string, string[]>();
  for (const id of new Set(inOrder)) {
    const key = keyOf.get(id);
    if (key === undefined) continue;
    const list = chosen.get(key);
    if (list) list.push(id);
    else chosen.set(key, [id]);
  }
  if (ids !== null) return chosen;
  for (const key of await db.articles.toCollection().primaryKeys()) {
    if (!chosen.has(key)) chosen.set(key, []);
  }
  return chosen;
}

async function* documentsIn(
  db: QuandianDatabase,
  chosen: ReadonlyMap<string, string[]>,
  progress: ReadProgress,
): AsyncGenerator<ExportDocument> {
  const entries = [...chosen];
  for (let at = 0; at < entries.length; at += ARTICLES) {
    const documents = await documentsOf(db, entries.slice(at, at + ARTICLES));
    for (const [index, document] of documents.entries()) {
      yield document;
      progress(at + index + 1, entries.length);
    }
  }
}

/** The articles with these keys of which something is kept, with all that belongs to them. */
export async function documentsWith(
  db: QuandianDatabase,
  keys: readonly string[],
): Promise<ExportDocument[]> {
  const annotations = await db.annotations.where('articleKey').anyOf(keys).primaryKeys();
  const chosen = await chosenByArticle(db, annotations);
  const documents = await documentsOf(
    db,
    keys.map((key) => [key, chosen.get(key) ?? []] as const),
  );
  return documents.filter(({ article, rows }) => article !== null || rows.length > 0);
}

/** The articles with these keys, each with those of its annotations. */
export async function documentsOf(
  db: QuandianDatabase,
  entries: readonly (readonly [key: string, ids: string[]])[],
): Promise<ExportDocument[]> {
  const keys = entries.map(([key]) => key);
  const [rows, articles, versions, decisions] = await Promise.all([
    db.annotations.bulkGet(entries.flatMap(([, ids]) => ids)),
    articlesOf(db, keys),
    db.versions.where('articleKey').anyOf(keys).toArray(),
    db.decisions.where('articleKey').anyOf(keys).toArray(),
  ]);
  const sound = rows.flatMap((row) => (row && isSound(AnnotationForm, row) ? [row] : []));
  const annotations = Map.groupBy(sound, ({ articleKey }) => articleKey);
  const texts = Map.groupBy(
    versions.map(unpacked).filter((row) => isSound(LIBRARY_FORMS.versions, row)),
    ({ articleKey }) => articleKey,
  );
  const decided = Map.groupBy(
    decisions.filter((row) => isSound(DecisionForm, row)),
    ({ articleKey }) => articleKey,
  );
  return keys.map((key) => {
    const article = articles.get(key) ?? null;
    return documentOf(key, {
      article,
      versions: texts.get(key) ?? [],
      decisions: decided.get(key) ?? [],
      rows: (annotations.get(key) ?? []).map((annotation) => ({ annotation, article })),
    });
  });
}
