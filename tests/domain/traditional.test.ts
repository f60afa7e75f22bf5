import { Converter } from 'opencc-js';
import { describe, expect, test } from 'vitest';
import type { Findings } from '../../domain/finding.ts';
import { recognize } from '../../domain/recognize.ts';
import { goldArticles } from '../support/gold.ts';

const toTraditional = Converter({ from: 'cn', to: 't' });

/** What is found, by its place and what it is, in whatever characters it is printed. */
function places({ figures, persons, quotations }: Findings): string[] {
  return [
    ...figures.map(({ start, end, kind, value, unit, key, direction }) =>
      [start, end, kind, value, unit, key, direction].join(' '),
    ),
    ...persons.map(({ start, end, kind, titles, mentionStart, mentionEnd }) =>
      [start, end, kind, mentionStart, mentionEnd, titles.length].join(' '),
    ),
    ...quotations.map(({ start, end, direct, rule }) => [start, end, direct, rule].join(' ')),
  ];
}

describe('in Traditional characters the same is found', () => {
  const articles = goldArticles()
    .map(({ id, text }) => ({ id, text, traditional: toTraditional(text) }))
    .filter(({ text, traditional }) => text.length === traditional.length);

  test('most articles are as long in either', () => {
    expect(articles.length).toBeGreaterThan(15);
  });

  test.each(articles)('in $id', ({ text, traditional }) => {
    expect(traditional).not.toBe(text);
    expect(places(recognize(traditional))).toEqual(places(recognize(text)));
  });
});

test('names, titles and words are told as they are printed', () => {
  const { persons, quotations } = recognize(
    '市發展改革委主任趙國慶表示,投資增長8%。趙主任說:“項目進展順利。”',
  );
  expect(persons).toMatchObject([
    {
      name: '趙國慶',
      coref: null,
      titles: [{ text: '市發展改革委主任', org: '市發展改革委', post: '主任' }],
    },
    { name: '趙國慶', coref: '趙國慶', titles: [{ text: '主任' }] },
  ]);
  expect(quotations).toMatchObject([
    { text: '投資增長8%', speaker: '趙國慶', verb: '表示' },
    { text: '“項目進展順利。”', speaker: '趙國慶', verb: '說' },
  ]);
});

test('乾隆 stays himself', () => {
  expect(recognize('乾隆五十年修了這座橋。').persons).toMatchObject([
    { name: '乾隆', kind: 'historical' },
  ]);
});
