import type { Portal } from './portal.ts';

/** 绵阳新闻网. Its pages have no `h1`, no `article`, no ids, only numbered classes: the labels in the text say what is what. */
export const myrb: Portal = {
  name: '绵阳新闻网',
  hosts: ['myrb.net'],
  signature: [/发稿时间\s*[:：]\s*\d{4}/, /您现在的位置/],
  articlePaths: [
    { pattern: /^\/html\/\d{4}\/news\/\d{1,2}\/\d+\.html$/, seen: '2026-02' },
    { pattern: /^\/contents\/\d+\/\d+\.html$/, seen: '2023-07' },
  ],
  headline: [{ selector: 'div.inner_page_138 > div.inner_page_148', seen: '2019-10' }],
  body: [{ selector: 'div.inner_page_4 > div.inner_page_140', seen: '2019-10' }],
};
