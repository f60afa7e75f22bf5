import type { FormatGroup, FormatId } from '../../domain/export/format-list.ts';
import type { ImportFormatId } from '../../domain/import/formats.ts';
import type { Word } from '../text.ts';

/** What a file is for, by the group of its format. */
export const formatGroups: Record<FormatGroup, Word> = {
  notes: { 'zh-CN': '笔记', 'zh-TW': '筆記', en: 'Notes' },
  tables: { 'zh-CN': '表格', 'zh-TW': '表格', en: 'Tables' },
  references: { 'zh-CN': '参考文献', 'zh-TW': '參考文獻', en: 'References' },
  standards: { 'zh-CN': '批注标准', 'zh-TW': '批註標準', en: 'Annotation standards' },
  corpora: { 'zh-CN': '标注语料', 'zh-TW': '標註語料', en: 'Corpora' },
  library: { 'zh-CN': '备份与协作', 'zh-TW': '備份與協作', en: 'Backup and teams' },
};

/** What a format is called. */
export const formatNames: Record<FormatId, Word> = {
  markdown: { 'zh-CN': 'Markdown', 'zh-TW': 'Markdown', en: 'Markdown' },
  'markdown-zip': { 'zh-CN': 'Obsidian 笔记', 'zh-TW': 'Obsidian 筆記', en: 'Obsidian notes' },
  html: { 'zh-CN': '网页', 'zh-TW': '網頁', en: 'Web page' },
  docx: { 'zh-CN': 'Word 文档', 'zh-TW': 'Word 文件', en: 'Word document' },
  text: { 'zh-CN': '纯文本', 'zh-TW': '純文字', en: 'Plain text' },
  csv: { 'zh-CN': '批注表', 'zh-TW': '批註表', en: 'Table of annotations' },
  'csv-figures': { 'zh-CN': '数字表', 'zh-TW': '數字表', en: 'Table of figures' },
  'csv-people': { 'zh-CN': '人物表', 'zh-TW': '人物表', en: 'Table of people' },
  'csv-quotations': { 'zh-CN': '引语表', 'zh-TW': '引語表', en: 'Table of quotations' },
  'csv-dictionary': { 'zh-CN': '字段说明', 'zh-TW': '欄位說明', en: 'Data dictionary' },
  xlsx: { 'zh-CN': 'Excel 工作簿', 'zh-TW': 'Excel 活頁簿', en: 'Excel workbook' },
  gbt7714: { 'zh-CN': 'GB/T 7714 文献表', 'zh-TW': 'GB/T 7714 文獻表', en: 'GB/T 7714 list' },
  ris: { 'zh-CN': 'RIS', 'zh-TW': 'RIS', en: 'RIS' },
  bibtex: { 'zh-CN': 'BibTeX', 'zh-TW': 'BibTeX', en: 'BibTeX' },
  biblatex: { 'zh-CN': 'BibLaTeX', 'zh-TW': 'BibLaTeX', en: 'BibLaTeX' },
  'csl-json': { 'zh-CN': 'CSL-JSON', 'zh-TW': 'CSL-JSON', en: 'CSL-JSON' },
  'web-annotation': {
    'zh-CN': 'W3C 网页批注',
    'zh-TW': 'W3C 網頁批註',
    en: 'W3C Web Annotation',
  },
  hypothesis: { 'zh-CN': 'Hypothesis', 'zh-TW': 'Hypothesis', en: 'Hypothesis' },
  'hypothesis-csv': {
    'zh-CN': 'Hypothesis 表格',
    'zh-TW': 'Hypothesis 表格',
    en: 'Hypothesis table',
  },
  readwise: { 'zh-CN': 'Readwise', 'zh-TW': 'Readwise', en: 'Readwise' },
  brat: { 'zh-CN': 'brat', 'zh-TW': 'brat', en: 'brat' },
  doccano: { 'zh-CN': 'doccano', 'zh-TW': 'doccano', en: 'doccano' },
  'doccano-relations': {
    'zh-CN': 'doccano 关系',
    'zh-TW': 'doccano 關係',
    en: 'doccano, relations',
  },
  webanno: { 'zh-CN': 'INCEpTION', 'zh-TW': 'INCEpTION', en: 'INCEpTION' },
  conll2002: { 'zh-CN': 'CoNLL-2002', 'zh-TW': 'CoNLL-2002', en: 'CoNLL-2002' },
  'label-studio': { 'zh-CN': 'Label Studio', 'zh-TW': 'Label Studio', en: 'Label Studio' },
  'team-pack': { 'zh-CN': '团队包', 'zh-TW': '團隊包', en: 'Team pack' },
  backup: { 'zh-CN': '完整备份', 'zh-TW': '完整備份', en: 'Full backup' },
  'backup-gzip': { 'zh-CN': '压缩备份', 'zh-TW': '壓縮備份', en: 'Packed backup' },
};

