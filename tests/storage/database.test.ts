import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { expect, test } from 'vitest';
import type { Library } from '../../domain/library.ts';
import { faultOf, LIBRARY_FORMS } from '../../domain/row-forms.ts';
import { annotationsOf, saveAnnotation } from '../../storage/annotations.ts';
import { QuandianDatabase, SCHEMA_VERSION } from '../../storage/database.ts';
import { readLibrary } from '../../storage/library.ts';
import { libraryHealth } from '../../storage/sentinel.ts';
import { aDraft, anArticle } from '../support/samples.ts';

const HASH = 'a'.repeat(64);
const TIME = '2026-11-24T08:00:00.000Z';
const ID = '6f1c2c0e-0001-4000-8000-000000000001';
const LONG_HASH = 'b'.repeat(64);
/** 增长11.6% forty times, as DEFLATE. */
const PACKED = Uint8Array.from(atob('e7po3sup+w0N9cxUR5lDiAkA'), (char) => char.charCodeAt(0));
const TRASHED = '6f1c2c0e-0002-4000-8000-000000000002';

const ANNOTATION = {
  id: ID,
  articleKey: 'k',
  color: 'yellow',
  note: '增速全省第二',
  tags: ['工业'],
  quote: { exact: '11.6%', prefix: '增长', suffix: '、居全省第2位。', start: 16, end: 21 },
  createdAt: TIME,
  updatedAt: TIME,
};

const LATER = '2026-11-24T08:00:00.001Z';
const SECOND = { ...ANNOTATION, id: '6f1c2c0e-0003-4000-8000-000000000003', tags: [] };
const PACKED_ANNOTATION = {
  id: '6f1c2c0e-0004-4000-8000-000000000004',
  articleKey: 'k',
  createdAt: TIME,
  origin: { kind: 'figure', rule: 'percent' },
  head: `blue 16 21 2,5,8,6,2,2 ${LATER} ${HASH}`,
  words: '增长11.6%、居全省第2位。增速全省第二工业数据',
};

const DECISION = {
  id: 'figure 16-21 k',
  articleKey: 'k',
  kind: 'figure',
  verdict: 'accepted',
  quote: ANNOTATION.quote,
  right: null,
  title: null,
  annotationId: ID,
  createdAt: TIME,
  updatedAt: TIME,
};

