import { expect, test } from 'vitest';
import { agreementOf, kappaOf } from '../../domain/agreement.ts';
import type { Annotation } from '../../domain/annotation.ts';
import { readTeamPack } from '../../domain/import/team-pack.ts';
import { aSource, uuid } from '../support/export-samples.ts';
import { textOf } from '../support/read-zip.ts';

const coded = (start: number, end: number, tag: string, n = start): Annotation => ({
  id: uuid(n),
  articleKey: 'k',
  color: 'yellow',
  note: '',
  tags: [tag],
  quote: { exact: '字'.repeat(end - start), prefix: '', suffix: '', start, end },
  createdAt: '2026-11-22T06:52:07.000Z',
  updatedAt: '2026-11-22T06:52:07.000Z',
});

/** Cohen 1960 by hand: 甲甲 20, 甲乙 5, 乙甲 10, 乙乙 15. po = 35/50, pe = .5 × .6 + .5 × .4 = .5, κ = .2/.5. */
test('κ is that of the example worked out by hand', () => {
  const pairs = (
    [
      ['甲', '甲', 20],
      ['甲', '乙', 5],
      ['乙', '甲', 10],
      ['乙', '乙', 15],
    ] as const
  ).flatMap(([a, b, times]) => Array.from({ length: times }, () => [a, b] as const));
  expect(kappaOf(pairs)).toBeCloseTo(0.4, 12);
});

test.each<[string, [string, string][], number | null]>([
  ['nothing in common', [], null],
  [
    'one label only',
    [
      ['甲', '甲'],
      ['甲', '甲'],
    ],
    1,
  ],
  [
    'always the other',
    [
      ['甲', '乙'],
      ['乙', '甲'],
    ],
    -1,
  ],
  [
    'as by chance',
    [
      ['甲', '甲'],
      ['甲', '乙'],
      ['乙', '甲'],
      ['乙', '乙'],
    ],
    0,
  ],
])('κ of %s', (_, pairs, expected) => {
  expect(kappaOf(pairs)).toBe(expected);
});

/**
 * One: 0–5 数字, 10–15 数字, 20–25 人物, 30–35 人物. Other: 0–5 数字, 10–15 人物, 20–25 人物, 31–36 人物, 50–55 数字.
 * Three spans in common of 4 and 5: F1 = 6/9; with the label two: 4/9. κ over the three: po = 2/3,
 * pe = 2/3 × 1/3 + 1/3 × 2/3 = 4/9, κ = (2/3 − 4/9) / (5/9) = 2/5.
 */
test('the report of two coders is the one worked out by hand', () => {
  const one = [
    coded(0, 5, '数字'),
    coded(10, 15, '数字'),
    coded(20, 25, '人物'),
    coded(30, 35, '人物'),
  ];
  const other = [
    coded(0, 5, '数字'),
    coded(10, 15, '人物'),
    coded(20, 25, '人物'),
    coded(31, 36, '人物'),
    coded(50, 55, '数字'),
  ];
  const report = agreementOf(one, other);
  expect(report.common).toBe(3);
  expect(report.kappa).toBeCloseTo(2 / 5, 12);
  expect(report.spanF1).toBeCloseTo(6 / 9, 12);
  expect(report.labelledF1).toBeCloseTo(4 / 9, 12);
  expect(report.pairings.map(({ verdict }) => verdict)).toEqual([
    'same',
    'label',
    'same',
    'edges',
    'alone',
  ]);
  expect(report.pairings[3]?.span).toEqual({ start: 30, end: 36 });
});

test('who marked nothing agrees about nothing', () => {
  expect(agreementOf([], [])).toEqual({
    pairings: [],
    kappa: null,
    common: 0,
    spanF1: null,
    labelledF1: null,
  });
});

test('a team pack comes back whole, with its coder', async () => {
  const source = aSource(undefined, { reader: '许知行' });
  const { pack, rejected } = readTeamPack(await textOf('team-pack', source));
  expect(rejected).toEqual([]);
  expect(pack.coder).toBe('许知行');
  for (const table of ['articles', 'versions', 'annotations'] as const) {
    const byId = (rows: readonly object[]) => rows.map((row) => JSON.stringify(row)).sort();
    expect(byId(pack[table])).toEqual(byId(source.library[table]));
  }
});

test('a row of a pack that has not its form is listed, the others stay', async () => {
  const pack = JSON.parse(await textOf('team-pack', aSource()));
  pack.annotations[1].quote = null;
  pack.annotations.push(pack.annotations[0]);
  const { pack: read, rejected } = readTeamPack(JSON.stringify(pack));
  expect(read.annotations).toHaveLength(4);
  expect(rejected.map(({ table, row }) => [table, row])).toEqual([
    ['annotations', 2],
    ['annotations', 6],
  ]);
});

test.each([
  '{}',
  '[]',
  '{"format":"quandian-team-pack","version":2}',
  '{"format":"quandian-team-pack","version":1,"coder":""}',
])('the pack %s is refused', (text) => {
  expect(() => readTeamPack(text)).toThrow(/not a Quandian team pack|version|coder/);
});
