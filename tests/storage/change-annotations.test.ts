import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { saveAnnotation } from '../../storage/annotations.ts';
import { changeAnnotations, putBack } from '../../storage/change-annotations.ts';
import { QuandianDatabase } from '../../storage/database.ts';
import { undo } from '../../storage/history.ts';
import { aDraft, anArticle } from '../support/samples.ts';

async function aLibrary(
  tags: readonly string[][],
): Promise<{ db: QuandianDatabase; ids: string[] }> {
  const db = new QuandianDatabase(crypto.randomUUID());
  const ids: string[] = [];
  for (const own of tags) {
    const draft = aDraft(undefined, { tags: [...own] });
    await saveAnnotation(db, draft, anArticle());
    ids.push(draft.id);
  }
  return { db, ids };
}

const tagsOf = async (db: QuandianDatabase, ids: readonly string[]) =>
  (await db.annotations.bulkGet([...ids])).map((row) => row?.tags);

test('many annotations get a colour and tags in one act, which one undo takes back', async () => {
  const { db, ids } = await aLibrary([['甲'], [], ['乙']]);
  const before = await changeAnnotations(db, ids, { color: 'pink', addTags: ['乙', '丙'] });
  expect(before).toHaveLength(3);
  expect(await tagsOf(db, ids)).toEqual([
    ['甲', '乙', '丙'],
    ['乙', '丙'],
    ['乙', '丙'],
  ]);
  expect((await db.annotations.toArray()).map(({ color }) => color)).toEqual([
    'pink',
    'pink',
    'pink',
  ]);
  await undo(db);
  expect(await tagsOf(db, ids)).toEqual([['甲'], [], ['乙']]);
});

test('what is so already is not written, and what is gone is passed over', async () => {
  const { db, ids } = await aLibrary([['甲'], []]);
  const before = await changeAnnotations(db, [...ids, 'gone'], { removeTags: ['甲'] });
  expect(before.map(({ id }) => id)).toEqual([ids[0]]);
  expect(await tagsOf(db, ids)).toEqual([[], []]);
});

test('it is put back as it was, even when something else was done since', async () => {
  const { db, ids } = await aLibrary([['甲'], ['乙']]);
  const before = await changeAnnotations(db, ids, { removeTags: ['甲', '乙'], color: 'blue' });
  await saveAnnotation(db, aDraft(), anArticle());
  await putBack(db, before);
  expect(await tagsOf(db, ids)).toEqual([['甲'], ['乙']]);
});
