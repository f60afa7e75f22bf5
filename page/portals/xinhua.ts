import type { Portal } from './portal.ts';

/** 新华网, under its old and its new name. */
export const xinhua: Portal = {
  name: '新华网',
  hosts: ['news.cn', 'xinhuanet.com'],
  articlePaths: [
    { pattern: /\/\d{8}\/[0-9a-f]{32}\/c\.html$/, seen: '2023-11' },
    { pattern: /\/\d{4}-\d{2}\/\d{2}\/c_\d+\.htm$/, seen: '2020-02' },
  ],
  body: [
    { selector: '#detail', seen: '2023-11' },
    { selector: '#p-detail', seen: '2020-02' },
  ],
};
