import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { findBodyByLibrary } from '../../page/generic/readability-body.ts';
import { readArticle } from '../../page/read-article.ts';
import { decodePage } from '../../tools/decode-page.ts';
import { parsePage } from '../../tools/parse-page.ts';

const FIXTURES = path.resolve(import.meta.dirname, '../fixtures');

/** The bytes of a page in `tests/fixtures`, in base64: they may be in any charset. */
export function pageBytes(_: unknown, file: string): string {
  return readFileSync(path.join(FIXTURES, file)).toString('base64');
}

export function pagesIn(_: unknown, folder: string): string[] {
  return readdirSync(path.join(FIXTURES, folder)).map((file) => `${folder}/${file}`);
}

/** What `analyze` reads in such a page, in its emulated document: all but the map. */
export function readEmulated(_: unknown, file: string, url: string | null): string {
  const document = parsePage(decodePage(readFileSync(path.join(FIXTURES, file))));
  return JSON.stringify({ ...readArticle(document, url, findBodyByLibrary), map: null });
}
