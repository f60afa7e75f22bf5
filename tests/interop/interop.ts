import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { formatOf } from '../../domain/export/formats.ts';
import { gbt7714List, type ReferenceSystem } from '../../domain/export/gbt7714.ts';
import { referencesOf } from '../../domain/export/reference.ts';
import type { ExportSource } from '../../domain/export/source.ts';
import { aSource } from '../support/export-samples.ts';
import { fileOf, xmlOf } from '../support/read-zip.ts';
import { call, convert, gbtStyle, installPrograms } from './programs.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'quandian-interop-'));
const source = aSource();

/** A format's file on disk. */
async function written(id: string, from: ExportSource = source): Promise<string> {
  const file = path.join(folder, `${id}.${formatOf(id).extension}`);
  writeFileSync(file, await fileOf(id, from));
  return file;
}

type Item = {
  title: string;
  URL: string;
  author?: { literal?: string; family?: string; given?: string }[];
  issued?: { 'date-parts'?: number[][] };
};

async function referencesRead(id: string, reader: string): Promise<void> {
  assertReferences(JSON.parse(call('pandoc', ['-f', reader, '-t', 'csljson', await written(id)])));
}

/** What bibutils makes of it, in MODS: not every pandoc reads RIS itself. */
async function risRead(): Promise<void> {
  const mods = xmlOf(
    call('ris2xml', ['-i', 'unicode', await written('ris')]).replace(/^\ufeff/, ''),
  );
  const items = [...mods.getElementsByTagName('mods')].map((one) => {
    const texts = (tag: string) =>
      [...one.getElementsByTagName(tag)].map(({ textContent }) => textContent?.trim() ?? '');
    return {
      title: texts('title')[0] ?? '',
      URL: texts('url')[0] ?? '',
      author: texts('namePart').map((literal) => ({ literal })),
      issued: { 'date-parts': [[Number.parseInt(texts('dateIssued')[0] ?? '', 10)]] },
    };
  });
  assertReferences(items);
}

function assertReferences(items: readonly Item[]): void {
  const expected = referencesOf(source.rows);
  assert.equal(items.length, expected.length);
  for (const { title, url, authors, issued } of expected) {
    const item = items.find(({ URL }) => URL === url);
    assert.equal(item?.title, title);
    const names = item?.author?.map(
      ({ literal, family = '', given = '' }) => literal ?? family + given,
    );
    assert.deepEqual(names, authors);
    assert.equal(item?.issued?.['date-parts']?.[0]?.[0], issued?.[0]);
  }
}

/** Every quote, note line and title is in what a program made of the notes. */
function assertNotes(text: string): void {
  const flat = text.replace(/\s+/gu, '');
  for (const { annotation, article } of source.rows) {
    const said = [annotation.quote.exact, article?.title ?? '', ...annotation.note.split('\n')];
    for (const one of said) assert.ok(flat.includes(one.replace(/\s+/gu, '')), `missing: ${one}`);
  }
}

const pandocText = (file: string, reader: string) =>
  call('pandoc', ['-f', reader, '-t', 'plain', '--wrap=none', file]);
const CSV_UTF8 = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,1';

/** Commas, quotation marks, UTF-8, from the first line on, and no guessing at what looks like a date. */
const CSV_IN = 'CSV:44,34,76,1,,0,false,false';

async function sheetRead(id: string): Promise<void> {
  const lines: string[][] = parse(await fileOf('csv', source), { bom: true });
  const file = await written(id);
  const read: string[][] = parse(
    convert(file, CSV_UTF8, path.join(folder, id), id === 'csv' ? CSV_IN : undefined),
    {
      relax_column_count: true,
    },
  );
  // A workbook needs no guard against formulas.
  const said = (cell: string) => (id === 'xlsx' ? cell.replace(/^'(?==)/, '') : cell);
  assert.deepEqual(
    read.map((cells) => cells.map((cell) => cell.replaceAll('\r\n', '\n'))),
    lines.map((cells) => cells.map(said)),
  );
}

const TESTS: readonly [name: string, test: () => Promise<void> | void][] = [
  ['LibreOffice opens the workbook and writes the same cells', () => sheetRead('xlsx')],
  ['LibreOffice opens the CSV and writes the same cells', () => sheetRead('csv')],
  [
    'LibreOffice opens the DOCX and writes all its text',
    async () =>
      assertNotes(
        convert(await written('docx'), 'txt:Text (encoded):UTF8', path.join(folder, 'docx')),
      ),
  ],
  [
    'LibreOffice opens the HTML and writes all its text',
    async () =>
      assertNotes(
        convert(await written('html'), 'txt:Text (encoded):UTF8', path.join(folder, 'html')),
      ),
  ],
  ['bibutils reads RIS', risRead],
  ['pandoc reads BibTeX', () => referencesRead('bibtex', 'bibtex')],
  ['pandoc reads BibLaTeX', () => referencesRead('biblatex', 'biblatex')],
  ['pandoc reads CSL-JSON', () => referencesRead('csl-json', 'csljson')],
  [
    'pandoc reads Markdown',
    async () => assertNotes(pandocText(await written('markdown'), 'commonmark')),
  ],
  ['pandoc reads HTML', async () => assertNotes(pandocText(await written('html'), 'html'))],
  ['pandoc reads DOCX', async () => assertNotes(pandocText(await written('docx'), 'docx'))],
  ['the style of GB/T 7714—2015 sets our references as we do', () => gbtAgrees('numeric')],
  [
    'the style of GB/T 7714—2015, author and date, sets them as we do',
    () => gbtAgrees('author-date'),
  ],
];

/** But for spaces and full stops, and the commas between names: pandoc 2 puts full stops there. */
async function gbtAgrees(system: ReferenceSystem): Promise<void> {
  const cited = path.join(folder, 'cited.md');
  const list = await written('csl-json');
  writeFileSync(cited, '---\nnocite: "@*"\nlang: zh-CN\n---\n');
  const args = ['-f', 'markdown', '-t', 'plain', '--wrap=none', '--citeproc'];
  const text = call('pandoc', [
    ...args,
    `--bibliography=${list}`,
    `--csl=${gbtStyle(system)}`,
    cited,
  ]);
  const flat = (one: string) =>
    one
      .normalize('NFKC')
      .replace(/[\s.,]+/gu, '')
      .replace(/^\[\d+\]/, '');
  const theirs = text.split(system === 'numeric' ? /\n(?=\[\d+\])/ : /\n\n/).map(flat);
  const ours = gbt7714List(referencesOf(source.rows), { edition: '2015', system });
  for (const one of ours.trim().split('\n')) {
    assert.ok(theirs.includes(flat(one)), `${one}\nnot in\n${text}`);
  }
}

const counts = { passed: 0, failed: 0 };
try {
  installPrograms();
  for (const [name, test] of TESTS) {
    try {
      await test();
      counts.passed++;
      console.log(`passed: ${name}`);
    } catch (error) {
      counts.failed++;
      console.log(
        `FAILED: ${name}\n${error instanceof Error ? error.message.slice(0, 3000) : error}`,
      );
    }
  }
} catch (error) {
  // A tool that cannot be had leaves every test undone.
  counts.failed = TESTS.length;
  console.error(error instanceof Error ? error.message : error);
}
rmSync(folder, { recursive: true, force: true });
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed === 0 ? 0 : 1;
