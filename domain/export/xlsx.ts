import type { Cell } from './column.ts';
import { type DocumentFacts, documentFactsOf } from './facts.ts';
import type { ExportSource } from './source.ts';
import type { Table } from './tables.ts';
import { xmlText } from './xml.ts';
import { type ZipPiece, zipOf } from './zip.ts';

/** What Excel takes at most: characters in a cell, rows in a sheet. */
const MOST_CHARACTERS = 32_767;
const MOST_ROWS = 1_048_576;
const CUT = '……（此格超过 Excel 上限，全文见 CSV）';

/**
 * Tables as a workbook (ECMA-376), a sheet each, row by row: texts are texts, so that no cell is a formula, numbers
 * are numbers. Times stay ISO 8601: a spreadsheet has no zones.
 */
export function xlsxOf(tables: readonly Table[], source: ExportSource): AsyncGenerator<Uint8Array> {
  return zipOf(partsOf(tables, source));
}

/** The sheets grow side by side, so that every article is read once. */
async function* partsOf(tables: readonly Table[], source: ExportSource): AsyncGenerator<ZipPiece> {
  const names = tables.map(({ name }) => name);
  yield { path: '[Content_Types].xml', text: contentTypes(names) };
  yield { path: '_rels/.rels', text: PACKAGE_RELATIONS };
  yield { path: 'xl/workbook.xml', text: workbook(names) };
  yield { path: 'xl/_rels/workbook.xml.rels', text: workbookRelations(names) };
  yield { path: 'xl/styles.xml', text: STYLES };
  const sheets = tables.map(sheetOf);
  for (const sheet of sheets) yield sheet.begin();
  for await (const document of documentFactsOf(source)) {
    for (const sheet of sheets) yield* sheet.add(document);
  }
  for (const sheet of sheets) yield sheet.end();
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const PACKAGE_RELATIONS = `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`;

/** Style 1 is bold, for the head; style 2 is text that keeps its lines. */
const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="等线"/></font><font><b/><sz val="11"/><name val="等线"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs></styleSheet>`;

function contentTypes(names: readonly string[]): string {
  const sheets = names.map(
    (_, i) =>
      `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="${TYPE}.worksheet+xml"/>`,
  );
  return `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>${sheets.join('')}</Types>`;
}

function workbook(names: readonly string[]): string {
  const sheets = names.map(
    (name, i) => `<sheet name="${xmlText(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`,
  );
  return `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets.join('')}</sheets></workbook>`;
}

function workbookRelations(names: readonly string[]): string {
  const relations = names.map(
    (_, i) =>
      `<Relationship Id="rId${i + 1}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${relations.join('')}<Relationship Id="rId${names.length + 1}" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`;
}

const SHEET_HEAD = `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetData>`;

/** A sheet as it grows; its head stays in sight. @throws RangeError when there are more rows than a sheet takes */
function sheetOf(table: Table, index: number) {
  const path = `xl/worksheets/sheet${index + 1}.xml`;
  let number = 1;
  const rowText = (cells: readonly Cell[]) => {
    if (++number > MOST_ROWS) throw new RangeError('more rows than a sheet takes: use CSV');
    return `<row r="${number}">${cells.map((value, at) => cell(value, at, number, 2)).join('')}</row>`;
  };
  return {
    begin(): ZipPiece {
      const names = table.columns.map(({ name }, at) => cell(name, at, 1, 1)).join('');
      return { path, text: `${SHEET_HEAD}<row r="1">${names}</row>`, more: true };
    },
    *add(document: DocumentFacts): Generator<ZipPiece> {
      const text = table.rowsOf(document).map(rowText).join('');
      if (text) yield { path, text, more: true };
    },
    end(): ZipPiece {
      return { path, text: `${table.lastRows().map(rowText).join('')}</sheetData></worksheet>` };
    },
  };
}

function cell(value: Cell, column: number, row: number, style: number): string {
  if (value === null || value === '') return '';
  const place = `r="${letters(column)}${row}"`;
  if (typeof value === 'number') return `<c ${place}><v>${value}</v></c>`;
  return `<c ${place} s="${style}" t="inlineStr"><is><t xml:space="preserve">${cellText(value)}</t></is></c>`;
}

/** `_x0000_` is how a cell says a character that XML cannot hold (ECMA-376, ST_Xstring), and its own `_x` with it. */
function cellText(text: string): string {
  const fitting =
    text.length > MOST_CHARACTERS ? text.slice(0, MOST_CHARACTERS - CUT.length) + CUT : text;
  const code = (char: string) =>
    `_x${char.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}_`;
  const plain = /[_\r]/.test(fitting)
    ? fitting.replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_').replaceAll('\r', '_x000D_')
    : fitting;
  return xmlText(plain, code);
}

/** `A`, `Z`, `AA`. */
function lettersOf(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : lettersOf(Math.floor(column / 26) - 1) + last;
}

/** Those of the columns that there are. */
const LETTERS = Array.from({ length: 64 }, (_, column) => lettersOf(column));

function letters(column: number): string {
  return LETTERS[column] ?? lettersOf(column);
}
