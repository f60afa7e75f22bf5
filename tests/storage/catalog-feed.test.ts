import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { ArticleFacts } from '../../domain/catalog/article-facts.ts';
import { Catalog } from '../../domain/catalog/catalog.ts';
import { FACETS } from '../../domain/catalog/facets.ts';
import type { StoredArticle } from '../../domain/library.ts';
import { describeQuote } from '../../domain/quote.ts';
import { factsRowOf } from '../../entrypoints/library/facts-row.ts';
import { feed } from '../../entrypoints/shared/catalog/feed.ts';
import {
  deleteAnnotations,
  restoreAnnotations,
  saveAnnotation,
} from '../../storage/annotations.ts';
import { deleteBookmark, saveBookmark, saveProgress } from '../../storage/bookmarks.ts';
import { changeAnnotations } from '../../storage/change-annotations.ts';
import { QuandianDatabase } from '../../storage/database.ts';
import { DerivedDatabase } from '../../storage/derived.ts';
import { redo, undo } from '../../storage/history.ts';
import { keptOf } from '../../storage/kept-of.ts';
import { importLibrary } from '../../storage/library.ts';
import { sampleLibrary } from '../support/sample-library.ts';
import { aDraft, anArticle } from '../support/samples.ts';

const EVERYTHING = {
  words: '',
  choices: {},
  published: { from: '', to: '' },
  noted: { from: '', to: '' },
  order: 'noted' as const,
};

/** All that can be asked of a catalog, in words that can be compared. */
function saidBy(catalog: Catalog) {
  const of = (view: 'annotations' | 'articles', words: string) =>
    [...catalog.find(view, { ...EVERYTHING, words })].map((row) => catalog[view].idOf(row)).sort();
  const spread = (view: 'annotations' | 'articles') => {
    const counts = catalog.spread(view, EVERYTHING);
    return FACETS.map((facet) =>
      counts[facet].map(({ value, count }) => `${value} ${count}`).sort(),
    );
  };
  return {
    annotations: of('annotations', ''),
    articles: of('articles', ''),
    found: [of('annotations', '双碳'), of('annotations', '改'), of('articles', '工业')],
    spread: [spread('annotations'), spread('articles')],
  };
}

async function fed(db: QuandianDatabase, derived: DerivedDatabase): Promise<Catalog> {
  const catalog = new Catalog();
  await feed(catalog, { db, derived }, { changed: () => undefined, told: () => undefined });
  return catalog;
}

/** Acts of a reader, by number. */
const ACTS: ((db: QuandianDatabase, seed: number) => Promise<unknown>)[] = [
  (db, seed) =>
    saveAnnotation(
      db,
      aDraft(undefined, { note: `双碳${seed}`, articleKey: `k${seed % 3}` }),
      anArticle({ key: `k${seed % 3}` }),
    ),
  (db, seed) => saveBookmark(db, anArticle({ key: `k${seed % 3}`, title: `工业${seed % 3}` })),
  (db, seed) => deleteBookmark(db, `k${seed % 3}`),
  (db, seed) => saveProgress(db, `k${seed % 3}`, (seed % 10) / 10),
  async (db, seed) =>
    deleteAnnotations(
      db,
      (await idsOf(db)).filter((_, index) => index % 3 === seed % 3),
    ),
  async (db, seed) =>
    changeAnnotations(db, await idsOf(db), { addTags: [`标${seed % 4}`], color: 'blue' }),
  async (db) => {
    const trashed = (await db.trash.toArray()).filter(({ table }) => table === 'annotations');
    await restoreAnnotations(
      db,
      trashed.map(({ id }) => id),
    );
  },
  (db) => undo(db),
  (db) => redo(db),
  (db) => importLibrary(db, sampleLibrary()),
  // Another text under the same address: what was annotated must be looked for in it.
  (db, seed) =>
    saveBookmark(
      db,
      anArticle({
        key: `k${seed % 3}`,
        text: `改了${seed}：前三季度,全市规上工业增加值增长11.6%。`,
      }),
    ),
];

async function idsOf(db: QuandianDatabase): Promise<string[]> {
  return db.annotations.toCollection().primaryKeys();
}

test('a catalog that followed a reader’s acts says what one that is made anew says', async () => {
  const act = fc.tuple(fc.nat(ACTS.length - 1), fc.nat(20));
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 14 }), async (acts) => {
      const db = new QuandianDatabase(crypto.randomUUID());
      const derived = new DerivedDatabase(crypto.randomUUID());
      const following = await fed(db, derived);
      for (const [kind, seed] of acts) await ACTS[kind]?.(db, seed);
      const made = await fed(db, derived);
      // Annotations on an earlier text are looked for after everything is read.
      await vi.waitFor(() => expect(made.known.unplaced().size).toBe(0), { timeout: 4000 });
      const anew = saidBy(made);
      await vi.waitFor(() => expect(saidBy(following)).toEqual(anew), { timeout: 4000 });
      db.close();
      derived.close();
    }),
    { numRuns: 25 },
  );
}, 120_000);

