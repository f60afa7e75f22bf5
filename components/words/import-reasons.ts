import type { Word } from '../text.ts';

/** Kinds of reasons why a file or a row cannot be imported. */
export type ImportReason =
  | 'unknownFormat'
  | 'notOurs'
  | 'version'
  | 'notWhole'
  | 'cutOff'
  | 'damaged'
  | 'tooLarge'
  | 'tooDeep'
  | 'tooMany'
  | 'noList'
  | 'noCoder'
  | 'twice'
  | 'noPage'
  | 'noAddress'
  | 'noQuote'
  | 'field'
  | 'noJson';

/** Why a file or a row cannot be imported; `{1}` is what the reason names. */
export const importReasons: Record<ImportReason, Word> = {
  unknownFormat: {
    'zh-CN': '不是可以导入的格式',
    'zh-TW': '不是可以匯入的格式',
    en: 'none of the formats that can be imported',
  },
  notOurs: {
    'zh-CN': '不是圈点的备份或团队包',
    'zh-TW': '不是圈點的備份或團隊包',
    en: 'neither a backup nor a team pack of Quandian',
  },
  version: {
    'zh-CN': '文件版本 {1} 不认识，请更新圈点',
    'zh-TW': '檔案版本 {1} 不認識，請更新圈點',
    en: 'version {1} of the file is not known; please update Quandian',
  },
  notWhole: {
    'zh-CN': '不是完整的 {1} 文件',
    'zh-TW': '不是完整的 {1} 檔案',
    en: 'not a whole file of {1}',
  },
  cutOff: {
    'zh-CN': '文件不完整，后面被截断了',
    'zh-TW': '檔案不完整，後面被截斷了',
    en: 'the file is cut off',
  },
  damaged: { 'zh-CN': '文件已损坏', 'zh-TW': '檔案已損壞', en: 'the file is damaged' },
  tooLarge: {
    'zh-CN': '解压后超过 {1}',
    'zh-TW': '解壓後超過 {1}',
    en: 'larger than {1} when unpacked',
  },
  tooDeep: {
    'zh-CN': '嵌套超过 {1} 层',
    'zh-TW': '巢狀超過 {1} 層',
    en: 'deeper than {1} levels',
  },
  tooMany: {
    'zh-CN': '一行超过 {1} 列，或文件太多',
    'zh-TW': '一列超過 {1} 欄，或檔案太多',
    en: 'more than {1} columns or files',
  },
  noList: { 'zh-CN': '缺少 {1} 一表', 'zh-TW': '缺少 {1} 一表', en: 'the list {1} is missing' },
  noCoder: { 'zh-CN': '没有标注者姓名', 'zh-TW': '沒有標註者姓名', en: 'no coder’s name' },
  twice: {
    'zh-CN': '与前面一行重复（{1}）',
    'zh-TW': '與前面一列重複（{1}）',
    en: 'the same as an earlier row ({1})',
  },
  noPage: {
    'zh-CN': '网址不是网页（{1}）',
    'zh-TW': '網址不是網頁（{1}）',
    en: 'not the address of a page ({1})',
  },
  noAddress: { 'zh-CN': '没有网址', 'zh-TW': '沒有網址', en: 'no address' },
  noQuote: {
    'zh-CN': '没有摘句（页面笔记、回复，或不是批注）',
    'zh-TW': '沒有摘句（頁面筆記、回覆，或不是批註）',
    en: 'no quote: a page note, a reply, or no annotation',
  },
  field: {
    'zh-CN': '字段 {1} 不符合要求',
    'zh-TW': '欄位 {1} 不符合要求',
    en: 'the field {1} is not as it must be',
  },
  noJson: {
    'zh-CN': '不是完整的 JSON',
    'zh-TW': '不是完整的 JSON',
    en: 'not whole JSON',
  },
};
