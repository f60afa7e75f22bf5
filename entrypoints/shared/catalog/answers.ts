import type {
  AnnotationEntry,
  Answer,
  LibraryQuestions,
  ListEntry,
} from '../../../components/library/library-state.ts';
import type { Catalog, ListView } from '../../../domain/catalog/catalog.ts';
import { snippetOf } from '../../../domain/catalog/snippet.ts';
import { AnnotationForm, isSound } from '../../../domain/row-forms.ts';
import { wordsOf } from '../../../domain/search.ts';
import { articlesOf } from '../../../storage/articles.ts';
import { textsOf } from '../../../storage/catalog-rows.ts';
import type { QuandianDatabase } from '../../../storage/database.ts';
import { insightAnswers } from './insights.ts';
import { cellsOfRows } from './table-cells.ts';

/** So many answers can still be asked for further rows. */
const REMEMBERED = 8;

type Given = { view: ListView; words: string[]; ids: Int32Array };

/** Answers the library's questions from the catalog, and reads only the rows that are shown. */
export function answersFrom(
  catalog: Catalog,
  db: QuandianDatabase,
): Omit<LibraryQuestions, 'whole'> {
  const given = new Map<number, Given>();
  let last = 0;
  const remember = (one: Given): number => {
    given.set(++last, one);
    given.delete(last - REMEMBERED);
    return last;
  };
  const idsOf = (token: number, from: number, to: number) => {
    const one = given.get(token);
    // An answer of long ago: what was asked about it is not wanted any more.
    if (!one) return [];
    const { view, ids } = one;
    return [...ids.subarray(from, to)].map((row) => catalog[view].idOf(row));
  };
  const annotations = cached(catalog, (ids) => annotationEntries(db, catalog, ids));
  const tableCells = cached(catalog, (ids) => cellsOfRows(db, catalog, ids));
  const rowsOf = async (token: number, from: number, to: number) => {
    const ids = idsOf(token, from, to);
    const { view = 'articles', words = [] } = given.get(token) ?? {};
    const entries: Map<string, ListEntry> =
      view === 'annotations'
        ? await annotations(ids)
        : await articleEntries(db, catalog, ids, words);
    return ids.map((id) => entries.get(id ?? '') ?? null);
  };
  return {
    async ask(view, wanted, rows): Promise<Answer> {
      const found = catalog.find(view, wanted);
      const token = remember({ view, words: wordsOf(wanted.words), ids: found });
      const first = await rowsOf(token, 0, rows);
      return {
        token,
        total: found.length,
        rows: first.filter((row) => row !== null),
      };
    },
    count: async (view, wanted) => catalog.countOf(view, wanted),
    spread: async (view, wanted) => catalog.spread(view, wanted),
    rows: rowsOf,
    ids: async (token, from, to) => idsOf(token, from, to).filter((id) => id !== null),
    cells: async (ids) => {
      const found = await tableCells(ids);
      return ids.map((id) => found.get(id) ?? null);
    },
    ...insightAnswers(catalog, db),
  };
}

/** So many rows are remembered: while one types, mostly the same ones are on the screen. */
const MOST_CACHED = 300;

/** Reads only rows that were not read since the catalog changed last. */
function cached<Row>(
  catalog: Catalog,
  read: (ids: readonly string[]) => Promise<Map<string, Row>>,
): (ids: readonly (string | null)[]) => Promise<Map<string, Row>> {
  const held = new Map<string, Row>();
  let age = -1;
  return async (ids) => {
    if (age !== catalog.age || held.size > MOST_CACHED) held.clear();
    age = catalog.age;
    const missing = known(ids).filter((id) => !held.has(id));
    const found = missing.length > 0 ? await read(missing) : new Map<string, Row>();
    const all = new Map(
      known(ids).flatMap((id) => entryOf<Row>(id, held.get(id) ?? found.get(id))),
    );
    // What was read before a change is not remembered after it.
    if (age === catalog.age) for (const [id, entry] of found) held.set(id, entry);
    return all;
  };
}

function entryOf<Row>(id: string, entry: Row | undefined): [string, Row][] {
  return entry ? [[id, entry]] : [];
}

const known = (ids: readonly (string | null)[]) => ids.filter((id) => id !== null);

/** Both tables are asked at once: whose article it is, the catalog knows. */
async function annotationEntries(
  db: QuandianDatabase,
  catalog: Catalog,
  ids: readonly string[],
): Promise<Map<string, AnnotationEntry>> {
  const keys = ids.flatMap((id) => catalog.known.noted.get(id)?.articleKey ?? []);
  const [rows, articles] = await Promise.all([
    db.annotations.bulkGet([...ids]),
    articlesOf(db, keys),
  ]);
  return new Map(
    rows.flatMap((row) =>
      row && isSound(AnnotationForm, row)
        ? [[row.id, { id: row.id, annotation: row, article: articles.get(row.articleKey) ?? null }]]
        : [],
    ),
  );
}

async function articleEntries(
  db: QuandianDatabase,
  catalog: Catalog,
  ids: readonly (string | null)[],
  words: readonly string[],
): Promise<Map<string, ListEntry>> {
  const keys = known(ids);
  const articles = [...(await articlesOf(db, keys)).values()];
  const bookmarks = await db.bookmarks.bulkGet(keys);
  const bookmarkOf = new Map(bookmarks.flatMap((row) => (row ? [[row.articleKey, row]] : [])));
  const texts = words.length > 0 ? await textsOf(db, articles) : new Map<string, string>();
  return new Map(
    articles.map((article) => {
      const { key } = article;
      const bookmark = bookmarkOf.get(key) ?? null;
      const snippet = snippetOf(texts.get(key) ?? '', words);
      return [key, { id: key, article, bookmark, snippet, ...catalog.known.summaryOf(key) }];
    }),
  );
}
