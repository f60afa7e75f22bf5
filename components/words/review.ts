import type { Word } from '../text.ts';

/** Words of the popup and the library. */
export const review = {
  notAnArticle: {
    'zh-CN': '这一页没有标记',
    'zh-TW': '這一頁沒有標記',
    en: 'Nothing is marked on this page',
  },
  notOurSite: {
    'zh-CN': '圈点在绵阳新闻网（myrb.net）和您启用的网站的文章页上工作。',
    'zh-TW': '圈點在綿陽新聞網（myrb.net）和您啟用的網站的文章頁上工作。',
    en: 'Quandian works on article pages of 绵阳新闻网 (myrb.net) and of sites where you use it.',
  },
  cannotPaint: {
    'zh-CN': '浏览器版本太旧，无法在网页上标出，但仍可在此查看。',
    'zh-TW': '瀏覽器版本太舊，無法在網頁上標出，但仍可在此檢視。',
    en: 'This browser is too old to paint marks; they are listed here.',
  },
  reporter: { 'zh-CN': '记者 {names}', 'zh-TW': '記者 {names}', en: 'by {names}' },
  showOnThisSite: { 'zh-CN': '在本站显示', 'zh-TW': '在本站顯示', en: 'On this site' },
  offEverywhere: {
    'zh-CN': '已在选项里全部关闭。',
    'zh-TW': '已在選項裡全部關閉。',
    en: 'Switched off everywhere in the options.',
  },
  allSwitchedOff: {
    'zh-CN': '这一页什么也没标：有标记的图层都关着，可在下面打开。',
    'zh-TW': '這一頁什麼也沒標：有標記的圖層都關著，可在下面開啟。',
    en: 'Nothing is marked here: the layers with marks are off. Switch them on below.',
  },
  nothingToMark: {
    'zh-CN': '这一页什么也没标：正文里没有认出关键数字和具名官员，您也还没有批注。',
    'zh-TW': '這一頁什麼也沒標：正文裡沒有認出關鍵數字和具名官員，您也還沒有批註。',
    en: 'Nothing is marked here: no key figures or named officials were recognised, and you have no annotations yet.',
  },
  progress: { 'zh-CN': '阅读进度', 'zh-TW': '閱讀進度', en: 'Reading progress' },
  toRead: { 'zh-CN': '待读', 'zh-TW': '待讀', en: 'To read' },
  readSoFar: { 'zh-CN': '读到 {percent}%', 'zh-TW': '讀到 {percent}%', en: '{percent}% read' },
  readToTheEnd: { 'zh-CN': '已读完', 'zh-TW': '已讀完', en: 'Read to the end' },
  readOn: { 'zh-CN': '接着读', 'zh-TW': '接著讀', en: 'Read on' },
  goBack: {
    'zh-CN': '回到刚才读到的地方',
    'zh-TW': '回到剛才讀到的地方',
    en: 'Back to where you were reading',
  },
  mentions: {
    'zh-CN': '提及 {count} 处',
    'zh-TW': '提及 {count} 處',
    en: '{count|mention|mentions}',
  },
  mention: {
    'zh-CN': '{name}，第 {number} 处',
    'zh-TW': '{name}，第 {number} 處',
    en: '{name}, mention {number}',
  },
  changedHint: {
    'zh-CN': '摘下的文字里，数字、姓名等事实与现在的网页不同。批注还在，请核对。',
    'zh-TW': '摘下的文字裡，數字、姓名等事實與現在的網頁不同。批註還在，請核對。',
    en: 'A figure, name or other fact in the quote differs from the page today. The annotation is kept; please check.',
  },
  unplacedHint: {
    'zh-CN': '这段文字在现在的网页上找不到了。批注还在，可以附到别处。',
    'zh-TW': '這段文字在現在的網頁上找不到了。批註還在，可以附到別處。',
    en: 'The passage is not on the page today. The annotation is kept and can be attached elsewhere.',
  },
  pageOf: {
    'zh-CN': '第 {page} 页，共 {of} 页',
    'zh-TW': '第 {page} 頁，共 {of} 頁',
    en: 'page {page} of {of}',
  },
  pageNumber: { 'zh-CN': '第 {page} 页', 'zh-TW': '第 {page} 頁', en: 'page {page}' },
  onPage: {
    'zh-CN': '第 {page} 页上的（{count}）',
    'zh-TW': '第 {page} 頁上的（{count}）',
    en: 'On page {page} ({count})',
  },
  onPageHint: {
    'zh-CN': '这篇文章分几页刊登，这些批注在另一页上。',
    'zh-TW': '這篇文章分幾頁刊登，這些批註在另一頁上。',
    en: 'The article runs over several pages; these annotations stand on another one.',
  },
  openPage: { 'zh-CN': '打开第 {page} 页', 'zh-TW': '開啟第 {page} 頁', en: 'Open page {page}' },
  folded: {
    'zh-CN': '网页上的文章还没有展开，展开后会接着标注。',
    'zh-TW': '網頁上的文章還沒有展開，展開後會接著標註。',
    en: 'The article is still folded on its page; what unfolds will be marked too.',
  },
  inFolded: {
    'zh-CN': '可能在没有展开的部分（{count}）',
    'zh-TW': '可能在沒有展開的部分（{count}）',
    en: 'Perhaps in what is still folded ({count})',
  },
  inFoldedHint: {
    'zh-CN': '在网页上展开全文后，这些批注会再找一次位置。',
    'zh-TW': '在網頁上展開全文後，這些批註會再找一次位置。',
    en: 'Unfold the article on its page, and these annotations are looked for again.',
  },
  reprints: { 'zh-CN': '文库里的转载', 'zh-TW': '文庫裡的轉載', en: 'Reprints in your library' },
  reattachHere: {
    'zh-CN': '附到现在的文字',
    'zh-TW': '附到現在的文字',
    en: 'Attach to the text as it is now',
  },
  reattachToSelection: {
    'zh-CN': '附到网页上选中的文字',
    'zh-TW': '附到網頁上選取的文字',
    en: 'Attach to what is selected on the page',
  },
  reattached: {
    'zh-CN': '批注已附到新的位置',
    'zh-TW': '批註已附到新的位置',
    en: 'Annotation attached',
  },
  selectFirst: {
    'zh-CN': '请先在网页正文里选中要附上的文字，再点这里。',
    'zh-TW': '請先在網頁正文裡選取要附上的文字，再點這裡。',
    en: 'Select the passage on the page first, then press this again.',
  },
  hasDraft: {
    'zh-CN': '有没保存的修改，点编辑继续。',
    'zh-TW': '有沒儲存的修改，點編輯繼續。',
    en: 'There is an unsaved change; edit to go on.',
  },
  exportArticle: { 'zh-CN': '导出本文', 'zh-TW': '匯出本文', en: 'Export this article' },
  nothingToExport: {
    'zh-CN': '本文还没有批注，没有可以导出的内容。',
    'zh-TW': '本文還沒有批註，沒有可以匯出的內容。',
    en: 'There is no annotation of this article to export yet.',
  },
  openPanel: { 'zh-CN': '在侧边栏打开', 'zh-TW': '在側邊欄開啟', en: 'Open in the side panel' },
  openOptions: { 'zh-CN': '选项', 'zh-TW': '選項', en: 'Options' },
  libraryLost: {
    'zh-CN':
      '文库少了内容：上次有 {expected} 条批注和收藏，现在只有 {found} 条。请不要继续写，先从备份恢复。',
    'zh-TW':
      '文庫少了內容：上次有 {expected} 條批註和收藏，現在只有 {found} 條。請不要繼續寫，先從備份還原。',
    en: 'Something of the library is missing: {expected|annotation or bookmark was|annotations and bookmarks were} kept, {found|is|are} left. Restore a backup before you go on.',
  },
  openBackup: { 'zh-CN': '存储与备份', 'zh-TW': '儲存與備份', en: 'Storage and backup' },
  libraryUnreadable: {
    'zh-CN': '文库现在读不出来（{reason}）。圈点没有改动它；请关闭其他圈点页面或重启浏览器。',
    'zh-TW': '文庫現在讀不出來（{reason}）。圈點沒有改動它；請關閉其他圈點頁面或重新啟動瀏覽器。',
    en: 'The library cannot be read now ({reason}). Quandian has changed nothing of it; close other Quandian pages or restart the browser.',
  },
  viewFailed: {
    'zh-CN': '这个页面出了问题',
    'zh-TW': '這個頁面出了問題',
    en: 'Something went wrong in this view',
  },
  nothingLost: {
    'zh-CN': '已保存的内容没有受影响。可以重新打开，也可以先存一份备份。',
    'zh-TW': '已儲存的內容沒有受影響。可以重新開啟，也可以先存一份備份。',
    en: 'What is kept is not affected. Open it again, or save a backup first.',
  },
  reload: { 'zh-CN': '重新打开', 'zh-TW': '重新開啟', en: 'Open again' },
  people: { 'zh-CN': '人物', 'zh-TW': '人物', en: 'People' },
  quotations: { 'zh-CN': '引语', 'zh-TW': '引語', en: 'Quotations' },
  trash: { 'zh-CN': '回收站', 'zh-TW': '回收站', en: 'Trash' },
  noAnnotations: {
    'zh-CN': '还没有批注。在文章里选中一段文字，就可以开始。',
    'zh-TW': '還沒有批註。在文章裡選取一段文字，就可以開始。',
    en: 'No annotations yet. Select some text of an article to begin.',
  },
  figuresLeft: {
    'zh-CN': '另有 {count} 个关键数字，只在页面上标出。',
    'zh-TW': '另有 {count} 個關鍵數字，只在頁面上標出。',
    en: '{count|more key figure is|more key figures are} marked on the page only.',
  },
  noFigures: {
    'zh-CN': '本文没有关键数字。',
    'zh-TW': '本文沒有關鍵數字。',
    en: 'No key figures in this article.',
  },
  noPeople: {
    'zh-CN': '本文没有具名的官员。',
    'zh-TW': '本文沒有具名的官員。',
    en: 'No named officials in this article.',
  },
  noQuotations: {
    'zh-CN': '本文没有引语。',
    'zh-TW': '本文沒有引語。',
    en: 'No quotations in this article.',
  },
  noBookmarks: {
    'zh-CN': '还没有收藏文章。',
    'zh-TW': '還沒有收藏文章。',
    en: 'No bookmarked articles yet.',
  },
  noTrash: { 'zh-CN': '回收站是空的。', 'zh-TW': '回收站是空的。', en: 'The trash is empty.' },
  nothingFound: {
    'zh-CN': '没有符合条件的内容。',
    'zh-TW': '沒有符合條件的內容。',
    en: 'Nothing matches.',
  },
  unplaced: {
    'zh-CN': '在原文中找不到（{count}）',
    'zh-TW': '在原文中找不到（{count}）',
    en: 'Not found in the text ({count})',
  },
  changed: {
    'zh-CN': '原文已改（{count}）',
    'zh-TW': '原文已改（{count}）',
    en: 'The text was changed ({count})',
  },
  jump: { 'zh-CN': '跳到原文', 'zh-TW': '跳到原文', en: 'Go to the passage' },
  openLibrary: { 'zh-CN': '打开文库', 'zh-TW': '開啟文庫', en: 'Open the library' },
  recentAnnotations: { 'zh-CN': '最近的批注', 'zh-TW': '最近的批註', en: 'Recent annotations' },
  recentBookmarks: { 'zh-CN': '最近的收藏', 'zh-TW': '最近的收藏', en: 'Recent bookmarks' },
  foundAnnotations: { 'zh-CN': '找到的批注', 'zh-TW': '找到的批註', en: 'Annotations found' },
  foundBookmarks: { 'zh-CN': '找到的收藏', 'zh-TW': '找到的收藏', en: 'Bookmarks found' },
  search: {
    'zh-CN': '搜索批注、笔记、标签和标题',
    'zh-TW': '搜尋批註、筆記、標籤和標題',
    en: 'Search quotes, notes, tags and titles',
  },
  exportBackup: {
    'zh-CN': '全部备份（JSON）',
    'zh-TW': '全部備份（JSON）',
    en: 'Backup of everything (JSON)',
  },
  imported: {
    'zh-CN': '导入完成：写入 {written} 条，{known} 条已有。',
    'zh-TW': '匯入完成：寫入 {written} 條，{known} 條已有。',
    en: 'Imported: {written} written, {known} already there.',
  },
  importRefused: {
    'zh-CN': '这个文件不能导入，文库没有改动。原因：{reason}',
    'zh-TW': '這個檔案不能匯入，文庫沒有改動。原因：{reason}',
    en: 'This file cannot be imported; the library is unchanged. Reason: {reason}',
  },
  restore: { 'zh-CN': '恢复', 'zh-TW': '還原', en: 'Restore' },
  deletedAt: { 'zh-CN': '删除于 {time}', 'zh-TW': '刪除於 {time}', en: 'Deleted {time}' },
  bookmarkOf: { 'zh-CN': '收藏的文章', 'zh-TW': '收藏的文章', en: 'Bookmarked article' },
  loading: { 'zh-CN': '正在读取……', 'zh-TW': '正在讀取……', en: 'Loading…' },
  stillLoading: {
    'zh-CN': '文库还没有打开：可能另一个圈点页面正在升级它。请稍等，或者关闭其他圈点页面。',
    'zh-TW': '文庫還沒有開啟：可能另一個圈點頁面正在升級它。請稍等，或者關閉其他圈點頁面。',
    en: 'The library has not opened yet: another Quandian page may be upgrading it. Please wait, or close the other pages.',
  },
  cannotRead: {
    'zh-CN': '数据库暂时读不出来。请关闭其他圈点页面后刷新。（{reason}）',
    'zh-TW': '資料庫暫時讀不出來。請關閉其他圈點頁面後重新整理。（{reason}）',
    en: 'The database cannot be read now. Close other Quandian pages and reload. ({reason})',
  },
  welcome: {
    'zh-CN':
      '欢迎使用圈点。打开绵阳新闻网的任意一篇文章：数字和官员会自动标出；选中文字即可批注。所有内容只保存在这台电脑上。',
    'zh-TW':
      '歡迎使用圈點。開啟綿陽新聞網的任意一篇文章：數字和官員會自動標出；選取文字即可批註。所有內容只儲存在這台電腦上。',
    en: 'Welcome to Quandian. Open any article of 绵阳新闻网: figures and officials are marked by themselves; select text to annotate. Everything stays on this machine.',
  },
  direct: { 'zh-CN': '直接引语', 'zh-TW': '直接引語', en: 'direct' },
  indirect: { 'zh-CN': '间接引语', 'zh-TW': '間接引語', en: 'indirect' },
  nobody: { 'zh-CN': '未署名', 'zh-TW': '未署名', en: 'unattributed' },
} satisfies Record<string, Word>;
