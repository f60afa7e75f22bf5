import type { Portal } from './portal.ts';

/** 腾讯网. */
export const tencent: Portal = {
  name: '腾讯网',
  hosts: ['qq.com'],
  articlePaths: [
    { pattern: /^\/(?:rain\/)?a\/\w{10,}$/, seen: '2021-12' },
    { pattern: /^\/a\/\d{8}\/\d+\.html?$/, seen: '2019-09' },
  ],
  body: [{ selector: '#Cnt-Main-Article-QQ', seen: '2019-09' }],
};
