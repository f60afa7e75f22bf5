import type { Portal } from './portal.ts';

/** 绵阳市人民政府. */
export const mianyangGov: Portal = {
  name: '绵阳市人民政府',
  hosts: ['my.gov.cn'],
  articlePaths: [{ pattern: /\/(?:content_)?\d{6,}\.html?$/, seen: '2019-10' }],
  headline: [{ selector: 'div.con_main h1.newstitle', seen: '2019-10' }],
  body: [{ selector: 'div.con_main div#zoom', seen: '2019-10' }],
};
