import type { Word } from '../text.ts';

/** Words of the page that opens at the installation. */
export const welcome = {
  title: { 'zh-CN': '三步学会圈点', 'zh-TW': '三步學會圈點', en: 'Quandian in three steps' },
  intro: {
    'zh-CN': '这里有一篇虚构的示例文章，圈点已经在上面工作了。试一试。',
    'zh-TW': '這裡有一篇虛構的示例文章，圈點已經在上面運作了。試一試。',
    en: 'Here is an invented article on which Quandian is at work already. Try it.',
  },
  lookName: { 'zh-CN': '看', 'zh-TW': '看', en: 'Look' },
  look: {
    'zh-CN': '点线是关键数字，细线是具名官员。点一处，看它的数值、衡量什么、担任什么职务。',
    'zh-TW': '點線是關鍵數字，細線是具名官員。點一處，看它的數值、衡量什麼、擔任什麼職務。',
    en: 'Dotted lines are key figures, thin lines named officials. Click one to see its value, what it measures, or the titles.',
  },
  lookByKeys: {
    'zh-CN': '只用键盘：按 Tab 走到标记，用方向键换一处，按 Enter 进入卡片。',
    'zh-TW': '只用鍵盤：按 Tab 走到標記，用方向鍵換一處，按 Enter 進入卡片。',
    en: 'By keyboard: Tab leads to the marks, arrows from one to the next, Enter into its card.',
  },
  markName: { 'zh-CN': '批', 'zh-TW': '批', en: 'Annotate' },
  mark: {
    'zh-CN': '在文章里选中一句话，点一种颜色就标好了；点“写批注”，可以写笔记、加标签。',
    'zh-TW': '在文章裡選取一句話，點一種顏色就標好了；點「寫批註」，可以寫筆記、加標籤。',
    en: 'Select a passage and click a colour; or write a note with tags.',
  },
  markByKeys: {
    'zh-CN':
      '只用键盘：选中后按 Tab 进入工具栏，按 1 到 6 选颜色；标记的卡片里也能写批注，按 Ctrl+Enter 保存。',
    'zh-TW':
      '只用鍵盤：選取後按 Tab 進入工具列，按 1 到 6 選顏色；標記的卡片裡也能寫批註，按 Ctrl+Enter 儲存。',
    en: 'By keyboard: Tab enters the toolbar, 1 to 6 choose a colour; the card of a mark can be annotated, too, and Ctrl+Enter saves.',
  },
  findName: { 'zh-CN': '找', 'zh-TW': '找', en: 'Find again' },
  find: {
    'zh-CN':
      '批注存在这台电脑上。网页上点浏览器工具栏里的圈点图标，就看到本文的批注、数字、人物和引语；文库里可以搜索和导出全部。',
    'zh-TW':
      '批註存在這台電腦上。網頁上點瀏覽器工具列裡的圈點圖示，就看到本文的批註、數字、人物和引語；文庫裡可以搜尋和匯出全部。',
    en: 'Annotations stay on this machine. The Quandian button of the browser shows those of the page with its figures, people and quotations; the library searches and exports them all.',
  },
  nothingYet: {
    'zh-CN': '您的第一条批注会出现在这里。',
    'zh-TW': '您的第一條批註會出現在這裡。',
    en: 'Your first annotation will appear here.',
  },
  done: { 'zh-CN': '已完成', 'zh-TW': '已完成', en: 'Done' },
  clear: { 'zh-CN': '清掉示例批注', 'zh-TW': '清掉示例批註', en: 'Clear the sample annotations' },
  openSite: {
    'zh-CN': '去绵阳新闻网读一篇',
    'zh-TW': '去綿陽新聞網讀一篇',
    en: 'Read an article of 绵阳新闻网',
  },
  sample: { 'zh-CN': '示例文章', 'zh-TW': '示例文章', en: 'Sample article' },
} satisfies Record<string, Word>;
