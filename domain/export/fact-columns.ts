import type { Quotation, Title } from '../finding.ts';
import type { StoredArticle } from '../library.ts';
import { ARTICLE_COLUMNS, type Column, placeColumns } from './column.ts';

/** A person, over all articles. Two of one name are one row: the table goes by bare name (ADR 14). */
export type PersonRow = {
  name: string;
  titles: string[];
  orgs: string[];
  /** Posts that articles say were given, and taken away. */
  appointed: string[];
  removed: string[];
  kind: string;
  firstSeen: string;
  lastSeen: string;
  articles: number;
  mentions: number;
};

/** A quotation; `titles` are those of its speaker. */
export type QuotationRow = {
  article: StoredArticle | null;
  quotation: Quotation;
  titles: readonly Title[];
  sentence: string;
};

export const PERSON_COLUMNS: readonly Column<PersonRow>[] = [
  { name: 'name', type: 'text', about: ['姓名', 'name'], value: ({ name }) => name },
  {
    name: 'title',
    type: 'text',
    about: ['出现过的职务，分号隔开', 'titles that occurred'],
    value: ({ titles }) => titles.join('; '),
  },
  {
    name: 'org',
    type: 'text',
    about: ['职务里的机构，分号隔开', 'organisations in them'],
    value: ({ orgs }) => orgs.join('; '),
  },
  {
    name: 'appointed',
    type: 'text',
    about: ['文中说新任的职务，分号隔开', 'posts that articles say were given'],
    value: ({ appointed }) => appointed.join('; '),
  },
  {
    name: 'removed',
    type: 'text',
    about: [
      '文中说免去、辞去的职务，分号隔开',
      'posts that articles say were taken away or laid down',
    ],
    value: ({ removed }) => removed.join('; '),
  },
  { name: 'kind', type: 'text', about: ['身份', 'kind of person'], value: ({ kind }) => kind },
  {
    name: 'first_seen',
    type: 'time',
    about: ['最早一篇的发布时间', 'publication of the earliest article'],
    value: ({ firstSeen }) => firstSeen,
  },
  {
    name: 'last_seen',
    type: 'time',
    about: ['最近一篇的发布时间', 'publication of the latest article'],
    value: ({ lastSeen }) => lastSeen,
  },
  {
    name: 'articles',
    type: 'number',
    about: ['出现的文章数', 'number of articles'],
    value: ({ articles }) => articles,
  },
  {
    name: 'mentions',
    type: 'number',
    about: ['提及次数', 'number of mentions'],
    value: ({ mentions }) => mentions,
  },
];

export const QUOTATION_COLUMNS: readonly Column<QuotationRow>[] = [
  {
    name: 'speaker',
    type: 'text',
    about: ['说话人', 'speaker'],
    value: ({ quotation }) => quotation.speaker,
  },
  {
    name: 'title',
    type: 'text',
    about: ['职务', 'titles'],
    value: ({ titles }) => titles.map(({ text }) => text).join('; '),
  },
  {
    name: 'verb',
    type: 'text',
    about: ['说、表示、介绍……', 'verb of speech'],
    value: ({ quotation }) => quotation.verb,
  },
  {
    name: 'direct',
    type: 'text',
    about: ['direct 直接引语、reported 转述', 'direct or reported'],
    value: ({ quotation }) => (quotation.direct ? 'direct' : 'reported'),
  },
  {
    name: 'text',
    type: 'text',
    about: ['引语', 'words'],
    value: ({ quotation }) => quotation.text,
  },
  ...placeColumns<QuotationRow>(({ quotation }) => quotation),
  ...ARTICLE_COLUMNS,
];
