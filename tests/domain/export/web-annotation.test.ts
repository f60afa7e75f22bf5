import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sourceOf } from '../../../domain/export/source.ts';
import type { AnnotationRow } from '../../../domain/library.ts';
import { aLibrary, aSource, EXPORTED_AT } from '../../support/export-samples.ts';
import { textOf } from '../../support/read-zip.ts';
import { aDraft, anArticle } from '../../support/samples.ts';

const HASH = 'a'.repeat(64);
const TIME = '2026-11-22T06:52:07.000Z';
const row = (facts: { note?: string; tags?: string[] } = {}): AnnotationRow => ({
  article: { ...anArticle(), textHash: HASH, createdAt: TIME, updatedAt: TIME },
  annotation: { ...aDraft(), note: '', tags: [], ...facts, createdAt: TIME, updatedAt: TIME },
});
const { text } = anArticle();
/** The annotations of one article that has this text. */
const itemsOf = async (rows: AnnotationRow[], stored = text) => {
  const library = {
    ...aLibrary([]),
    articles: rows.flatMap(({ article }) => article ?? []),
    versions: [{ id: `k ${HASH}`, articleKey: 'k', textHash: HASH, text: stored, seenAt: TIME }],
    annotations: rows.map(({ annotation }) => annotation),
  };
  return JSON.parse(await textOf('web-annotation', sourceOf(library, TIME))).first.items;
};

test('an annotation has its body, its selectors and the time of the page', async () => {
  const kept = row({ note: '增速全省第二', tags: ['工业'] });
  const [item] = await itemsOf([kept]);
  const { prefix, suffix } = kept.annotation.quote;
  expect(item).toMatchObject({
    id: `urn:uuid:${kept.annotation.id}`,
    type: 'Annotation',
    motivation: 'commenting',
    created: TIME,
    body: [
      { type: 'TextualBody', value: '增速全省第二', purpose: 'commenting' },
      { type: 'TextualBody', value: '工业', purpose: 'tagging' },
    ],
    target: {
      source: 'http://www.myrb.net/html/2026/news/11/440001.html',
      styleClass: 'yellow',
      state: { type: 'TimeState', sourceDate: TIME },
      selector: [
        { type: 'TextQuoteSelector', exact: '11.6%', prefix, suffix },
        { type: 'TextPositionSelector', start: 16, end: 21 },
      ],
    },
  });
});

test.each([
  [{}, 'highlighting', undefined],
  [{ tags: ['工业'] }, 'tagging', 1],
  [{ note: '好' }, 'commenting', 1],
])('with %o the motivation is %s', async (facts, motivation, bodies) => {
  const [item] = await itemsOf([row(facts)]);
  expect(item.motivation).toBe(motivation);
  expect(item.body?.length).toBe(bodies);
});

test('positions count code points: 𠮷 and an emoji are one each', async () => {
  const kept = row();
  const article = '𠮷😀增长11.6%𠮷。';
  kept.annotation.quote = { exact: '11.6%𠮷', prefix: '', suffix: '。', start: 6, end: 13 };
  const [, position] = await (await itemsOf([kept], article))[0].target.selector;
  expect(position).toEqual({ type: 'TextPositionSelector', start: 4, end: 10 });
  expect([...article].slice(4, 10).join('')).toBe('11.6%𠮷');
});

test('a position that is not the quote’s is left out', async () => {
  expect((await itemsOf([row()], '别的文字'))[0].target.selector).toHaveLength(1);
});

test('a page without an address, and an article whose row was lost, have a name all the same', async () => {
  const lost = { ...row(), article: null };
  expect((await itemsOf([lost]))[0].target.source).toBe('urn:x-quandian:k');
});

test('an empty collection has no page', async () => {
  expect(JSON.parse(await textOf('web-annotation', aSource([])))).toEqual({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `urn:x-quandian:export:${encodeURIComponent(EXPORTED_AT)}`,
    type: 'AnnotationCollection',
    label: '圈点',
    total: 0,
  });
});

test('any note and tag comes back from the JSON', async () => {
  const texts = fc.string({ unit: 'binary', minLength: 1 });
  await fc.assert(
    fc.asyncProperty(texts, texts, async (note, tag) => {
      const [item] = await itemsOf([row({ note, tags: [tag] })]);
      expect(item.body.map(({ value }: { value: string }) => value)).toEqual([note, tag]);
    }),
  );
});
