import type { FigureFact } from '../../domain/catalog/article-facts.ts';
import type { Word } from '../text.ts';

/** Words of the views on people and figures, and of their pictures. */
export const insight = {
  asTable: { 'zh-CN': '看表格', 'zh-TW': '看表格', en: 'As a table' },
  asPicture: { 'zh-CN': '看图', 'zh-TW': '看圖', en: 'As a picture' },
  exportTable: { 'zh-CN': '导出表格', 'zh-TW': '匯出表格', en: 'Export the table' },
  noDays: {
    'zh-CN': '这些文章没有日期，画不出图，请看表格。',
    'zh-TW': '這些文章沒有日期，畫不出圖，請看表格。',
    en: 'These articles have no dates to draw by; see the table.',
  },
  points: { 'zh-CN': '{count} 个数值', 'zh-TW': '{count} 個數值', en: '{count|value|values}' },
  contradicted: {
    'zh-CN': '同一时期说法不一',
    'zh-TW': '同一時期說法不一',
    en: 'contradicted for the same period',
  },
  contradictions: {
    'zh-CN': '{count} 处说法不一',
    'zh-TW': '{count} 處說法不一',
    en: '{count} contradicted',
  },
  contradictionHint: {
    'zh-CN': '菱形的数值与别的文章在同一时期的数值对不上，请核对原文。',
    'zh-TW': '菱形的數值與別的文章在同一時期的數值對不上，請核對原文。',
    en: 'A diamond is a value that does not agree with another article for the same period: check the sentences.',
  },
  up: { 'zh-CN': '增', 'zh-TW': '增', en: 'up' },
  down: { 'zh-CN': '减', 'zh-TW': '減', en: 'down' },
  asOf: { 'zh-CN': '截至 {day}', 'zh-TW': '截至 {day}', en: 'as of {day}' },
  former: { 'zh-CN': '原任', 'zh-TW': '原任', en: 'former' },
  together: { 'zh-CN': '同时：{titles}', 'zh-TW': '同時：{titles}', en: 'together with {titles}' },
  notSince: {
    'zh-CN': '{day} 之后未再出现',
    'zh-TW': '{day} 之後未再出現',
    en: 'not seen since {day}',
  },
  network: {
    'zh-CN': '谁和谁一起出现',
    'zh-TW': '誰和誰一起出現',
    en: 'Who is mentioned with whom',
  },
  pair: {
    'zh-CN': '{name}和{other}：{count} 篇',
    'zh-TW': '{name}和{other}：{count} 篇',
    en: '{name} and {other}: {count|article|articles}',
  },
  openPassage: {
    'zh-CN': '在原文里打开这一句',
    'zh-TW': '在原文裡開啟這一句',
    en: 'Open the article at this sentence',
  },
  noPeople: {
    'zh-CN': '存下的文章里还没有认出人物。',
    'zh-TW': '存下的文章裡還沒有認出人物。',
    en: 'Nobody is recognised in the stored articles yet.',
  },
  noFigures: {
    'zh-CN': '存下的文章里还没有认出指标。',
    'zh-TW': '存下的文章裡還沒有認出指標。',
    en: 'No indicators are recognised in the stored articles yet.',
  },
  peopleCounts: {
    'zh-CN': '{articles} 篇文章，提及 {mentions} 处，引语 {quotations} 条',
    'zh-TW': '{articles} 篇文章，提及 {mentions} 處，引語 {quotations} 條',
    en: '{articles|article|articles}, {mentions|mention|mentions}, {quotations|quotation|quotations}',
  },
  figureCounts: {
    'zh-CN': '{points} 个数值，{articles} 篇文章',
    'zh-TW': '{points} 個數值，{articles} 篇文章',
    en: '{points|value|values}, {articles|article|articles}',
  },
  seen: {
    'zh-CN': '{first} 至 {last}',
    'zh-TW': '{first} 至 {last}',
    en: '{first} to {last}',
  },
  lastSeen: { 'zh-CN': '最近见于 {day}', 'zh-TW': '最近見於 {day}', en: 'last seen {day}' },
  namesakes: { 'zh-CN': '同名的还有：', 'zh-TW': '同名的還有：', en: 'Of the same name:' },
  takeAsOne: { 'zh-CN': '当作同一个人', 'zh-TW': '當作同一個人', en: 'They are one person' },
  takeApart: {
    'zh-CN': '按单位分成几个人',
    'zh-TW': '按單位分成幾個人',
    en: 'One person for each organisation',
  },
  takenAsOne: {
    'zh-CN': '同名的已当作同一个人。',
    'zh-TW': '同名的已當作同一個人。',
    en: 'All of this name are taken as one person.',
  },
  takenApart: {
    'zh-CN': '已按单位分开。',
    'zh-TW': '已按單位分開。',
    en: 'One person is shown for each organisation.',
  },
  judgeAgain: { 'zh-CN': '恢复自动判断', 'zh-TW': '恢復自動判斷', en: 'Judge by the titles' },
  back: { 'zh-CN': '返回列表', 'zh-TW': '返回列表', en: 'Back to the list' },
  titles: { 'zh-CN': '历任职务', 'zh-TW': '歷任職務', en: 'Titles over time' },
  beside: { 'zh-CN': '一起出现的人', 'zh-TW': '一起出現的人', en: 'Mentioned together' },
  said: { 'zh-CN': '说过的话', 'zh-TW': '說過的話', en: 'What was said' },
  searchSaid: {
    'zh-CN': '在引语里搜索',
    'zh-TW': '在引語裡搜尋',
    en: 'Search the quotations',
  },
  nothingSaid: {
    'zh-CN': '没有认出这个人的引语。',
    'zh-TW': '沒有認出這個人的引語。',
    en: 'No quotation of this person is recognised.',
  },
  values: { 'zh-CN': '各篇的数值', 'zh-TW': '各篇的數值', en: 'Values by article' },
  showAll: { 'zh-CN': '全部显示', 'zh-TW': '全部顯示', en: 'Show all' },
  nobodyBeside: {
    'zh-CN': '没有和别人一起出现过。',
    'zh-TW': '沒有和別人一起出現過。',
    en: 'Nobody else is named in these articles.',
  },
} satisfies Record<string, Word>;

