import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Article } from '../../../domain/article.ts';
import { cslItems } from '../../../domain/export/csl-json.ts';
import { type Edition, gbt7714, gbt7714List } from '../../../domain/export/gbt7714.ts';
import { referenceOf, referencesOf } from '../../../domain/export/reference.ts';
import { risOf } from '../../../domain/export/ris.ts';
import type { AnnotationRow, StoredArticle } from '../../../domain/library.ts';
import { aDraft, anArticle } from '../../support/samples.ts';

const stored = (facts: Partial<Article> = {}): StoredArticle => ({
  ...anArticle({ url: 'http://www.myrb.net/a.html', ...facts }),
  textHash: 'a'.repeat(64),
  createdAt: '2026-11-21T23:30:00.000Z',
  updatedAt: '2026-11-21T23:30:00.000Z',
});
const row = (note = '增速全省第二', tags = ['工业'], article = stored()): AnnotationRow => ({
  article,
  annotation: {
    ...aDraft(undefined, { note, tags, articleKey: article.key }),
    createdAt: article.createdAt,
    updatedAt: article.updatedAt,
  },
});

const RIS = [
  'TY  - NEWS',
  'TI  - 前三季度全市规上工业增加值增长11.6%',
  'AU  - 许知行',
  'T2  - 绵阳日报',
  'DA  - 2026/11/20/',
  'PY  - 2026',
  'LA  - zh-CN',
  'UR  - http://www.myrb.net/a.html',
  'Y2  - 2026/11/22/',
  'N1  - <p>“11.6%”——增速全省第二</p>',
  'KW  - 工业',
  'ER  - ',
  '',
];

test('RIS has the fields of a newspaper article in the order of Zotero', () => {
  expect(risOf(referencesOf([row()])).split('\r\n')).toEqual(RIS);
});

test('an article is one reference, with all its notes and each tag once', () => {
  const ris = risOf(referencesOf([row('甲'), row('乙', ['工业', '交通'])]));
  expect(ris.match(/^TY/gm)).toHaveLength(1);
  expect(ris.match(/^N1/gm)).toHaveLength(2);
  expect(ris.match(/^KW {2}- .*$/gm)).toEqual(['KW  - 工业', 'KW  - 交通']);
});

/** What a reader of RIS makes of it: a field a line. */
const fields = (ris: string) => ris.split('\r\n').filter(Boolean);

test('no text of a title, a note or a tag makes a field of its own', () => {
  const texts = fc.string({ unit: 'binary' });
  const hostile = fc.constantFrom(
    'a\r\nER  - \r\nTY  - BOOK',
    'x\nKW  - y',
    '\u2028AU  - z',
    '\u0000',
  );
  fc.assert(
    fc.property(fc.oneof(texts, hostile), fc.oneof(texts, hostile), (note, title) => {
      const lines = fields(
        risOf(referencesOf([row(note, ['工业'], stored({ title: `题${title}` }))])),
      );
      expect(lines.map((line) => line.slice(0, 6))).toEqual(
        RIS.slice(0, -1).map((line) => line.slice(0, 6)),
      );
      expect(lines.every((line) => !/[\p{Cc}\u2028\u2029]/u.test(line))).toBe(true);
    }),
  );
});

test('a note in RIS is HTML, and shows what was written', () => {
  expect(risOf(referencesOf([row('3<5 & 两行\n文字')]))).toContain(
    '——3&lt;5 &amp; 两行<br>文字</p>',
  );
});

test('CSL-JSON has the day of issue and of access, and whole names', () => {
  expect(cslItems(referencesOf([row()]))).toEqual([
    {
      id: 'k',
      type: 'article-newspaper',
      title: '前三季度全市规上工业增加值增长11.6%',
      author: [{ literal: '许知行' }],
      'container-title': '绵阳日报',
      issued: { 'date-parts': [[2026, 11, 20]] },
      accessed: { 'date-parts': [[2026, 11, 22]] },
      URL: 'http://www.myrb.net/a.html',
      language: 'zh-CN',
      keyword: '工业',
      note: '“11.6%”——增速全省第二',
    },
  ]);
});

const web = { source: '绵阳新闻网' };
const four = { reporters: ['许知行', '柴静姝', '邹云', '岳明'] };

