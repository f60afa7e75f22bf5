import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { LANGUAGES, setLanguage, t, type Word } from '../../components/text.ts';
import { columnNames } from '../../components/words/columns.ts';
import { common } from '../../components/words/common.ts';
import { library } from '../../components/words/library.ts';
import { page } from '../../components/words/page.ts';
import { review } from '../../components/words/review.ts';
import { COLUMNS } from '../../domain/export/columns.ts';

const root = path.join(import.meta.dirname, '..', '..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

/** Every word of the interface: `file export.key` and its languages. */
const files = globSync('components/words/*.ts', { cwd: root });
const words: [name: string, word: Word][] = [];
for (const file of files) {
  const module = (await import(path.join(root, file))) as Record<string, Record<string, Word>>;
  for (const [group, entries] of Object.entries(module)) {
    if ('zh-CN' in entries) {
      words.push([`${path.basename(file)} ${group}`, entries as never as Word]);
      continue;
    }
    for (const [key, word] of Object.entries(entries)) {
      words.push([`${path.basename(file)} ${group}.${key}`, word]);
    }
  }
}

test('there are words at all', () => {
  expect(words.length).toBeGreaterThan(150);
});

/** The names of the words of which something is true. */
const namesOf = (holds: (word: Word) => boolean) =>
  words.filter(([, word]) => holds(word)).map(([name]) => name);

test('every word is said in every language, with the same values in it', () => {
  const values = (said: string) =>
    [...said.matchAll(/\{(\w+)/g)]
      .map(([, name]) => name)
      .sort()
      .join();
  const isOdd = (word: Word) =>
    LANGUAGES.some((one) => word[one].trim() === '' || values(word[one]) !== values(word['zh-CN']));
  expect(namesOf(isOdd)).toEqual([]);
});

test('English alone has plural forms, and says no number of several without them', () => {
  const forms = /\{\w+\|/;
  expect(namesOf((word) => forms.test(word['zh-CN'] + word['zh-TW']))).toEqual([]);
  const several =
    /\{\w+\} (annotations|articles|bookmarks|values|rows|mentions|quotations|versions|times|spans)\b/;
  expect(namesOf((word) => several.test(word.en))).toEqual([]);
});

test.each([
  [0, '0 annotations'],
  [1, '1 annotation'],
  [2, '2 annotations'],
  [100_000, '100000 annotations'],
])('%d is said as “%s”', (count, said) => {
  setLanguage('en');
  expect(t(library.annotationCount, { count })).toBe(said);
  setLanguage('zh-CN');
});

/** Signs that stand half-width between Chinese characters only by mistake. */
const HALF_WIDTH = /[\p{sc=Han}][,;:?!()]|[,;:?!()][\p{sc=Han}]|\.{3}/u;

test('punctuation is full-width in Chinese', () => {
  const isOdd = (word: Word) => HALF_WIDTH.test(word['zh-CN']) || HALF_WIDTH.test(word['zh-TW']);
  expect(namesOf(isOdd)).toEqual([]);
});

/** Characters that the two scripts write differently, one after the other. */
const PAIRS =
  '们們个個这這来來对對时時会會还還没沒从從书書签籤网網页頁编編辑輯删刪导導创創开開关關闭閉选選项項显顯隐隱语語写寫笔筆记記颜顏绿綠蓝藍无無数數据據库庫储儲载載读讀输輸图圖标標题題链鏈职職务務单單员員发發经經业業动動态態过過间間处處';
const [simplified, traditional] = [0, 1].map((half) => [...PAIRS].filter((_, i) => i % 2 === half));

test('each Chinese is in one script', () => {
  const has = (said: string, script: string[] = []) => script.some((char) => said.includes(char));
  expect(namesOf((word) => has(word['zh-CN'], traditional))).toEqual([]);
  expect(namesOf((word) => has(word['zh-TW'], simplified))).toEqual([]);
});

/** What the sources say, words themselves left out. */
const sources = globSync('{components,entrypoints}/**/*.{ts,tsx}', { cwd: root })
  .filter((file) => !file.startsWith('components/words'))
  .map(read);

/** The names under which the sources import a group: `import { evidence as words }`. */
function aliasesOf(group: string, source: string): string[] {
  const imported = [...source.matchAll(/import \{([^}]*)\} from '[^']*words\/[^']*'/g)].join(',');
  const names = [...imported.matchAll(new RegExp(`\\b${group}(?: as (\\w+))?\\b`, 'g'))];
  return [...new Set(names.map(([, alias]) => alias ?? group))];
}

/** Groups whose keys are kinds of something: they are taken by the kind. */
const byKind = new Set(
  files.flatMap((file) =>
    [...read(file).matchAll(/export const (\w+): (?:Readonly<)?Record</g)].map(([, name]) => name),
  ),
);

test('no word is unused', () => {
  const unused = words
    .map(([name]) => name.split(' ')[1] ?? '')
    .filter((name) => {
      const [group = '', key = ''] = name.split('.');
      if (byKind.has(group) || key === '') return false;
      return !sources.some((source) =>
        aliasesOf(group, source).some((alias) =>
          new RegExp(`\\b${alias}(?:\\.${key}\\b|\\[['"]${key}['"]\\]|\\[(?!['"]))`).test(source),
        ),
      );
    });
  expect(unused).toEqual([]);
});

test('every column of the table of annotations has words', () => {
  const names = COLUMNS.map(({ name }) => name).concat('chosen', 'acts');
  expect(Object.keys(columnNames).sort()).toEqual(names.sort());
});

test('to bring something back is another word than to undo', () => {
  for (const tongue of LANGUAGES) {
    const undo = common.undo[tongue];
    for (const word of [review.restore, library.restoreAll, page.restored])
      expect(word[tongue]).not.toContain(undo);
  }
});

test('no Chinese is spaced out by letter', () => {
  const sheets = globSync('components/**/*.css', { cwd: root }).map(read).join('\n');
  expect(sheets).not.toMatch(/letter-spacing/);
});

test('every sentence of the page’s reading is said in every language', () => {
  const reading = read('page/detect-article.ts') + read('page/read-article.ts');
  const sentences = [...reading.matchAll(/'([^'\n]*。)'/g)].map(([, sentence]) => sentence);
  expect(sentences.length).toBeGreaterThan(8);
  const known = new Set(words.map(([, word]) => word['zh-CN']));
  expect(sentences.filter((sentence) => !known.has(sentence ?? ''))).toEqual([]);
});
