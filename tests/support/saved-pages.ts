import type { ArticleHeader } from '../../domain/article.ts';

export type SavedPage = {
  /** A page of our own making in `tests/fixtures/pages`. */
  file: string;
  url: string | null;
  header: Partial<ArticleHeader>;
};

const TITLE = '沱阳推进城市更新 明年底完成120个老旧小区改造';
const SOURCE = '沱阳日报';

/** One page for every portal that is declared, in its markup. */
export const PORTAL_PAGES: readonly SavedPage[] = [
  {
    file: 'myrb-2019',
    url: 'http://www.myrb.net/html/2021/news/11/302001.html',
    header: {
      title: TITLE,
      publishedAt: '2021-11-19T08:20:00+08:00',
      source: SOURCE,
      channel: '绵阳新闻',
      reporters: ['许知行'],
      photographers: ['罗小满', '许知行'],
      editor: '柴静姝',
      captions: ['会议现场 沱阳日报社融媒体记者 罗小满 摄'],
    },
  },
  {
    file: 'myrb-headline',
    url: 'http://www.myrb.net/html/2021/news/11/302002.html',
    header: {
      title: '沱阳推进城市更新——老旧小区改造惠及3.2万户居民',
      channel: '绵州大小事',
      reporters: ['许知行', '白露', '李云'],
      editor: '柴静姝',
    },
  },
  {
    file: 'myrb-contents',
    url: 'http://myce.myrb.net/contents/8/11952.html',
    header: { title: TITLE, publishedAt: '2023-07-04T00:00:00+08:00' },
  },
  {
    file: 'mianyang-gov',
    url: 'http://www.my.gov.cn/xwzx/20191011/2312001.html',
    header: { title: TITLE, publishedAt: '2019-10-11T09:12:00+08:00', source: SOURCE },
  },
  {
    file: 'people',
    url: 'http://sc.people.com.cn/n2/2019/0615/c345167-33045678.html',
    header: {
      title: TITLE,
      publishedAt: '2019-06-15T08:18:00+08:00',
      source: SOURCE,
      reporters: [],
      editor: '柴静姝、祁连雪',
    },
  },
  {
    file: 'xinhua',
    url: 'http://www.news.cn/local/20231117/0123456789abcdef0123456789abcdef/c.html',
    header: {
      title: TITLE,
      publishedAt: '2023-11-17T20:52:15+08:00',
      source: SOURCE,
      editor: '祁连雪',
    },
  },
  {
    file: 'scol',
    url: 'https://sichuan.scol.com.cn/ggxw/202112/58366001.html',
    header: {
      title: TITLE,
      publishedAt: '2021-12-08T10:05:00+08:00',
      source: '四川在线',
      reporters: ['许知行'],
      editor: '祁连雪',
    },
  },
  {
    file: 'thepaper',
    url: 'https://www.thepaper.cn/newsDetail_forward_7720001',
    header: {
      title: TITLE,
      publishedAt: '2020-06-06T10:08:00+08:00',
      source: SOURCE,
      reporters: ['许知行'],
      editor: '祁连雪',
    },
  },
  {
    file: 'netease',
    url: 'https://www.163.com/dy/article/G33O1QTA00000001.html',
    header: {
      title: TITLE,
      publishedAt: '2021-02-18T07:02:10+08:00',
      source: SOURCE,
      reporters: [],
    },
  },
  {
    file: 'sina',
    url: 'https://news.sina.com.cn/c/2019-10-23/doc-iicezuev4200001.shtml',
    header: {
      title: TITLE,
      publishedAt: '2019-10-23T09:05:00+08:00',
      source: SOURCE,
      editor: '祁连雪',
    },
  },
  {
    file: 'tencent',
    url: 'https://new.qq.com/rain/a/20190923A0000100',
    header: {
      title: TITLE,
      publishedAt: '2019-09-23T07:48:00+08:00',
      source: SOURCE,
      editor: 'biaoffeng',
    },
  },
];

/** What other extractors get wrong on Chinese pages, one page each. */
export const PITFALLS: readonly (SavedPage & { pitfall: string })[] = [
  {
    pitfall: 'og:title cut at a quotation mark that was not escaped',
    file: 'og-title-cut',
    url: null,
    header: { title: '男孩写"救命啊"纸团抛出 引来民警上门' },
  },
  {
    pitfall: 'a | within the headline',
    file: 'bar-in-headline',
    url: null,
    header: { title: '棱镜|城市更新:钱从哪里来' },
  },
  {
    pitfall: 'the date of the event in the text, that of publication below it',
    file: 'date-below',
    url: null,
    header: { publishedAt: '2019-03-06T00:00:00+08:00', source: '东区办事处', editor: '龙慧' },
  },
  {
    pitfall: 'a visible date without year',
    file: 'no-year',
    url: null,
    header: { publishedAt: '2019-09-30T22:46:13+08:00', reporters: ['沱江评论'] },
  },
  {
    pitfall: 'links and copies that are hidden',
    file: 'hidden-spam',
    url: null,
    header: { title: TITLE, publishedAt: '2021-09-09T16:19:00+08:00' },
  },
  {
    pitfall: 'more comments than text, with names and dates',
    file: 'comments',
    url: null,
    header: { publishedAt: '2021-09-09T16:19:00+08:00', reporters: ['许知行'], editor: null },
  },
];

/** Pages that are no article. */
export const NO_ARTICLES = ['neg-list', 'neg-search', 'neg-forum'] as const;

/** The text of every saved page begins and ends with these. */
export const FIRST_WORDS = '11月18日,沱阳市召开城市更新工作推进会。';
