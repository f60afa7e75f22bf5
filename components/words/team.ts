import type { Choice } from '../../domain/compare-coders.ts';
import type { Word } from '../text.ts';

/** Words of the view in which two coders are compared. */
export const team = {
  title: { 'zh-CN': '团队对照', 'zh-TW': '團隊對照', en: 'Two coders' },
  intro: {
    'zh-CN':
      '把另一位标注者的团队包放在自己的批注旁边：看哪里一致、哪里不同，逐条裁定。您自己的批注不会改动。',
    'zh-TW':
      '把另一位標註者的團隊包放在自己的批註旁邊：看哪裡一致、哪裡不同，逐條裁定。您自己的批註不會改動。',
    en: 'Put another coder’s pack beside your own annotations: see where you agree and differ, and rule one by one. Your own annotations stay as they are.',
  },
  open: { 'zh-CN': '打开团队包', 'zh-TW': '開啟團隊包', en: 'Open a team pack' },
  openTeam: { 'zh-CN': '团队', 'zh-TW': '團隊', en: 'Team' },
  pack: { 'zh-CN': '团队包', 'zh-TW': '團隊包', en: 'Team pack' },
  packName: {
    'zh-CN': '{coder}，{day}，{count} 条',
    'zh-TW': '{coder}，{day}，{count} 條',
    en: '{coder}, {day}, {count|annotation|annotations}',
  },
  remove: { 'zh-CN': '移除这个包', 'zh-TW': '移除這個包', en: 'Remove this pack' },
  removed: { 'zh-CN': '团队包已移除', 'zh-TW': '團隊包已移除', en: 'The pack was removed' },
  whatItIs: {
    'zh-CN': '{coder} 的团队包：{articles} 篇文章，{annotations} 条批注。',
    'zh-TW': '{coder} 的團隊包：{articles} 篇文章，{annotations} 條批註。',
    en: 'A team pack of {coder}: {articles|article|articles}, {annotations|annotation|annotations}.',
  },
  beside: {
    'zh-CN': '它放在您的批注旁边，不会改动文库。',
    'zh-TW': '它放在您的批註旁邊，不會改動文庫。',
    en: 'It stands beside your annotations; the library stays as it is.',
  },
  compare: { 'zh-CN': '并排对照', 'zh-TW': '並排對照', en: 'Compare side by side' },
  kappa: { 'zh-CN': 'Cohen κ（标签）', 'zh-TW': 'Cohen κ（標籤）', en: 'Cohen’s κ (labels)' },
  kappaHint: {
    'zh-CN': '双方都标了的 {count} 处相同片段',
    'zh-TW': '雙方都標了的 {count} 處相同片段',
    en: 'over {count|span|spans} that both marked',
  },
  spanF1: { 'zh-CN': '片段 F1', 'zh-TW': '片段 F1', en: 'Span F1' },
  spanF1Hint: { 'zh-CN': '只看起止', 'zh-TW': '只看起止', en: 'edges alone' },
  labelledF1: { 'zh-CN': '片段与标签 F1', 'zh-TW': '片段與標籤 F1', en: 'Span and label F1' },
  labelledF1Hint: {
    'zh-CN': '起止和标签都相同',
    'zh-TW': '起止和標籤都相同',
    en: 'edges and label',
  },
  sharedArticles: { 'zh-CN': '共有文章', 'zh-TW': '共有文章', en: 'Articles of both' },
  elsewhere: {
    'zh-CN': '对方另有 {count} 条在您没有的文章里',
    'zh-TW': '對方另有 {count} 條在您沒有的文章裡',
    en: '{count} more of theirs in articles you have not',
  },
  lost: {
    'zh-CN': '有 {one} 条您的、{other} 条对方的批注在共同文本里找不到，没有计入。',
    'zh-TW': '有 {one} 條您的、{other} 條對方的批註在共同文本裡找不到，沒有計入。',
    en: '{one} of yours and {other} of theirs are not in the text that both are put on; they do not count.',
  },
  nothingShared: {
    'zh-CN': '这个包里的文章您一篇都没有，无从对照。先收藏或批注其中一篇。',
    'zh-TW': '這個包裡的文章您一篇都沒有，無從對照。先收藏或批註其中一篇。',
    en: 'You have none of the articles of this pack, so there is nothing to compare. Bookmark or annotate one of them first.',
  },
  labelHint: {
    'zh-CN': '标签取批注的第一个标签；没有标签时取颜色。',
    'zh-TW': '標籤取批註的第一個標籤；沒有標籤時取顏色。',
    en: 'The label is the first tag of an annotation; without one, its colour.',
  },
  show: { 'zh-CN': '显示', 'zh-TW': '顯示', en: 'Show' },
  differing: { 'zh-CN': '不一致 {count}', 'zh-TW': '不一致 {count}', en: 'differing, {count}' },
  unruled: { 'zh-CN': '未裁定 {count}', 'zh-TW': '未裁定 {count}', en: 'not ruled, {count}' },
  every: { 'zh-CN': '全部 {count}', 'zh-TW': '全部 {count}', en: 'all {count}' },
  me: { 'zh-CN': '我', 'zh-TW': '我', en: 'I' },
  unmarked: { 'zh-CN': '没有标', 'zh-TW': '沒有標', en: 'not marked' },
  ruling: { 'zh-CN': '裁定', 'zh-TW': '裁定', en: 'Ruling' },
  takeBack: { 'zh-CN': '收回', 'zh-TW': '收回', en: 'Take back' },
  nothingLeft: {
    'zh-CN': '这里没有了。',
    'zh-TW': '這裡沒有了。',
    en: 'Nothing is left here.',
  },
  showMore: { 'zh-CN': '再显示 {count} 条', 'zh-TW': '再顯示 {count} 條', en: 'Show {count} more' },
  saveReport: { 'zh-CN': '保存一致性报告', 'zh-TW': '儲存一致性報告', en: 'Save the report' },
  saveResult: { 'zh-CN': '导出裁定结果', 'zh-TW': '匯出裁定結果', en: 'Export the rulings' },
} satisfies Record<string, Word>;

/** What is ruled. */
export const teamChoices: Record<Choice, Word> = {
  one: { 'zh-CN': '取我的', 'zh-TW': '取我的', en: 'mine' },
  other: { 'zh-CN': '取对方的', 'zh-TW': '取對方的', en: 'theirs' },
  both: { 'zh-CN': '都取', 'zh-TW': '都取', en: 'both' },
  none: { 'zh-CN': '都不取', 'zh-TW': '都不取', en: 'neither' },
};

/** How two annotations differ. */
export const teamVerdicts: Record<'same' | 'label' | 'edges' | 'alone', Word> = {
  same: { 'zh-CN': '一致', 'zh-TW': '一致', en: 'same' },
  label: { 'zh-CN': '标签不同', 'zh-TW': '標籤不同', en: 'other label' },
  edges: { 'zh-CN': '起止不同', 'zh-TW': '起止不同', en: 'other edges' },
  alone: { 'zh-CN': '只有一方', 'zh-TW': '只有一方', en: 'one only' },
};