/** What somebody would want it for. */
export const formatAbouts: Record<FormatId, Word> = {
  markdown: {
    'zh-CN': '一个文件，按文章分节',
    'zh-TW': '一個檔案，按文章分節',
    en: 'One file, a section for each article',
  },
  'markdown-zip': {
    'zh-CN': '每篇文章一个笔记，可用自己的模板',
    'zh-TW': '每篇文章一個筆記，可用自己的範本',
    en: 'A note for each article, after a template of yours',
  },
  html: {
    'zh-CN': '浏览器直接打开，可打印',
    'zh-TW': '瀏覽器直接開啟，可列印',
    en: 'Opens in any browser, can be printed',
  },
  docx: {
    'zh-CN': 'Word、WPS 可编辑',
    'zh-TW': 'Word、WPS 可編輯',
    en: 'To be edited in Word or WPS',
  },
  text: { 'zh-CN': '粘贴到任何地方', 'zh-TW': '貼到任何地方', en: 'To be pasted anywhere' },
  csv: {
    'zh-CN': '摘句、批注、数值、人物，一行一条',
    'zh-TW': '摘句、批註、數值、人物，一列一條',
    en: 'Quote, note, value and person, one a row',
  },
  'csv-figures': {
    'zh-CN': '数值、单位、指标、时期、句子',
    'zh-TW': '數值、單位、指標、時期、句子',
    en: 'Value, unit, indicator, period, sentence',
  },
  'csv-people': {
    'zh-CN': '姓名、职务、机构、出现的文章数',
    'zh-TW': '姓名、職務、機構、出現的文章數',
    en: 'Name, titles, organisations, articles',
  },
  'csv-quotations': {
    'zh-CN': '说话人、职务、动词、引语',
    'zh-TW': '說話人、職務、動詞、引語',
    en: 'Speaker, title, verb, words',
  },
  'csv-dictionary': {
    'zh-CN': '各表每一列的含义',
    'zh-TW': '各表每一欄的含義',
    en: 'What every column of every table holds',
  },
  xlsx: {
    'zh-CN': '批注、数字、人物、引语各一张表',
    'zh-TW': '批註、數字、人物、引語各一張表',
    en: 'Annotations, figures, people, quotations: a sheet each',
  },
  gbt7714: {
    'zh-CN': '可直接贴进论文的参考文献',
    'zh-TW': '可直接貼進論文的參考文獻',
    en: 'References as Chinese journals print them',
  },
  ris: {
    'zh-CN': 'Zotero、EndNote、NoteExpress，批注随条目',
    'zh-TW': 'Zotero、EndNote、NoteExpress，批註隨條目',
    en: 'Zotero, EndNote; notes come with the item',
  },
  bibtex: { 'zh-CN': 'LaTeX、JabRef', 'zh-TW': 'LaTeX、JabRef', en: 'LaTeX, JabRef' },
  biblatex: {
    'zh-CN': 'LaTeX，保留完整日期',
    'zh-TW': 'LaTeX，保留完整日期',
    en: 'LaTeX, with the whole date',
  },
  'csl-json': {
    'zh-CN': 'Zotero、pandoc，字段最全',
    'zh-TW': 'Zotero、pandoc，欄位最全',
    en: 'Zotero, pandoc; all fields',
  },
  'web-annotation': {
    'zh-CN': 'JSON-LD，带选择器和时间',
    'zh-TW': 'JSON-LD，帶選擇器和時間',
    en: 'JSON-LD with selectors and times',
  },
  hypothesis: {
    'zh-CN': 'JSON，可导入 Hypothesis',
    'zh-TW': 'JSON，可匯入 Hypothesis',
    en: 'JSON that Hypothesis imports',
  },
  'hypothesis-csv': {
    'zh-CN': '与 Hypothesis 导出的列相同',
    'zh-TW': '與 Hypothesis 匯出的欄相同',
    en: 'The columns that Hypothesis exports',
  },
  readwise: {
    'zh-CN': 'CSV，标签写成 .标签',
    'zh-TW': 'CSV，標籤寫成 .標籤',
    en: 'CSV, tags with a dot in front',
  },
  brat: {
    'zh-CN': 'txt 与 ann，含“谁说的”关系',
    'zh-TW': 'txt 與 ann，含「誰說的」關係',
    en: 'txt and ann, with who said what',
  },
  doccano: {
    'zh-CN': 'JSONL，序列标注项目',
    'zh-TW': 'JSONL，序列標註專案',
    en: 'JSONL for sequence labelling',
  },
  'doccano-relations': {
    'zh-CN': 'JSONL，实体与关系项目',
    'zh-TW': 'JSONL，實體與關係專案',
    en: 'JSONL for entities and relations',
  },
  webanno: {
    'zh-CN': 'WebAnno TSV 3.3，一字一词',
    'zh-TW': 'WebAnno TSV 3.3，一字一詞',
    en: 'WebAnno TSV 3.3, a character a token',
  },
  conll2002: {
    'zh-CN': '字级 BIO，分训练、验证、测试',
    'zh-TW': '字級 BIO，分訓練、驗證、測試',
    en: 'BIO by character; train, dev, test',
  },
  'label-studio': {
    'zh-CN': '识别为预测，您的决定为标注',
    'zh-TW': '識別為預測，您的決定為標註',
    en: 'Findings as predictions, your decisions as annotations',
  },
  'team-pack': {
    'zh-CN': '给另一位标注者，可对照、算一致性',
    'zh-TW': '給另一位標註者，可對照、算一致性',
    en: 'For another coder: compare, adjudicate, agreement',
  },
  backup: {
    'zh-CN': 'JSON，文库里的一切，可再导入',
    'zh-TW': 'JSON，文庫裡的一切，可再匯入',
    en: 'JSON, everything in the library, comes back as it was',
  },
  'backup-gzip': {
    'zh-CN': '同上，体积约为十分之一',
    'zh-TW': '同上，體積約為十分之一',
    en: 'The same at about a tenth of the size',
  },
};

/** What a format is called that can be imported. */
export const importNames: Record<ImportFormatId, Word> = {
  backup: { 'zh-CN': '圈点备份', 'zh-TW': '圈點備份', en: 'backup of Quandian' },
  hypothesis: { 'zh-CN': 'Hypothesis 批注', 'zh-TW': 'Hypothesis 批註', en: 'Hypothesis' },
  'web-annotation': { 'zh-CN': 'W3C 网页批注', 'zh-TW': 'W3C 網頁批註', en: 'W3C Web Annotation' },
  clipper: { 'zh-CN': 'Obsidian 剪藏', 'zh-TW': 'Obsidian 剪藏', en: 'Obsidian Web Clipper' },
  'csl-json': { 'zh-CN': 'CSL-JSON 文献', 'zh-TW': 'CSL-JSON 文獻', en: 'CSL-JSON' },
  readwise: { 'zh-CN': 'Readwise 摘录', 'zh-TW': 'Readwise 摘錄', en: 'Readwise' },
  ris: { 'zh-CN': 'RIS 文献', 'zh-TW': 'RIS 文獻', en: 'RIS' },
};
