// @ts-expect-error the library has no types
import { Cite } from '@citation-js/core';
import { cslItems } from '../../domain/export/csl-json.ts';
import { documentFactsOf } from '../../domain/export/facts.ts';
import { type ArticleNotes, notesOf } from '../../domain/export/notes.ts';
import { referencesOf } from '../../domain/export/reference.ts';
import type { ExportDocument, ExportSource } from '../../domain/export/source.ts';
import { TABLE_NAMES, type Table, tableOf } from '../../domain/export/tables.ts';

/** The obvious library for a format, as its manual says: all rows first, then the file. @returns bytes of the file */
export const LIBRARIES: Readonly<Record<string, (source: ExportSource) => Promise<number>>> = {
  csv: csvStringify,
  xlsx: writeExcelFile,
  docx,
  ris: (source) => citationJs(source, 'ris'),
  bibtex: (source) => citationJs(source, 'bibtex'),
  'csl-json': async (source) => jsonOf(cslItems(await references(source))),
  hypothesis: async (source) => jsonOf((await documents(source)).flatMap(({ rows }) => rows)),
  'web-annotation': async (source) => jsonOf((await documents(source)).flatMap(({ rows }) => rows)),
  backup: async (source) => stableJson(await Array.fromAsync(source.pages())),
};

/** Whose it is. */
export const LIBRARY_NAMES: Readonly<Record<string, string>> = {
  csv: 'csv-stringify',
  xlsx: 'write-excel-file',
  docx: 'docx',
  ris: 'citation-js',
  bibtex: 'citation-js',
  'csl-json': 'JSON.stringify',
  hypothesis: 'JSON.stringify',
  'web-annotation': 'JSON.stringify',
  backup: 'safe-stable-stringify',
};

function jsonOf(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value)).length;
}

/** Fields in the order of their names, as a backup that is always the same has them. */
async function stableJson(value: unknown): Promise<number> {
  const { default: stringify } = await import('safe-stable-stringify');
  return new TextEncoder().encode(stringify(value, null, 1)).length;
}

function documents(source: ExportSource): Promise<ExportDocument[]> {
  return Array.fromAsync(source.documents());
}

async function references(source: ExportSource) {
  return (await documents(source)).flatMap(({ rows }) => referencesOf(rows));
}

type Cells = (string | number | null)[][];

/** The rows of these tables, the articles read once. */
async function cellsOf(tables: readonly Table[], source: ExportSource): Promise<Cells[]> {
  const cells: Cells[] = tables.map(() => []);
  for await (const document of documentFactsOf(source)) {
    for (const [index, table] of tables.entries()) cells[index]?.push(...table.rowsOf(document));
  }
  for (const [index, table] of tables.entries()) cells[index]?.push(...table.lastRows());
  return cells;
}

async function csvStringify(source: ExportSource): Promise<number> {
  const { stringify } = await import('csv-stringify/sync');
  const table = tableOf('annotations');
  const columns = table.columns.map(({ name }) => name);
  const options = { bom: true, header: true, columns, escape_formulas: true };
  const [cells = []] = await cellsOf([table], source);
  return Buffer.byteLength(stringify(cells, options));
}

/** The same five sheets as ours. */
async function writeExcelFile(source: ExportSource): Promise<number> {
  const { default: write } = await import('write-excel-file/node');
  const tables = TABLE_NAMES.map(tableOf);
  const cells = await cellsOf(tables, source);
  const sheets = tables.map(({ name, columns }, index) => ({
    sheet: name,
    data: [columns.map((column) => column.name), ...(cells[index] ?? [])].map((row) =>
      row.map((value) => value && { value, type: typeof value === 'number' ? Number : String }),
    ),
  }));
  const file = (write as never as (data: unknown) => { toBuffer(): Promise<Buffer> })(sheets);
  return (await file.toBuffer()).length;
}

async function docx(source: ExportSource): Promise<number> {
  const { Document, Packer, Paragraph } = await import('docx');
  const paragraphsOf = ({ title, facts, citation, annotations }: ArticleNotes) => [
    new Paragraph({ text: title, heading: 'Heading1' }),
    new Paragraph({ text: facts }),
    ...annotations.flatMap(({ quote, note, tags }) => [
      new Paragraph({ text: quote.exact }),
      ...(note ? [new Paragraph({ text: note })] : []),
      ...(tags.length > 0 ? [new Paragraph({ text: tags.join(' ') })] : []),
    ]),
    new Paragraph({ text: citation }),
  ];
  const children = (await Array.fromAsync(notesOf(source))).flatMap(paragraphsOf);
  return (await Packer.toBuffer(new Document({ sections: [{ children }] }))).length;
}

async function citationJs(source: ExportSource, format: 'ris' | 'bibtex'): Promise<number> {
  await import(`@citation-js/plugin-${format}`);
  const items = cslItems(await references(source));
  return Buffer.byteLength(new Cite(items).format(format));
}
