import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isReprint, sharedPart, shinglesOf } from '../../domain/reprint.ts';

const FOLDER = path.resolve(import.meta.dirname, '../fixtures/gold/articles');
const texts = readdirSync(FOLDER).map(
  (file) => (JSON.parse(readFileSync(path.join(FOLDER, file), 'utf8')) as { text: string }).text,
);
const long = texts.filter((text) => shinglesOf(text).size >= 60);
const areOne = (one: string, other: string) => isReprint(shinglesOf(one), shinglesOf(other));

test.each<[string, (text: string) => string]>([
  ['word for word', (text) => text],
  ['in other paragraphs', (text) => text.replaceAll('\n', ' ')],
  ['in other punctuation and width', (text) => text.replaceAll(',', '，').replaceAll('%', '％')],
  [
    'with a line of the newspaper before and after',
    (text) => `本报讯（记者 许知行）${text}\n来源：沱阳日报`,
  ],
  ['without its last tenth', (text) => text.slice(0, text.length * 0.9)],
  ['with a word changed here and there', (text) => text.replaceAll(/(.{60})../gs, '$1改了')],
])('an article printed again %s is the same', (_, reprint) => {
  expect(long.length).toBeGreaterThan(10);
  for (const text of long) expect(areOne(text, reprint(text))).toBe(true);
});

test('two articles of one newspaper are not', () => {
  for (const [index, text] of texts.entries()) {
    for (const other of texts.slice(index + 1)) expect(areOne(text, other)).toBe(false);
  }
});

test('a digest in which it stands as a whole is not', () => {
  expect(areOne(long[0] ?? '', long.join('\n'))).toBe(false);
});

test('two flashes are too short to say so', () => {
  expect(areOne('沱江三桥今日通车。', '沱江三桥今日通车。')).toBe(false);
});

test('it does not matter which comes first, and nothing throws', () => {
  const text = fc.string({ unit: 'binary', maxLength: 300 });
  fc.assert(
    fc.property(text, text, (one, other) => {
      const [a, b] = [shinglesOf(one), shinglesOf(other)];
      expect(isReprint(a, b)).toBe(isReprint(b, a));
      expect(sharedPart(a, b)).toBe(sharedPart(b, a));
      expect(sharedPart(a, a)).toBe(a.size === 0 ? 0 : 1);
    }),
  );
});
