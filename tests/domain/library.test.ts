import { expect, test } from 'vitest';
import {
  filterAnnotations,
  filterBookmarks,
  type LibraryFilter,
  NO_FILTER,
} from '../../domain/library.ts';
import { aDraft, anArticle } from '../support/samples.ts';

const stored = (facts = {}) => ({
  ...anArticle(facts),
  textHash: 'h',
  createdAt: 't',
  updatedAt: 't',
});
const rows = [
  {
    annotation: {
      ...aDraft(),
      note: '关注双碳目标',
      tags: ['工业'],
      color: 'green' as const,
      createdAt: 't',
      updatedAt: 't',
    },
    article: stored(),
  },
  {
    annotation: { ...aDraft(), note: 'GDP', createdAt: 't', updatedAt: 't' },
    article: stored({
      source: '绵阳新闻网',
      publishedAt: '2021-12-17T08:35:00+08:00',
      title: '谭谱谈交通',
    }),
  },
];
const found = (filter: Partial<LibraryFilter>) =>
  filterAnnotations(rows, { ...NO_FILTER, ...filter }).map((row) => row.annotation.note);

test.each<[Partial<LibraryFilter>, string[]]>([
  [{}, ['关注双碳目标', 'GDP']],
  [{ words: '双碳' }, ['关注双碳目标']],
  [{ words: '谭谱' }, ['GDP']],
  [{ words: '工业' }, ['关注双碳目标']],
  [{ words: 'ｇｄｐ' }, ['GDP']],
  [{ words: '11.6% 目标' }, ['关注双碳目标']],
  [{ words: '没有的词' }, []],
  [{ tag: '工业' }, ['关注双碳目标']],
  [{ color: 'yellow' }, ['GDP']],
  [{ source: '绵阳新闻网' }, ['GDP']],
  [{ from: '2026-01-01' }, ['关注双碳目标']],
  [{ to: '2021-12-17' }, ['GDP']],
  [{ words: '(.*' }, []],
])('%o finds %j', (filter, notes) => {
  expect(found(filter)).toEqual(notes);
});

test('a bookmark is found by the words of its title, and by no tag', () => {
  const kept = rows.map(({ article }) => ({
    bookmark: { articleKey: 'k', createdAt: 't', updatedAt: 't' },
    article,
  }));
  expect(filterBookmarks(kept, { ...NO_FILTER, words: '谭谱' })).toHaveLength(1);
  expect(filterBookmarks(kept, { ...NO_FILTER, tag: '工业' })).toHaveLength(0);
});