/** The heads of the tables that go with the pictures. */
export const tableHeads = {
  day: { 'zh-CN': '日期', 'zh-TW': '日期', en: 'Day' },
  value: { 'zh-CN': '数值', 'zh-TW': '數值', en: 'Value' },
  normal: { 'zh-CN': '换算', 'zh-TW': '換算', en: 'Normalised' },
  unit: { 'zh-CN': '单位', 'zh-TW': '單位', en: 'Unit' },
  period: { 'zh-CN': '时期', 'zh-TW': '時期', en: 'Period' },
  agreement: { 'zh-CN': '一致性', 'zh-TW': '一致性', en: 'Agreement' },
  article: { 'zh-CN': '文章', 'zh-TW': '文章', en: 'Article' },
  source: { 'zh-CN': '来源', 'zh-TW': '來源', en: 'Source' },
  published: { 'zh-CN': '发稿', 'zh-TW': '發稿', en: 'Published' },
  title: { 'zh-CN': '职务', 'zh-TW': '職務', en: 'Title' },
  change: { 'zh-CN': '变动', 'zh-TW': '變動', en: 'Change' },
  together: { 'zh-CN': '同时担任', 'zh-TW': '同時擔任', en: 'Together with' },
  first: { 'zh-CN': '最早见于', 'zh-TW': '最早見於', en: 'First seen' },
  last: { 'zh-CN': '最近见于', 'zh-TW': '最近見於', en: 'Last seen' },
  articles: { 'zh-CN': '文章数', 'zh-TW': '文章數', en: 'Articles' },
  name: { 'zh-CN': '姓名', 'zh-TW': '姓名', en: 'Name' },
  other: { 'zh-CN': '一起出现', 'zh-TW': '一起出現', en: 'Together with' },
} satisfies Record<string, Word>;

/** How an indicator is measured. */
export const measures: Partial<Record<FigureFact['measure'], Word>> = {
  change: { 'zh-CN': '增减', 'zh-TW': '增減', en: 'change' },
  share: { 'zh-CN': '比重', 'zh-TW': '比重', en: 'share' },
};
