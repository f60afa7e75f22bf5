import fc from 'fast-check';
import { expect, test } from 'vitest';
import { uuidOf } from '../../domain/uuid.ts';

const VERSION_4 = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

test('any 16 bytes give a version 4 UUID, and are left as they were', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 16, maxLength: 16 }), (bytes) => {
      const before = [...bytes];
      expect(uuidOf(bytes)).toMatch(VERSION_4);
      expect([...bytes]).toEqual(before);
    }),
  );
});

test('different bytes give different ids', () => {
  expect(uuidOf(new Uint8Array(16))).toBe('00000000-0000-4000-8000-000000000000');
  expect(uuidOf(new Uint8Array(16).fill(255))).toBe('ffffffff-ffff-4fff-bfff-ffffffffffff');
});
