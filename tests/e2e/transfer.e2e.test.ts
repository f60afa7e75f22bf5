import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { FORMATS } from '../../domain/export/format-list.ts';
import { exportFrom, openPopup, untilThere } from '../../tools/journey.ts';
import { untilPainted } from '../../tools/reader.ts';
import { ADDRESS, aWorld, BROWSERS, SAMPLE, type World } from './harness.ts';
import { annotate, lookAt, tabTo, textsOf } from './views.ts';

describe.each(BROWSERS)('exports and imports in %s', (which) => {
  let world: World;
  let folder: string;
  let library: Page;
  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'quandian-transfer-'));
    world = await aWorld(which, folder);
    const page = await world.visit(SAMPLE);
    await untilPainted(page, 'figure', (texts) => texts.length > 0);
    await annotate(page, '总投资78.6亿元', '双碳项目');
    library = await world.driven.openOwn('library.html');
    await library.waitForSelector('.entry');
  });
  afterAll(async () => {
    await world.end();
    rmSync(folder, { recursive: true, force: true });
  });

  test('the dialog shows every format, and axe has nothing against it', async () => {
    await library.click('.tools .export');
    await library.waitForSelector('.dialog input[name="format"]');
    const shown = await library.$$eval('.dialog input[name="format"]', (all) => all.length);
    expect(shown).toBe(FORMATS.length);
    await lookAt(library, `${which}-export`, { width: 1100, height: 860 });
    await lookAt(library, `${which}-export-narrow`, { width: 420, height: 700 });
    await library.keyboard.press('Escape');
    await library.waitForFunction(() => !document.querySelector('.dialog'));
  });

  /** A file of Hypothesis: a passage of the sample article, one that is not there, and rows that are no annotations. */
  const HYPOTHESIS = {
    export_userid: 'acct:someone',
    annotations: [
      {
        id: 'abc',
        created: '2026-11-20T08:00:00Z',
        uri: ADDRESS,
        text: '来自别处的批注',
        tags: ['工期'],
        target: [
          { source: ADDRESS, selector: [{ type: 'TextQuoteSelector', exact: '倒排77天工期' }] },
        ],
      },
      {
        id: 'def',
        uri: ADDRESS,
        text: '找不到的批注',
        target: [{ selector: [{ type: 'TextQuoteSelector', exact: '文中没有这一句话的踪影' }] }],
      },
      { id: 'ghi', uri: ADDRESS, text: '只是页注' },
      {
        id: 'jkl',
        uri: 'javascript:alert(1)',
        target: [{ selector: [{ type: 'TextQuoteSelector', exact: '数' }] }],
      },
    ],
  };
  const choose = async (name: string, content: string) => {
    const file = path.join(folder, name);
    writeFileSync(file, content);
    const input = await library.$('.tools input[type="file"]');
    await input?.uploadFile(file);
  };
  // Whatever the test before left open or in front.
  beforeEach(() => library.bringToFront());
  const said = (selector: string) =>
    library.waitForSelector(selector).then((found) => found?.evaluate((one) => one.textContent));

  test('a file of Hypothesis: what cannot come in is listed, the rest comes in only when asked for', async () => {
    await choose('hypothesis.json', JSON.stringify(HYPOTHESIS));
    expect(await said('.dialog .would-do')).toContain('将新增 2 条');
    const rows = await textsOf(library, '.rejected tbody tr');
    expect(rows).toEqual([
      expect.stringMatching(/^3没有摘句/),
      expect.stringMatching(/^4网址不是网页/),
    ]);
    const isDisabled = () =>
      library.$eval(
        '.dialog button[type="submit"]',
        (button) => (button as HTMLButtonElement).disabled,
      );
    expect(await isDisabled()).toBe(true);
    await lookAt(library, `${which}-import`, { width: 900, height: 640 });
    await library.click('.dialog .check input');
    expect(await isDisabled()).toBe(false);
    await library.click('.dialog button[type="submit"]');
    expect(await said('.dialog .done')).toContain('新增 2 条');
    await library.click('.dialog .primary');
    await library.waitForFunction(() => document.querySelectorAll('.entry').length === 3);
  });

  test('an imported annotation finds its place when its page is next opened', async () => {
    const page = await world.visit(SAMPLE);
    await untilPainted(page, 'yellow', (texts) => texts.includes('倒排77天工期'));
    const popup = await openPopup(world.driven, { url: ADDRESS });
    await popup.waitForFunction(() => document.body.textContent?.includes('来自别处的批注'));
    expect(await popup.$eval('body', (body) => body.textContent)).toContain('找不到的批注');
    await popup.close();
    // Its place is stored: the backup has the version of the text on which it stands.
    await library.bringToFront();
    const backup = JSON.parse(readFileSync(await exportFrom(library, folder, 'backup'), 'utf8'));
    const [found, lost] = ['来自别处的批注', '找不到的批注'].map((note) =>
      backup.annotations.find((annotation: { note: string }) => annotation.note === note),
    );
    expect(found.textHash).toMatch(/^[0-9a-f]{64}$/);
    expect(found.quote.prefix).not.toBe('');
    expect(lost.textHash).toBeUndefined();
  });

  test('a file that is damaged is refused with the reason; nothing is written', async () => {
    await choose('damaged.json', JSON.stringify(HYPOTHESIS).slice(0, -30));
    expect(await said('.dialog .refused')).toContain('文库没有改动：不是完整的 JSON');
    await library.click('.dialog .primary');
    expect(await library.$$eval('.entry', (items) => items.length)).toBe(3);
  });

  test('another coder’s pack is put beside one’s own annotations, and ruled about', async () => {
    const file = await exportFrom(library, folder, 'team-pack');
    const pack = JSON.parse(readFileSync(file, 'utf8'));
    pack.coder = '邹云';
    const [one, other] = ['双碳项目', '来自别处的批注'].map((note) =>
      pack.annotations.find((annotation: { note: string }) => annotation.note === note),
    );
    Object.assign(one, { id: '6f1c2c0e-0000-4000-8000-000000000001', tags: ['投资'], note: '' });
    Object.assign(other, { id: '6f1c2c0e-0000-4000-8000-000000000002' });
    pack.annotations = [one, other];
    await choose('pack.json', JSON.stringify(pack));
    expect(await said('.dialog .told')).toContain('邹云 的团队包');
    await library.click('.dialog button[type="submit"]');
    // The view opens in front; a page behind it draws no frames to wait by.
    await library.waitForFunction(() => !document.querySelector('.dialog'), { polling: 100 });
    const team = await world.driven.openOwn('team.html');
    await team.waitForSelector('.pairing');
    // Ours has one more, which is nowhere in the text; of the two in common one has another label: po = 1/2,
    // pe = 1/2 × 1/2, κ = 1/3.
    const figures = await textsOf(team, '.agreement dd b');
    expect(figures).toEqual(['0.33', '1.00', '0.50', '1']);
    expect(await textsOf(team, '.pairing .verdict')).toEqual(['标签不同']);
    await lookAt(team, `${which}-team`, { width: 1000, height: 720 });
    await lookAt(team, `${which}-team-narrow`, { width: 420, height: 800 }, ['light']);
    await team.click('.ruling label:nth-of-type(2) input');
    await team.waitForSelector('.ruling button');
    await team.click('.result');
    const name = `quandian-adjudicated-${new Date().toISOString().slice(0, 10)}.json`;
    const result = JSON.parse(readFileSync(await untilThere(folder, name), 'utf8'));
    expect(result.coder).toContain('邹云');
    expect(result.annotations.map(({ tags }: { tags: string[] }) => tags)).toEqual([
      ['投资'],
      ['工期'],
    ]);
    // By keyboard alone: what was ruled is taken back and ruled anew, and the report is saved.
    await team.bringToFront();
    await tabTo(team, '.ruling button');
    await team.keyboard.press('Enter');
    await team.waitForFunction(() => document.querySelector('.ruling button') === null);
    await tabTo(team, '.ruling input');
    await team.keyboard.press('ArrowDown');
    await team.waitForSelector('.ruling button');
    expect(await team.$$eval('.ruling input:checked', (chosen) => chosen.length)).toBe(1);
    await tabTo(team, '.report', true);
    await team.keyboard.press('Enter');
    const report = `quandian-agreement-${new Date().toISOString().slice(0, 10)}.md`;
    expect(readFileSync(await untilThere(folder, report), 'utf8')).toContain('邹云');
    // The library is as it was.
    await team.close();
    await library.bringToFront();
    expect(await library.$$eval('.entry', (items) => items.length)).toBe(3);
  });

  test('a template of the reader’s own is seen before it is used; one that is not understood is not used', async () => {
    await library.click('.tools .export');
    await library.waitForSelector('.dialog input[value="markdown-zip"]');
    await library.$eval('.dialog input[value="markdown-zip"]', (input) =>
      (input as HTMLInputElement).click(),
    );
    await library.waitForSelector('.template summary');
    await library.click('.template summary');
    await library.waitForFunction(() =>
      document.querySelector('.template pre')?.textContent?.includes('tags:'),
    );
    const write = (template: string) =>
      library.$eval(
        '.template textarea',
        (field, text) => {
          (field as HTMLTextAreaElement).value = text;
          field.dispatchEvent(new Event('input', { bubbles: true }));
        },
        template,
      );
    await write('# {{title}}\n{{#annotations}}* {{qoute}}\n{{/annotations}}');
    await library.waitForSelector('.template .fault');
    expect(await said('.template .fault')).toBe('没有 {{qoute}} 这个名称');
    await library.click('.dialog button[type="submit"]');
    await write('# {{title}}\n{{#annotations}}* {{quote}}\n{{/annotations}}');
    await library.waitForFunction(() =>
      document.querySelector('.template pre')?.textContent?.startsWith('# '),
    );
    await lookAt(library, `${which}-template`, { width: 1000, height: 860 });
    await library.keyboard.press('Escape');
    await library.waitForFunction(() => !document.querySelector('.dialog'));
  });

  test('every format is made aside from the page and handed over', {
    timeout: 180_000,
  }, async () => {
    for (const { id } of FORMATS) {
      const file = readFileSync(await exportFrom(library, folder, id));
      expect([id, file.length > 20]).toEqual([id, true]);
    }
  });

  test('a large import that is stopped keeps what is in; the same file goes on from there', {
    timeout: 120_000,
  }, async () => {
    const many = 12_000;
    const one = HYPOTHESIS.annotations[0];
    const annotations = Array.from({ length: many }, (_, n) => ({ ...one, id: `many-${n}` }));
    const file = JSON.stringify({ ...HYPOTHESIS, annotations });
    const would = async () => {
      const words = await said('.dialog .would-do');
      return (words?.match(/\d[\d,]*/g) ?? []).map((count) => Number(count.replaceAll(',', '')));
    };
    await choose('many.json', file);
    expect(await would()).toEqual([many, 0, 0]);
    // Pressed in the page itself, as soon as a first part is in: from outside it would be too late.
    await library.evaluate(() => {
      const stop = () => {
        const bar = document.querySelector<HTMLProgressElement>('.writing progress[value]');
        const button = document.querySelector<HTMLElement>('.writing button');
        if (!bar || bar.value === 0) return;
        watcher.disconnect();
        button?.click();
      };
      const watcher = new MutationObserver(stop);
      watcher.observe(document.body, { subtree: true, childList: true, attributes: true });
    });
    await library.click('.dialog button[type="submit"]');
    expect(await said('.dialog .refused')).toContain('已停止');
    await library.click('.dialog .primary');
    await choose('many.json', file);
    const [added = 0, updated, known = 0] = await would();
    expect(updated).toBe(0);
    expect(known).toBeGreaterThan(0);
    expect(added).toBeGreaterThan(0);
    expect(added + known).toBe(many);
    await library.click('.dialog button[type="submit"]');
    expect(await said('.dialog .done')).toContain(`新增 ${added} 条`);
    await library.click('.dialog .primary');
    await choose('many.json', file);
    expect(await would()).toEqual([0, 0, many]);
    await library.keyboard.press('Escape');
  });
});
