import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { importReason } from '../../components/import-reason.ts';
import { setLanguage } from '../../components/text.ts';

afterEach(() => setLanguage('zh-CN'));

/** Every sentence with which `domain/import` refuses a file or rejects a row, its values filled in. */
const root = path.join(import.meta.dirname, '..', '..');
const sources = globSync('domain/import/*.ts', { cwd: root }).map((file) =>
  readFileSync(path.join(root, file), 'utf8'),
);
const CALL = /(?:RefusedFileError|reject)\(\s*(?:[\w.+ ]+,\s*)?(['"`])((?:\\.|(?!\1).)*)\1/gs;
const sentences = sources.flatMap((source) =>
  [...source.matchAll(CALL)].map(([, , sentence = '']) => sentence.replace(/\$\{[^}]*\}+/g, '7')),
);

test('there are such sentences', () => {
  expect(sentences.length).toBeGreaterThan(20);
});

test.each([
  ...sentences,
  'annotations: not a list',
  'quote.exact: Invalid length: Expected >=1',
  'id: a second row with 7',
  'Unexpected token u in JSON at position 0',
  'JSON.parse: unexpected end of data at line 1 column 2',
  'Invalid type: Expected Object but received null',
])('“%s” is said in the language of the interface', (sentence) => {
  for (const language of ['zh-CN', 'zh-TW'] as const) {
    setLanguage(language);
    expect(importReason(sentence)).toMatch(/\p{Script=Han}/u);
  }
});

test('what a reason names is said too', () => {
  expect(importReason('version 99, known is 1')).toContain('99');
  expect(importReason('quote.exact: Invalid length')).toContain('quote.exact');
});
