import type { Portal } from './portal.ts';

/** 新浪. */
export const sina: Portal = {
  name: '新浪',
  hosts: ['sina.com.cn', 'sina.cn'],
  articlePaths: [
    { pattern: /\/\d{4}-\d{2}-\d{2}\/(?:doc|detail)-\w+(?:\.d)?\.s?html$/, seen: '2019-10' },
  ],
  headline: [{ selector: 'h1.main-title', seen: '2019-10' }],
  body: [
    { selector: '#article.article', seen: '2019-10' },
    { selector: '#artibody', seen: '2019-09' },
  ],
};
