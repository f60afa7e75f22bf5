import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPopup } from '../../tools/journey.ts';
import { ADDRESS, aWorld, SAMPLE, type World } from './harness.ts';
import { annotate, lookAt, reopen, textsOf } from './views.ts';

const SIZE = { width: 400, height: 600 };
const WIDE = { width: 1180, height: 800 };

let world: World;
let failures: string[];
beforeAll(async () => {
  world = await aWorld('chrome');
  failures = [];
});
afterAll(() => world.end());

/** Opens a view of ours and writes down what it throws. */
const open = async (path: string, selector: string): Promise<Page> => {
  const view = await world.driven.openOwn(path);
  view.on('pageerror', (error) => failures.push(String(error)));
  await view.waitForSelector(selector);
  return view;
};
/** Changes the database as another tab of ours would. */
const inDatabase = (view: Page, change: string) =>
  view.evaluate(`new Promise((resolve, reject) => {
    const request = indexedDB.open('quandian');
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const db = request.result;
      const { objectStoreNames: names } = db;
      const tx = db.transaction([...names], 'readwrite');
      tx.oncomplete = () => { db.close(); resolve(); };
      (${change})(tx);
    };
  })`);

test('an empty library has a sentence for each list', async () => {
  const view = await open('popup.html?tab=999999', '.search');
  expect(await textsOf(view, '.empty')).toEqual([
    '还没有批注。在文章里选中一段文字，就可以开始。',
    '还没有收藏文章。',
  ]);
  await lookAt(view, 'popup-empty-chrome', SIZE);
  await view.close();
});

test('an empty library says how to begin, in each of its views', async () => {
  const view = await open('library.html', '.library');
  await view.waitForSelector('.banner');
  expect(await textsOf(view, '.banner')).toEqual([expect.stringContaining('欢迎使用圈点')]);
  await lookAt(view, 'library-empty-chrome', WIDE);
  for (const [tab, sentence] of [
    ['articles', '还没有收藏或批注过的文章'],
    ['people', '还没有认出人物'],
    ['figures', '还没有认出指标'],
    ['trash', '回收站是空的'],
  ] as const) {
    await view.click(`#tab-${tab}`);
    await view.waitForFunction((words) => document.body.textContent?.includes(words), {}, sentence);
  }
  await view.close();
});

