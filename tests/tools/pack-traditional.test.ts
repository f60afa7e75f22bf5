import { Converter } from 'opencc-js';
import TABLE from 'opencc-js/dict/TSCharacters';
import { expect, test } from 'vitest';
import { SIMPLIFIED, simplified } from '../../domain/simplified.ts';
import { pairsOf } from '../../tools/pack-traditional.ts';

const pairs = pairsOf(TABLE);

test('every character of the package’s table is carried, and no other becomes another', () => {
  expect(pairs.length).toBeGreaterThan(2500);
  const becomes = new Map(pairs.map(([from, to]) => [from.charCodeAt(0), to.charCodeAt(0)]));
  const wrong = [...SIMPLIFIED.entries()].filter(
    ([code, read]) => read !== (becomes.get(code) ?? code),
  );
  expect(wrong).toEqual([]);
});

test('what is read is what the package makes of a sentence', () => {
  const sentence = '綿陽市發展和改革委員會頭髮後來裏';
  expect(simplified(sentence)).toBe(Converter({ from: 't', to: 'cn' })(sentence));
});
