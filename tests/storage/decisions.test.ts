import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { decisionId } from '../../domain/decision.ts';
import { backupOf } from '../../domain/export/backup.ts';
import { describeQuote } from '../../domain/quote.ts';
import { annotationsOf } from '../../storage/annotations.ts';
import { importBackup } from '../../storage/backup.ts';
import { QuandianDatabase } from '../../storage/database.ts';
import {
  accept,
  decide,
  decisionsOf,
  lessonsFor,
  type NewDecision,
  withdraw,
} from '../../storage/decisions.ts';
import { redo, undo } from '../../storage/history.ts';
import { keptOf } from '../../storage/kept-of.ts';
import { readLibrary } from '../../storage/library.ts';
import { libraryHealth } from '../../storage/sentinel.ts';
import { aDraft, anArticle, at } from '../support/samples.ts';

let db: QuandianDatabase;
beforeEach(() => {
  db = new QuandianDatabase(crypto.randomUUID());
});

const article = anArticle();
const quote = describeQuote(article.text, { start: 16, end: 21 });
const aDecision = (facts: Partial<NewDecision> = {}): NewDecision => ({
  id: decisionId('k', 'figure', quote),
  articleKey: 'k',
  kind: 'figure',
  verdict: 'rejected',
  quote,
  right: null,
  title: null,
  ...facts,
});
const acceptIt = () =>
  accept(db, aDecision({ verdict: 'accepted' }), {
    draft: aDraft(),
    origin: { kind: 'figure', rule: 'percent' },
    article,
  });

test('a second decision about the same passage replaces the first', async () => {
  await decide(db, [aDecision()], at('2026-11-24T08:00:00Z'));
  await decide(db, [aDecision({ verdict: 'corrected', right: quote })]);
  const [kept, ...others] = await decisionsOf(db, 'k');
  expect(others).toEqual([]);
  expect(kept).toMatchObject({ verdict: 'corrected', createdAt: '2026-11-24T08:00:00.000Z' });
});

test('a rejection teaches other articles, not its own', async () => {
  await decide(db, [aDecision()]);
  expect(await lessonsFor(db, 'k')).toEqual([]);
  expect(await lessonsFor(db, 'another')).toEqual([
    { kind: 'figure', exact: '11.6%', before: '增长', after: '、居' },
  ]);
  expect((await keptOf(db, anArticle({ key: 'another' }))).lessons).toHaveLength(1);
  expect((await keptOf(db, article)).decisions).toHaveLength(1);
});

test('what is accepted becomes an annotation that says where it comes from; taken back, both are gone', async () => {
  const annotation = await acceptIt();
  expect(annotation.origin).toEqual({ kind: 'figure', rule: 'percent' });
  expect(await annotationsOf(db, 'k')).toEqual([annotation]);
  expect(await decisionsOf(db, 'k')).toMatchObject([{ annotationId: annotation.id }]);
  await withdraw(db, [decisionId('k', 'figure', quote)]);
  expect(await annotationsOf(db, 'k')).toEqual([]);
  expect(await decisionsOf(db, 'k')).toEqual([]);
  expect(await db.trash.count()).toBe(1);
});

test('decisions are taken back and done again in the one history, with their annotations', async () => {
  await decide(db, [aDecision()]);
  await acceptIt();
  await withdraw(db, [aDecision().id]);
  const verdicts = async () =>
    `${(await decisionsOf(db, 'k')).map(({ verdict }) => verdict)} ${await db.annotations.count()}`;
  const seen = [await verdicts()];
  while (await undo(db)) seen.push(await verdicts());
  expect(seen).toEqual([' 0', 'accepted 1', 'rejected 0', ' 0']);
  while (await redo(db)) seen.push(await verdicts());
  expect(seen.slice(4)).toEqual(['rejected 0', 'accepted 1', ' 0']);
  expect(await libraryHealth(db, { thorough: true })).toEqual({ state: 'sound' });
});

test('decisions are in a backup, and come back from it byte for byte', async () => {
  await acceptIt();
  const backup = backupOf(await readLibrary(db));
  const other = new QuandianDatabase(crypto.randomUUID());
  await importBackup(other, new TextEncoder().encode(backup));
  expect(backupOf(await readLibrary(other))).toBe(backup);
});

test('a backup from before there were decisions is read', async () => {
  const { decisions, ...old } = JSON.parse(backupOf(await readLibrary(db)));
  expect(decisions).toEqual([]);
  const file = new TextEncoder().encode(JSON.stringify(old));
  await expect(importBackup(db, file)).resolves.toMatchObject({ written: 0 });
});

test('a row without its form is left out, and hurts no other', async () => {
  await decide(db, [aDecision()]);
  await db.decisions.put({ ...aDecision(), id: 'x', verdict: 'maybe' } as never);
  expect(await decisionsOf(db, 'k')).toHaveLength(1);
  expect(await lessonsFor(db, 'other')).toHaveLength(1);
});
