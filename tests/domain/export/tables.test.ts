import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { COLUMNS } from '../../../domain/export/columns.ts';
import { tableOf } from '../../../domain/export/tables.ts';
import { xlsxOf } from '../../../domain/export/xlsx.ts';
import { aSource } from '../../support/export-samples.ts';
import { fileOf, sheetsOf, textOf } from '../../support/read-zip.ts';

const csvRows = async (id: string, source = aSource()) =>
  parse(await textOf(id, source), { bom: true, columns: true }) as Record<string, string>[];

test('an annotation on a figure has its value, its sentence and where it stands', async () => {
  const rows = await csvRows('csv');
  const row = rows.find(({ quote }) => quote === '3.2万株');
  expect(row).toMatchObject({
    value: '32000',
    unit: '株',
    anchor_state: 'in-place',
    anno_type: 'comment',
    tags: '𠮷; 植树 造林',
    note: '他说"好",\n对吗？\t＝',
  });
  expect(row?.sentence).toContain('今年植树3.2万株,增长11.6%');
});

test('an annotation on an official has the name and the title', async () => {
  const row = (await csvRows('csv')).find(({ quote }) => quote === '市委书记丁牧之');
  expect(row).toMatchObject({ person: '丁牧之', title: '市委书记', org: '市委' });
});

test('a note that is a formula is a text', async () => {
  const rows = await csvRows('csv');
  expect(rows.find(({ quote }) => quote === '增长7.8%')?.note).toBe("'=1+1");
  const { annotations = [] } = sheetsOf(await fileOf('xlsx', aSource()));
  const note = annotations[0]?.indexOf('note') ?? -1;
  expect(annotations.map((row) => row[note])).toContain('=1+1');
});

test('a workbook holds what the CSV files hold, numbers as numbers', async () => {
  const sheets = sheetsOf(await fileOf('xlsx', aSource()));
  for (const [sheet, id] of [
    ['annotations', 'csv'],
    ['figures', 'csv-figures'],
    ['people', 'csv-people'],
    ['dictionary', 'csv-dictionary'],
  ] as const) {
    const lines: string[][] = parse(await textOf(id, aSource()), { bom: true });
    const rows = sheets[sheet] ?? [];
    expect(rows).toHaveLength(lines.length);
    rows.forEach((cells, row) => {
      expect(lines[row]?.map((_, at) => String(cells[at] ?? ''))).toEqual(
        lines[row]?.map((cell) => cell.replace(/^'(?==)/, '')),
      );
    });
  }
  const [head = [], first = []] = sheets.annotations ?? [];
  expect(typeof first[head.indexOf('start')]).toBe('number');
});

test('figures and people are listed once for all articles', async () => {
  const figures = await csvRows('csv-figures');
  expect(figures.find(({ text }) => text === '2615亿元')).toMatchObject({
    value: '261500000000',
    unit: '元',
  });
  const people = await csvRows('csv-people');
  expect(people.find(({ name }) => name === '丁牧之')?.title).toContain('市委书记');
  expect(new Set(people.map(({ name }) => name)).size).toBe(people.length);
});

test('the dictionary names every column of every table', async () => {
  const dictionary = await csvRows('csv-dictionary');
  const named = dictionary.filter(({ table }) => table === 'annotations');
  expect(named.map(({ column }) => column)).toEqual(COLUMNS.map(({ name }) => name));
  expect(dictionary.every(({ zh, en }) => zh && en)).toBe(true);
});

test('any text comes back from a workbook; of lone surrogates, which no file can hold, a sign is left', async () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('_x0041_', '_x0000_', '\0', '\r\n', '\ud800', '𠮷', '=cmd', '\t', ' a '),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 30, maxLength: 60 }), async (texts) => {
      const rows = texts.map((one) => [one]);
      const table = { ...tableOf('people'), rowsOf: () => [], lastRows: () => rows };
      const pieces = await Array.fromAsync(xlsxOf([table], aSource([])));
      const [, ...read] = sheetsOf(Buffer.concat(pieces)).people ?? [];
      expect(read.map(([one]) => one ?? '')).toEqual(texts.map((one) => one.toWellFormed()));
    }),
    { numRuns: 10 },
  );
});
