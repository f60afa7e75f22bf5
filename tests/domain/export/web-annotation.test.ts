import fc from 'fast-check';
import { expect, test } from 'vitest';
import { webAnnotationsOf } from '../../../domain/export/web-annotation.ts';
import type { AnnotationRow } from '../../../domain/library.ts';
import { aDraft, anArticle } from '../../support/samples.ts';

const TIME = '2026-11-22T06:52:07.000Z';
const COLLECTION = 'urn:uuid:6f1c2c0e-0001-4000-8000-000000000001';
const row = (facts: { note?: string; tags?: string[] } = {}): AnnotationRow => ({
  article: { ...anArticle(), textHash: 'a'.repeat(64), createdAt: TIME, updatedAt: TIME },
  annotation: { ...aDraft(), note: '', tags: [], ...facts, createdAt: TIME, updatedAt: TIME },
});
const { text } = anArticle();
const itemsOf = (rows: AnnotationRow[], article = text) =>
  JSON.parse(webAnnotationsOf(rows, COLLECTION, () => article)).first.items;

test('an annotation has its body, its selectors and the time of the page', () => {
  const kept = row({ note: '增速全省第二', tags: ['工业'] });
  const [item] = itemsOf([kept]);
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
])('with %o the motivation is %s', (facts, motivation, bodies) => {
  const [item] = itemsOf([row(facts)]);
  expect(item.motivation).toBe(motivation);
  expect(item.body?.length).toBe(bodies);
});

test('positions count code points: 𠮷 and an emoji are one each', () => {
  const kept = row();
  const article = '𠮷😀增长11.6%𠮷。';
  kept.annotation.quote = { exact: '11.6%𠮷', prefix: '', suffix: '。', start: 6, end: 13 };
  const [, position] = itemsOf([kept], article)[0].target.selector;
  expect(position).toEqual({ type: 'TextPositionSelector', start: 4, end: 10 });
  expect([...article].slice(4, 10).join('')).toBe('11.6%𠮷');
});

test('a position that is not the quote’s is left out', () => {
  expect(itemsOf([row()], '别的文字')[0].target.selector).toHaveLength(1);
});

test('a page without an address, and an article whose row was lost, have a name all the same', () => {
  const lost = { ...row(), article: null };
  expect(itemsOf([lost])[0].target.source).toBe('urn:x-quandian:k');
});

test('an empty collection has no page', () => {
  expect(JSON.parse(webAnnotationsOf([], COLLECTION))).toEqual({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: COLLECTION,
    type: 'AnnotationCollection',
    label: '圈点',
    total: 0,
  });
});

test('any note and tag comes back from the JSON', () => {
  const texts = fc.string({ unit: 'binary', minLength: 1 });
  fc.assert(
    fc.property(texts, texts, (note, tag) => {
      const [item] = itemsOf([row({ note, tags: [tag] })]);
      expect(item.body.map(({ value }: { value: string }) => value)).toEqual([note, tag]);
    }),
  );
});
