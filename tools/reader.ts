import type { Frame, Page } from 'puppeteer-core';
import { isInUi } from './own-pages.ts';
import { until } from './wait.ts';

/** Where the characters of a text stand on the screen, in client pixels. */
export type Box = { left: number; top: number; right: number; bottom: number };

/** The texts painted under one name (`figure`, `official`, `yellow` …), as a reader sees them. */
export function painted(page: Page | Frame, name: string): Promise<string[]> {
  const frame = 'mainFrame' in page ? page.mainFrame() : page;
  return frame.evaluate(
    (key) => [...(CSS.highlights.get(key) ?? [])].map((range) => String(range)),
    `quandian-${name}`,
  );
}

/** Waits until a condition on what is painted holds. */
export async function untilPainted(
  page: Page | Frame,
  name: string,
  holds: (texts: string[]) => boolean,
): Promise<string[]> {
  let texts: string[] = [];
  const ask = async () => {
    texts = await painted(page, name);
    return holds(texts);
  };
  if (await until(ask, Boolean)) return texts;
  throw new Error(`not painted as ${name}: ${JSON.stringify(texts)}`);
}

/** Scrolls to words of the page and says where they stand. */
export async function boxOf(page: Page, words: string): Promise<Box> {
  const box = await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const nodes: Text[] = [];
    let text = '';
    while (walker.nextNode()) {
      nodes.push(walker.currentNode as Text);
      text += (walker.currentNode as Text).data;
    }
    const start = text.indexOf(wanted);
    if (start < 0) return null;
    const at = (offset: number): [Text, number] => {
      let before = 0;
      for (const node of nodes) {
        if (offset < before + node.length) return [node, offset - before];
        before += node.length;
      }
      throw new Error('outside');
    };
    const range = document.createRange();
    range.setStart(...at(start));
    const [last, offset] = at(start + wanted.length - 1);
    range.setEnd(last, offset + 1);
    (range.startContainer.parentElement as Element).scrollIntoView({
      block: 'center',
      behavior: 'instant',
    });
    const rects = [...range.getClientRects()].filter((rect) => rect.width > 0);
    const [first] = rects;
    const end = rects.at(-1);
    if (!first || !end) return null;
    return {
      left: first.left,
      top: first.top,
      right: end.right,
      bottom: end.bottom,
      firstBottom: first.bottom,
      lastTop: end.top,
    };
  }, words);
  if (!box) throw new Error(`the page does not say “${words}”`);
  return box;
}

/** Selects words with the mouse: pressed before the first character, released behind the last. */
export async function selectByMouse(page: Page, words: string): Promise<Box> {
  const box = (await boxOf(page, words)) as Box & { firstBottom: number; lastTop: number };
  await page.mouse.move(box.left + 1, (box.top + box.firstBottom) / 2);
  await page.mouse.down();
  await page.mouse.move(box.right - 1, (box.lastTop + box.bottom) / 2, { steps: 8 });
  await page.mouse.up();
  const selected = await page.evaluate(() => String(getSelection()));
  if (selected.trim() !== words) throw new Error(`selected “${selected}” for “${words}”`);
  return box;
}

/** Is our interface in the document? It is closed to scripts; only its host can be seen. */
export function isShown(page: Page): Promise<boolean> {
  return page.evaluate(() => document.querySelector('quandian-ui') !== null);
}

export async function untilShown(page: Page, shown: boolean): Promise<void> {
  if (
    (await until(
      () => isShown(page),
      (now) => now === shown,
    )) !== null
  )
    return;
  throw new Error(shown ? 'nothing opened on the page' : 'something stayed open on the page');
}

/** Waits until an element of our interface on the page is there: `.toolbar`, `.editor`, `.card`, `.notice`. */
export async function untilOpen(page: Page, selector: string): Promise<void> {
  if (await until(() => isInUi(page, selector, false), Boolean)) return;
  throw new Error(`no ${selector} opened on the page`);
}

/** Waits until an element of our interface on the page is in focus, so that a key goes there. */
export async function untilFocused(page: Page, selector: string): Promise<void> {
  if (await until(() => isInUi(page, selector, true), Boolean)) return;
  throw new Error(`${selector} did not come into focus`);
}

/** The first figure, else the first official, with up to twelve characters before it, within its clause. */
export function passageAround(page: Page): Promise<string> {
  return page.evaluate(() => {
    const marks = ['figure', 'official'].map((kind) => CSS.highlights.get(`quandian-${kind}`));
    const [range] = marks.flatMap((highlight) => [...(highlight ?? [])]) as Range[];
    const node = range?.startContainer as Text;
    const before =
      node.data
        .slice(0, range?.startOffset)
        .split(/[\s,，。;；:：“”]/)
        .at(-1) ?? '';
    return before.slice(-12) + String(range);
  });
}
