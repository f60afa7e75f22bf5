import type { Word } from '../text.ts';

/** Words of the options page. */
export const options = {
  title: { 'zh-CN': '选项', 'zh-TW': '選項', en: 'Options' },
  sections: { 'zh-CN': '选项目录', 'zh-TW': '選項目錄', en: 'Sections of the options' },
  look: { 'zh-CN': '外观与语言', 'zh-TW': '外觀與語言', en: 'Look and language' },
  language: { 'zh-CN': '界面语言', 'zh-TW': '介面語言', en: 'Language' },
  followBrowser: { 'zh-CN': '跟随浏览器', 'zh-TW': '跟隨瀏覽器', en: 'As the browser' },
  theme: { 'zh-CN': '主题', 'zh-TW': '主題', en: 'Theme' },
  themeAuto: { 'zh-CN': '跟随系统', 'zh-TW': '跟隨系統', en: 'As the system' },
  themeLight: { 'zh-CN': '浅色', 'zh-TW': '淺色', en: 'Light' },
  themeDark: { 'zh-CN': '深色', 'zh-TW': '深色', en: 'Dark' },
  themeContrast: { 'zh-CN': '高对比度', 'zh-TW': '高對比', en: 'High contrast' },
  points: { 'zh-CN': '字上圈点', 'zh-TW': '字上圈點', en: 'At each character' },
  pointsNone: { 'zh-CN': '只划线', 'zh-TW': '只劃線', en: 'Lines only' },
  pointsDots: { 'zh-CN': '字下加点', 'zh-TW': '字下加點', en: 'Dots below' },
  pointsCircles: { 'zh-CN': '字外画圈', 'zh-TW': '字外畫圈', en: 'Circles' },
  marks: { 'zh-CN': '标记', 'zh-TW': '標記', en: 'Marks' },
  marksHint: {
    'zh-CN': '在文章页上自动标出什么。这里关掉的，在每个网站都不标。',
    'zh-TW': '在文章頁上自動標出什麼。這裡關掉的，在每個網站都不標。',
    en: 'What is marked on article pages. What is off here is off on every site.',
  },
  sitesWithLayers: {
    'zh-CN': '单独关掉过标记的网站',
    'zh-TW': '單獨關掉過標記的網站',
    en: 'Sites with layers switched off',
  },
  offHere: { 'zh-CN': '不标：{layers}', 'zh-TW': '不標：{layers}', en: 'Off: {layers}' },
  resetSite: { 'zh-CN': '恢复', 'zh-TW': '恢復', en: 'Reset' },
  colors: { 'zh-CN': '颜色与含义', 'zh-TW': '顏色與含義', en: 'Colours and meanings' },
  colorsHint: {
    'zh-CN':
      '给六种颜色各起一个名字，比如“事实”“存疑”“例子”；工具栏、文库和导出里都用这个名字。单选钮是下一条批注用的颜色。',
    'zh-TW':
      '給六種顏色各取一個名字，例如「事實」「存疑」「例子」；工具列、文庫和匯出裡都用這個名字。單選鈕是下一條批註用的顏色。',
    en: 'Give each of the six colours a name, such as “fact”, “doubt”, “example”; the toolbar and the library use it. The radio button is the colour of the next annotation.',
  },
  meaningOf: { 'zh-CN': '{color}的含义', 'zh-TW': '{color}的含義', en: 'Meaning of {color}' },
  meaningHint: { 'zh-CN': '起个名字', 'zh-TW': '取個名字', en: 'A name of your own' },
  nextColor: {
    'zh-CN': '下一条批注用{color}',
    'zh-TW': '下一條批註用{color}',
    en: 'Use {color} for the next annotation',
  },
  keys: { 'zh-CN': '快捷键', 'zh-TW': '快速鍵', en: 'Shortcuts' },
  keysHint: {
    'zh-CN': '前几项在浏览器里更改；其余固定。',
    'zh-TW': '前幾項在瀏覽器裡更改；其餘固定。',
    en: 'The first ones are changed in the browser; the others are fixed.',
  },
  changeKeys: { 'zh-CN': '更改快捷键', 'zh-TW': '更改快速鍵', en: 'Change shortcuts' },
  changeKeysByHand: {
    'zh-CN': '请在地址栏打开 about:addons，点齿轮，选“管理扩展快捷键”。',
    'zh-TW': '請在網址列開啟 about:addons，點齒輪，選「管理擴充套件快速鍵」。',
    en: 'Open about:addons, click the cog, and choose “Manage Extension Shortcuts”.',
  },
  noKey: { 'zh-CN': '未设置', 'zh-TW': '未設定', en: 'Not set' },
  keyAnnotate: {
    'zh-CN': '批注选中的文字',
    'zh-TW': '批註選取的文字',
    en: 'Annotate the selection',
  },
  keyBookmark: {
    'zh-CN': '收藏本文，或取消收藏',
    'zh-TW': '收藏本文，或取消收藏',
    en: 'Bookmark this article, or let it go',
  },
  keyNextMark: { 'zh-CN': '跳到下一处标记', 'zh-TW': '跳到下一處標記', en: 'Go to the next mark' },
  keyPanel: { 'zh-CN': '打开侧边栏', 'zh-TW': '開啟側邊欄', en: 'Open the side panel' },
  keyOpen: { 'zh-CN': '打开圈点', 'zh-TW': '開啟圈點', en: 'Open Quandian' },
  keyToolbar: {
    'zh-CN': '选中文字后进入工具栏；没有选中时，列出本页的标记',
    'zh-TW': '選取文字後進入工具列；沒有選取時，列出本頁的標記',
    en: 'Enter the toolbar at a selection; without one, list the marks of the page',
  },
  keyColor: {
    'zh-CN': '在工具栏里按颜色标记',
    'zh-TW': '在工具列裡按顏色標記',
    en: 'In the toolbar: mark in a colour',
  },
  keySave: { 'zh-CN': '保存正在写的批注', 'zh-TW': '儲存正在寫的批註', en: 'Save what is written' },
  keyClose: {
    'zh-CN': '关闭，不丢已写的内容',
    'zh-TW': '關閉，不丟已寫的內容',
    en: 'Close; what was typed is kept',
  },
  keyUndo: {
    'zh-CN': '撤销上一步，不论是在哪里做的',
    'zh-TW': '復原上一步，不論是在哪裡做的',
    en: 'Undo the last act, wherever it was done',
  },
  keyRedo: { 'zh-CN': '重做', 'zh-TW': '重做', en: 'Redo' },
  keyRows: { 'zh-CN': '在列表里上下移动', 'zh-TW': '在清單裡上下移動', en: 'Move in a list' },
  keyRowActs: {
    'zh-CN': '对列表里的一条：编辑、复制证据、证据卡、删除',
    'zh-TW': '對清單裡的一條：編輯、複製證據、證據卡、刪除',
    en: 'For a row of a list: edit, copy the evidence, evidence card, delete',
  },
  keySuggestions: {
    'zh-CN': '对认出的数字、人物、引语：收为批注、更正、排除',
    'zh-TW': '對認出的數字、人物、引語：收為批註、更正、排除',
    en: 'For a recognised figure, person or quotation: keep, correct, leave out',
  },
  sites: { 'zh-CN': '网站', 'zh-TW': '網站', en: 'Sites' },
  sitesHint: {
    'zh-CN': '圈点只能读下面这些网站的网页，别的网站一概读不到。',
    'zh-TW': '圈點只能讀下面這些網站的網頁，別的網站一概讀不到。',
    en: 'Quandian can read pages of these sites, and of no others.',
  },
  storage: { 'zh-CN': '存储与备份', 'zh-TW': '儲存與備份', en: 'Storage and backup' },
  holdings: {
    'zh-CN':
      '现有批注 {annotations} 条，收藏 {bookmarks} 篇，涉及文章 {articles} 篇，回收站 {trash} 条。',
    'zh-TW':
      '現有批註 {annotations} 條，收藏 {bookmarks} 篇，涉及文章 {articles} 篇，回收站 {trash} 條。',
    en: '{annotations|annotation|annotations}, {bookmarks|bookmark|bookmarks}, {articles|article|articles}; {trash} in the trash.',
  },
  used: {
    'zh-CN': '约占 {size} 空间。',
    'zh-TW': '約佔 {size} 空間。',
    en: 'About {size} in use.',
  },
  persisted: {
    'zh-CN': '浏览器已承诺不自动清除。',
    'zh-TW': '瀏覽器已承諾不自動清除。',
    en: 'The browser has promised not to clear it by itself.',
  },
  notPersisted: {
    'zh-CN': '浏览器还没有承诺保留；存下第一条批注时会请求。',
    'zh-TW': '瀏覽器還沒有承諾保留；存下第一條批註時會請求。',
    en: 'The browser has not promised to keep it yet; it is asked when the first annotation is saved.',
  },
  trashHint: {
    'zh-CN': '删掉的内容在回收站里保留 30 天，可以在文库里恢复。',
    'zh-TW': '刪掉的內容在回收站裡保留 30 天，可以在文庫裡還原。',
    en: 'What is deleted stays in the trash of the library for 30 days.',
  },
  saveBackup: { 'zh-CN': '存一份备份', 'zh-TW': '存一份備份', en: 'Save a backup' },
  chooseBackup: { 'zh-CN': '从备份恢复……', 'zh-TW': '從備份還原……', en: 'Restore a backup…' },
  backupHint: {
    'zh-CN': '备份是一个文件，包含全部批注、收藏、文章正文和回收站。卸载扩展前请先备份。',
    'zh-TW': '備份是一個檔案，包含全部批註、收藏、文章正文和回收站。移除擴充套件前請先備份。',
    en: 'A backup is one file with all annotations, bookmarks, texts of articles and the trash. Save one before you remove the extension.',
  },
  preview: {
    'zh-CN':
      '文件“{name}”：将新增 {added} 条，更新 {updated} 条，{known} 条已有，不会覆盖更新的内容。',
    'zh-TW':
      '檔案「{name}」：將新增 {added} 條，更新 {updated} 條，{known} 條已有，不會覆蓋較新的內容。',
    en: '“{name}”: {added} will be added, {updated} updated; {known|is|are} there already. Nothing newer is overwritten.',
  },
  doImport: { 'zh-CN': '导入', 'zh-TW': '匯入', en: 'Import' },
  acceptLoss: {
    'zh-CN': '我知道了，以现有内容为准',
    'zh-TW': '我知道了，以現有內容為準',
    en: 'I know; what is left is all there is',
  },
  privacy: { 'zh-CN': '隐私', 'zh-TW': '隱私', en: 'Privacy' },
  privacyHint: {
    'zh-CN': '圈点不联网：没有账号，没有统计，什么也不上传。存了什么、存在哪里，都在下面。',
    'zh-TW': '圈點不連網：沒有帳號，沒有統計，什麼也不上傳。存了什麼、存在哪裡，都在下面。',
    en: 'Quandian makes no network request: no account, no statistics, nothing is sent. What is stored, and where:',
  },
  what: { 'zh-CN': '存了什么', 'zh-TW': '存了什麼', en: 'What' },
  where: { 'zh-CN': '存在哪里', 'zh-TW': '存在哪裡', en: 'Where' },
  whatNotes: {
    'zh-CN':
      '批注、笔记、标签、收藏、读到哪里、您对识别结果的判断，以及被批注或收藏的文章的标题、来源、网址和正文',
    'zh-TW':
      '批註、筆記、標籤、收藏、讀到哪裡、您對識別結果的判斷，以及被批註或收藏的文章的標題、來源、網址和正文',
    en: 'Annotations, notes, tags, bookmarks, how far you read, your decisions on what is recognised, and title, source, address and text of the articles they belong to',
  },
  whereNotes: {
    'zh-CN': '这台电脑上，浏览器为圈点单设的数据库（IndexedDB）',
    'zh-TW': '這台電腦上，瀏覽器為圈點單設的資料庫（IndexedDB）',
    en: 'On this machine, in the extension’s own database (IndexedDB)',
  },
  whatSettings: {
    'zh-CN': '选项、颜色的名字、没写完的批注、保存的搜索、同名的人怎么算、文库的条数',
    'zh-TW': '選項、顏色的名字、沒寫完的批註、儲存的搜尋、同名的人怎麼算、文庫的條數',
    en: 'Options, names of colours, unfinished notes, saved searches, who of one name is one person, the number of rows in the library',
  },
  whereSettings: {
    'zh-CN': '这台电脑上，浏览器的扩展存储（storage.local），不随账号同步',
    'zh-TW': '這台電腦上，瀏覽器的擴充套件儲存（storage.local），不隨帳號同步',
    en: 'On this machine, in the browser’s storage for extensions (storage.local), not synchronised',
  },
  whatNothing: {
    'zh-CN': '没有批注也没有收藏的文章、浏览记录、您在别的网站看了什么',
    'zh-TW': '沒有批註也沒有收藏的文章、瀏覽記錄、您在別的網站看了什麼',
    en: 'Articles without annotation or bookmark, your history, what you read on other sites',
  },
  whereNothing: { 'zh-CN': '不存', 'zh-TW': '不存', en: 'Not stored' },
  privateWindows: {
    'zh-CN': '隐私窗口里的网页，圈点不运行，也不存任何内容。',
    'zh-TW': '無痕視窗裡的網頁，圈點不執行，也不存任何內容。',
    en: 'In private windows Quandian does not run and stores nothing.',
  },
  about: { 'zh-CN': '圈点 {version}', 'zh-TW': '圈點 {version}', en: 'Quandian {version}' },
  openWelcome: {
    'zh-CN': '再看一遍入门',
    'zh-TW': '再看一遍入門',
    en: 'See the introduction again',
  },
} satisfies Record<string, Word>;