/** Frozen: what each shipped version wrote. Add one; never edit one. */
const SHIPPED: {
  version: number;
  stores: Record<string, string>;
  rows: Record<string, unknown[]>;
}[] = [
  {
    version: 1,
    stores: {
      articles: 'key, publishedAt, source, updatedAt',
      versions: 'id, articleKey',
      annotations: 'id, articleKey, createdAt, updatedAt, color, *tags',
      bookmarks: 'articleKey, createdAt',
      trash: 'id, deletedAt',
      quarantine: 'id',
      changes: '++seq, at',
      meta: 'name',
    },
    rows: {
      articles: [{ ...withoutText(), textHash: HASH, createdAt: TIME, updatedAt: TIME }],
      versions: [
        { id: `k ${HASH}`, articleKey: 'k', textHash: HASH, text: '增长11.6%', seenAt: TIME },
      ],
      annotations: [ANNOTATION],
      bookmarks: [{ articleKey: 'k', createdAt: TIME, updatedAt: TIME }],
      trash: [
        {
          id: TRASHED,
          table: 'annotations',
          row: { ...ANNOTATION, id: TRASHED },
          deletedAt: TIME,
        },
      ],
      quarantine: [{ id: 'annotations x', table: 'annotations', fault: 'id', row: '{"id":"x"}' }],
      changes: [
        { seq: 1, at: TIME, act: 'put', table: 'annotations', id: ID, before: null },
        { seq: 2, at: TIME, act: 'put', table: 'bookmarks', id: 'k', before: null },
      ],
      meta: [
        {
          name: 'state',
          library: ID,
          lastTime: TIME,
          sequence: 2,
          annotations: 1,
          bookmarks: 1,
          undo: [TIME],
          redo: [],
        },
      ],
    },
  },
  {
    version: 2,
    stores: {
      articles: 'key, publishedAt, source, updatedAt',
      versions: 'id, articleKey',
      annotations: 'id, articleKey, createdAt, updatedAt, color, *tags',
      bookmarks: 'articleKey, createdAt',
      trash: 'id, deletedAt',
      quarantine: 'id',
      changes: '++seq, at',
      meta: 'name',
      decisions: 'id, articleKey, verdict',
    },
    rows: {
      articles: [{ ...withoutText(), textHash: HASH, createdAt: TIME, updatedAt: TIME }],
      versions: [
        { id: `k ${HASH}`, articleKey: 'k', textHash: HASH, text: '增长11.6%', seenAt: TIME },
      ],
      annotations: [{ ...ANNOTATION, textHash: HASH, origin: { kind: 'figure', rule: 'percent' } }],
      bookmarks: [{ articleKey: 'k', createdAt: TIME, updatedAt: TIME }],
      decisions: [DECISION],
      trash: [
        {
          id: TRASHED,
          table: 'annotations',
          row: { ...ANNOTATION, id: TRASHED },
          deletedAt: TIME,
        },
      ],
      quarantine: [{ id: 'annotations x', table: 'annotations', fault: 'id', row: '{"id":"x"}' }],
      changes: [
        { seq: 1, at: TIME, act: 'put', table: 'annotations', id: ID, before: null },
        { seq: 2, at: TIME, act: 'put', table: 'bookmarks', id: 'k', before: null },
      ],
      meta: [
        {
          name: 'state',
          library: ID,
          lastTime: TIME,
          sequence: 2,
          annotations: 1,
          bookmarks: 1,
          undo: [TIME],
          redo: [],
        },
      ],
    },
  },
  {
    version: 3,
    stores: {
      articles: 'key, publishedAt, source, updatedAt',
      versions: 'id, articleKey',
      annotations: 'id, articleKey, createdAt, updatedAt, color, *tags',
      bookmarks: 'articleKey, createdAt',
      trash: 'id, deletedAt',
      quarantine: 'id',
      changes: '++seq, at',
      meta: 'name',
      decisions: 'id, articleKey, verdict',
    },
    rows: {
      articles: [{ ...withoutText(), textHash: HASH, createdAt: TIME, updatedAt: TIME }],
      versions: [
        { id: `k ${HASH}`, articleKey: 'k', textHash: HASH, text: '增长11.6%', seenAt: TIME },
        {
          id: `k ${LONG_HASH}`,
          articleKey: 'k',
          textHash: LONG_HASH,
          packed: PACKED,
          seenAt: TIME,
        },
      ],
      annotations: [{ ...ANNOTATION, textHash: HASH, origin: { kind: 'figure', rule: 'percent' } }],
      bookmarks: [{ articleKey: 'k', createdAt: TIME, updatedAt: TIME }],
      decisions: [DECISION],
      trash: [
        {
          id: TRASHED,
          table: 'annotations',
          row: { ...ANNOTATION, id: TRASHED },
          deletedAt: TIME,
        },
      ],
      quarantine: [{ id: 'annotations x', table: 'annotations', fault: 'id', row: '{"id":"x"}' }],
      changes: [
        { seq: 1, at: TIME, act: 'put', table: 'annotations', id: ID, before: null },
        { seq: 2, at: TIME, act: 'put', table: 'bookmarks', id: 'k', before: null },
        { seq: 3, at: TIME, act: 'put', table: 'decisions', id: DECISION.id, before: null },
      ],
      meta: [
        {
          name: 'state',
          library: ID,
          lastTime: TIME,
          sequence: 3,
          annotations: 1,
          bookmarks: 1,
          decisions: 1,
          digest: 'efb1d9251cb9e694',
          lineage: [{ sequence: 3, digest: 'efb1d9251cb9e694' }],
          carriedOut: [ID],
          undo: [TIME],
          redo: [],
        },
      ],
    },
  },
  {
    version: 4,
    stores: {
      articles: 'key, publishedAt, source, updatedAt',
      versions: 'id, articleKey',
      annotations: 'id, articleKey, createdAt, updatedAt, color, *tags',
      bookmarks: 'articleKey, createdAt',
      trash: 'id, deletedAt',
      quarantine: 'id',
      changes: '++seq, at',
      meta: 'name',
      decisions: 'id, articleKey, verdict',
    },
    rows: {
      articles: [{ ...withoutText(), textHash: HASH, createdAt: TIME, updatedAt: TIME }],
      versions: [
        { id: `k ${HASH}`, articleKey: 'k', textHash: HASH, text: '增长11.6%', seenAt: TIME },
        {
          id: `k ${LONG_HASH}`,
          articleKey: 'k',
          textHash: LONG_HASH,
          packed: PACKED,
          seenAt: TIME,
        },
      ],
      annotations: [
        { ...ANNOTATION, textHash: HASH, origin: { kind: 'figure', rule: 'percent' } },
        SECOND,
        PACKED_ANNOTATION,
      ],
      bookmarks: [{ articleKey: 'k', createdAt: TIME, updatedAt: TIME }],
      decisions: [DECISION],
      trash: [
        {
          id: TRASHED,
          table: 'annotations',
          row: { ...ANNOTATION, id: TRASHED },
          deletedAt: TIME,
        },
      ],
      quarantine: [{ id: 'annotations x', table: 'annotations', fault: 'id', row: '{"id":"x"}' }],
      changes: [
        { seq: 1, at: TIME, act: 'put', table: 'annotations', id: ID, before: null },
        { seq: 2, at: TIME, act: 'put', table: 'bookmarks', id: 'k', before: null },
        { seq: 3, at: TIME, act: 'put', table: 'decisions', id: DECISION.id, before: null },
        {
          seq: 5,
          at: LATER,
          act: 'import',
          table: 'annotations',
          ids: [SECOND.id, PACKED_ANNOTATION.id],
        },
      ],
      meta: [
        {
          name: 'state',
          library: ID,
          lastTime: LATER,
          sequence: 5,
          annotations: 3,
          bookmarks: 1,
          decisions: 1,
          digest: '1fe5a378c62782d0',
          lineage: [{ sequence: 5, digest: '1fe5a378c62782d0' }],
          seen: '0123456789abcdef',
          carriedOut: [ID],
          undo: [TIME, LATER],
          redo: [],
        },
      ],
    },
  },
];

