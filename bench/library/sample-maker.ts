import type { Annotation } from '../../domain/annotation.ts';
import type { StoredArticle } from '../../domain/library.ts';

export type Sample = {
  articleOf(index: number): { article: StoredArticle; text: string };
  annotationOf(index: number): Annotation;
};

/**
 * A library of any size, the same every time: articles of an invented town, and annotations on them. The function is sent
 * into the browser as it stands, so it may use nothing from outside.
 *
 * @param articles how many articles the annotations are spread over
 */
export function sampleMaker(articles: number): Sample {
  const TOPICS = ['工业增加值', '社会消费品零售总额', '固定资产投资', '外贸进出口', '粮食产量'];
  const SURNAMES = [...'邱温罗何许柴谭卿周胡吴张贾薛付尹郭成'];
  const GIVEN = [...'允中芷若景行正伟知静姝云官亮明谱廷大雁燕'];
  const POSTS = ['市长', '副市长', '市委书记', '统计局局长', '经信局局长', '交通运输局局长'];
  const TAGS = ['工业', '双碳', '民生', '存疑', '增速', '排名', '教育', '交通', '项目', '核对'];
  const NOTES = [
    '关注双碳目标',
    '比上年多吗？',
    '和日报对不上',
    '核对省里的排名表',
    '进度要盯',
    '',
  ];
  const COLORS = ['yellow', 'green', 'blue', 'pink', 'purple', 'orange'] as const;
  const pick = <Item>(list: readonly Item[], seed: number): Item =>
    list[Math.abs(Math.imul(seed + 7, 2654435761) >>> 8) % list.length] as Item;
  const nameOf = (seed: number) =>
    pick(SURNAMES, seed) + pick(GIVEN, seed * 3 + 1) + pick(GIVEN, seed * 5 + 2);
  const sentenceOf = (seed: number) =>
    `${pick(['一季度', '上半年', '前三季度', '全年'], seed)}，全市${pick(TOPICS, seed)}同比增长${(seed % 190) / 10}%。` +
    `${pick(POSTS, seed)}${nameOf(seed % 400)}说：“${pick(TOPICS, seed + 1)}要再快一些，把双碳目标落到项目上。”`;
  const textOf = (index: number) =>
    Array.from({ length: 10 }, (_, line) => sentenceOf(index * 31 + line * 7)).join('\n');
  const keyOf = (index: number) =>
    `http://www.myrb.net/html/2021/news/${(index % 12) + 1}/${400000 + index}.html`;
  const hashOf = (index: number) => index.toString(16).padStart(64, '0');
  const time = (minutes: number) => new Date(Date.UTC(2021, 0, 1) + minutes * 60000).toISOString();
  return {
    articleOf(index) {
      const key = keyOf(index);
      const at = time(index);
      return {
        text: textOf(index),
        article: {
          key,
          url: key,
          title: `${pick(TOPICS, index)}第${index}期：${pick(NOTES, index) || '沱阳要闻'}`,
          source: pick(['沱阳日报', '沱阳新闻网', '石盘报'], index),
          channel: pick(['要闻', '经济', '社会'], index),
          publishedAt: `${time(index * 50).slice(0, 19)}+08:00`,
          reporters: [nameOf(index)],
          photographers: [],
          editor: null,
          captions: [],
          textHash: hashOf(index),
          createdAt: at,
          updatedAt: at,
        },
      };
    },
    annotationOf(index) {
      const article = index % articles;
      const text = textOf(article);
      const start = Math.abs(Math.imul(index, 97)) % (text.length - 40);
      const end = start + 6 + (index % 24);
      const at = time(index);
      return {
        id: `00000000-0000-4000-8000-${index.toString(16).padStart(12, '0')}`,
        articleKey: keyOf(article),
        textHash: hashOf(article),
        color: pick(COLORS, index),
        note: pick(NOTES, index) && `${pick(NOTES, index)}，${nameOf(index % 997)}，第${index}条`,
        tags: [pick(TAGS, index), pick(TAGS, index * 3)].slice(0, index % 3),
        quote: {
          exact: text.slice(start, end),
          prefix: text.slice(Math.max(0, start - 32), start),
          suffix: text.slice(end, end + 32),
          start,
          end,
        },
        createdAt: at,
        updatedAt: at,
      };
    },
  };
}
