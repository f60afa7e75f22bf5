import type { Portal } from './portal.ts';

/** 四川在线. Its markup differs between channels: only the addresses are declared. */
export const scol: Portal = {
  name: '四川在线',
  hosts: ['scol.com.cn'],
  articlePaths: [{ pattern: /^\/\w+\/\d{6}\/\d{6,}\.html$/, seen: '2021-12' }],
};
