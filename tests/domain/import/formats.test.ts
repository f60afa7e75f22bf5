import fc from 'fast-check';
import { gzipSync, strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readFile } from '../../../domain/import/formats.ts';
import { RefusedFileError } from '../../../domain/import/refused-file.ts';
import { textOfFile } from '../../../domain/import/unpack.ts';
import { aSource, EXPORTED_AT } from '../../support/export-samples.ts';
import { fileOf } from '../../support/read-zip.ts';

const NOW = EXPORTED_AT;
const read = (text: string | Uint8Array) => {
  const file = readFile(typeof text === 'string' ? new TextEncoder().encode(text) : text, NOW);
  if (file.kind === 'team-pack') throw new Error('a team pack');
  return file;
};

test.each(['hypothesis', 'web-annotation', 'readwise'])(
  'what is written as %s comes in again: quotes, notes, tags, addresses, times',
  async (format) => {
    const { library, rejected, format: told } = read(await fileOf(format, aSource()));
    expect([told, rejected]).toEqual([format, []]);
    const facts = (row: (typeof library.annotations)[number]) => [
      row.articleKey,
      row.quote.exact,
      row.note,
      format === 'readwise' ? row.tags.join().replaceAll(' ', '_') : row.tags.join(),
      row.createdAt,
    ];
    const expected = aSource().library.annotations.map(facts);
    if (format === 'readwise')
      for (const row of expected) row[3] = String(row[3]).replaceAll(' ', '_');
    expect(library.annotations.map(facts).sort()).toEqual(expected.sort());
  },
);

test('annotations with an id of their own keep it, and a file comes in the same every time', async () => {
  const file = await fileOf('hypothesis', aSource());
  const ids = read(file).library.annotations.map(({ id }) => id);
  expect(ids.sort()).toEqual(
    aSource()
      .rows.map(({ annotation }) => annotation.id)
      .sort(),
  );
  const readwise = await fileOf('readwise', aSource());
  expect(read(readwise)).toEqual(read(readwise));
});

test.each(['ris', 'csl-json'])('the articles of %s come in as bookmarks', async (format) => {
  const { library, rejected } = read(await fileOf(format, aSource()));
  expect(rejected).toEqual([]);
  expect(library.bookmarks.map(({ articleKey }) => articleKey)).toEqual([
    'myrb.net/d01.html',
    'myrb.net/rare.html',
  ]);
  const rare = library.articles.find(({ key }) => key === 'myrb.net/rare.html');
  expect(rare).toMatchObject({ source: '沱阳日报', reporters: ['许知行', '白露'] });
  expect(rare?.publishedAt).toBe('2021-12-24T00:00:00+08:00');
});

test("the highlights of Obsidian's clipper come in with their notes", () => {
  const page = {
    url: 'http://www.myrb.net/a.html',
    title: '题',
    highlights: [
      { text: '增长11.6%', timestamp: '1764000000000', notes: ['甲', '乙'] },
      { timestamp: 1 },
    ],
    data: [{ id: 'x1', textQuote: { prefix: '工业', suffix: '。' } }],
  };
  const { library, rejected } = read(JSON.stringify([page]));
  expect(library.annotations).toHaveLength(1);
  expect(library.annotations[0]).toMatchObject({
    note: '甲\n乙',
    quote: { exact: '增长11.6%', prefix: '工业', suffix: '。' },
  });
  expect(rejected).toEqual([{ row: 2, reason: 'no text' }]);
});

test('every row that cannot come in is listed with its reason, the others come in', () => {
  const quote = { selector: [{ type: 'TextQuoteSelector', exact: '数' }] };
  const uri = 'http://a.cn/1.html';
  const rows = [
    { id: 'a', uri, target: [quote] },
    { id: 'b', uri: 'javascript:alert(1)', target: [quote] },
    { id: 'c', uri, text: '只是一条页注' },
    null,
    { id: 'a', uri, target: [quote] },
    {
      id: 'd',
      uri,
      target: [{ selector: [{ type: 'TextQuoteSelector', exact: '字'.repeat(2 << 20) }] }],
    },
  ];
  const { library, rejected } = read(JSON.stringify({ export_userid: 'x', annotations: rows }));
  expect(library.annotations).toHaveLength(1);
  expect(rejected.map(({ row }) => row)).toEqual([2, 3, 4, 5, 6]);
  expect(rejected.map(({ reason }) => reason)).toEqual([
    expect.stringContaining('no address of a page'),
    expect.stringContaining('no quote'),
    expect.stringContaining('no quote'),
    expect.stringContaining('a second row'),
    expect.stringContaining('quote.exact'),
  ]);
});

test.each([
  ['nothing', ''],
  ['JSON that is cut off', '{"export_userid":"x","annotations":[{"id":'],
  ['a million levels', `{"export_userid":1,"annotations":${'['.repeat(1_000_000)}`],
  ['a million levels of CSL', '['.repeat(1_000_000) + ']'.repeat(1_000_000)],
  ['a backup of another version', '{"format":"quandian-backup","version":99}'],
  ['CSV without an end', 'Highlight,URL\n"数字'],
  ['a picture', '\u0089PNG\r\n'],
  ['JSON of something else', '{"name":"x"}'],
])('%s is refused with a reason', (_, text) => {
  expect(() => read(text)).toThrow(RefusedFileError);
});

