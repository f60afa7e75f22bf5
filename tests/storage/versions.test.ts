import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packed, unpacked } from '../../storage/versions.ts';

const version = (text: string) => ({
  id: 'k a',
  articleKey: 'k',
  textHash: 'a'.repeat(64),
  seenAt: '2026-11-24T08:00:00.000Z',
  text,
});
const LONG = '前三季度,全市规上工业增加值增长11.6%、居全省第2位。'.repeat(40);

test('a long text is packed, and comes out as it was', () => {
  const stored = packed(version(LONG));
  expect(stored.text).toBeUndefined();
  expect(stored.packed?.length).toBeLessThan(LONG.length / 2);
  expect(unpacked(stored)).toEqual(version(LONG));
});

test('any text comes out as it was, lone surrogates included', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 600 }), fc.boolean(), (text, isLong) => {
      const one = version((isLong ? text.padEnd(400, '圈点') : text) + (isLong ? '\ud800' : ''));
      expect(unpacked(packed(one))).toEqual(one);
    }),
  );
});

test('a field of a newer version is carried through', () => {
  expect(unpacked(packed({ ...version(LONG), mood: 'new' } as never))).toMatchObject({
    mood: 'new',
    text: LONG,
  });
});

test('damaged bytes give no text rather than another one', () => {
  const stored = packed(version(LONG));
  expect(unpacked({ ...stored, packed: new Uint8Array([255, 255, 255]) }).text).toBeUndefined();
});
