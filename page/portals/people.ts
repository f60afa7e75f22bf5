import type { Portal } from './portal.ts';

/** 人民网 and its local channels. */
export const people: Portal = {
  name: '人民网',
  hosts: ['people.com.cn', 'people.cn'],
  articlePaths: [{ pattern: /^\/n\d\/\d{4}\/\d{4}\/c\d+-\d+(?:-\d+)?\.html$/, seen: '2021-12' }],
  body: [{ selector: '#rwb_zw', seen: '2019-06' }],
};
