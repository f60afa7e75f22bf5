import type { Span } from '../article.ts';
import type { StoredArticle } from '../library.ts';

/** `null` is an empty cell: not known, or does not apply. */
export type Cell = string | number | null;

/** A column of a table, in every form of that table: CSV, XLSX, the library's own and the data dictionary. */
export type Column<Row> = {
  /** The name in files; never changes. */
  name: string;
  /** `time` is ISO 8601. */
  type: 'text' | 'number' | 'time';
  /** What it holds, in Chinese and in English. */
  about: readonly [zh: string, en: string];
  value(row: Row): Cell;
};

type WithArticle = { article: StoredArticle | null };

export const ARTICLE_COLUMNS: readonly Column<WithArticle>[] = [
  {
    name: 'article_title',
    type: 'text',
    about: ['文章标题', 'headline'],
    value: ({ article }) => article?.title ?? null,
  },
  {
    name: 'source_media',
    type: 'text',
    about: ['来源媒体', 'the paper or site it was taken from'],
    value: ({ article }) => article?.source ?? null,
  },
  {
    name: 'author',
    type: 'text',
    about: ['记者，分号隔开', 'reporters, joined by semicolons'],
    value: ({ article }) => article?.reporters.join('; ') ?? null,
  },
  {
    name: 'editor',
    type: 'text',
    about: ['责任编辑', 'editor'],
    value: ({ article }) => article?.editor ?? null,
  },
  {
    name: 'published_at',
    type: 'time',
    about: ['发布时间，带时区', 'time of publication, with its zone'],
    value: ({ article }) => article?.publishedAt ?? null,
  },
  {
    name: 'url',
    type: 'text',
    about: ['网址', 'address'],
    value: ({ article }) => article?.url ?? null,
  },
];

/** Where in the text a row's finding stands. */
export function placeColumns<Row extends { sentence: string }>(
  spanOf: (row: Row) => Span,
): readonly Column<Row>[] {
  return [
    {
      name: 'sentence',
      type: 'text',
      about: ['句子', 'sentence'],
      value: ({ sentence }) => sentence,
    },
    {
      name: 'start',
      type: 'number',
      about: ['起点，UTF-16 单位', 'first UTF-16 unit'],
      value: (row) => spanOf(row).start,
    },
    {
      name: 'end',
      type: 'number',
      about: ['终点，不含', 'the unit after the last'],
      value: (row) => spanOf(row).end,
    },
  ];
}
