import type { Word } from '../text.ts';

/** Words of taking things out of the library and bringing them in. */
export const transfer = {
  export: { 'zh-CN': '导出', 'zh-TW': '匯出', en: 'Export' },
  what: { 'zh-CN': '范围', 'zh-TW': '範圍', en: 'What' },
  selected: {
    'zh-CN': '选中的 {count} 条',
    'zh-TW': '選取的 {count} 條',
    en: '{count} selected',
  },
  shown: { 'zh-CN': '显示的 {count} 条', 'zh-TW': '顯示的 {count} 條', en: '{count} shown' },
  all: { 'zh-CN': '全部 {count} 条', 'zh-TW': '全部 {count} 條', en: 'all {count}' },
  wholeLibrary: {
    'zh-CN': '这种格式总是包含整个文库。',
    'zh-TW': '這種格式總是包含整個文庫。',
    en: 'This format always holds the whole library.',
  },
  format: { 'zh-CN': '格式', 'zh-TW': '格式', en: 'Format' },
  edition: { 'zh-CN': '版本', 'zh-TW': '版本', en: 'Edition' },
  edition2025: { 'zh-CN': '2025（现行）', 'zh-TW': '2025（現行）', en: '2025 (in force)' },
  edition2015: { 'zh-CN': '2015', 'zh-TW': '2015', en: '2015' },
  system: { 'zh-CN': '编排', 'zh-TW': '編排', en: 'Order' },
  numeric: { 'zh-CN': '顺序编码制', 'zh-TW': '順序編碼制', en: 'Numbered' },
  authorDate: { 'zh-CN': '著者—出版年制', 'zh-TW': '著者—出版年制', en: 'Author and date' },
  newsType: { 'zh-CN': '文献类型', 'zh-TW': '文獻類型', en: 'Type' },
  bySource: {
    'zh-CN': '按来源：报纸 [N/OL]，其他 [EB/OL]',
    'zh-TW': '按來源：報紙 [N/OL]，其他 [EB/OL]',
    en: 'By source: papers [N/OL], others [EB/OL]',
  },
  alwaysNews: { 'zh-CN': '一律 [N/OL]', 'zh-TW': '一律 [N/OL]', en: 'Always [N/OL]' },
  alwaysWeb: { 'zh-CN': '一律 [EB/OL]', 'zh-TW': '一律 [EB/OL]', en: 'Always [EB/OL]' },
  reader: { 'zh-CN': '您的姓名', 'zh-TW': '您的姓名', en: 'Your name' },
  readerHint: {
    'zh-CN': '写进文件，别人据此知道是谁的批注。',
    'zh-TW': '寫進檔案，別人據此知道是誰的批註。',
    en: 'Goes into the file, so that others know whose annotations they are.',
  },
  byteOrderMark: {
    'zh-CN': '加字节顺序标记（Excel 不乱码）',
    'zh-TW': '加位元組順序標記（Excel 不亂碼）',
    en: 'Byte order mark (Excel needs it)',
  },
  preparing: { 'zh-CN': '正在准备……', 'zh-TW': '正在準備……', en: 'Getting ready…' },
  writing: {
    'zh-CN': '已写 {done} / {of}，{size}',
    'zh-TW': '已寫 {done} / {of}，{size}',
    en: '{done} of {of} written, {size}',
  },
  stop: { 'zh-CN': '停止', 'zh-TW': '停止', en: 'Stop' },
  saved: {
    'zh-CN': '已导出 {name}（{size}）',
    'zh-TW': '已匯出 {name}（{size}）',
    en: 'Exported {name} ({size})',
  },
  failed: {
    'zh-CN': '没有导出。原因：{reason}',
    'zh-TW': '沒有匯出。原因：{reason}',
    en: 'Nothing was exported. Reason: {reason}',
  },
} satisfies Record<string, Word>;