test.each<[string, Edition, Partial<Article>, string]>([
  ['报纸', '2025', {}, '许知行. 题[N/OL]. 绵阳日报，2026-11-20. http://www.myrb.net/a.html.'],
  [
    '报纸',
    '2015',
    {},
    '许知行. 题[N/OL]. 绵阳日报, 2026-11-20[2026-11-22]. http://www.myrb.net/a.html.',
  ],
  [
    '网页',
    '2025',
    web,
    '许知行. 题[EB/OL]. （2026-11-20）[2026-11-22]. http://www.myrb.net/a.html.',
  ],
  ['网页', '2015', web, '许知行. 题[EB/OL]. (2026-11-20)[2026-11-22]. http://www.myrb.net/a.html.'],
  [
    '四位作者',
    '2025',
    four,
    '许知行，柴静姝，邹云，等. 题[N/OL]. 绵阳日报，2026-11-20. http://www.myrb.net/a.html.',
  ],
  [
    '四位作者',
    '2015',
    four,
    '许知行, 柴静姝, 邹云, 等. 题[N/OL]. 绵阳日报, 2026-11-20[2026-11-22]. http://www.myrb.net/a.html.',
  ],
  [
    '无作者',
    '2025',
    { reporters: [] },
    '题[N/OL]. 绵阳日报，2026-11-20. http://www.myrb.net/a.html.',
  ],
  [
    '无日期',
    '2025',
    { publishedAt: null },
    '许知行. 题[N/OL]. 绵阳日报. http://www.myrb.net/a.html.',
  ],
  ['无网址', '2015', { url: null }, '许知行. 题[N]. 绵阳日报, 2026-11-20.'],
])('GB/T 7714, %s, %s', (_, edition, facts, expected) => {
  const reference = referenceOf('k', stored({ title: '题', ...facts }));
  expect(gbt7714(reference, { edition })).toBe(expected);
});

test('the reader may cite a newspaper as a page of the web', () => {
  const reference = referenceOf('k', stored({ title: '题' }));
  expect(gbt7714(reference, { newsType: 'EB' })).toContain(
    '题[EB/OL]. （2026-11-20）[2026-11-22]. ',
  );
});

const dated = (reporters: string[], publishedAt: string | null, title: string, key = title) =>
  row('', [], stored({ key, title, reporters, publishedAt, source: '绵阳日报' }));

/** As Debian's style file of 2015, author–date, sets them; `test:interop` compares with it. */
test.each<[Edition, string[]]>([
  [
    '2015',
    [
      '佚名, 2021. 丙[N/OL]. 绵阳日报, 2021-12-17[2026-11-22]. http://www.myrb.net/a.html.',
      '尹秦, 2021a. 戊[N/OL]. 绵阳日报, 2021-11-02[2026-11-22]. http://www.myrb.net/a.html.',
      '尹秦, 2021b. 甲[N/OL]. 绵阳日报, 2021-12-17[2026-11-22]. http://www.myrb.net/a.html.',
      '尹秦, 2022. 丁[N/OL]. 绵阳日报, 2022-01-05[2026-11-22]. http://www.myrb.net/a.html.',
      '邹云, 岳明, 柴静姝, 等. 乙[N/OL]. 绵阳日报[2026-11-22]. http://www.myrb.net/a.html.',
      'Smith. 己[N/OL]. 绵阳日报[2026-11-22]. http://www.myrb.net/a.html.',
    ],
  ],
  [
    '2025',
    [
      '佚名，2021. 丙[N/OL]. 绵阳日报，2021-12-17. http://www.myrb.net/a.html.',
      '尹秦，2021a. 戊[N/OL]. 绵阳日报，2021-11-02. http://www.myrb.net/a.html.',
      '尹秦，2021b. 甲[N/OL]. 绵阳日报，2021-12-17. http://www.myrb.net/a.html.',
      '尹秦，2022. 丁[N/OL]. 绵阳日报，2022-01-05. http://www.myrb.net/a.html.',
      '邹云，岳明，柴静姝，等. 乙[N/OL]. 绵阳日报. http://www.myrb.net/a.html.',
      'Smith. 己[N/OL]. 绵阳日报. http://www.myrb.net/a.html.',
    ],
  ],
])(
  'GB/T 7714—%s, author and date: by names, what one wrote in a year told apart',
  (edition, expected) => {
    const rows = [
      dated(['Smith'], null, '己'),
      dated(['尹秦'], '2021-12-17T08:35:00+08:00', '甲'),
      dated(['邹云', '岳明', '柴静姝', '许知行'], null, '乙'),
      dated(['尹秦'], '2022-01-05T00:00:00+08:00', '丁'),
      dated([], '2021-12-17T08:35:00+08:00', '丙'),
      dated(['尹秦'], '2021-11-02T08:35:00+08:00', '戊'),
    ];
    const list = gbt7714List(referencesOf(rows), { edition, system: 'author-date' });
    expect(list.trim().split('\n')).toEqual(expected);
  },
);

test('a list of references is numbered, each article once', () => {
  const other = row('乙', [], stored({ key: 'l', title: '另一篇' }));
  const list = gbt7714List(referencesOf([row(), other, row()])).split('\n');
  expect(list.map((line) => line.slice(0, 3))).toEqual(['[1]', '[2]', '']);
});

test('of an article whose row was lost the key is left', () => {
  const lost = { ...row(), article: null };
  expect(gbt7714List(referencesOf([lost]))).toBe('[1]k[EB].\n');
  expect(risOf(referencesOf([lost]))).toContain('TI  - k\r\n');
});

test.each([
  ['绵阳日报', true],
  ['人民日报海外版', true],
  ['绵阳新闻网', false],
  ['四川发布', false],
  [null, false],
])('the source %s is a newspaper: %s', (source, expected) => {
  expect(referenceOf('k', stored({ source })).isNewspaper).toBe(expected);
});
