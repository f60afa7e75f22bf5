import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { COLUMNS } from '../../../domain/export/columns.ts';
import type { AnnotationRow } from '../../../domain/library.ts';
import { aRow, sourceOfRows } from '../../support/export-samples.ts';
import { textOf } from '../../support/read-zip.ts';

const note = COLUMNS.findIndex(({ name }) => name === 'note');
const csvText = (rows: AnnotationRow[], choices = {}) => textOf('csv', sourceOfRows(rows, choices));
const cellOf = async (text: string) =>
  parse(await csvText([aRow({ note: text })]), { bom: true })[1]?.[note];

test('a file begins with the byte order mark and ends every line with CRLF', async () => {
  const csv = await csvText([aRow()]);
  expect(csv.startsWith('\ufeffid,article_title,')).toBe(true);
  expect(csv.split('\r\n')).toHaveLength(3);
});

test('who wants no byte order mark gets none', async () => {
  expect((await csvText([aRow()], { byteOrderMark: false })).startsWith('id,')).toBe(true);
});

test.each([
  ['=1+1', "'=1+1"],
  ['+86', "'+86"],
  ['-5', "'-5"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['＝1+1', "'＝1+1"],
  [' =1', "' =1"],
  ['\u200b=1', "'\u200b=1"],
  ['\u202e=1', "'\u202e=1"],
  ['\u3000＠1', "'\u3000＠1"],
  ['\t=1', "'\t=1"],
  ['增长11.6%', '增长11.6%'],
  ['“增长”,=号在中间', '“增长”,=号在中间'],
  ['他说"好"', '他说"好"'],
  ['两行\n文字', '两行\n文字'],
])('the note %j reads back as %j', async (text, read) => {
  expect(await cellOf(text)).toBe(read);
});

test('any note and tag comes back from a CSV reader, but for the guard in front', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
      const said = text.toWellFormed();
      expect([said, `'${said}`]).toContain(await cellOf(text));
    }),
  );
});

test.each([
  [
    'gbt7714',
    '许知行. 前三季度全市规上工业增加值增长11.6%[N/OL]. 绵阳日报，2026-11-20. http://www.myrb.net/html/2026/news/11/440001.html.',
  ],
  ['published_at', '2026-11-20T08:35:00+08:00'],
  ['author', '许知行'],
  ['start', '16'],
])('the column %s holds %s', async (name, value) => {
  const [header, first] = parse(await csvText([aRow()]), { bom: true });
  expect(first?.[header?.indexOf(name) ?? -1]).toBe(value);
});
