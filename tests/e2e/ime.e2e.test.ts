import type { CDPSession, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPopup } from '../../tools/journey.ts';
import { ADDRESS, aWorld, SAMPLE, type World } from './harness.ts';
import { annotate, reopen, textsOf } from './views.ts';

/** Only Chromium lets a driver compose as an input method does. */
describe('composing pinyin in chrome', () => {
  let world: World;
  let view: Page;
  let input: CDPSession;
  beforeAll(async () => {
    world = await aWorld('chrome');
    await annotate(await reopen(world, SAMPLE), '总投资78.6亿元', '旧笔记');
  });
  afterAll(() => world.end());

  const begin = async (page: Page) => {
    view = page;
    await view.bringToFront();
    input = await view.createCDPSession();
  };
  /** Pinyin under way: nothing of it is chosen yet. */
  const compose = (text: string) =>
    input.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  /** The key that chooses a word, as browsers tell it while composing. */
  const enterWhileComposing = async (modifiers = 0) => {
    for (const type of ['rawKeyDown', 'keyUp'] as const) {
      await input.send('Input.dispatchKeyEvent', {
        type,
        key: 'Enter',
        code: 'Enter',
        windowsVirtualKeyCode: 229,
        modifiers,
      });
    }
  };
  const choose = (text: string) => input.send('Input.insertText', { text });
  const typedIn = (selector: string) =>
    view.$eval(selector, (field) => (field as HTMLInputElement).value);

  test('a note: Ctrl+Enter while composing does not save, the chosen words are there', async () => {
    await begin(await openPopup(world.driven, { url: ADDRESS }));
    await view.focus('.item .open');
    await view.keyboard.press('e');
    await view.waitForSelector('.editor textarea:focus');
    await compose('shuang tan');
    await enterWhileComposing(2);
    expect(await view.$('.editor')).not.toBeNull();
    await choose('双碳');
    expect(await typedIn('.editor textarea')).toBe('旧笔记双碳');
  });

  test('a tag: Enter while composing makes none, Enter afterwards makes one', async () => {
    await view.focus('.tags-field input');
    await compose('gong ye');
    await enterWhileComposing();
    expect(await textsOf(view, '.tags-field .tag')).toHaveLength(1);
    await choose('工业');
    await view.keyboard.press('Enter');
    await expect
      .poll(() => textsOf(view, '.tags-field .tag'))
      .toContainEqual(expect.stringContaining('工业'));
    await view.keyboard.press('Escape');
    await view.close();
  });

  test('a search: what is composed is chosen by Enter, and found', async () => {
    await begin(await world.driven.openOwn('popup.html?tab=999999'));
    await view.waitForSelector('.item');
    await view.focus('.search');
    await compose('tou zi');
    await enterWhileComposing();
    await choose('投资');
    await view.waitForSelector('mark');
    expect(await typedIn('.search')).toBe('投资');
    await view.close();
  });

  test('the meaning of a colour: nothing is stored while composing', async () => {
    await begin(await world.driven.openOwn('options.html'));
    await view.waitForSelector('#colors .field');
    await view.focus('#colors .field');
    await compose('shi shi');
    await enterWhileComposing();
    const stored = () =>
      view.evaluate(async () => {
        type Api = { storage: { local: { get(key: string): Promise<Record<string, unknown>> } } };
        const { chrome } = globalThis as never as { chrome: Api };
        return JSON.stringify(await chrome.storage.local.get('colorMeanings'));
      });
    expect(await stored()).not.toContain('shi');
    await choose('事实');
    await expect.poll(stored).toContain('事实');
    await view.close();
  });

  test('the library: a search, a tag for many rows, the name of a search; Enter while composing does none of it', async () => {
    await begin(await world.driven.openOwn('library.html'));
    await view.waitForSelector('.facets fieldset');
    await view.focus('.library > header .search');
    await compose('tou zi');
    await enterWhileComposing();
    await choose('投资');
    await view.waitForSelector('.entry mark');
    await view.click('.saved .link');
    await view.waitForSelector('.saved .field:focus');
    await compose('wo de');
    await enterWhileComposing();
    expect(await view.$('.saved .open-search')).toBeNull();
    await choose('我的');
    await view.keyboard.press('Enter');
    await view.waitForSelector('.saved .open-search');
    expect(await textsOf(view, '.saved .open-search')).toEqual(['投资我的']);
    await view.click('.entry .choice input');
    await view.waitForSelector('.bulk .field');
    await view.focus('.bulk .field');
    await compose('zhong dian');
    await enterWhileComposing();
    expect(await view.$('.notice')).toBeNull();
    await choose('重点');
    await view.keyboard.press('Enter');
    await view.waitForFunction(() =>
      [...document.querySelectorAll('.entry .tag')].some((tag) => tag.textContent === '重点'),
    );
    await view.close();
  });
});