test('so many rows at once that Dexie does not name them are taken in by the change log', async () => {
  const db = new QuandianDatabase(crypto.randomUUID());
  const catalog = await fed(db, new DerivedDatabase(crypto.randomUUID()));
  const ids: string[] = [];
  for (let index = 0; index < 70; index++) {
    const draft = aDraft();
    ids.push(draft.id);
    await saveAnnotation(db, draft, anArticle());
  }
  await changeAnnotations(db, ids, { addTags: ['很多'] });
  await vi.waitFor(() => {
    const { tag } = catalog.spread('annotations', EVERYTHING);
    expect(tag).toEqual([{ value: '很多', count: 70 }]);
  });
});

const SECOND = anArticle({
  text: '第二页：全市规上工业增加值增长11.6%,后文还有别的话。',
  part: { page: 2, of: 2, folded: false },
});
const onSecond = () => {
  const start = SECOND.text.indexOf('全市规上');
  return aDraft(undefined, { quote: describeQuote(SECOND.text, { start, end: start + 19 }) });
};
const statesOf = (catalog: Catalog) =>
  [...catalog.known.noted.values()].map(({ placement }) => placement);

test('a note on the second page of an article is not lost, and nothing of the first page is said of it', async () => {
  const db = new QuandianDatabase(crypto.randomUUID());
  const derived = new DerivedDatabase(crypto.randomUUID());
  await saveBookmark(db, anArticle({ text: '第一页说的是别的事情,由市长许知行主持。' }));
  await saveAnnotation(db, onSecond(), SECOND);
  const catalog = await fed(db, derived);
  await vi.waitFor(() => expect(statesOf(catalog)).toEqual(['in-place']));
  const person = { name: '许知行', start: 0, end: 40 };
  const { textHash } = catalog.known.headerOf('k') ?? { textHash: '' };
  catalog.putFacts('k', { textHash, persons: [person], figures: [] } as unknown as ArticleFacts);
  expect(catalog.spread('annotations', EVERYTHING).person).toEqual([]);
  // What is written while the library is open is looked for as well.
  await saveAnnotation(db, onSecond(), SECOND);
  await vi.waitFor(() => expect(statesOf(catalog)).toEqual(['in-place', 'in-place']));
});

test('what is recognised on the second page is told of the notes there, and made anew when that page is', async () => {
  const db = new QuandianDatabase(crypto.randomUUID());
  const derived = new DerivedDatabase(crypto.randomUUID());
  await saveBookmark(db, anArticle({ text: '第一页说的是别的事情，由市长许知行主持。' }));
  await saveAnnotation(db, onSecond(), SECOND);
  const catalog = await fed(db, derived);
  await vi.waitFor(() => expect(statesOf(catalog)).toEqual(['in-place']));
  const row = async () => factsRowOf(db, (await db.articles.get('k')) as StoredArticle);
  const first = await row();
  await derived.facts.put(first);
  await vi.waitFor(() => {
    const { person, figureKind } = catalog.spread('annotations', EVERYTHING);
    expect([person, figureKind]).toEqual([[], [{ value: 'percent', count: 1 }]]);
  });
  await keptOf(db, { ...SECOND, text: `${SECOND.text}（更正）` });
  expect((await row()).stamp).not.toBe(first.stamp);
});

test('a new text of a second page is taken in while the library is open', async () => {
  const db = new QuandianDatabase(crypto.randomUUID());
  await saveBookmark(db, anArticle());
  await saveAnnotation(db, onSecond(), SECOND);
  const catalog = await fed(db, new DerivedDatabase(crypto.randomUUID()));
  await vi.waitFor(() => expect(statesOf(catalog)).toEqual(['in-place']));
  await keptOf(db, { ...SECOND, text: SECOND.text.replace('11.6%', '11.9%') });
  await vi.waitFor(() => expect(statesOf(catalog)).toEqual(['changed-fact']));
});

test('an article on two pages, or once folded, was not rewritten; one that was edited was', async () => {
  const db = new QuandianDatabase(crypto.randomUUID());
  const following = await fed(db, new DerivedDatabase(crypto.randomUUID()));
  const { text } = anArticle();
  const folded = { page: 1, of: null, folded: true };
  await saveBookmark(db, anArticle({ key: 'pages' }));
  await saveAnnotation(db, { ...onSecond(), articleKey: 'pages' }, { ...SECOND, key: 'pages' });
  await saveBookmark(db, anArticle({ key: 'folded', text: text.slice(0, 9), part: folded }));
  await keptOf(db, anArticle({ key: 'folded' }));
  await saveBookmark(db, anArticle({ key: 'edited' }));
  await keptOf(db, anArticle({ key: 'edited', text: `${text}（更正）` }));
  const made = await fed(db, new DerivedDatabase(crypto.randomUUID()));
  for (const catalog of [made, following]) {
    const countOf = (key: string) => catalog.known.summaryOf(key).versions;
    await vi.waitFor(() => expect(['pages', 'folded', 'edited'].map(countOf)).toEqual([1, 1, 2]));
    const { state } = catalog.spread('articles', EVERYTHING);
    expect(state.find(({ value }) => value === 'rewritten')?.count).toBe(1);
  }
});
