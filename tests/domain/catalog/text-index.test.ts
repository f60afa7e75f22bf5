import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TextIndex } from '../../../domain/catalog/text-index.ts';
import { searchable, wordsOf } from '../../../domain/search.ts';

/** Rows in which every word occurs, told by looking into each text by itself. */
const naively = (texts: readonly string[], words: readonly string[]) =>
  texts.flatMap((text, row) => (words.every((word) => text.includes(word)) ? [row] : []));

function found(index: TextIndex, count: number, words: readonly string[]): number[] {
  const hit = new Uint8Array(count);
  index.find(words, hit);
  return [...hit.keys()].filter((row) => hit[row] === 1);
}

const anyText = fc
  .string({ unit: fc.constantFrom(...'绵阳市工业增长1%𠮷') })
  .map((text) => searchable(text));
const anyQuery = fc.string({
  unit: fc.constantFrom(...'绵阳市工业增长1%𠮷 '),
  minLength: 1,
  maxLength: 6,
});

test('a scan of joined strings finds what looking into each text finds, nothing less and nothing more', () => {
  fc.assert(
    fc.property(fc.array(anyText, { maxLength: 1200 }), anyQuery, (texts, query) => {
      const index = new TextIndex();
      for (const [row, text] of texts.entries()) index.set(row, { own: text, rest: '' });
      const words = wordsOf(query);
      fc.pre(words.length > 0);
      expect(found(index, texts.length, words)).toEqual(naively(texts, words));
    }),
    { numRuns: 200 },
  );
});

test('the same after rows were changed between searches, in any order', () => {
  const change = fc.record({ row: fc.nat(1300), text: anyText });
  fc.assert(
    fc.property(fc.array(change, { maxLength: 60 }), anyQuery, (changes, query) => {
      const words = wordsOf(query);
      fc.pre(words.length > 0);
      const index = new TextIndex();
      const texts: string[] = [];
      for (const { row, text } of changes) {
        index.set(row, { own: '', rest: text });
        while (texts.length < row) texts.push('');
        texts[row] = text;
        expect(found(index, texts.length, words)).toEqual(naively(texts, words));
      }
    }),
    { numRuns: 60 },
  );
});

test('no word is found across two rows, and none across two fields of a row', () => {
  const index = new TextIndex();
  index.set(0, { own: '双', rest: '' });
  index.set(1, { own: '碳', rest: '' });
  index.set(2, { own: '双', rest: '碳' });
  expect(found(index, 3, ['双碳'])).toEqual([]);
  expect(found(index, 3, ['双', '碳'])).toEqual([2]);
});

/** So often a word occurs, one after the other, counted up to eight; a single character once. */
const timesIn = (text: string, word: string) =>
  Math.min(word.length > 1 ? 8 : 1, text.split(word).length - 1);

test('a row’s rank is how often each word stands in it, and eight more for a word that stands in what is its own', () => {
  const rows = fc.array(fc.record({ own: anyText, rest: anyText }), { maxLength: 700 });
  fc.assert(
    fc.property(rows, anyQuery, (texts, query) => {
      const words = wordsOf(query);
      fc.pre(words.length > 0);
      const index = new TextIndex();
      for (const [row, text] of texts.entries()) index.set(row, text);
      const [hit, ranks] = [new Uint8Array(texts.length), new Uint32Array(texts.length)];
      index.find(words, hit, ranks);
      for (const [row, { own, rest }] of texts.entries()) {
        if (hit[row] === 0) continue;
        const rank = words.reduce(
          (sum, word) => sum + timesIn(`${own}\n${rest}`, word) + (own.includes(word) ? 8 : 0),
          0,
        );
        expect(ranks[row]).toBe(rank);
      }
    }),
    { numRuns: 200 },
  );
});