test('bytes that are no UTF-8 are refused, not mended', () => {
  expect(() => read(new Uint8Array([0x5b, 0xff, 0x5d]))).toThrow(/UTF-8/);
});

test('__proto__ in a file is nobody’s prototype', () => {
  const row =
    '{"__proto__":{"isAdmin":true},"type":"webpage","URL":"http://a.cn/1.html","title":"题"}';
  const { library } = read(`[${row}]`);
  expect(library.articles).toHaveLength(1);
  expect(({} as Record<string, unknown>).isAdmin).toBeUndefined();
  expect((library.articles[0] as Record<string, unknown> | undefined)?.isAdmin).toBeUndefined();
});

test('a RIS file without its last line brings what was whole', () => {
  const one = 'TY  - NEWS\r\nTI  - 题\r\nUR  - http://a.cn/1.html\r\nER  - \r\n';
  const { library, rejected } = read(`${one}TY  - NEWS\r\nTI  - 半`);
  expect(library.bookmarks).toHaveLength(1);
  expect(rejected).toEqual([{ row: 2, reason: 'no ER: the file is cut off' }]);
});

const packed = () => gzipSync(strToU8('数'.repeat(10_000)));

const zipped = () => zipSync({ 'a.json': strToU8('数'.repeat(10_000)) });

test.each([
  ['gzip', packed],
  ['an archive', zipped],
])('a file in %s is read', (_, file) => {
  expect(textOfFile(file())).toBe('数'.repeat(10_000));
});

test('an archive of more than one file is refused', () => {
  expect(() => textOfFile(zipSync({ a: strToU8('1'), b: strToU8('2') }))).toThrow(/more than 1/);
});

const flipped = (file: Uint8Array, at: number) =>
  file.with(at < 0 ? file.length + at : at, (file.at(at) ?? 0) ^ 1);
/** Where the archive's directory begins. */
const directory = (file: Uint8Array) => new DataView(file.buffer).getUint32(file.length - 6, true);

test.each<[string, Uint8Array, RegExp]>([
  ['gzip cut off', packed().slice(0, -9), /cut off|damaged/],
  ['gzip with a wrong checksum', flipped(packed(), -8), /checksum/],
  ['gzip with a wrong length', flipped(packed(), -1), /length/],
  ['an archive cut off', zipped().slice(0, 60), /cut off|damaged/],
  ['an archive without its directory', zipped().slice(0, -60), /cut off|damaged/],
  ['an archive with a wrong checksum', flipped(zipped(), directory(zipped()) + 16), /checksum/],
  ['an archive with a wrong length', flipped(zipped(), directory(zipped()) + 24), /length/],
])('%s is refused', (_, file, reason) => {
  expect(() => textOfFile(file)).toThrow(RefusedFileError);
  expect(() => textOfFile(file)).toThrow(reason);
});

test('a bomb is stopped while it is unpacked, whatever its header says', () => {
  const bomb = gzipSync(new Uint8Array(8 << 20));
  bomb.set([1, 0, 0, 0], bomb.length - 4);
  expect(() => textOfFile(bomb, 1 << 20)).toThrow(/larger than 1 MB/);
  const zip = zipSync({ 'a.txt': new Uint8Array(8 << 20) });
  // The local header and the directory both say one byte.
  zip.set([1, 0, 0, 0], 22);
  zip.set([1, 0, 0, 0], directory(zip) + 24);
  expect(() => textOfFile(zip, 1 << 20)).toThrow(/larger than 1 MB/);
});

test('any bytes after the signs of a packed file are read or refused', () => {
  const signs = fc.constantFrom([0x1f, 0x8b, 8], [0x50, 0x4b, 3, 4]);
  fc.assert(
    fc.property(signs, fc.uint8Array({ maxLength: 200 }), (sign, bytes) => {
      try {
        textOfFile(new Uint8Array([...sign, ...bytes]));
      } catch (error) {
        expect(error).toBeInstanceOf(RefusedFileError);
      }
    }),
  );
});

test('any note and tag comes back from Hypothesis and W3C; any note from Readwise', async () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('=cmd', '"', '\r\n', '\t', '\0', '.点', '.h1 字', '\n.点', '𠮷', ',', "'=1"),
  );
  await fc.assert(
    fc.asyncProperty(text, text, async (note, tag) => {
      const source = aSource([[4, '3.2万株', note, tag.trim() ? [tag] : []]]);
      for (const format of ['hypothesis', 'web-annotation', 'readwise']) {
        const [row] = read(await fileOf(format, source)).library.annotations;
        // JSON says lone surrogates by their number; CSV in UTF-8 cannot.
        const said = format === 'readwise' ? note.toWellFormed() : note;
        expect([format, row?.note]).toEqual([format, said]);
        if (format !== 'readwise') expect(row?.tags).toEqual(tag.trim() ? [tag.trim()] : []);
      }
    }),
    { numRuns: 60 },
  );
});

test('no bytes at all make the reader fail in another way than by refusing', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (text) => {
      try {
        read(text);
      } catch (error) {
        expect(error).toBeInstanceOf(RefusedFileError);
      }
    }),
  );
});
