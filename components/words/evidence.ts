import type { Word } from '../text.ts';

/** Words of the evidence card, and of what is copied from it. */
export const evidence = {
  card: { 'zh-CN': '证据卡', 'zh-TW': '證據卡', en: 'Evidence card' },
  copyText: { 'zh-CN': '复制为文本', 'zh-TW': '複製為文字', en: 'Copy as text' },
  copyMarkdown: { 'zh-CN': '复制为 Markdown', 'zh-TW': '複製為 Markdown', en: 'Copy as Markdown' },
  copyRich: { 'zh-CN': '复制为富文本', 'zh-TW': '複製為格式文字', en: 'Copy as rich text' },
  copied: { 'zh-CN': '证据已复制', 'zh-TW': '證據已複製', en: 'Evidence copied' },
  citation: { 'zh-CN': '引用', 'zh-TW': '引用', en: 'Citation' },
  accessed: { 'zh-CN': '访问时间', 'zh-TW': '存取時間', en: 'Accessed' },
  sha256: { 'zh-CN': '正文指纹', 'zh-TW': '正文指紋', en: 'SHA-256 of the text' },
  url: { 'zh-CN': '网址', 'zh-TW': '網址', en: 'Address' },
  sentenceLabel: { 'zh-CN': '原句：', 'zh-TW': '原句：', en: 'Sentence: ' },
  noteLabel: { 'zh-CN': '笔记：', 'zh-TW': '筆記：', en: 'Note: ' },
  accessedLabel: { 'zh-CN': '访问时间：', 'zh-TW': '存取時間：', en: 'Accessed: ' },
  sha256Label: {
    'zh-CN': '正文指纹（SHA-256）：',
    'zh-TW': '正文指紋（SHA-256）：',
    en: 'SHA-256 of the text: ',
  },
  urlLabel: { 'zh-CN': '网址：', 'zh-TW': '網址：', en: 'Address: ' },
} satisfies Record<string, Word>;
