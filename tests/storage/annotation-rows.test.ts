import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { COLORS } from '../../domain/annotation.ts';
import { AnnotationForm, isSound } from '../../domain/row-forms.ts';
import { packedAnnotation, unpackedAnnotation } from '../../storage/annotation-rows.ts';
import { QuandianDatabase } from '../../storage/database.ts';

const text = fc.string({ unit: 'binary', maxLength: 60 });
const time = fc
  .date({ min: new Date('1970-01-01'), max: new Date('9999-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const annotation = fc.record(
  {
    id: fc.uuid(),
    articleKey: text,
    color: fc.constantFrom(...COLORS),
    note: text,
    tags: fc.array(text, { maxLength: 4 }),
    quote: fc.record({ exact: text, prefix: text, suffix: text, start: fc.nat(), end: fc.nat() }),
    createdAt: time,
    updatedAt: time,
    textHash: fc.stringMatching(/^[0-9a-f]{64}$/),
    origin: fc.constant({ kind: 'figure' as const, rule: 'percent' }),
    mood: text,
  },
  {
    requiredKeys: ['id', 'articleKey', 'color', 'note', 'tags', 'quote', 'createdAt', 'updatedAt'],
  },
);

test('any annotation comes out as it was, with what newer versions added', () => {
  fc.assert(
    fc.property(annotation, (row) => {
      const stored = packedAnnotation(row);
      expect(Object.keys(stored)).not.toContain('note');
      expect(unpackedAnnotation(structuredClone(stored))).toEqual(row);
    }),
  );
});

test('any row at all comes out as it was', () => {
  const faulty = fc.record(
    {
      color: fc.anything(),
      note: fc.oneof(text, fc.anything()),
      tags: fc.oneof(fc.array(fc.anything()), fc.anything()),
      quote: fc.oneof(
        fc.record({
          exact: text,
          prefix: text,
          suffix: text,
          start: fc.double(),
          end: fc.anything(),
        }),
        fc.record({
          exact: text,
          prefix: text,
          suffix: text,
          start: fc.nat(),
          end: fc.nat(),
          more: text,
        }),
        fc.anything(),
      ),
      createdAt: fc.anything(),
      updatedAt: fc.oneof(time, text, fc.anything()),
      textHash: fc.oneof(text, fc.anything()),
      head: fc.oneof(text, fc.constant('yellow 0 1 0,1,0,0'), fc.anything()),
      words: fc.oneof(text, fc.anything()),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(annotation, faulty, (row, faults) => {
      const bad = { ...row, ...faults };
      expect(unpackedAnnotation(packedAnnotation(bad as never))).toEqual(bad);
    }),
  );
});

test.each([
  { head: 5, words: 'a' },
  { head: 'yellow', words: '' },
  { head: 'yellow 1 2 0,2,0 x', words: '两字' },
  { head: 'yellow 1 2 0,2,0,1 x', words: '两字' },
  { head: 'yellow 1 2 0,2,0,-1,1 x', words: '两字' },
  { head: 'yellow 1 2 0,1,0,0 x', words: '两字' },
  { head: 'yellow 1.5 2 0,2,0,0 x', words: '两字' },
  { head: 'yellow 1 2 0,2,0,0 x', words: '两字', note: '' },
])('a packed row that was damaged is no annotation, and nothing of it is lost: %o', (part) => {
  const row = { id: 'x', articleKey: 'k', createdAt: 't', ...part };
  const read = unpackedAnnotation(row as never);
  expect(read).toEqual(row);
  expect(isSound(AnnotationForm, read)).toBe(false);
});

test('whoever asks Dexie gets whole rows: one, several, by an index, by a cursor', async () => {
  const db = new QuandianDatabase(crypto.randomUUID());
  const rows = fc.sample(annotation, { numRuns: 30, seed: 1 }).map((row, i) => ({
    ...row,
    articleKey: 'k',
    createdAt: new Date(i).toISOString(),
  }));
  await db.annotations.bulkAdd(rows);
  const ids = rows.map(({ id }) => id);
  const [first, last] = [rows[0], rows.at(-1)];
  expect(await db.annotations.get(ids[0] ?? '')).toEqual(first);
  expect(await db.annotations.bulkGet(ids)).toEqual(rows);
  expect(await db.annotations.orderBy('createdAt').toArray()).toEqual(rows);
  expect(await db.annotations.orderBy('createdAt').reverse().limit(1).toArray()).toEqual([last]);
  expect(
    await db.annotations
      .orderBy('createdAt')
      .filter((row) => row.id === last?.id)
      .first(),
  ).toEqual(last);
  const walked: unknown[] = [];
  await db.annotations.orderBy('createdAt').each((row) => walked.push(row));
  expect(walked).toEqual(rows);
  await db.annotations.toCollection().modify({ note: '改' });
  expect((await db.annotations.toArray()).every(({ note }) => note === '改')).toBe(true);
  expect(await db.annotations.where('articleKey').equals('k').count()).toBe(30);
});
