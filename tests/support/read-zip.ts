import { unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import { formatOf } from '../../domain/export/formats.ts';
import type { ExportSource } from '../../domain/export/source.ts';
import { fileParts } from '../../domain/export/write-file.ts';

/** A format's file as bytes. */
export async function fileOf(id: string, source: ExportSource): Promise<Buffer> {
  return Buffer.concat(await fileParts(formatOf(id), source));
}

/** A format's file as text. */
export async function textOf(id: string, source: ExportSource): Promise<string> {
  return (await fileOf(id, source)).toString('utf8');
}

export function filesIn(zip: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(new Uint8Array(zip))).map(([name, bytes]) => [
      name,
      new TextDecoder('utf-8', { fatal: true }).decode(bytes),
    ]),
  );
}

/** @throws SyntaxError when it is no well-formed XML */
export function xmlOf(xml: string): Document {
  const { window } = new JSDOM('');
  const document = new window.DOMParser().parseFromString(xml, 'application/xml');
  const fault = document.querySelector('parsererror');
  if (fault) throw new SyntaxError(fault.textContent ?? '');
  return document;
}

/** The sheets of a workbook as rows of cells, read with an XML parser. */
export function sheetsOf(xlsx: Uint8Array): Record<string, (string | number)[][]> {
  const files = filesIn(xlsx);
  const names = [...xmlOf(files['xl/workbook.xml'] ?? '').querySelectorAll('sheet')];
  return Object.fromEntries(
    names.map((sheet, index) => [
      sheet.getAttribute('name') ?? '',
      [...xmlOf(files[`xl/worksheets/sheet${index + 1}.xml`] ?? '').querySelectorAll('row')].map(
        rowOf,
      ),
    ]),
  );
}

function rowOf(row: Element): (string | number)[] {
  const cells: (string | number)[] = [];
  for (const cell of row.querySelectorAll('c')) {
    const [letters = ''] = /^[A-Z]+/.exec(cell.getAttribute('r') ?? '') ?? [];
    const at = [...letters].reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0) - 1;
    while (cells.length < at) cells.push('');
    const text = cell.textContent ?? '';
    cells.push(
      cell.getAttribute('t') === 'inlineStr'
        ? text.replace(/_x([\dA-F]{4})_/g, (_, code) =>
            String.fromCharCode(Number.parseInt(code, 16)),
          )
        : Number(text),
    );
  }
  return cells;
}
