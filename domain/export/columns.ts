import { annotationType } from './annotation-type.ts';
import { ARTICLE_COLUMNS, type Column } from './column.ts';
import type { AnnotationFacts } from './facts.ts';
import { OF_FIGURE } from './figure-columns.ts';
import { gbt7714 } from './gbt7714.ts';
import { referenceOf } from './reference.ts';

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
    about: ['读者的笔记', "the reader's note"],
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
  OF_FIGURE.value,
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
  OF_FIGURE.unit,
  OF_FIGURE.unitNormalized,
  OF_FIGURE.valueNormalized,
  {
    name: 'quantity_kind',
    type: 'text',
    about: ['数字的种类', 'kind of quantity'],
    value: ({ figure }) => figure?.kind ?? null,
  },
  OF_FIGURE.direction,
  OF_FIGURE.indicator,
  OF_FIGURE.period,
  OF_FIGURE.periodStart,
  OF_FIGURE.periodEnd,
  OF_FIGURE.scope,
  OF_FIGURE.base,
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