/** What is told of a row that is packed. */
function whole(row: unknown): unknown {
  const { packed, ...version } = row as { packed?: Uint8Array };
  if (packed) return { ...version, text: '增长11.6%'.repeat(40) };
  if (row !== PACKED_ANNOTATION) return row;
  const { head: _, words: __, ...others } = PACKED_ANNOTATION;
  const quote = { ...ANNOTATION.quote, prefix: '增长', suffix: '、居全省第2位。' };
  const rest = {
    color: 'blue',
    note: '增速全省第二',
    tags: ['工业', '数据'],
    quote,
    textHash: HASH,
  };
  return { ...others, ...rest, updatedAt: LATER };
}

function withoutText() {
  const { text: _, ...header } = anArticle();
  return header;
}

async function written(shipped: (typeof SHIPPED)[number]): Promise<string> {
  const name = crypto.randomUUID();
  const old = new Dexie(name);
  old.version(shipped.version).stores(shipped.stores);
  for (const [table, rows] of Object.entries(shipped.rows)) await old.table(table).bulkAdd(rows);
  old.close();
  return name;
}

test('every version that was shipped is frozen here', () => {
  expect(SHIPPED.map(({ version }) => version)).toEqual(
    Array.from({ length: SCHEMA_VERSION }, (_, i) => i + 1),
  );
  const now = new QuandianDatabase(crypto.randomUUID());
  const last = SHIPPED.at(-1)?.stores ?? {};
  const other = new Dexie(crypto.randomUUID());
  other.version(1).stores(last);
  const schemaOf = (db: Dexie) =>
    db.tables.map(({ schema }) => [schema.name, schema.primKey, schema.indexes]);
  expect(schemaOf(now)).toEqual(schemaOf(other));
});

test.each(SHIPPED)('rows of version $version are read, sound, and unchanged', async (shipped) => {
  const db = new QuandianDatabase(await written(shipped));
  for (const [table, rows] of Object.entries(shipped.rows)) {
    const read = await db.table(table).toArray();
    expect(read).toEqual(table === 'annotations' ? rows.map(whole) : rows);
  }
  for (const [table, rows] of Object.entries(await readLibrary(db))) {
    expect([table, rows]).toEqual([table, (shipped.rows[table] ?? []).map(whole)]);
    const form = LIBRARY_FORMS[table as keyof Library];
    expect(rows.map((row) => faultOf(form, row))).toEqual(rows.map(() => null));
  }
  expect(await libraryHealth(db, { thorough: true })).toEqual({ state: 'sound' });
  await saveAnnotation(db, aDraft({ start: 0, end: 2 }), anArticle());
  expect(await annotationsOf(db, 'k')).toHaveLength((shipped.rows.annotations ?? []).length + 1);
});

const NEWER = SCHEMA_VERSION + 1;
const newer = (name: string) => {
  const db = new Dexie(name);
  db.version(NEWER).stores({ ...SHIPPED.at(-1)?.stores, later: 'id' });
  return db;
};

test('a page of the old version closes when a new version opens, and writes nothing any more', async () => {
  const db = new QuandianDatabase(crypto.randomUUID());
  await saveAnnotation(db, aDraft(), anArticle());
  const next = newer(db.name);
  await next.open();
  await expect(saveAnnotation(db, aDraft(), anArticle())).rejects.toMatchObject({
    name: 'DatabaseClosedError',
  });
  expect(await next.table('annotations').count()).toBe(1);
});

test('old code reads a newer database, and refuses to write into it', async () => {
  const next = newer(crypto.randomUUID());
  await next.table('annotations').add(ANNOTATION);
  next.close();
  const db = new QuandianDatabase(next.name);
  await expect(saveAnnotation(db, aDraft(), anArticle())).rejects.toMatchObject({
    name: 'NewerSchemaError',
  });
  expect(await annotationsOf(db, 'k')).toEqual([ANNOTATION]);
});

test('a packed annotation stands in no index that nothing asks for', async () => {
  const db = new QuandianDatabase(crypto.randomUUID());
  await saveAnnotation(db, aDraft(undefined, { tags: ['工业'] }), anArticle());
  const entries = db.annotations.schema.indexes.map(async ({ name }) => [
    name,
    await db.annotations.orderBy(name).count(),
  ]);
  expect(Object.fromEntries(await Promise.all(entries))).toEqual({
    ...{ articleKey: 1, createdAt: 1 },
    ...{ updatedAt: 0, color: 0, tags: 0 },
  });
});

test('a connection that the browser closed is opened again', async () => {
  const db = new QuandianDatabase(crypto.randomUUID());
  await saveAnnotation(db, aDraft(), anArticle());
  db.backendDB().close();
  await saveAnnotation(db, aDraft(), anArticle());
  db.close({ disableAutoOpen: false });
  await saveAnnotation(db, aDraft(), anArticle());
  expect(await db.annotations.count()).toBe(3);
});
