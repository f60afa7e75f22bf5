import type { Word } from '../text.ts';

/** Words for what is recognised: it is suggested, the reader decides. */
export const suggestion = {
  accept: { 'zh-CN': '收为批注', 'zh-TW': '收為批註', en: 'Keep as an annotation' },
  letGo: { 'zh-CN': '不再收为批注', 'zh-TW': '不再收為批註', en: 'Keep no longer' },
  reject: { 'zh-CN': '认错了，排除', 'zh-TW': '認錯了，排除', en: 'Wrong: leave out' },
  correct: { 'zh-CN': '更正', 'zh-TW': '更正', en: 'Correct' },
  selectRight: {
    'zh-CN': '在句子里选中正确的范围，回车保存。',
    'zh-TW': '在句子裡選取正確的範圍，按 Enter 儲存。',
    en: 'Select the right passage in the sentence; Enter saves.',
  },
  sentence: { 'zh-CN': '所在的句子', 'zh-TW': '所在的句子', en: 'The sentence' },
  title: { 'zh-CN': '职务', 'zh-TW': '職務', en: 'Title' },
  rejected: {
    'zh-CN': '已排除（{count}）',
    'zh-TW': '已排除（{count}）',
    en: 'Left out ({count})',
  },
  accepted: { 'zh-CN': '已收为批注', 'zh-TW': '已收為批註', en: 'Kept as an annotation' },
  wasRejected: {
    'zh-CN': '已排除；别处同样的文字也不再标出',
    'zh-TW': '已排除；別處同樣的文字也不再標出',
    en: 'Left out, also where the same words stand elsewhere',
  },
  corrected: { 'zh-CN': '已更正', 'zh-TW': '已更正', en: 'Corrected' },
  withdrawn: { 'zh-CN': '已恢复', 'zh-TW': '已還原', en: 'Taken back' },
} satisfies Record<string, Word>;
