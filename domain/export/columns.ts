import type { StoredArticle } from '../library.ts';
import { type AnnotationFacts, annotationType } from './facts.ts';
import { gbt7714 } from './gbt7714.ts';
import { referenceOf } from './reference.ts';

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

/** A table of annotations. */
export const COLUMNS: readonly Column<AnnotationFacts>[] = [
  {
    name: 'id',
    type: 'text',
    about: ['批注编号，UUID', 'id of the annotation, a UUID'],
    value: ({ annotation }) => annotation.id,
  },
  ...ARTICLE_COLUMNS,
  {
    name: 'article_key',
    type: 'text',
    about: ['文章编号：同一篇文章各个网址共有', 'what all addresses of one article have in common'],
    value: ({ annotation }) => annotation.articleKey,
  },
  {
    name: 'text_hash',
    type: 'text',
    about: ['文章最新正文的 SHA-256', 'SHA-256 of the last stored text'],
    value: ({ article }) => article?.textHash ?? null,
  },
  {
    name: 'snapshot_id',
    type: 'text',
    about: ['批注所据正文的 SHA-256', 'SHA-256 of the text on which the annotation was made'],
    value: ({ annotation }) => annotation.textHash ?? null,
  },
  {
    name: 'anno_type',
    type: 'text',
    about: [
      '类型：highlight 划线、tag 标签、comment 批注，或所采纳的识别结果 figure、person、quotation',
      'highlight, tag, comment, or what was recognised and accepted: figure, person, quotation',
    ],
    value: ({ annotation }) => annotationType(annotation),
  },
  {
    name: 'quote',
    type: 'text',
    about: ['摘句', 'the passage'],
    value: ({ annotation }) => annotation.quote.exact,
  },
  {
    name: 'sentence',
    type: 'text',
    about: ['所在句子', 'the sentence that it stands in'],
    value: ({ sentence }) => sentence,
  },
  {
    name: 'prefix',
    type: 'text',
    about: ['前文 32 字', '32 characters before'],
    value: ({ annotation }) => annotation.quote.prefix,
  },
  {
    name: 'suffix',
    type: 'text',
    about: ['后文 32 字', '32 characters after'],
    value: ({ annotation }) => annotation.quote.suffix,
  },
  {
    name: 'start',
    type: 'number',
    about: ['起点，UTF-16 单位，从 0 数', 'first UTF-16 unit in the text, from 0'],
    value: ({ annotation }) => annotation.quote.start,
  },
  {
    name: 'end',
    type: 'number',
    about: ['终点，不含', 'the unit after the last'],
    value: ({ annotation }) => annotation.quote.end,
  },
  {
    name: 'note',
    type: 'text',
    about: ['读者的批注', "the reader's note"],
    value: ({ annotation }) => annotation.note,
  },
  {
    name: 'tags',
    type: 'text',
    about: ['标签，分号隔开', 'tags, joined by semicolons'],
    value: ({ annotation }) => annotation.tags.join('; '),
  },
  {
    name: 'color',
    type: 'text',
    about: ['颜色', 'colour'],
    value: ({ annotation }) => annotation.color,
  },
  {
    name: 'created_at',
    type: 'time',
    about: ['写下的时间，UTC', 'when it was made, UTC'],
    value: ({ annotation }) => annotation.createdAt,
  },
  {
    name: 'updated_at',
    type: 'time',
    about: ['最后修改的时间，UTC', 'when it was last changed, UTC'],
    value: ({ annotation }) => annotation.updatedAt,
  },
  {
    name: 'anchor_state',
    type: 'text',
    about: [
      '摘句在最新正文里：in-place 原处、moved 移动、edited 改动、changed-fact 事实有变、lost 找不到；空为没有正文',
      'in the last text: in-place, moved, edited, changed-fact or lost; empty where there is no text',
    ],
    value: ({ state }) => state,
  },
  {
    name: 'value',
    type: 'number',
    about: ['数值，按单位全数写出；区间为空', 'value in plain units; empty for a range'],
    value: ({ figure }) => figure?.value ?? null,
  },
  {
    name: 'value_min',
    type: 'number',
    about: ['下限', 'lower bound'],
    value: ({ figure }) => figure?.min ?? null,
  },
  {
    name: 'value_max',
    type: 'number',
    about: ['上限', 'upper bound'],
    value: ({ figure }) => figure?.max ?? null,
  },
  {
    name: 'unit',
    type: 'text',
    about: ['单位，不含万、亿', 'unit, without 万 and 亿'],
    value: ({ figure }) => figure?.unit ?? null,
  },
  {
    name: 'quantity_kind',
    type: 'text',
    about: ['数字的种类', 'kind of quantity'],
    value: ({ figure }) => figure?.kind ?? null,
  },
  {
    name: 'direction',
    type: 'text',
    about: ['升 up 或降 down', 'up or down'],
    value: ({ figure }) => figure?.direction ?? null,
  },
  {
    name: 'indicator',
    type: 'text',
    about: ['指标：说的是什么', 'what is measured'],
    value: ({ figure }) => figure?.indicator ?? null,
  },
  {
    name: 'period',
    type: 'text',
    about: ['句中此前最近的时间', 'the last time named before it in the sentence'],
    value: ({ period }) => period,
  },
  {
    name: 'base',
    type: 'text',
    about: ['比较的基数：同比、环比……', 'what it is compared with'],
    value: ({ figure }) => figure?.base ?? null,
  },
  {
    name: 'person',
    type: 'text',
    about: ['人名', 'name of the person'],
    value: ({ person }) => person && (person.coref ?? person.name),
  },
  {
    name: 'title',
    type: 'text',
    about: ['职务，分号隔开', 'titles, joined by semicolons'],
    value: ({ titles }) => titles.map(({ text }) => text).join('; '),
  },
  {
    name: 'org',
    type: 'text',
    about: ['单位或机构', 'organisation'],
    value: ({ titles }) => titles.map(({ org }) => org ?? '').join('; '),
  },
  {
    name: 'speaker',
    type: 'text',
    about: ['引语的说话人', 'speaker of the quotation'],
    value: ({ quotation }) => quotation?.speaker ?? null,
  },
  {
    name: 'speech_verb',
    type: 'text',
    about: ['说、表示、介绍……', 'verb of speech'],
    value: ({ quotation }) => quotation?.verb ?? null,
  },
  {
    name: 'gbt7714',
    type: 'text',
    about: ['参考文献，GB/T 7714—2025', 'reference, GB/T 7714—2025'],
    value: ({ annotation, article }) => gbt7714(referenceOf(annotation.articleKey, article)),
  },
];
