import type { Word } from '../text.ts';

/** Words about what became of an article's text after the reader kept it. */
export const revision = {
  tab: { 'zh-CN': '改稿', 'zh-TW': '改稿', en: 'Revisions' },
  changedSince: {
    'zh-CN': '这篇文章保存后改过 {count} 次',
    'zh-TW': '這篇文章儲存後改過 {count} 次',
    en: 'Changed {count|time|times} since you kept it',
  },
  factsDiffer: {
    'zh-CN': '，其中 {count} 处数字、姓名等事实不同',
    'zh-TW': '，其中 {count} 處數字、姓名等事實不同',
    en: '; {count|figure, name or other fact differs|figures, names or other facts differ}',
  },
  see: { 'zh-CN': '看改了什么', 'zh-TW': '看改了什麼', en: 'See what changed' },
  older: { 'zh-CN': '旧版', 'zh-TW': '舊版', en: 'Before' },
  newer: { 'zh-CN': '新版', 'zh-TW': '新版', en: 'After' },
  seenAt: { 'zh-CN': '{time} 所见', 'zh-TW': '{time} 所見', en: 'seen {time}' },
  today: { 'zh-CN': '现在的网页', 'zh-TW': '現在的網頁', en: 'the page now' },
  changedFact: { 'zh-CN': '事实改了', 'zh-TW': '事實改了', en: 'Facts changed' },
  edited: { 'zh-CN': '文字改了', 'zh-TW': '文字改了', en: 'Reworded' },
  added: { 'zh-CN': '新增', 'zh-TW': '新增', en: 'Added' },
  removed: { 'zh-CN': '删去', 'zh-TW': '刪去', en: 'Removed' },
  onlyMarks: {
    'zh-CN': '两版只有标点、空格或段落先后不同。',
    'zh-TW': '兩版只有標點、空格或段落先後不同。',
    en: 'The two differ in punctuation, spaces or the order of passages only.',
  },
  touchesNotes: {
    'zh-CN': '涉及您的批注',
    'zh-TW': '涉及您的批註',
    en: 'Touches your annotations',
  },
  wholeText: { 'zh-CN': '旧版全文', 'zh-TW': '舊版全文', en: 'The whole text before' },
  exportAll: { 'zh-CN': '导出各版全文', 'zh-TW': '匯出各版全文', en: 'Export all versions' },
  fingerprint: {
    'zh-CN': '正文指纹（SHA-256）',
    'zh-TW': '正文指紋（SHA-256）',
    en: 'SHA-256 of the text',
  },
} satisfies Record<string, Word>;
