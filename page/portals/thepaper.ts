import type { Portal } from './portal.ts';

/** 澎湃新闻. */
export const thepaper: Portal = {
  name: '澎湃新闻',
  hosts: ['thepaper.cn'],
  articlePaths: [{ pattern: /^\/(?:newsDetail|baijiahao)_forward_\d+$/, seen: '2020-06' }],
  headline: [{ selector: 'h1.news_title', seen: '2020-06' }],
  body: [{ selector: 'div.news_txt', seen: '2020-06' }],
};
