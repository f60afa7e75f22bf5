import { expect, test } from 'vitest';
import { FORMATS } from '../../../domain/export/format-list.ts';
import { formatOf } from '../../../domain/export/formats.ts';
import { fileParts } from '../../../domain/export/write-file.ts';
import { aSource } from '../../support/export-samples.ts';

test('every format has an id of its own', () => {
  expect(new Set(FORMATS.map(({ id }) => id)).size).toBe(FORMATS.length);
});

test('a format that is not there is named, with those that are', () => {
  expect(() => formatOf('doc')).toThrow(/no format doc; there are: .*csv/);
});

test.each(FORMATS.map(({ id }) => id))('%s writes a file, and the same one again', async (id) => {
  const bytes = async () => Buffer.concat(await fileParts(formatOf(id), aSource()));
  const first = await bytes();
  expect(first.length).toBeGreaterThan(0);
  expect(first.equals(await bytes())).toBe(true);
});

test.each(FORMATS.map(({ id }) => id))('%s writes a library in which nothing is', async (id) => {
  await expect(fileParts(formatOf(id), aSource([]))).resolves.toBeInstanceOf(Array);
});
