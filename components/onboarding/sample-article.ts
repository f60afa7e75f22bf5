import type { ArticleHeader } from '../../domain/article.ts';

/** An article of our own, of an invented town: what a new reader tries things out on. */
export const SAMPLE_HEADER: ArticleHeader = {
  title: '（示例）沱阳前三季度规上工业增加值增长9.4%',
  publishedAt: '2026-10-21T08:30:00+08:00',
  source: '沱阳日报',
  channel: '示例',
  reporters: ['许知行'],
  photographers: [],
  editor: null,
  captions: [],
};

export const SAMPLE_PARAGRAPHS: readonly string[] = [
  '10月20日，沱阳市召开前三季度经济形势分析会。市委副书记、市长邱允中主持会议并讲话，副市长司马朗月参加。',
  '会议通报，前三季度全市规上工业增加值同比增长9.4%，居全省第6位，较上半年上升2位；新开工重点项目118个，完成投资312.6亿元。',
  '“数字好看，群众有感才算数。”邱允中说，四季度要盯住就业和增收，城镇新增就业要确保超过2.3万人。',
  '市统计局局长耿长风介绍，前三季度全市居民人均可支配收入24680元，增长5.8%，其中农村居民收入增速快于城镇1.2个百分点。',
];
