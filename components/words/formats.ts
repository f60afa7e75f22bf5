import type { FormatGroup } from '../../domain/export/formats.ts';
import type { Word } from '../text.ts';

/** What a file is for, by the group of its format. */
export const formatGroups: Record<FormatGroup, Word> = {
  notes: { 'zh-CN': '笔记', 'zh-TW': '筆記', en: 'Notes' },
  tables: { 'zh-CN': '表格', 'zh-TW': '表格', en: 'Table' },
  references: { 'zh-CN': '参考文献', 'zh-TW': '參考文獻', en: 'References' },
  standards: { 'zh-CN': '标准格式', 'zh-TW': '標準格式', en: 'Standard' },
  corpora: { 'zh-CN': '语料', 'zh-TW': '語料', en: 'Corpus' },
  library: { 'zh-CN': '备份', 'zh-TW': '備份', en: 'Backup' },
};
