import { expect, test } from 'vitest';
import {
  type Decision,
  decided,
  decisionAbout,
  decisionId,
  lessonOf,
  passageOf,
} from '../../domain/decision.ts';
import type { FindingKind, Findings } from '../../domain/finding.ts';
import { recognize } from '../../domain/recognize.ts';

const TEXT = '市长邱允中说，前三季度增长11.6%，居全省第2位；上半年增长11.6%。';

const spanOf = (text: string, words: string, from = 0) => {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length };
};
const aDecision = (
  kind: FindingKind,
  words: string,
  facts: Partial<Decision> = {},
  text = TEXT,
): Decision => {
  const quote = passageOf(text, spanOf(text, words));
  return {
    id: decisionId('k', kind, quote),
    articleKey: 'k',
    kind,
    verdict: 'rejected',
    quote,
    right: null,
    title: null,
    annotationId: null,
    createdAt: '',
    updatedAt: '',
    ...facts,
  };
};
const figures = ({ figures: found }: Findings) =>
  found.flatMap(({ key, text }) => (key ? [text] : []));
const names = ({ persons }: Findings) => persons.map(({ name }) => name);

test('a rejected one is gone, the same words elsewhere stay', () => {
  const left = decided(TEXT, recognize(TEXT), [aDecision('figure', '11.6%')]);
  expect(figures(left)).toEqual(['第2位', '11.6%']);
});

test('a rejection holds where the text before it has grown', () => {
  const later = `编者按：有更新。\n${TEXT}`;
  const left = decided(later, recognize(later), [aDecision('figure', '第2位')]);
  expect(figures(left)).toEqual(['11.6%', '11.6%']);
});

test('a rejection of a person takes away no figure', () => {
  const left = decided(TEXT, recognize(TEXT), [aDecision('person', '邱允中')]);
  expect(names(left)).toEqual([]);
  expect(figures(left)).toHaveLength(3);
});

test.each([
  ['同样的前后文', '他说，上半年增长11.6%。', ['figure'], []],
  ['前文不同', '他说，下降11.6%。', ['figure'], ['11.6%']],
  ['后文不同', '他说，上半年增长11.6%、又升', ['figure'], ['11.6%']],
] as const)('what a rejection teaches about another article: %s', (_, other, __, expected) => {
  const lesson = lessonOf(aDecision('figure', '11.6%', {}, '全市，上半年增长11.6%。'));
  expect(figures(decided(other, recognize(other), [], [lesson])).join()).toBe(expected.join());
});

test('a corrected figure has the value of the right words', () => {
  const right = passageOf(TEXT, spanOf(TEXT, '增长11.6%'));
  const [figure] = decided(TEXT, recognize(TEXT), [
    aDecision('figure', '11.6%', { verdict: 'corrected', right }),
  ]).figures.filter(({ key }) => key);
  expect(figure).toMatchObject({ text: '增长11.6%', value: 11.6, unit: '%', key: true });
});

test('words without a number have no value', () => {
  const right = passageOf(TEXT, spanOf(TEXT, '全省'));
  const found = decided(TEXT, recognize(TEXT), [
    aDecision('figure', '第2位', { verdict: 'corrected', right }),
  ]).figures.find(({ text }) => text === '全省');
  expect(found).toMatchObject({ value: null, min: null, max: null, unit: null });
});

test('a person gets the right name and the right title, which is painted with the name', () => {
  const right = passageOf(TEXT, spanOf(TEXT, '邱允'));
  const [person] = decided(TEXT, recognize(TEXT), [
    aDecision('person', '邱允中', { verdict: 'corrected', right, title: '市长' }),
  ]).persons;
  expect(person).toMatchObject({ name: '邱允', mentionStart: 0, mentionEnd: 4 });
  expect(person?.titles.map(({ text }) => text)).toEqual(['市长']);
});

test('what was corrected is found by its right span, so that it can be decided again', () => {
  const right = passageOf(TEXT, spanOf(TEXT, '增长11.6%'));
  const decision = aDecision('figure', '11.6%', { verdict: 'corrected', right });
  expect(decisionAbout([decision], 'figure', spanOf(TEXT, '增长11.6%'))).toBe(decision);
  expect(decisionAbout([decision], 'figure', spanOf(TEXT, '11.6%'))).toBe(decision);
  expect(decisionAbout([decision], 'person', spanOf(TEXT, '11.6%'))).toBeNull();
});

test('a decision about words that are gone changes nothing', () => {
  const decision = aDecision('figure', '78亿元', {}, '总投资78亿元。');
  expect(decided(TEXT, recognize(TEXT), [decision])).toEqual(recognize(TEXT));
});
