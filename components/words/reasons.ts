import type { Word } from '../text.ts';

/** Why a page is no article, by the sentence in which it is read: pages are Chinese, readers may not be. */
export const reasons: Readonly<Record<string, Word>> = Object.fromEntries(
  (
    [
      ['页面是空的。', '頁面是空的。', 'The page is empty.'],
      [
        '这是网站的首页，不是文章页。',
        '這是網站的首頁，不是文章頁。',
        'This is the site’s front page, not an article.',
      ],
      [
        '有发布时间，但没有正文。',
        '有發布時間，但沒有正文。',
        'There is a time of publication, but no text.',
      ],
      [
        '页面上没有正文，不像文章页。',
        '頁面上沒有正文，不像文章頁。',
        'There is no running text on the page.',
      ],
      [
        '正文太短，不像一篇文章。',
        '正文太短，不像一篇文章。',
        'The text is too short for an article.',
      ],
      ['页面是商品，不是文章页。', '頁面是商品，不是文章頁。', 'The page sells something.'],
      [
        '页面是视频，文字只是简介。',
        '頁面是影片，文字只是簡介。',
        'The page is a film; the text is only its summary.',
      ],
      [
        '既没有发布时间，也没有与网页标题一致的标题。',
        '既沒有發布時間，也沒有與網頁標題一致的標題。',
        'There is neither a time of publication nor a headline that agrees with the page’s title.',
      ],
      [
        '页面大部分是链接，像栏目列表。',
        '頁面大部分是連結，像欄目列表。',
        'Most of the page is links, as in a list.',
      ],
      [
        '页面几乎没有成句的文字，不像文章页。',
        '頁面幾乎沒有成句的文字，不像文章頁。',
        'There are hardly any sentences on the page.',
      ],
      [
        '页面是一条条新闻的摘要，像栏目列表。',
        '頁面是一條條新聞的摘要，像欄目列表。',
        'The page lists summaries of news.',
      ],
      [
        '页面是一组图片，文字只是图片说明。',
        '頁面是一組圖片，文字只是圖片說明。',
        'The page is a gallery; the text is captions.',
      ],
      [
        '页面是论坛的帖子，不是文章页。',
        '頁面是論壇的帖子，不是文章頁。',
        'The page is a forum thread.',
      ],
    ] as const
  ).map(([simplified, traditional, english]) => [
    simplified,
    { 'zh-CN': simplified, 'zh-TW': traditional, en: english },
  ]),
);

/** Where the reason lists what there is, only the conclusion is said in another language. */
export const notEnough: Word = {
  'zh-CN': '文章的特征不够。',
  'zh-TW': '文章的特徵不夠。',
  en: 'Too little on the page speaks for an article.',
};
