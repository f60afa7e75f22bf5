import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findBodyByLibrary } from '../../page/generic/readability-body.ts';
import { whyNoArticle } from '../../page/may-be-article.ts';
import { readArticle } from '../../page/read-article.ts';
import { decodePage } from '../../tools/decode-page.ts';
import { parsePage } from '../../tools/parse-page.ts';

/** The corpus: every saved page of the tests, which is then broken. */
const FIXTURES = path.resolve(import.meta.dirname, '../fixtures');
const CORPUS = ['gold/pages', 'pages'].flatMap((folder) =>
  readdirSync(path.join(FIXTURES, folder)).map((file) =>
    readFileSync(path.join(FIXTURES, folder, file)),
  ),
);

const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+08:00$/;
/** What bad proxies, templates and editors put into pages. */
const RUBBISH = [
  '',
  '<',
  '</div></div></div>',
  '<table><tr><td>',
  '<!--',
  '<script>',
  '<a href="/">',
  '"',
  '\0',
  '&#xD842;',
  '<h1>首页</h1>',
  '发稿时间:0000-99-99 99:99',
  '来源：',
  '责任编辑：',
  '\u202e\u200b',
  '<br>'.repeat(200),
];

/** One injury: a stretch of the page, by its place and its length in thousandths, and what stands there instead. */
const injury = fc.record({
  at: fc.nat(999),
  length: fc.nat(60),
  put: fc.oneof(fc.constantFrom(...RUBBISH), fc.constant('again')),
});

function hurt(page: Buffer, { at, length, put }: { at: number; length: number; put: string }) {
  const start = Math.floor((page.length * at) / 1000);
  const end = start + Math.floor((page.length * length) / 1000);
  // A stretch of bytes may begin or end within a character.
  const middle = put === 'again' ? [page.subarray(start, end), page.subarray(start, end)] : [];
  return Buffer.concat([page.subarray(0, start), ...middle, Buffer.from(put), page.subarray(end)]);
}

test('a page that is broken anywhere is read or refused, and never throws', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...CORPUS),
      fc.array(injury, { minLength: 1, maxLength: 4 }),
      (page, injuries) => {
        const document = parsePage(decodePage(injuries.reduce(hurt, page)));
        const first = whyNoArticle(document, null);
        const reading = readArticle(document, null, findBodyByLibrary);
        expect(reading.reason).toMatch(/。$/);
        if (!reading.isArticle) return;
        expect(first).toBeNull();
        const { text, title, publishedAt, reporters, editor } = reading.article;
        expect(reading.map.text).toBe(text);
        expect(title.trim()).toBe(title);
        expect(text.split('\n').every((line) => line.trim() !== '')).toBe(true);
        if (publishedAt !== null) expect(publishedAt).toMatch(TIME);
        // The editor is never the author.
        for (const reporter of reporters) expect(editor).not.toBe(reporter);
      },
    ),
    { numRuns: 100 },
  );
});
