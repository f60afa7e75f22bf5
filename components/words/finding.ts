import type { FigureKind, PersonKind, PostChange } from '../../domain/finding.ts';
import type { Word } from '../text.ts';

/** What kind of number a figure is, as a reader would say it. */
export const figureKinds: Record<FigureKind, Word> = {
  count: { 'zh-CN': '数量', 'zh-TW': '數量', en: 'Count' },
  percent: { 'zh-CN': '百分比', 'zh-TW': '百分比', en: 'Percentage' },
  'percentage-point': { 'zh-CN': '百分点', 'zh-TW': '百分點', en: 'Percentage points' },
  money: { 'zh-CN': '金额', 'zh-TW': '金額', en: 'Money' },
  rank: { 'zh-CN': '名次', 'zh-TW': '名次', en: 'Rank' },
  'rank-change': { 'zh-CN': '名次变化', 'zh-TW': '名次變化', en: 'Change of rank' },
  duration: { 'zh-CN': '时长', 'zh-TW': '時長', en: 'Duration' },
  age: { 'zh-CN': '年龄', 'zh-TW': '年齡', en: 'Age' },
  area: { 'zh-CN': '面积', 'zh-TW': '面積', en: 'Area' },
  length: { 'zh-CN': '长度', 'zh-TW': '長度', en: 'Length' },
  weight: { 'zh-CN': '重量', 'zh-TW': '重量', en: 'Weight' },
  temperature: { 'zh-CN': '温度', 'zh-TW': '溫度', en: 'Temperature' },
  energy: { 'zh-CN': '能量与功率', 'zh-TW': '能量與功率', en: 'Energy and power' },
  multiple: { 'zh-CN': '倍数', 'zh-TW': '倍數', en: 'Multiple' },
  ratio: { 'zh-CN': '比例', 'zh-TW': '比例', en: 'Ratio' },
  'other-quantity': { 'zh-CN': '其他数量', 'zh-TW': '其他數量', en: 'Other quantity' },
  'date-time': { 'zh-CN': '日期时间', 'zh-TW': '日期時間', en: 'Date or time' },
  identifier: { 'zh-CN': '编号名目', 'zh-TW': '編號名目', en: 'Identifier' },
  session: { 'zh-CN': '届次', 'zh-TW': '屆次', en: 'Session' },
  idiom: { 'zh-CN': '惯用语', 'zh-TW': '慣用語', en: 'Idiom' },
};

/** What becomes of a post in a sentence; one is `removed` by 免去 as by 辞去 or 不再担任. */
export const postChanges: Record<Exclude<PostChange, 'shared'>, Word> = {
  appointed: { 'zh-CN': '新任', 'zh-TW': '新任', en: 'appointed' },
  removed: { 'zh-CN': '卸任', 'zh-TW': '卸任', en: 'left' },
  concurrent: { 'zh-CN': '兼任', 'zh-TW': '兼任', en: 'concurrently' },
};

/** What somebody is in this article. */
export const personKinds: Record<PersonKind, Word> = {
  official: { 'zh-CN': '官员', 'zh-TW': '官員', en: 'Official' },
  executive: { 'zh-CN': '企业负责人', 'zh-TW': '企業負責人', en: 'Executive' },
  expert: { 'zh-CN': '专业人士', 'zh-TW': '專業人士', en: 'Expert' },
  staff: { 'zh-CN': '采编人员', 'zh-TW': '採編人員', en: 'Newsroom staff' },
  citizen: { 'zh-CN': '群众', 'zh-TW': '群眾', en: 'Citizen' },
  historical: { 'zh-CN': '历史人物', 'zh-TW': '歷史人物', en: 'Historical figure' },
  other: { 'zh-CN': '其他人物', 'zh-TW': '其他人物', en: 'Other person' },
};

export const directions = {
  up: { 'zh-CN': '上升', 'zh-TW': '上升', en: 'up' },
  down: { 'zh-CN': '下降', 'zh-TW': '下降', en: 'down' },
} satisfies Record<string, Word>;

export const values = {
  about: { 'zh-CN': '约 {value}', 'zh-TW': '約 {value}', en: 'about {value}' },
  few: { 'zh-CN': '几（{value}）', 'zh-TW': '幾（{value}）', en: 'a few ({value})' },
  atLeast: { 'zh-CN': '不少于 {value}', 'zh-TW': '不少於 {value}', en: 'at least {value}' },
  atMost: { 'zh-CN': '不超过 {value}', 'zh-TW': '不超過 {value}', en: 'at most {value}' },
  between: {
    'zh-CN': '{min} 至 {max}',
    'zh-TW': '{min} 至 {max}',
    en: '{min} to {max}',
  },
  rank: { 'zh-CN': '第 {value} 位', 'zh-TW': '第 {value} 位', en: 'No. {value}' },
  rankUp: { 'zh-CN': '上升 {value} 位', 'zh-TW': '上升 {value} 位', en: 'up {value}' },
  rankDown: { 'zh-CN': '下降 {value} 位', 'zh-TW': '下降 {value} 位', en: 'down {value}' },
} satisfies Record<string, Word>;
