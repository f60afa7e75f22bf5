import type { Word } from '../text.ts';

/** Words of backups and of a library that is not what was kept. */
export const backup = {
  automatic: { 'zh-CN': '自动备份', 'zh-TW': '自動備份', en: 'Automatic backup' },
  switchOn: {
    'zh-CN': '有改动时，每天自动存一份备份',
    'zh-TW': '有改動時，每天自動存一份備份',
    en: 'Save a backup every day on which something changed',
  },
  automaticHint: {
    'zh-CN':
      '存到浏览器下载文件夹里的 Quandian 文件夹，满了就替换最旧的一份。打开时浏览器会询问下载权限，只用来写这个文件。',
    'zh-TW':
      '存到瀏覽器下載資料夾裡的 Quandian 資料夾，滿了就取代最舊的一份。開啟時瀏覽器會詢問下載權限，只用來寫這個檔案。',
    en: 'It goes into the folder Quandian in the browser’s folder for downloads, in place of the oldest one. The browser asks for the permission to download; it is used for this file only.',
  },
  place: { 'zh-CN': '备份放在', 'zh-TW': '備份放在', en: 'Backups go into' },
  inDownloads: { 'zh-CN': '下载文件夹', 'zh-TW': '下載資料夾', en: 'The folder for downloads' },
  inFolder: { 'zh-CN': '我选的文件夹', 'zh-TW': '我選的資料夾', en: 'A folder I choose' },
  noFolder: {
    'zh-CN': '还没有选。选好以前，存的地方不变。',
    'zh-TW': '還沒有選。選好以前，存的地方不變。',
    en: 'None is chosen yet; until then nothing changes.',
  },
  chooseFolder: { 'zh-CN': '选择文件夹…', 'zh-TW': '選擇資料夾…', en: 'Choose a folder…' },
  otherFolder: { 'zh-CN': '换一个文件夹…', 'zh-TW': '換一個資料夾…', en: 'Another folder…' },
  folderHint: {
    'zh-CN':
      '只在这个文件夹里写备份，满了就替换最旧的一份，别的文件一概不动。选的时候浏览器会询问，不需要下载权限。浏览器如果问允许多久，请选“每次访问时都允许”，否则重启以后要在这里重新允许。',
    'zh-TW':
      '只在這個資料夾裡寫備份，滿了就取代最舊的一份，別的檔案一概不動。選的時候瀏覽器會詢問，不需要下載權限。瀏覽器如果問允許多久，請選「每次造訪時都允許」，否則重新啟動以後要在這裡重新允許。',
    en: 'Backups are written into this folder, in place of the oldest one; no other file is touched. The browser asks when you choose it; the permission to download is not needed. Where it asks for how long, choose “Allow on every visit”, or you will have to allow it here again after a restart.',
  },
  takenBack: {
    'zh-CN': '浏览器不再允许写入文件夹“{name}”，自动备份停了。重新允许就会接着存；之前的备份还在。',
    'zh-TW':
      '瀏覽器不再允許寫入資料夾「{name}」，自動備份停了。重新允許就會接著存；之前的備份還在。',
    en: 'The browser no longer lets the folder “{name}” be written into, so no backup is saved. Allow it again to go on; earlier backups are still there.',
  },
  allowAgain: { 'zh-CN': '重新允许', 'zh-TW': '重新允許', en: 'Allow again' },
  keep: { 'zh-CN': '保留', 'zh-TW': '保留', en: 'Keep' },
  keepNumber: {
    'zh-CN': '最近 {number} 份',
    'zh-TW': '最近 {number} 份',
    en: 'the last {number}',
  },
  failed: {
    'zh-CN': '上一次自动备份没有成功（{reason}）。之前的备份还在。',
    'zh-TW': '上一次自動備份沒有成功（{reason}）。之前的備份還在。',
    en: 'The last automatic backup failed ({reason}). Earlier ones are still there.',
  },
  noneYet: {
    'zh-CN': '还没有存过；有批注或收藏以后就会存。',
    'zh-TW': '還沒有存過；有批註或收藏以後就會存。',
    en: 'None was saved yet; one will be, once there is something to keep.',
  },
  savedHint: {
    'zh-CN': '已经存好的备份，在下载文件夹或者您选的文件夹里：',
    'zh-TW': '已經存好的備份，在下載資料夾或者您選的資料夾裡：',
    en: 'Backups that were saved, in the folder for downloads or the one you chose:',
  },
  holds: {
    'zh-CN': '{annotations} 条批注，{bookmarks} 篇收藏',
    'zh-TW': '{annotations} 條批註，{bookmarks} 篇收藏',
    en: '{annotations|annotation|annotations}, {bookmarks|bookmark|bookmarks}',
  },
  importing: {
    'zh-CN': '正在导入：{done} / {of}',
    'zh-TW': '正在匯入：{done} / {of}',
    en: 'Importing: {done} of {of}',
  },
  stopImport: { 'zh-CN': '停止', 'zh-TW': '停止', en: 'Stop' },
  stopped: {
    'zh-CN': '已停止。导入的部分留着；再选同一个文件就会接着导入。',
    'zh-TW': '已停止。匯入的部分留著；再選同一個檔案就會接著匯入。',
    en: 'Stopped. What is in stays; choose the same file to go on.',
  },
  unfinished: {
    'zh-CN': '从“{name}”的导入中断在 {done} / {of}。再选这个文件就会接着导入，不会重复。',
    'zh-TW': '從「{name}」的匯入中斷在 {done} / {of}。再選這個檔案就會接著匯入，不會重複。',
    en: 'The import of “{name}” was interrupted at {done} of {of}. Choose the file again to go on; nothing comes twice.',
  },
  check: { 'zh-CN': '检查全部数据', 'zh-TW': '檢查全部資料', en: 'Check everything' },
  checking: { 'zh-CN': '正在检查……', 'zh-TW': '正在檢查……', en: 'Checking…' },
  allSound: {
    'zh-CN': '检查了 {rows} 条数据，与最后一次写入的一致。',
    'zh-TW': '檢查了 {rows} 條資料，與最後一次寫入的一致。',
    en: '{rows|row was checked; it is|rows were checked; they are} what was written last.',
  },
  notSound: {
    'zh-CN': '检查了 {rows} 条数据，与最后一次写入的不一致。请从备份恢复。',
    'zh-TW': '檢查了 {rows} 條資料，與最後一次寫入的不一致。請從備份還原。',
    en: '{rows|row was checked; it is|rows were checked; they are} not what was written last. Restore a backup.',
  },
  faulty: {
    'zh-CN': '有 {count} 条读不懂，已隔离：它们原样留着，不影响其他内容。',
    'zh-TW': '有 {count} 條讀不懂，已隔離：它們原樣留著，不影響其他內容。',
    en: '{count|row cannot be read as what it is. It is set aside as it is, in the way of none.|rows cannot be read as what they are. They are set aside as they are, in the way of none.}',
  },
  recovery: { 'zh-CN': '恢复文库', 'zh-TW': '還原文庫', en: 'Recover the library' },
  restoreFirst: {
    'zh-CN': '从备份恢复',
    'zh-TW': '從備份還原',
    en: 'Restore a backup',
  },
  restoreHint: {
    'zh-CN':
      '浏览器交回的数据比上次写入的少，多半是磁盘上的文件损坏了。现有的内容不会被覆盖：恢复只补上缺少的、替换较旧的。可以先把现有的存一份。',
    'zh-TW':
      '瀏覽器交回的資料比上次寫入的少，多半是磁碟上的檔案損壞了。現有的內容不會被覆蓋：還原只補上缺少的、取代較舊的。可以先把現有的存一份。',
    en: 'The browser gave back less than was written, most likely because a file on the disk is damaged. What is there is not overwritten: a restore adds what is missing and replaces what is older. You can save what is left first.',
  },
  tryAgain: { 'zh-CN': '再试一次', 'zh-TW': '再試一次', en: 'Try again' },
  tryAgainHint: {
    'zh-CN':
      '磁盘写满、另一个圈点页面正在升级、或者文件损坏，都会这样。腾出空间，关闭其他圈点页面或重启浏览器，再打开。重启以后还是读不出来，就是文件损坏了，浏览器也不让清空：请卸载并重新安装圈点，再从备份恢复。',
    'zh-TW':
      '磁碟寫滿、另一個圈點頁面正在升級、或者檔案損壞，都會這樣。騰出空間，關閉其他圈點頁面或重新啟動瀏覽器，再開啟。重新啟動以後還是讀不出來，就是檔案損壞了，瀏覽器也不讓清空：請解除安裝並重新安裝圈點，再從備份還原。',
    en: 'A full disk, another Quandian page that is upgrading, or a damaged file can be the cause. Make room, close other Quandian pages or restart the browser, and open it again. Where it still cannot be read after a restart, the file is damaged and the browser does not let it be cleared: remove Quandian, install it again, and restore a backup.',
  },
  goOn: { 'zh-CN': '没有备份？', 'zh-TW': '沒有備份？', en: 'No backup?' },
  goOnHint: {
    'zh-CN': '以现有内容为准继续使用。以后找到备份，仍然可以在选项里导入。',
    'zh-TW': '以現有內容為準繼續使用。以後找到備份，仍然可以在選項裡匯入。',
    en: 'Go on with what is left. A backup that turns up later can still be imported in the options.',
  },
} satisfies Record<string, Word>;
