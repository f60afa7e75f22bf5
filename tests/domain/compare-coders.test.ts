import { expect, test } from 'vitest';
import type { Annotation } from '../../domain/annotation.ts';
import {
  adjudicated,
  type Choice,
  compareCoders,
  confusionOf,
  pairingId,
} from '../../domain/compare-coders.ts';
import { agreementReport } from '../../domain/export/agreement-report.ts';
import { type ExportDocument, sourceOf } from '../../domain/export/source.ts';
import type { TeamPack } from '../../domain/export/team-pack.ts';
import { readTeamPack } from '../../domain/import/team-pack.ts';
import { describeQuote } from '../../domain/quote.ts';
import { aLibrary, EXPORTED_AT, uuid } from '../support/export-samples.ts';
import { textOf } from '../support/read-zip.ts';

const TEXT = '前三季度全市生产总值增长7.8%，工业增加值增长10.7%。市长高远说，形势稳定。';
const HASH = 'b'.repeat(64);
const [first] = aLibrary([]).articles;
if (!first) throw new Error('no article');
const article = { ...first, key: 'k', textHash: HASH };
const version = (text: string, textHash = HASH) => ({
  id: `k ${textHash}`,
  articleKey: 'k',
  textHash,
  text,
  seenAt: EXPORTED_AT,
});
const marked = (n: number, exact: string, tag: string, text = TEXT): Annotation => {
  const start = text.indexOf(exact);
  const span = { start, end: start + exact.length };
  return {
    id: uuid(n),
    articleKey: 'k',
    color: 'yellow',
    note: '',
    tags: [tag],
    quote: describeQuote(text, span),
    createdAt: EXPORTED_AT,
    updatedAt: EXPORTED_AT,
  };
};
const own = (annotations: Annotation[], text = TEXT): ExportDocument => ({
  key: 'k',
  article,
  text,
  versions: [version(text)],
  rows: annotations.map((annotation) => ({ annotation, article })),
  decisions: [],
});
const packOf = (annotations: Annotation[], text = TEXT): TeamPack => ({
  format: 'quandian-team-pack',
  version: 1,
  coder: '白露',
  exportedAt: EXPORTED_AT,
  articles: [article],
  versions: [version(text)],
  annotations,
});

const mine = [marked(1, '7.8%', '数字'), marked(2, '10.7%', '数字'), marked(3, '市长高远', '人物')];
const theirs = [marked(4, '7.8%', '数字'), marked(5, '10.7%', '比重'), marked(6, '高远', '人物')];

test('both are put side by side, passage by passage', () => {
  const { agreement, lost, elsewhere } = compareCoders([own(mine)], packOf(theirs));
  expect(agreement.pairings.map(({ verdict }) => verdict)).toEqual(['same', 'label', 'edges']);
  expect([lost, elsewhere]).toEqual([{ one: [], other: [] }, 0]);
});

test('who worked on an earlier text of the page does not disagree for that', () => {
  const earlier = `【快讯】${TEXT}`;
  const early = [
    marked(4, '7.8%', '数字', earlier),
    marked(5, '10.7%', '数字', earlier),
    marked(6, '市长高远', '人物', earlier),
  ];
  const { agreement } = compareCoders([own(mine)], packOf(early, earlier));
  expect(agreement.labelledF1).toBe(1);
});

test('what is not in the text of both, and what is in articles of one alone, counts nowhere', () => {
  const gone = marked(7, '快讯', '数字', `【快讯】${TEXT}`);
  const other = { ...marked(8, '7.8%', '数字'), articleKey: 'l' };
  const { agreement, lost, elsewhere } = compareCoders([own(mine)], packOf([gone, other]));
  expect(lost.other.map(({ id }) => id)).toEqual([gone.id]);
  expect(elsewhere).toBe(1);
  expect(agreement.pairings.every(({ verdict }) => verdict === 'alone')).toBe(true);
});

test('an article of which one has no text is compared on the text of the pack', () => {
  const bare = { ...own(mine), text: '', versions: [] };
  expect(compareCoders([bare], packOf(theirs)).articles).toMatchObject([{ text: TEXT }]);
});

test.each<[Choice | null, string[]]>([
  [null, []],
  ['one', [uuid(2)]],
  ['other', [uuid(5)]],
  ['both', [uuid(2), uuid(5)]],
  ['none', []],
])('ruled %s about a label, what holds is what both say and %j', (choice, ids) => {
  const comparison = compareCoders([own(mine)], packOf(theirs));
  const differing = comparison.agreement.pairings.find(({ verdict }) => verdict === 'label');
  const rulings = new Map(differing && choice ? [[pairingId(differing), choice]] : []);
  const { annotations } = adjudicated(comparison, rulings);
  expect(annotations.map(({ id }) => id)).toEqual([uuid(1), ...ids]);
});

test('what holds is a pack of its own, which is read again', async () => {
  const library = adjudicated(compareCoders([own(mine)], packOf(theirs)), new Map());
  const source = sourceOf(library, EXPORTED_AT, null, { reader: '许知行 + 白露' });
  const { pack, rejected } = readTeamPack(await textOf('team-pack', source));
  expect(rejected).toEqual([]);
  expect([pack.coder, pack.annotations.length]).toEqual(['许知行 + 白露', 1]);
});

/** By hand: two spans in common of 3 and 3, F1 = 4/6; one with the label, 2/6; κ: po = 1/2, pe = 1 × 1/2, κ = 0. */
test('the report says what was worked out by hand', () => {
  const comparison = compareCoders([own(mine)], packOf(theirs));
  const report = agreementReport(comparison, new Map(), ['许|知行', '白露']);
  for (const line of [
    '| Cohen κ | 0.000 |',
    '| κ 所据片段 spans under κ | 2 |',
    '| 片段 F1 span F1 | 0.667 |',
    '| 片段与标签 F1 span and label F1 | 0.333 |',
    '| 起止不同 other edges | 1 |',
    '| 数字 | 比重 | 1 |',
    '| 许\\|知行 | 白露 | 次数 count |',
  ]) {
    expect(report).toContain(line);
  }
  expect(confusionOf(comparison.agreement)).toHaveLength(2);
});
