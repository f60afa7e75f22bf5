import type { Portal } from './portal.ts';

/** 网易新闻 and 网易号. */
export const netease: Portal = {
  name: '网易',
  hosts: ['163.com'],
  articlePaths: [
    { pattern: /^\/(?:\w+\/)*article\/\w+\.html$/, seen: '2021-02' },
    { pattern: /^\/\d{2}\/\d{4}\/\d{2}\/\w{16}\.html$/, seen: '2020-07' },
  ],
  body: [
    { selector: '#content > div.post_body', seen: '2021-02' },
    { selector: '#endText', seen: '2020-07' },
  ],
};
