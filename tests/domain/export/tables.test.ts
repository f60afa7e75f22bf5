import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { COLUMNS } from '../../../domain/export/columns.ts';
import { type HeldSource, sourceOf } from '../../../domain/export/source.ts';
import { tableOf } from '../../../domain/export/tables.ts';
import { xlsxOf } from '../../../domain/export/xlsx.ts';
import { describeQuote } from '../../../domain/quote.ts';
import { aLibrary, aSource, EXPORTED_AT, uuid } from '../../support/export-samples.ts';
import { fileOf, filesIn, sheetsOf, textOf } from '../../support/read-zip.ts';

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

/** A library of this one article, published on 24 December 2021, with nothing marked. */
const saying = (text: string) => {
  const library = aLibrary([]);
  const [article] = library.articles;
  const [version] = library.versions;
  if (!article || !version) throw new Error('no sample');
  const dated = { ...article, publishedAt: '2021-12-24T08:35:00+08:00' };
  return sourceOf(
    { ...library, articles: [dated], versions: [{ ...version, text }] },
    EXPORTED_AT,
    null,
    {},
  );
};

test('a figure has the form in which it is compared: in 元, falls below nothing, with its days and its place', async () => {
  const figures = await csvRows(
    'csv-figures',
    saying('1—11月,三台县完成工业投资2.5亿元,同比下降3.2%;全市新增耕地1200公顷。'),
  );
  const of = (text: string) => figures.find((row) => row.text === text);
  expect(of('2.5亿元')).toMatchObject({
    unit: '元',
    unit_normalized: '元',
    value_normalized: '250000000',
    period: '1—11月',
    period_start: '2021-01-01',
    period_end: '2021-11-30',
    scope: '三台县',
    place: '三台县',
  });
  expect(of('3.2%')).toMatchObject({
    value: '3.2',
    value_normalized: '-3.2',
    measure: 'change',
    change: 'by',
    direction: 'down',
  });
  expect(of('1200公顷')).toMatchObject({ unit: '公顷', unit_normalized: '亩', scope: '全市' });
  expect(of('1200公顷')?.value_normalized).toBe('18000');
});

test('a person has the posts that were given and taken away', async () => {
  const people = await csvRows(
    'csv-people',
    saying('会议决定:任命李明远为沱阳市人民政府副市长;免去周知秋的沱阳市林业局局长职务。'),
  );
  const of = (wanted: string) => people.find(({ name }) => name === wanted);
  expect(of('李明远')).toMatchObject({ appointed: '沱阳市人民政府副市长', removed: '' });
  expect(of('李明远')?.title).toContain('沱阳市人民政府副市长');
  expect(of('周知秋')).toMatchObject({ appointed: '', removed: '沱阳市林业局局长' });
});

/** `article_key` is the canonical address of every article. */
const EXPECTED =
  'id,article_title,source_media,author,editor,published_at,url,article_key,text_hash,snapshot_id,anno_type,quote,sentence,prefix,suffix,start,end,note,tags,color,created_at,updated_at,anchor_state,value,value_min,value_max,unit,unit_normalized,quantity_kind,direction,indicator,period,scope,person,title,org,speaker,speech_verb,gbt7714';

test('the table of annotations has the columns that researchers were promised, in this order', () => {
  const names = COLUMNS.map(({ name }) => name);
  const promised = EXPECTED.split(',');
  expect(names.filter((name) => promised.includes(name))).toEqual(promised);
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

const SECOND_PAGE = '　　第二页的开头𠮷。\n　　全市今年植树3.2万株,市林业局局长李明远在场。';

/** A library of which an article has a second page, with a note on it. */
function ofTwoPages(): HeldSource {
  const library = aLibrary();
  const first = library.versions.find(({ text }) => text.includes('李明远'));
  const [made] = library.annotations;
  if (!first || !made) throw new Error('no sample');
  const textHash = 'e'.repeat(64);
  const part = { page: 2, of: 2, folded: false };
  const id = `${first.articleKey} ${textHash}`;
  library.versions.push({ ...first, id, textHash, text: SECOND_PAGE, part });
  const start = SECOND_PAGE.indexOf('3.2万株');
  const quote = describeQuote(SECOND_PAGE, { start, end: start + '3.2万株'.length });
  const { articleKey } = first;
  library.annotations.push({ ...made, id: uuid(99), articleKey, quote, textHash });
  return sourceOf(library, EXPORTED_AT);
}

test('a note on the second page of an article stands in the text of that page, with all that is known of it', async () => {
  const rows = await csvRows('csv', ofTwoPages());
  expect(rows.find(({ id }) => id === uuid(99))).toMatchObject({
    anchor_state: 'in-place',
    sentence: '全市今年植树3.2万株,市林业局局长李明远在场。',
    value: '32000',
  });
  const { first } = JSON.parse(await textOf('web-annotation', ofTwoPages()));
  const item = first.items.find((one: { id: string }) => one.id === `urn:uuid:${uuid(99)}`);
  const position = item.target.selector.find((one: { type: string }) =>
    one.type.includes('Position'),
  );
  expect([...SECOND_PAGE].slice(position.start, position.end).join('')).toBe('3.2万株');
});

test('the second page of an article is a document of its own, in the same part of the split, and in every table', async () => {
  const source = ofTwoPages();
  const lines = (await textOf('doccano', source)).trim().split('\n');
  const pages = lines
    .map((line) => JSON.parse(line))
    .filter(({ key }) => key === source.library.versions.at(-1)?.articleKey);
  expect(pages.map(({ text }) => text)).toContain(SECOND_PAGE);
  expect(pages.map(({ page }) => page)).toEqual([undefined, '2']);
  expect(new Set(pages.map(({ text_hash }) => text_hash)).size).toBe(2);
  expect(new Set(pages.map(({ split }) => split)).size).toBe(1);
  const names = Object.keys(filesIn(await fileOf('brat', source))).filter((name) =>
    name.endsWith('-p2.ann'),
  );
  expect(names).toHaveLength(1);
  const before = await csvRows('csv-figures');
  const figures = await csvRows('csv-figures', source);
  expect(figures).toHaveLength(before.length + 1);
  // One article, on both pages of which he is named.
  const [person] = (await csvRows('csv-people', source)).filter(({ name }) => name === '李明远');
  expect(person).toMatchObject({ articles: '1', mentions: '2' });
});
