import type { Word } from '../text.ts';

/** Words about the sites on which the reader has Quandian work. */
export const sites = {
  switchOn: { 'zh-CN': '在此网站启用', 'zh-TW': '在此網站啟用', en: 'Use on this site' },
  switchOff: { 'zh-CN': '在此网站停用', 'zh-TW': '在此網站停用', en: 'Stop on this site' },
  isOff: {
    'zh-CN': '圈点还不能读 {site} 的网页。',
    'zh-TW': '圈點還不能讀 {site} 的網頁。',
    en: 'Quandian cannot read pages of {site} yet.',
  },
  isOn: {
    'zh-CN': '您已在 {site} 启用圈点。',
    'zh-TW': '您已在 {site} 啟用圈點。',
    en: 'You use Quandian on {site}.',
  },
  offOf: { 'zh-CN': '停用 {site}', 'zh-TW': '停用 {site}', en: 'Stop on {site}' },
  add: { 'zh-CN': '启用另一个新闻网站', 'zh-TW': '啟用另一個新聞網站', en: 'Use on another site' },
  address: {
    'zh-CN': '网址，如 scol.com.cn',
    'zh-TW': '網址，如 scol.com.cn',
    en: 'Address, such as scol.com.cn',
  },
  addIt: { 'zh-CN': '启用', 'zh-TW': '啟用', en: 'Use' },
  noSite: {
    'zh-CN': '“{typed}”不是网站的地址。',
    'zh-TW': '「{typed}」不是網站的位址。',
    en: '“{typed}” is not the address of a site.',
  },
} satisfies Record<string, Word>;
