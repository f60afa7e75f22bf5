import { type Fields, isFields, listIn, textIn } from './field.ts';
import { Collected, type ForeignPage, type ImportedFile } from './imported.ts';
import { RefusedFileError } from './refused-file.ts';
import { safeJson } from './safe-json.ts';

/** CSL-JSON, as Zotero exports it: every item with an address is a bookmark. @throws RefusedFileError */
export function readCslJson(text: string, now: string): ImportedFile {
  const items = safeJson(text);
  if (!Array.isArray(items) || !items.every((item) => isFields(item) && 'type' in item)) {
    throw new RefusedFileError('not CSL-JSON');
  }
  const collected = new Collected(now);
  for (const [index, item] of (items as Fields[]).entries()) {
    collected.bookmark(index + 1, {
      url: textIn(item.URL) ?? '',
      title: textIn(item.title),
      authors: listIn(item.author).filter(isFields).map(nameIn),
      source: textIn(item['container-title']),
      publishedAt: dateIn(item.issued),
      createdAt: dateIn(item.accessed),
    });
  }
  return collected.file();
}

/** A Chinese name in two parts is written without a space. */
function nameIn({ literal, family, given }: Fields): string {
  const parts = [textIn(family) ?? '', textIn(given) ?? ''];
  if (textIn(literal)) return textIn(literal) ?? '';
  return /\p{Script=Han}/u.test(parts[0] ?? '') ? parts.join('') : parts.reverse().join(' ').trim();
}

/** `{ "date-parts": [[2021, 12, 17]] }` as the first moment of that day in the portal's zone. */
function dateIn(value: unknown): string | undefined {
  if (!isFields(value)) return undefined;
  const [parts] = listIn(value['date-parts']);
  return dayText(listIn(parts).map(Number));
}

function dayText([year = 0, month = 1, day = 1]: readonly number[]): string | undefined {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return year > 0 && !Number.isNaN(Date.parse(text)) ? `${text}T00:00:00+08:00` : undefined;
}

/** RIS: every reference with an address is a bookmark. @throws RefusedFileError when it is cut off or no RIS */
export function readRis(text: string, now: string): ImportedFile {
  const collected = new Collected(now);
  let row = 0;
  let fields: Map<string, string[]> | null = null;
  for (const line of text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/)) {
    const [, tag, value = ''] = /^([A-Z][A-Z0-9]) {2}- ?(.*)$/.exec(line) ?? [];
    if (tag === 'TY') {
      fields = new Map();
      row++;
    } else if (tag === 'ER' && fields) {
      collected.bookmark(row, pageOf(fields));
      fields = null;
    } else if (tag && fields) fields.set(tag, [...(fields.get(tag) ?? []), value.trim()]);
  }
  if (row === 0) throw new RefusedFileError('not RIS: no TY');
  if (fields) collected.reject(row, 'no ER: the file is cut off');
  return collected.file();
}

function pageOf(fields: ReadonlyMap<string, string[]>): ForeignPage {
  const first = (...tags: string[]) => tags.flatMap((tag) => fields.get(tag) ?? []).find(Boolean);
  const day = (text = '') => dayText(text.split('/').filter(Boolean).map(Number));
  return {
    url: first('UR') ?? '',
    title: first('TI', 'T1', 'CT'),
    authors: ['AU', 'A1']
      .flatMap((tag) => fields.get(tag) ?? [])
      .map((name) => name.replace(/,\s*/, '')),
    source: first('T2', 'JO', 'JF', 'PB'),
    publishedAt: day(first('DA')) ?? day(first('PY', 'Y1')),
    createdAt: day(first('Y2')),
  };
}
