import type { Annotation } from '../../domain/annotation.ts';
import type { Library, StoredArticle } from '../../domain/library.ts';

/** Two-character words of news, so that texts are as hard to pack as real ones, or harder. */
const WORDS =
  '全市工业增长投资项目建设发展企业农业科技创新城区居民收入消费服务市场经济质量安全环境生态保护教育医疗卫生文化旅游交通道路桥梁水利防汛抗旱乡村振兴产业园区招商引资改革开放会议部署推进落实检查督导群众干部基层社区治理法治平安稳定就业培训青年人才大学医院学校图书展览比赛运动健康养老儿童妇女残疾志愿慈善救助气象降雨高温粮食蔬菜水果养殖加工出口贸易物流仓储电商平台数据网络通信能源电力燃气';

/** A source of numbers from 0 to 1 that gives the same again for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function textOf(length: number, random: () => number): string {
  let text = '';
  while (text.length < length) {
    const at = Math.floor((random() * WORDS.length) / 2) * 2;
    text += WORDS.slice(at, at + 2);
    if (random() < 0.12) text += random() < 0.4 ? '。' : '，';
    if (random() < 0.06) text += `${Math.floor(random() * 9000) / 10}亿元`;
  }
  return text.slice(0, length);
}

const BEGIN = Date.parse('2020-01-01T00:00:00.000Z');
const timeOf = (number: number) => new Date(BEGIN + number * 61_000).toISOString();
const uuidOf = (number: number) => `6f1c2c0e-0001-4000-8000-${String(number).padStart(12, '0')}`;
/** No text has this hash: nothing that is measured asks. */
const hashOf = (number: number) => String(number).padStart(64, '0');

/**
 * Articles `from` to `to`, each of 1,500 characters, with `each` annotations: as JSON about 1.3 KB an annotation. The
 * same numbers give the same library.
 */
export function libraryOf(from: number, to: number, each: number): Library {
  const articles: StoredArticle[] = [];
  const versions: Library['versions'] = [];
  const annotations: Annotation[] = [];
  for (let number = from; number < to; number++) {
    const random = randomFrom(number);
    const text = textOf(1500, random);
    const key = `myrb.net/html/2026/news/11/${number}.html`;
    const at = timeOf(number * each);
    articles.push(articleOf(key, number, text, at));
    versions.push({
      id: `${key} ${hashOf(number)}`,
      articleKey: key,
      textHash: hashOf(number),
      text,
      seenAt: at,
    });
    for (let i = 0; i < each; i++) {
      const annotation = annotationOf(number * each + i, text, random);
      annotations.push({ ...annotation, articleKey: key, textHash: hashOf(number) });
    }
  }
  return {
    articles,
    versions,
    annotations,
    bookmarks: [],
    decisions: [],
    trash: [],
    quarantine: [],
  };
}

function articleOf(key: string, number: number, text: string, at: string): StoredArticle {
  return {
    key,
    url: `http://www.${key}`,
    title: text.slice(0, 24),
    publishedAt: at,
    source: '绵阳日报',
    channel: '绵阳新闻',
    reporters: [text.slice(30, 33)],
    photographers: [],
    editor: text.slice(40, 43),
    captions: [],
    textHash: hashOf(number),
    createdAt: at,
    updatedAt: at,
  };
}

function annotationOf(
  number: number,
  text: string,
  random: () => number,
): Omit<Annotation, 'articleKey'> {
  const start = 40 + Math.floor(random() * 1300);
  const end = start + 20 + Math.floor(random() * 60);
  const at = timeOf(number);
  return {
    id: uuidOf(number),
    color: 'yellow',
    note: textOf(60 + Math.floor(random() * 180), random),
    tags: [textOf(2, random), textOf(2, random)],
    quote: {
      exact: text.slice(start, end),
      prefix: text.slice(start - 32, start),
      suffix: text.slice(end, end + 32),
      start,
      end,
    },
    createdAt: at,
    updatedAt: at,
  };
}