test.each([
  ['一万个字', '双'.repeat(10_000)],
  ['正则表达式的符号', '.*+?^$()|[\\]{1}'],
  ['孤立的代理项和零宽字符', 'a\ud800\u200b\u202e'],
])('a search for %s finds nothing and breaks nothing', async (_, words) => {
  const view = await open('popup.html?tab=999999', '.search');
  await view.$eval(
    '.search',
    (field, typed) => {
      (field as HTMLInputElement).value = typed;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
    words,
  );
  await view.waitForFunction(() => document.body.textContent?.includes('找到的批注'));
  await view.close();
  const library = await open('library.html', '.library');
  for (const tab of ['annotations', 'articles', 'people', 'figures', 'trash']) {
    await library.click(`#tab-${tab}`);
    await library.$eval(
      '.library > header .search',
      (field, typed) => {
        (field as HTMLInputElement).value = typed;
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      },
      words,
    );
    await library.waitForFunction(() =>
      /没有|是空的/.test(document.querySelector('[role="tabpanel"]')?.textContent ?? ''),
    );
  }
  expect(failures).toEqual([]);
  await library.close();
});

test('a note of a megabyte, a thousand tags, markup and characters from everywhere are shown as they are', async () => {
  await annotate(await reopen(world, SAMPLE), '总投资78.6亿元', '甲');
  const view = await open(`popup.html?tab=${await world.driven.tabOf(ADDRESS)}`, '.item');
  await inDatabase(
    view,
    `(tx) => {
      const rows = tx.objectStore('annotations');
      rows.getAll().onsuccess = ({ target }) => {
        // Packed: colour, offsets, lengths, and what comes behind them; the words.
        const [{ head, words, ...row }] = target.result;
        const [color, start, end, lengths, ...rest] = head.split(' ');
        const quote = lengths.split(',').slice(0, 3);
        const before = words.slice(0, quote.reduce((sum, length) => sum + Number(length), 0));
        const note = '<script>alert(1)</script> שלום 👨‍👩‍👧 𠮷é ' + '长'.repeat(1 << 20);
        const tags = Array.from({ length: 1000 }, (_, i) => '标签' + i);
        const all = [...quote, note.length, ...tags.map((tag) => tag.length)].join();
        rows.put({
          ...row,
          head: [color, start, end, all, ...rest].join(' '),
          words: before + note + tags.join(''),
        });
      };
    }`,
  );
  await view.close();
  await (await reopen(world, SAMPLE)).bringToFront();
  const popup = await openPopup(world.driven, { url: ADDRESS });
  await popup.waitForSelector('.item .note');
  expect((await textsOf(popup, '.note'))[0]).toContain('<script>alert(1)</script> שלום 👨‍👩‍👧 𠮷é');
  expect(await textsOf(popup, '.foot .tags')).toEqual([expect.stringContaining('+988')]);
  await lookAt(popup, 'popup-hostile-chrome', SIZE);
  await popup.close();
  const library = await open('library.html', '.entry .note');
  expect((await textsOf(library, '.entry .note'))[0]).toContain(
    '<script>alert(1)</script> שלום 👨‍👩‍👧 𠮷é',
  );
  await library.type('.library > header .search', '𠮷');
  await library.waitForSelector('.entry .note mark');
  expect(await textsOf(library, '.entry .note mark')).toEqual(['𠮷']);
  await lookAt(library, 'library-hostile-chrome', WIDE);
  expect(failures).toEqual([]);
  await library.close();
});

test('the library: an annotation that another page deletes while it is edited keeps what was typed, and says why', async () => {
  const library = await open('library.html', '.facets fieldset');
  await library.focus('[role="row"]');
  await library.keyboard.press('e');
  await library.waitForSelector('.editor textarea:focus');
  await library.keyboard.type('还没存的话');
  // As the popup does it: an act, which every page is told of.
  const popup = await openPopup(world.driven, { url: ADDRESS });
  await popup.waitForSelector('.item .open');
  await popup.focus('.item .open');
  await popup.keyboard.press('Delete');
  await popup.waitForSelector('.notice');
  await library.bringToFront();
  // The row is gone, in which the editor stood.
  await library.waitForSelector('[role="row"]', { hidden: true });
  expect(
    await library.$eval('.editor textarea', (field) => field.value.includes('还没存的话')),
  ).toBe(true);
  await library.focus('.editor textarea');
  await library.keyboard.down('Control');
  await library.keyboard.press('Enter');
  await library.keyboard.up('Control');
  await library.waitForSelector('.editor [role="alert"]');
  expect(
    await library.$eval('.editor textarea', (field) => field.value.includes('还没存的话')),
  ).toBe(true);
  await library.close();
  await popup.bringToFront();
  await popup.click('.notice .primary');
  await popup.waitForSelector('.item .open');
  await popup.close();
});

test('an annotation that was deleted elsewhere while it is edited: a sentence, and what was typed stays', async () => {
  const popup = await openPopup(world.driven, { url: ADDRESS });
  await popup.waitForSelector('.item .open');
  await popup.focus('.item .open');
  await popup.keyboard.press('e');
  await popup.waitForSelector('.editor textarea:focus');
  await popup.keyboard.type('刚写的');
  await inDatabase(popup, `(tx) => tx.objectStore('annotations').clear()`);
  await popup.keyboard.down('Control');
  await popup.keyboard.press('Enter');
  await popup.keyboard.up('Control');
  await popup.waitForSelector('.editor [role="alert"]');
  expect(await popup.$eval('textarea', (field) => field.value.endsWith('刚写的'))).toBe(true);
  await popup.close();
});

test('rows that are gone without a deed of the reader are noticed, in the popup and in the options', async () => {
  const view = await open('popup.html?tab=999999', '.alarm');
  expect(await textsOf(view, '.alarm')).toEqual([
    expect.stringMatching(/^文库少了内容.*存储与备份$/),
  ]);
  await lookAt(view, 'popup-loss-chrome', SIZE);
  await view.close();
  const options = await open('options.html', '#storage .alarm');
  await options.click('#storage .alarm button');
  await options.waitForFunction(() => document.querySelector('.alarm') === null);
  await options.close();
});

test('a library that another tab is upgrading: a sentence after a while, and everything once it is done', async () => {
  const other = await open('popup.html?tab=999999', '.search');
  // A newer version, whose upgrade goes on until it is told to end.
  await other.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const state = globalThis as { isDone?: boolean };
        const request = indexedDB.open('quandian', 1000);
        request.onupgradeneeded = () => {
          const rows = request.transaction?.objectStore('annotations');
          const goOn = () => {
            const count = rows?.count();
            if (count && !state.isDone) count.onsuccess = goOn;
          };
          goOn();
          resolve();
        };
        request.onsuccess = () => request.result.close();
      }),
  );
  const view = await world.driven.openOwn('popup.html?tab=999999');
  await view.waitForFunction(() => document.body.textContent?.includes('正在升级'));
  await lookAt(view, 'popup-upgrading-chrome', SIZE);
  const options = await world.driven.openOwn('options.html');
  await options.waitForSelector('#storage .alarm');
  expect(await textsOf(options, '#storage .alarm')).toEqual([expect.stringContaining('读不出来')]);
  const library = await world.driven.openOwn('library.html');
  await library.waitForFunction(() => document.body.textContent?.includes('正在升级'));
  await lookAt(library, 'library-upgrading-chrome', WIDE);
  await other.evaluate(() => {
    (globalThis as { isDone?: boolean }).isDone = true;
  });
  await view.waitForSelector('.search');
  expect(failures).toEqual([]);
});
