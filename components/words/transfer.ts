import type { TemplateFault } from '../../domain/export/template.ts';
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
  template: { 'zh-CN': '笔记模板', 'zh-TW': '筆記範本', en: 'Template of a note' },
  editTemplate: { 'zh-CN': '编辑模板', 'zh-TW': '編輯範本', en: 'Edit the template' },
  usualTemplate: { 'zh-CN': '恢复默认模板', 'zh-TW': '恢復預設範本', en: 'Back to the usual one' },
  templateHint: {
    'zh-CN':
      '可用的名称：{names}。|yaml 写进属性，|quote 写成引用，|raw 原样；{{#annotations}}…{{/annotations}} 对每条批注重复一次，{{#note}}…{{/note}} 只在有笔记时出现。',
    'zh-TW':
      '可用的名稱：{names}。|yaml 寫進屬性，|quote 寫成引用，|raw 原樣；{{#annotations}}…{{/annotations}} 對每條批註重複一次，{{#note}}…{{/note}} 只在有筆記時出現。',
    en: 'Names: {names}. |yaml for a property, |quote for a quotation, |raw as it is; {{#annotations}}…{{/annotations}} once for each annotation, {{#note}}…{{/note}} only where there is a note.',
  },
  preview: { 'zh-CN': '预览', 'zh-TW': '預覽', en: 'Preview' },
  nothingToPreview: {
    'zh-CN': '文库里还没有批注，没有可以预览的内容。',
    'zh-TW': '文庫裡還沒有批註，沒有可以預覽的內容。',
    en: 'There is no annotation yet to preview.',
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
  import: { 'zh-CN': '导入', 'zh-TW': '匯入', en: 'Import' },
  importHint: {
    'zh-CN':
      '可导入圈点备份和团队包、Hypothesis、Readwise、W3C 批注、Obsidian 剪藏的划线，以及 Zotero 的 RIS 和 CSL-JSON。',
    'zh-TW':
      '可匯入圈點備份和團隊包、Hypothesis、Readwise、W3C 批註、Obsidian 剪藏的劃線，以及 Zotero 的 RIS 和 CSL-JSON。',
    en: 'Backups and team packs of Quandian, Hypothesis, Readwise, W3C annotations, highlights of Obsidian’s clipper, RIS and CSL-JSON of Zotero.',
  },
  reading: {
    'zh-CN': '正在读取 {name}……',
    'zh-TW': '正在讀取 {name}……',
    en: 'Reading {name}…',
  },
  refused: {
    'zh-CN': '不能导入，文库没有改动：{reason}。',
    'zh-TW': '不能匯入，文庫沒有改動：{reason}。',
    en: 'It cannot be imported, the library is as it was: {reason}.',
  },
  whatItIs: { 'zh-CN': '{name}：{format}', 'zh-TW': '{name}：{format}', en: '{name}: {format}' },
  wouldDo: {
    'zh-CN': '将新增 {added} 条，更新 {updated} 条；{known} 条文库里已有，不会改动。',
    'zh-TW': '將新增 {added} 條，更新 {updated} 條；{known} 條文庫裡已有，不會改動。',
    en: '{added} would be added and {updated} updated; {known|is there already and stays as it is|are there already and stay as they are}.',
  },
  anchorLater: {
    'zh-CN': '批注会在下次打开原文时自动找到位置。',
    'zh-TW': '批註會在下次開啟原文時自動找到位置。',
    en: 'Annotations find their place when their page is next opened.',
  },
  rejected: {
    'zh-CN': '有 {count} 行不能导入',
    'zh-TW': '有 {count} 列不能匯入',
    en: '{count|row|rows} cannot be imported',
  },
  table: { 'zh-CN': '表', 'zh-TW': '表', en: 'List' },
  row: { 'zh-CN': '行', 'zh-TW': '列', en: 'Row' },
  reason: { 'zh-CN': '原因', 'zh-TW': '原因', en: 'Reason' },
  saveList: { 'zh-CN': '保存这份清单', 'zh-TW': '儲存這份清單', en: 'Save this list' },
  onlyValid: {
    'zh-CN': '只导入其余有效的内容',
    'zh-TW': '只匯入其餘有效的內容',
    en: 'Import only what is valid',
  },
  nothingValid: {
    'zh-CN': '这个文件里没有可以导入的内容。',
    'zh-TW': '這個檔案裡沒有可以匯入的內容。',
    en: 'There is nothing in this file that can be imported.',
  },
  importing: { 'zh-CN': '正在导入……', 'zh-TW': '正在匯入……', en: 'Importing…' },
  imported: {
    'zh-CN': '导入完成：新增 {added} 条，更新 {updated} 条。',
    'zh-TW': '匯入完成：新增 {added} 條，更新 {updated} 條。',
    en: 'Imported: {added} added, {updated} updated.',
  },
  notImported: {
    'zh-CN': '没有导入完。已进入文库的部分保留；再导入同一个文件会接着做。原因：{reason}',
    'zh-TW': '沒有匯入完。已進入文庫的部分保留；再匯入同一個檔案會接著做。原因：{reason}',
    en: 'The import did not end. What is in stays; the same file brought in again goes on from there. Reason: {reason}',
  },
  importStopped: {
    'zh-CN': '已停止。已进入文库的部分保留，可以撤销；再导入同一个文件会接着做。',
    'zh-TW': '已停止。已進入文庫的部分保留，可以復原；再匯入同一個檔案會接著做。',
    en: 'Stopped. What is in stays, and can be undone; the same file brought in again goes on from there.',
  },
} satisfies Record<string, Word>;

/** Why a template is not understood. */
export const templateFaults: Record<TemplateFault, Word> = {
  name: {
    'zh-CN': '没有 {place} 这个名称',
    'zh-TW': '沒有 {place} 這個名稱',
    en: 'there is no name {place}',
  },
  form: {
    'zh-CN': '没有 {place} 这种写法',
    'zh-TW': '沒有 {place} 這種寫法',
    en: 'there is no form {place}',
  },
  section: {
    'zh-CN': '{place} 缺少另一半',
    'zh-TW': '{place} 缺少另一半',
    en: '{place} lacks its other half',
  },
};
