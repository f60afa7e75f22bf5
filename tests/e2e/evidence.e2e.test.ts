import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { textFragmentUrl } from '../../domain/text-fragment.ts';
import { openPopup } from '../../tools/journey.ts';
import { ADDRESS, aWorld, BROWSERS, SAMPLE, type World } from './harness.ts';
import { reopen } from './views.ts';

/** The sample with every paragraph a screen high: a browser that finds the words scrolls. */
const TALL = SAMPLE.replaceAll('<p>', '<p style="height: 1200px">');

describe.each(BROWSERS)('text directives in %s', (which) => {
  let world: World;
  let text = '';
  beforeAll(async () => {
    world = await aWorld(which);
    await reopen(world, TALL);
    const popup = await openPopup(world.driven, { url: ADDRESS });
    const tab = await world.driven.tabOf(ADDRESS);
    text = await popup.evaluate(async (id) => {
      type Api = { tabs: { sendMessage(id: number, message: unknown): Promise<unknown> } };
      const { chrome } = globalThis as never as { chrome: Api };
      const reply = await chrome.tabs.sendMessage(id, { quandian: 1, call: 'article', args: [] });
      return (reply as { value: { text: string } }).value.text;
    }, tab);
    await popup.close();
  });
  afterAll(() => world.end());

  test.each([
    '27户',
    '同比增长22.6%',
    '是干出来的',
    '77天',
    '县长向前',
    '5个专班,由县级领导“一对一”包联',
  ])('the browser finds %s by its directive', async (words) => {
    const start = text.indexOf(words);
    expect(start).toBeGreaterThan(0);
    const url = textFragmentUrl(ADDRESS, text, { start, end: start + words.length });
    const page = await world.driven.open(url);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(600);
    await page.close();
  });
});
