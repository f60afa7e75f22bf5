import { createHash } from 'node:crypto';
import type { Annotation, Color } from '../../domain/annotation.ts';
import type { Library, StoredArticle } from '../../domain/library.ts';
import { describeQuote } from '../../domain/quote.ts';

/** Articles of the invented town 沱阳: one indicator over a year, once contradicted; a mayor who becomes party secretary. */
const ARTICLES = [
  {
    day: '2021-04-20',
    source: '沱阳日报',
    channel: '要闻',
    title: '一季度全市工业开局平稳',
    text: '一季度，全市规上工业增加值同比增长9.8%，社会消费品零售总额86.3亿元。\n市委副书记、市长邱允中到石盘县调研。邱允中说：“要把双碳目标落到每一个项目上。”\n市统计局局长何正伟表示，工业运行总体平稳。',
  },
  {
    day: '2021-07-22',
    source: '沱阳日报',
    channel: '要闻',
    title: '上半年全市经济运行情况发布',
    text: '上半年，全市规上工业增加值同比增长11.2%，社会消费品零售总额181.7亿元。\n市统计局局长何正伟介绍，粮食播种面积达到210万亩。\n市委副书记、市长邱允中主持会议，副市长温芷若参加。',
  },
  {
    day: '2021-10-25',
    source: '沱阳日报',
    channel: '要闻',
    title: '前三季度全市工业增长提速',
    text: '前三季度，全市规上工业增加值同比增长11.6%，居全省第2位。\n副市长温芷若说：“重点项目还要再快一些。”市长邱允中到企业调研，市经信局局长罗景行陪同。',
  },
  {
    day: '2021-10-26',
    source: '沱阳新闻网',
    channel: '经济',
    title: '沱阳前三季度经济亮点多',
    text: '前三季度，全市规上工业增加值同比增长12.1%，工业用电量增长7.5%。\n市经信局局长罗景行认为，绿色转型是关键。',
  },
  {
    day: '2022-01-28',
    source: '沱阳日报',
    channel: '要闻',
    title: '2021年全市规上工业增加值增长10.9%',
    text: '2021年，全市规上工业增加值同比增长10.9%，社会消费品零售总额392.4亿元。\n市委书记邱允中强调，要稳住工业基本盘。市委副书记、市长温芷若作报告，市经信局局长罗景行参加。',
  },
] as const;

/** Words of an article that are annotated: which article, with what. */
const NOTES: readonly [
  article: number,
  exact: string,
  color: Color,
  note: string,
  tags: string[],
][] = [
  [0, '同比增长9.8%', 'yellow', '起点不高，看二季度', ['工业', '增速']],
  [0, '要把双碳目标落到每一个项目上', 'green', '关注双碳', ['双碳']],
  [1, '同比增长11.2%', 'yellow', '', ['工业', '增速']],
  [2, '居全省第2位', 'blue', '核对省里的排名表', ['排名']],
  [3, '同比增长12.1%', 'pink', '和日报的11.6%对不上？', ['存疑']],
  [4, '市委书记邱允中', 'purple', '职务变了', []],
];

const at = (second: number) => new Date(Date.UTC(2026, 10, 20, 8, 0, second)).toISOString();

/** A library as a backup holds it: five articles, six annotations, one bookmark. */
export function sampleLibrary(): Library {
  const articles = ARTICLES.map(storedArticle);
  return {
    articles,
    versions: articles.map(({ key, textHash }, index) => ({
      id: `${key} ${textHash}`,
      articleKey: key,
      textHash,
      text: ARTICLES[index]?.text ?? '',
      seenAt: at(index),
    })),
    annotations: NOTES.map((note, index) => annotation(articles, note, index)),
    bookmarks: articles.slice(1, 2).map(({ key }) => ({
      articleKey: key,
      progress: 0.4,
      createdAt: at(50),
      updatedAt: at(50),
    })),
    decisions: [],
    trash: [],
    quarantine: [],
  };
}

type Sample = { day: string; source: string; channel: string; title: string; text: string };

/** Two people of one name, each in an article of his own, and a third who is given one post for another. */
const NAMESAKES: readonly Sample[] = [
  {
    ...{ day: '2022-03-01', source: '沱阳日报', channel: '要闻', title: '开学第一课' },
    text: '市教育局局长王伟说：“学校要开好。”王伟要求，课后服务全覆盖。',
  },
  {
    ...{ day: '2022-03-02', source: '沱阳日报', channel: '经济', title: '订单排到年底' },
    text: '沱阳长虹公司总经理王伟介绍，今年订单增长20%。',
  },
  {
    ...{
      day: '2022-03-03',
      source: '沱阳日报',
      channel: '要闻',
      title: '沱阳市人大常委会任免名单',
    },
    text: '任命李云为沱阳市人民政府副市长；免去李云的沱阳市教育局局长职务。',
  },
];

/** Articles that are kept, without annotations. */
export function namesakeLibrary(): Library {
  const articles = NAMESAKES.map((sample, index) => storedArticle(sample, index + 5));
  return {
    ...sampleLibrary(),
    articles,
    versions: articles.map(({ key, textHash }, index) => ({
      ...{ id: `${key} ${textHash}`, articleKey: key, textHash, seenAt: at(index) },
      text: NAMESAKES[index]?.text ?? '',
    })),
    annotations: [],
    bookmarks: articles.map(({ key }) => ({
      ...{ articleKey: key, createdAt: at(60), updatedAt: at(60) },
    })),
  };
}

function storedArticle(
  { day, source, channel, title, text }: Sample,
  index: number,
): StoredArticle {
  const key = `http://www.myrb.net/html/2021/news/${index + 1}/30100${index}.html`;
  return {
    key,
    url: key,
    title,
    source,
    channel,
    publishedAt: `${day}T08:30:00+08:00`,
    reporters: ['许知行'],
    photographers: [],
    editor: null,
    captions: [],
    textHash: createHash('sha256').update(text).digest('hex'),
    createdAt: at(index),
    updatedAt: at(index),
  };
}

function annotation(
  articles: readonly StoredArticle[],
  [article, exact, color, note, tags]: (typeof NOTES)[number],
  index: number,
): Annotation {
  const text = ARTICLES[article]?.text ?? '';
  const start = text.indexOf(exact);
  if (start < 0) throw new Error(`the sample does not say “${exact}”`);
  const { key = '', textHash = '' } = articles[article] ?? {};
  return {
    id: `00000000-0000-4000-8000-00000000000${index}`,
    articleKey: key,
    textHash,
    color,
    note,
    tags,
    quote: describeQuote(text, { start, end: start + exact.length }),
    createdAt: at(10 + index),
    updatedAt: at(10 + index),
  };
}
