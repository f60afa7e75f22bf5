import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { annotateByKeyboard, chord, enterToolbar, openPopup } from '../../tools/journey.ts';
import { isInUi } from '../../tools/own-pages.ts';
import {
  boxOf,
  painted,
  selectByMouse,
  untilFocused,
  untilOpen,
  untilPainted,
} from '../../tools/reader.ts';
import { ADDRESS, aWorld, BROWSERS, SAMPLE, type World } from './harness.ts';

describe.each(BROWSERS)('keeping in %s', (which) => {
  let world: World;
  beforeAll(async () => {
    world = await aWorld(which);
  });
  afterAll(() => world.end());

  const open = async (html = SAMPLE): Promise<Page> => {
    const page = await world.visit(html);
    await untilPainted(page, 'figure', (texts) => texts.length > 0);
    return page;
  };
  const annotate = async (page: Page, words: string, note: string) => {
    await selectByMouse(page, words);
    await annotateByKeyboard(page, note, '经济');
    await chord(page, 'Control', 'Enter');
    await untilPainted(page, 'yellow', (texts) => texts.includes(words));
  };
  /** Marks words in the colour of a digit, by the keyboard's way into the toolbar. */
  const highlight = async (page: Page, words: string, digit: '2' | '3') => {
    await selectByMouse(page, words);
    await enterToolbar(page);
    await page.keyboard.press(digit);
    await untilPainted(page, digit === '2' ? 'green' : 'blue', (texts) => texts.includes(words));
  };

  test('a note with a tag is kept, painted after it was saved, and there after a restart', async () => {
    await annotate(await open(), '总投资78.6亿元', '比上年多吗？');
    await world.restart();
    const page = await open();
    await untilPainted(page, 'yellow', (texts) => texts.includes('总投资78.6亿元'));
    const { annotations } = await world.state();
    expect(annotations).toMatchObject([
      { annotation: { note: '比上年多吗？', tags: ['经济'] }, placement: { state: 'in-place' } },
    ]);
    await page.close();
  });

  test('overlapping annotations stay apart', async () => {
    const page = await open();
    await highlight(page, '其中规上企业27户', '2');
    await highlight(page, '27户,今年1—9月', '3');
    expect(await painted(page, 'green')).toContain('其中规上企业27户');
    expect((await world.state()).annotations).toHaveLength(3);
    await page.close();
  });

  test('from the card, by keyboard: an annotation is changed, deleted, and taken back', async () => {
    const page = await open();
    await untilPainted(page, 'green', (texts) => texts.length > 0);
    const openCard = async () => {
      const box = await boxOf(page, '其中规上企业');
      await page.mouse.click(box.left + 4, (box.top + box.bottom) / 2);
      await untilFocused(page, '.card');
      await page.keyboard.press('Tab');
      await untilFocused(page, '.card button');
    };
    // The card has 删除 and 编辑, in this order.
    await openCard();
    await page.keyboard.press('Tab');
    await untilFocused(page, '.card button ~ button');
    await page.keyboard.press('Enter');
    await untilFocused(page, '.editor textarea');
    await page.keyboard.type('改过了');
    await chord(page, 'Control', 'Enter');
    const noteOf = async () => {
      const { annotations } = await world.state();
      return annotations.find(({ annotation }) => annotation.color === 'green')?.annotation.note;
    };
    await expect.poll(noteOf).toBe('改过了');
    await openCard();
    await page.keyboard.press('Enter');
    await untilPainted(page, 'green', (texts) => texts.length === 0);
    await chord(page, 'Control', 'z');
    await untilPainted(page, 'green', (texts) => texts.length === 1);
    expect(await noteOf()).toBe('改过了');
    await page.close();
  });

  test('the page is bookmarked by the popup and let go again', async () => {
    const page = await open();
    const popup = await openPopup(world.driven, { url: ADDRESS });
    await popup.click('.ribbon');
    await popup.waitForSelector('.ribbon[aria-pressed="true"]');
    const kept = (await world.state()).bookmark;
    await popup.click('.ribbon');
    await popup.waitForSelector('.ribbon[aria-pressed="false"]');
    await popup.click('.notice .primary');
    await popup.waitForSelector('.ribbon[aria-pressed="true"]');
    expect((await world.state()).bookmark).toEqual(kept);
    await popup.click('.ribbon');
    await popup.waitForSelector('.ribbon[aria-pressed="false"]');
    await popup.close();
    await page.close();
  });

  test('on the page, by keyboard: what is let go and taken back is the old bookmark', async () => {
    const page = await open();
    const bookmarkOf = async () => (await world.state()).bookmark;
    await selectByMouse(page, '总投资78.6亿元');
    await enterToolbar(page);
    const onRibbon = () => isInUi(page, '.toolbar .tool[aria-pressed]', true);
    for (let step = 0; step < 9 && !(await onRibbon()); step++)
      await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await untilFocused(page, '.toolbar .tool[aria-pressed="true"]');
    const kept = await bookmarkOf();
    expect(kept).not.toBeNull();
    await page.keyboard.press('Enter');
    await untilFocused(page, '.toolbar .tool[aria-pressed="false"]');
    expect(await bookmarkOf()).toBeNull();
    await page.keyboard.press('Escape');
    await chord(page, 'Control', 'z');
    await expect.poll(bookmarkOf).toEqual(kept);
    await page.close();
  });

  test.each<[string, (html: string) => string, string]>([
    [
      'a paragraph was put before it',
      (html) => html.replace('<p>', '<p>　　编者按：原文有更新。</p>\n<p>'),
      'moved',
    ],
    [
      'its figure was changed',
      (html) => html.replace('总投资78.6亿元', '总投资78.8亿元'),
      'changed-fact',
    ],
    [
      'its unit was changed',
      (html) => html.replace('总投资78.6亿元', '总投资78.6万元'),
      'changed-fact',
    ],
    [
      'its sentence was taken out',
      (html) => html.replace(/<p>　　在安宁河谷.*<\/p>\n/, ''),
      'lost',
    ],
  ])('when %s, the annotation is shown so', async (_, edit, state) => {
    const edited = edit(SAMPLE);
    expect(edited).not.toBe(SAMPLE);
    const page = await open(edited);
    const placed = async () => {
      const { annotations } = await world.state();
      return annotations.find(({ annotation }) => annotation.note === '比上年多吗？')?.placement;
    };
    await expect.poll(async () => (await placed())?.state).toBe(state);
    if (state === 'changed-fact') {
      await untilPainted(page, 'changed', (texts) => texts.length === 1);
      expect(await painted(page, 'yellow')).toEqual([]);
    }
    const popup = await openPopup(world.driven, { url: ADDRESS });
    expect(await popup.$eval('main', (main) => main.textContent)).toContain('比上年多吗？');
    await popup.close();
    await page.close();
  });

  test('a write that fails says so and keeps what was typed', async () => {
    const page = await open();
    const library = await world.driven.openOwn('library.html');
    // Another version of the extension takes the database over.
    await library.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const request = indexedDB.open('quandian', 1000);
          request.onupgradeneeded = () => undefined;
          request.onerror = () => reject(request.error);
          request.onsuccess = () => {
            request.result.close();
            resolve();
          };
        }),
    );
    await page.bringToFront();
    await selectByMouse(page, '倒排77天工期');
    await annotateByKeyboard(page, '写了很久的话', '进度');
    await chord(page, 'Control', 'Enter');
    await untilOpen(page, '.editor [role="alert"]');
    expect(await painted(page, 'yellow')).not.toContain('倒排77天工期');
    await page.keyboard.press('Escape');
    await page.close();
    await library.close();
  });
});
