import type { Word } from '../text.ts';

/** Words that more than one view needs. Each view has a file of its own beside this one. */
export const common = {
  productName: { 'zh-CN': '圈点', 'zh-TW': '圈點', en: 'Quandian' },
  annotation: { 'zh-CN': '批注', 'zh-TW': '批註', en: 'Annotations' },
  figure: { 'zh-CN': '数字', 'zh-TW': '數字', en: 'Figures' },
  official: { 'zh-CN': '官员', 'zh-TW': '官員', en: 'Officials' },
  library: { 'zh-CN': '文库', 'zh-TW': '文庫', en: 'Library' },
  save: { 'zh-CN': '保存', 'zh-TW': '儲存', en: 'Save' },
  cancel: { 'zh-CN': '取消', 'zh-TW': '取消', en: 'Cancel' },
  edit: { 'zh-CN': '编辑', 'zh-TW': '編輯', en: 'Edit' },
  delete: { 'zh-CN': '删除', 'zh-TW': '刪除', en: 'Delete' },
  undo: { 'zh-CN': '撤销', 'zh-TW': '復原', en: 'Undo' },
  close: { 'zh-CN': '关闭', 'zh-TW': '關閉', en: 'Close' },
  note: { 'zh-CN': '笔记', 'zh-TW': '筆記', en: 'Note' },
  tags: { 'zh-CN': '标签', 'zh-TW': '標籤', en: 'Tags' },
  color: { 'zh-CN': '颜色', 'zh-TW': '顏色', en: 'Colour' },
} satisfies Record<string, Word>;
