import type { CDPSession, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chord, enterToolbar, openPopup } from '../../tools/journey.ts';
import { isInUi } from '../../tools/own-pages.ts';
import { selectByMouse, untilFocused, untilOpen } from '../../tools/reader.ts';
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

  test('on the page: the note and the tag of a new annotation; nothing is saved while composing', async () => {
    const page = await reopen(world, SAMPLE);
    await begin(page);
    await selectByMouse(page, '倒排77天工期');
    await enterToolbar(page);
    const onPen = () => isInUi(page, '.toolbar .tool:not([aria-pressed])', true);
    for (let step = 0; step < 9 && !(await onPen()); step++)
      await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await untilFocused(page, '.editor textarea');
    await compose('jin du');
    await enterWhileComposing(2);
    expect((await world.state()).annotations).toHaveLength(1);
    await choose('进度');
    await page.keyboard.press('Tab');
    await untilFocused(page, '.tags-field input');
    await compose('gong qi');
    await enterWhileComposing();
    expect(await isInUi(page, '.tags-field .tag', false)).toBe(false);
    await choose('工期');
    await page.keyboard.press('Enter');
    await untilOpen(page, '.tags-field .tag');
    await chord(page, 'Control', 'Enter');
    const kept = async () =>
      (await world.state()).annotations.map(({ annotation: { note, tags } }) => ({ note, tags }));
    await expect.poll(kept).toContainEqual({ note: '进度', tags: ['工期'] });
  });

  test('the right title of a person: Enter while composing keeps the form open, Enter afterwards saves', async () => {
    await begin(await openPopup(world.driven, { url: ADDRESS }));
    await view.click('#tab-people');
    await view.waitForSelector('.item .open');
    await view.focus('.item .open');
    await view.keyboard.press('e');
    await view.waitForSelector('.correct input');
    await view.focus('.correct input');
    await compose('shi zhang');
    await enterWhileComposing();
    expect(await view.$('.correct')).not.toBeNull();
    expect((await world.state()).decisions).toEqual([]);
    await choose('市长');
    await view.keyboard.press('Enter');
    await view.waitForFunction(() => document.querySelector('.correct') === null);
    await expect.poll(async () => (await world.state()).decisions.length).toBe(1);
    await view.close();
  });

  test('a site, and the name of who exports: Enter while composing sends no form', async () => {
    await begin(await world.driven.openOwn('options.html'));
    await view.waitForSelector('.add-site .field');
    await view.focus('.add-site .field');
    await compose('wang zhan');
    await enterWhileComposing();
    expect(await view.$('.add-site .error')).toBeNull();
    await choose('网站');
    await view.keyboard.press('Enter');
    await view.waitForSelector('.add-site .error');
    await view.close();
    await begin(await world.driven.openOwn('library.html'));
    await view.waitForSelector('.entry');
    await view.click('.tools .export');
    await view.waitForSelector('.dialog input[value="team-pack"]');
    await view.$eval('.dialog input[value="team-pack"]', (input) =>
      (input as HTMLInputElement).click(),
    );
    await view.waitForSelector('.choices input.field');
    await view.focus('.choices input.field');
    await compose('bai lu');
    await enterWhileComposing();
    expect(await view.$('.dialog .writing')).toBeNull();
    await choose('白露');
    expect(await typedIn('.choices input.field')).toContain('白露');
    await view.keyboard.press('Escape');
    await view.close();
  });

  test('the library: the note of a row in place; Ctrl+Enter while composing does not save', async () => {
    await begin(await world.driven.openOwn('library.html'));
    await view.waitForSelector('.entry');
    await view.focus('[role="row"][tabindex="0"]');
    await view.keyboard.press('e');
    await view.waitForSelector('.editor textarea:focus');
    const before = (await world.state()).annotations.map(({ annotation: { note } }) => note);
    await compose('he dui');
    await enterWhileComposing(2);
    expect(await view.$('.editor')).not.toBeNull();
    expect((await world.state()).annotations.map(({ annotation: { note } }) => note)).toEqual(
      before,
    );
    await choose('核对');
    await chord(view, 'Control', 'Enter');
    await view.waitForFunction(() =>
      [...document.querySelectorAll('.entry .note')].some((note) => /核对/.test(note.innerHTML)),
    );
    await view.close();
  });

  test('a template for notes: Enter while composing neither breaks a line nor exports; what is chosen is in the preview', async () => {
    await begin(await world.driven.openOwn('library.html'));
    await view.waitForSelector('.entry');
    await view.click('.tools .export');
    await view.waitForSelector('.dialog input[value="markdown-zip"]');
    await view.$eval('.dialog input[value="markdown-zip"]', (input) =>
      (input as HTMLInputElement).click(),
    );
    await view.waitForSelector('.template summary');
    await view.click('.template summary');
    await view.focus('.template textarea');
    const usual = await typedIn('.template textarea');
    await view.$eval('.template textarea', (field) =>
      (field as HTMLTextAreaElement).setSelectionRange(0, 0),
    );
    await compose('wo de zhai chao');
    await enterWhileComposing();
    await enterWhileComposing(2);
    expect(await view.$('.dialog .writing')).toBeNull();
    await choose('我的摘抄');
    expect(await typedIn('.template textarea')).toBe(`我的摘抄${usual}`);
    await view.waitForFunction(() =>
      document.querySelector('.template pre')?.textContent?.startsWith('我的摘抄'),
    );
    await view.keyboard.press('Escape');
    await view.close();
  });

  test('what a person said: what is composed is chosen by Enter, and found', async () => {
    await begin(await world.driven.openOwn('library.html'));
    await view.click('#tab-people');
    await view.waitForSelector('.summary');
    await view.$$eval('.summary', (people) => {
      const named = people.find((one) => one.querySelector('b')?.textContent === '邱允中');
      (named as HTMLElement | undefined)?.click();
    });
    await view.waitForSelector('.said .search');
    await view.focus('.said .search');
    await compose('gan chu lai');
    await enterWhileComposing();
    expect(await view.$('.said .search')).not.toBeNull();
    await choose('干出来');
    await view.waitForSelector('.said mark');
    expect(await typedIn('.said .search')).toBe('干出来');
    expect(await textsOf(view, '.said mark')).toContain('干出来');
    await view.close();
  });
});
