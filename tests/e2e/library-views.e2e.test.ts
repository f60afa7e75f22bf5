import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { backupOf } from '../../domain/export/backup.ts';
import type { Library } from '../../domain/library.ts';
import { exportFrom } from '../../tools/journey.ts';
import { namesakeLibrary, sampleLibrary } from '../support/sample-library.ts';
import { aWorld, BROWSERS, type World } from './harness.ts';
import { focused, lookAt, lookForced, tabTo, textsOf, untilSaid } from './views.ts';

const WIDE = { width: 1180, height: 860 };
const PHONE = { width: 360, height: 740 };

describe.each(BROWSERS)('views of the library in %s', (which) => {
  let world: World;
  let folder: string;
  let library: Page;
  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'quandian-library-'));
    world = await aWorld(which, folder);
    library = await world.driven.openOwn('library.html');
    await library.setViewport(WIDE);
    await library.waitForSelector('.library');
    await bringIn('sample.json', sampleLibrary());
    await untilRows(6);
    // What is recognised in the texts comes a moment later.
    await library.waitForFunction(() => document.body.textContent?.includes('数字类型'));
    await closeNotice();
  });
  afterAll(async () => {
    await world.end();
    rmSync(folder, { recursive: true, force: true });
  });

  const bringIn = async (name: string, content: Library) => {
    const file = path.join(folder, name);
    writeFileSync(file, backupOf(content));
    const input = await library.$('input[type="file"]');
    await input?.uploadFile(file);
    await library.waitForSelector('.dialog button[type="submit"]');
    await library.click('.dialog button[type="submit"]');
    await library.waitForSelector('.dialog .done');
    await library.keyboard.press('Escape');
    await library.waitForFunction(() => document.querySelector('.dialog') === null);
  };
  const untilRows = (count: number) =>
    library.waitForFunction(
      (wanted) => document.querySelectorAll('[role="row"] .entry').length === wanted,
      {},
      count,
    );
  const closeNotice = async () => {
    await library.evaluate(() =>
      document.querySelector<HTMLElement>('.notice button:last-child')?.click(),
    );
    await library.waitForFunction(() => document.querySelector('.notice') === null);
  };
  /** After the editor is closed the keys are the row's again. */
  const untilOnRow = () =>
    library.waitForFunction(() => document.activeElement?.matches('[role="row"][tabindex="0"]'));
  const quotes = () => textsOf(library, '.entry .quote');
  /** By how much the page is wider than its window, in px. */
  const beyond = () =>
    library.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth));
  const press = async (...keys: Parameters<Page['keyboard']['press']>[0][]) => {
    for (const key of keys) await library.keyboard.press(key);
  };
  const withShift = async (deed: () => Promise<void>) => {
    await library.keyboard.down('Shift');
    await deed();
    await library.keyboard.up('Shift');
  };
  const search = async (words: string) => {
    await library.click('.library > header .search', { count: 3 });
    await press('Backspace');
    if (words) await library.keyboard.type(words);
  };
  /** The address of a tab that shows an article, with the passage at which it was opened; the tab is closed. */
  const tabAt = (article: string) =>
    world.driven.opener.evaluate(async (wanted) => {
      type Tab = { id: number; url?: string; pendingUrl?: string };
      type Api = {
        tabs: { query(all: object): Promise<Tab[]>; remove(id: number): Promise<void> };
      };
      const { chrome } = globalThis as never as { chrome: Api };
      const addressOf = ({ url, pendingUrl }: Tab) => pendingUrl || url || '';
      const found = (await chrome.tabs.query({})).find((tab) => addressOf(tab).startsWith(wanted));
      if (found) await chrome.tabs.remove(found.id);
      return found ? addressOf(found) : '';
    }, article);
  /** Chooses a value of a facet; values are counted a moment after the rows are there. */
  const facet = (name: string) =>
    library.waitForFunction(
      (wanted) => {
        const labels = [...document.querySelectorAll<HTMLElement>('.facets label')];
        const label = labels.find((one) => one.querySelector('.name')?.textContent === wanted);
        label?.click();
        return label !== undefined;
      },
      {},
      name,
    );

  test('by mouse: annotations are searched, narrowed down, put in order, and an article’s are shown alone', async () => {
    await lookAt(library, `library-annotations-${which}`, WIDE);
    if (which === 'chrome') await lookForced(library, 'library', WIDE);
    await library.setViewport(WIDE);
    expect(await quotes()).toHaveLength(6);
    await search('双碳');
    await library.waitForFunction(() => document.querySelectorAll('.entry').length === 1);
    expect(await textsOf(library, '.entry mark')).toContain('双碳');
    await search('');
    await untilRows(6);
    await facet('增速');
    await untilRows(2);
    expect(await quotes()).toEqual(['同比增长11.2%', '同比增长9.8%']);
    await library.click('.above .link');
    await untilRows(6);
    await library.select('.order select', 'published');
    await library.waitForFunction(
      () => document.querySelector('.entry .quote')?.textContent === '市委书记邱允中',
    );
    await library.select('.order select', 'noted');
    await library.click('#tab-articles');
    await untilRows(5);
    await lookAt(library, `library-articles-${which}`, WIDE);
    await search('用电量');
    await untilRows(1);
    expect((await textsOf(library, '.entry .sentence'))[0]).toContain('工业用电量增长7.5%');
    await library.click('.entry .acts button');
    await library.waitForFunction(() => document.body.textContent?.includes('只看这篇文章的批注'));
    await untilRows(1);
    expect(await quotes()).toEqual(['同比增长12.1%']);
    await library.click('.above .link');
    await untilRows(6);
  });

  test('annotations are a table as well: the cells that are exported, columns to choose, the same keys', async () => {
    const tableRows = () =>
      library.$$eval('.table .grid-row', (rows) =>
        rows.map((row) =>
          [...row.querySelectorAll('[role="gridcell"]')].map((one) => one.textContent),
        ),
      );
    await library.click('.above button[aria-pressed]');
    await library.waitForFunction(
      () => document.querySelectorAll('.table .grid-row [role="gridcell"][title="%"]').length > 0,
    );
    expect(await textsOf(library, '.table [role="columnheader"]')).toEqual([
      '选中',
      '摘句',
      '笔记',
      '标签',
      '文章',
      '发布时间',
      '可比数值',
      '可比单位',
      '指标',
      '人名',
      '职务',
      '操作',
    ]);
    await lookAt(library, `library-table-${which}`, WIDE);
    await library.setViewport(WIDE);
    // The usual columns have room in a window of usual width.
    const spare = await library.$eval('.grid-body', (one) => one.scrollWidth - one.clientWidth);
    expect(spare).toBe(0);
    const csv: Record<string, string>[] = parse(
      readFileSync(await exportFrom(library, folder, 'csv'), 'utf8'),
      { bom: true, columns: true },
    );
    for (const cells of await tableRows()) {
      const row = csv.find(({ quote }) => quote === cells[1]);
      expect(cells[5]).toBe(row?.published_at?.slice(0, 16).replace('T', ' '));
      expect(cells.slice(6, -1)).toEqual(
        ['value_normalized', 'unit_normalized', 'indicator', 'person', 'title'].map(
          (name) => row?.[name],
        ),
      );
    }
    await library.click('.column-chooser summary');
    await library.evaluate(() => {
      const labels = [...document.querySelectorAll<HTMLElement>('.column-choice')];
      labels.find((label) => label.querySelector('code')?.textContent === 'sentence')?.click();
    });
    await library.waitForSelector('.table [role="columnheader"][title="sentence"]');
    await lookAt(library, `library-table-columns-${which}`, WIDE);
    await lookAt(library, `library-table-columns-phone-${which}`, PHONE, ['light']);
    expect(await beyond()).toBe(0);
    await press('Escape');
    await library.waitForSelector('.column-chooser:not([open])');
    await library.click('.column-chooser summary');
    await library.waitForSelector('.column-chooser[open]');
    await library.click('.library h1');
    await library.waitForSelector('.column-chooser:not([open])');
    // Head and rows are scrolled sideways together, and nothing else is.
    await library.$eval('.table .grid-body', (body) => body.scrollTo(200, 0));
    await library.waitForFunction(() => document.querySelector('.grid-top')?.scrollLeft === 200);
    await library.$eval('.table .grid-top', (head) => head.scrollTo(0, 0));
    await library.waitForFunction(() => document.querySelector('.grid-body')?.scrollLeft === 0);
    await lookAt(library, `library-table-phone-${which}`, PHONE, ['light']);
    await library.setViewport(WIDE);
    expect(await beyond()).toBe(0);
    await library.click('.table .grid-row[data-index="0"] [role="gridcell"]:nth-child(3)');
    await press('ArrowDown', 'x');
    await library.waitForSelector('.table .grid-row[data-index="1"][aria-selected="true"]');
    await press('x', 'e');
    await library.waitForSelector('.table [data-index="1"] .editor textarea:focus');
    await press('Escape');
    await untilOnRow();
    await press('v');
    await library.waitForSelector('.table [data-index="1"] .evidence');
    await press('v');
    await library.waitForFunction(() => document.querySelector('.evidence') === null);
    // All of it by mouse as well.
    const row = '.table .grid-row[data-index="1"]';
    await library.hover(row);
    await library.click(`${row} .acts [aria-label="证据卡"]`);
    await library.waitForSelector(`${row} .evidence`);
    await lookAt(library, `library-table-evidence-${which}`, WIDE);
    await lookAt(library, `library-table-evidence-phone-${which}`, PHONE, ['light']);
    expect(await beyond()).toBe(0);
    await library.setViewport(WIDE);
    await library.hover(row);
    await library.click(`${row} .acts [aria-label="证据卡"]`);
    await library.click(`${row} .acts [aria-label="编辑"]`);
    await library.waitForSelector(`${row} .editor textarea:focus`);
    await press('Escape');
    const article = await library.$eval(
      `${row} a.opens`,
      (link) => (link as HTMLAnchorElement).href,
    );
    await library.click(`${row} button.opens`);
    await expect.poll(() => tabAt(article)).toContain(':~:text=');
    await library.bringToFront();
    // What is chosen is kept for the next time.
    const again = await world.driven.openOwn('library.html');
    await again.waitForSelector('.table [role="columnheader"][title="sentence"]');
    await again.close();
    await library.bringToFront();
    await library.click('.above button[aria-pressed]');
    await untilRows(6);
  });

  test('by mouse: several are chosen with Shift, get a tag and a colour, are deleted, and undo takes it back', async () => {
    await library.click('[data-index="1"] .choice input');
    await withShift(() => library.click('[data-index="3"] .choice input'));
    await library.waitForFunction(
      () => document.querySelector('.bulk strong')?.textContent === '已选 3 条',
    );
    await lookAt(library, `library-chosen-${which}`, WIDE);
    await library.type('.bulk .field', '季报');
    await library.click('.bulk .tag-form button');
    await untilSaid(library, '已修改 3 条批注');
    await library.waitForFunction(
      () =>
        [...document.querySelectorAll('.entry .tag')].filter((tag) => tag.textContent === '季报')
          .length === 3,
    );
    await library.click('.bulk .swatch.color-orange');
    await library.waitForFunction(
      () => document.querySelectorAll('.entry .quote.color-orange').length === 3,
    );
    await library.click('.notice .primary');
    await library.waitForFunction(
      () => document.querySelectorAll('.entry .quote.color-orange').length === 0,
    );
    await library.evaluate(() => {
      const buttons = [...document.querySelectorAll<HTMLElement>('.bulk > button.plain')];
      buttons.at(-1)?.click();
    });
    await untilSaid(library, '3 条批注已移入回收站');
    await untilRows(3);
    await library.click('#tab-trash');
    await untilRows(3);
    await lookAt(library, `library-trash-${which}`, WIDE);
    await library.click('.above .plain');
    await library.waitForFunction(() => document.body.textContent?.includes('回收站是空的'));
    await library.click('#tab-annotations');
    await untilRows(6);
  });

  test('by keyboard alone: search, rows, choosing, colour, tag, editing, deleting, undo, and the sheet of keys', async () => {
    await library.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await press('/');
    expect(await library.evaluate(() => document.activeElement?.className)).toBe('search');
    await library.keyboard.type('工业');
    await library.waitForSelector('.entry mark');
    await search('');
    await untilRows(6);
    await library.focus('[role="row"][tabindex="0"]');
    await press('End');
    await library.waitForFunction(() => document.activeElement?.getAttribute('data-index') === '5');
    await press('Home', 'ArrowDown');
    await library.waitForFunction(() => document.activeElement?.getAttribute('data-index') === '1');
    await press(' ');
    await withShift(() => press('ArrowDown', 'ArrowDown'));
    await library.waitForFunction(
      () => document.querySelector('.bulk strong')?.textContent === '已选 3 条',
    );
    await press('6');
    await library.waitForFunction(
      () => document.querySelectorAll('.entry .quote.color-orange').length === 3,
    );
    await library.keyboard.down('Control');
    await press('z');
    await library.keyboard.up('Control');
    await library.waitForFunction(
      () => document.querySelectorAll('.entry .quote.color-orange').length === 0,
    );
    await press('t');
    await library.waitForFunction(() => document.activeElement?.matches('.bulk .field'));
    await library.keyboard.type('待核');
    await press('Enter');
    await library.waitForFunction(
      () =>
        [...document.querySelectorAll('.entry .tag')].filter((tag) => tag.textContent === '待核')
          .length === 3,
    );
    await library.focus('[role="row"][tabindex="0"]');
    await press('Escape');
    await library.waitForFunction(() => document.querySelector('.bulk') === null);
    await press('Home', 'e');
    await library.waitForSelector('.editor textarea:focus');
    await library.keyboard.type('，下季再看');
    await library.keyboard.down('Control');
    await press('Enter');
    await library.keyboard.up('Control');
    await library.waitForFunction(() => document.querySelector('.editor') === null);
    await library.waitForFunction(() =>
      document.querySelector('.entry .note')?.textContent?.includes('下季再看'),
    );
    await untilOnRow();
    await press('v');
    await library.waitForSelector('.evidence');
    await lookAt(library, `library-evidence-${which}`, WIDE);
    await library.focus('[role="row"][tabindex="0"]');
    await press('v', 'Delete');
    await untilRows(5);
    await library.keyboard.down('Control');
    await press('z');
    await library.keyboard.up('Control');
    await untilRows(6);
    await library.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await library.keyboard.type('?');
    await library.waitForSelector('dialog[open]');
    await lookAt(library, `library-keys-${which}`, WIDE);
    await press('Escape');
    await library.waitForFunction(() => document.querySelector('dialog') === null);
  });

  test('a search is kept under a name, opened again, and forgotten', async () => {
    await search('增长');
    await facet('工业');
    await library.waitForSelector('.saved .link');
    await library.click('.saved .link');
    await library.waitForSelector('.saved .field');
    await library.click('.saved .field', { count: 3 });
    await library.keyboard.type('工业增速');
    await press('Enter');
    await library.waitForSelector('.saved .tag');
    await search('');
    await library.click('.above .link');
    await untilRows(6);
    await library.click('.saved .open-search');
    await untilRows(2);
    await library.click('.saved .forget');
    await library.waitForFunction(() => document.querySelector('.saved .tag') === null);
    await search('');
    await library.click('.above .link');
    await untilRows(6);
  });

  test('people: titles over time, who is named beside, what was said; each picture has its table', async () => {
    await library.click('#tab-people');
    await library.waitForSelector('.summary');
    await lookAt(library, `library-people-${which}`, WIDE);
    await library.click('.network summary');
    await library.waitForSelector('.matrix button');
    await lookAt(library, `library-network-${which}`, WIDE);
    await library.click('.matrix button');
    await library.waitForSelector('.place .passage');
    await library.focus('[role="row"][tabindex="0"]');
    await press('Home', 'Enter');
    await library.waitForSelector('.title-chart');
    expect(await textsOf(library, '.title-chart b')).toEqual(['市委副书记', '市长', '市委书记']);
    await lookAt(library, `library-person-${which}`, { width: 1180, height: 1100 });
    await library.focus('.title-chart li:last-child .point');
    await press('Enter');
    await library.waitForSelector('.place .passage');
    expect(await textsOf(library, '.place .passage')).toEqual([
      expect.stringContaining('市委书记邱允中强调'),
    ]);
    await library.type('.said .search', '双碳');
    await library.waitForFunction(
      () => document.querySelectorAll('.said [role="row"]').length === 1,
    );
    expect(await textsOf(library, '.said mark')).toEqual(['双碳']);
    await library.click('.picture .acts button');
    await library.waitForSelector('.twin table');
    await lookAt(library, `library-person-table-${which}`, WIDE);
    await library.click('.picture .acts button:last-child');
    // The file is there before what it says is.
    const table = () => {
      const name = readdirSync(folder).find((file) => /^quandian-titles-.*\.csv$/.test(file));
      return name ? readFileSync(path.join(folder, name), 'utf8') : '';
    };
    await expect.poll(table).toContain('市委副书记');
    await library.click('.results > .back');
  });

  /** Marks of the axis of days that touch the one before them. */
  const touching = () =>
    library.$$eval('.day-ticks .tick', (ticks) => {
      const boxes = ticks.map((tick) => tick.getBoundingClientRect());
      return ticks.flatMap((tick, index) => {
        const before = boxes[index - 1];
        return before && (boxes[index]?.left ?? 0) < before.right + 4 ? [tick.textContent] : [];
      });
    });

  test('figures: an indicator over time, a point leads to its sentence, what is contradicted is flagged', async () => {
    await library.click('#tab-figures');
    await library.waitForSelector('.summary');
    await lookAt(library, `library-figures-${which}`, WIDE);
    await library.focus('[role="row"][tabindex="0"]');
    await press('Home', 'Enter');
    await library.waitForSelector('.timeline .point');
    expect(await library.$$('.timeline .point')).toHaveLength(5);
    expect(await library.$$('.timeline .point.contradicted')).toHaveLength(2);
    await library.focus('.timeline .point');
    await press('ArrowRight', 'ArrowRight', 'ArrowRight', 'Enter');
    await library.waitForSelector('.place .passage');
    expect((await textsOf(library, '.place .passage'))[0]).toContain('增长12.1%');
    expect(await library.$eval('.place a', (link) => (link as HTMLAnchorElement).href)).toContain(
      ':~:text=',
    );
    await lookAt(library, `library-indicator-${which}`, { width: 1180, height: 1000 });
    await lookAt(library, `library-indicator-contrast-${which}`, WIDE, ['contrast']);
    if (which === 'chrome') await lookForced(library, 'library-indicator', WIDE);
    await library.setViewport({ width: 360, height: 740 });
    // Marks of the axis are as far from one another as they are long.
    await expect.poll(touching).toEqual([]);
    expect((await library.$$('.day-ticks .tick')).length).toBeGreaterThan(1);
    await lookAt(library, `library-indicator-phone-${which}`, { width: 360, height: 740 }, [
      'light',
    ]);
    await library.setViewport(WIDE);
    await library.click('.results > .back');
    await library.click('#tab-annotations');
    await untilRows(6);
  });

  test('by keyboard alone: from list to list, into a person, an indicator and the trash, and back', async () => {
    const to = (selector: string) => tabTo(library, selector);
    const backTo = (selector: string) => tabTo(library, selector, true);
    const tab = '[role="tab"][aria-selected="true"]';
    await library.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await press('/');
    await to('[role="row"]');
    await press('Delete');
    await untilRows(5);
    await backTo(tab);
    await press('ArrowRight');
    await library.waitForSelector('#tab-articles[aria-selected="true"]');
    await untilRows(4);
    await to('[role="row"]');
    await press('Home', 'Enter');
    await library.waitForFunction(() => document.body.textContent?.includes('只看这篇文章的批注'));
    await to('.above .link');
    await press('Enter');
    await untilRows(5);
    await backTo(tab);
    await press('ArrowRight', 'ArrowRight');
    await library.waitForSelector('#tab-people[aria-selected="true"]');
    await library.waitForSelector('.summary');
    await to('[role="row"]');
    await press('Home', 'Enter');
    await library.waitForSelector('.title-chart .point');
    await to('.title-chart .point');
    await press('Enter');
    await library.waitForSelector('.place .passage');
    await to('.said .search');
    await backTo('.results > .back');
    await press('Enter');
    await library.waitForSelector('.network');
    await backTo(tab);
    await press('ArrowRight');
    await library.waitForSelector('#tab-figures[aria-selected="true"]');
    await library.waitForSelector('.summary');
    await to('[role="row"]');
    await press('Home', 'Enter');
    await library.waitForSelector('.timeline .point');
    await to('.timeline .point');
    await press('Enter');
    await library.waitForSelector('.place .passage');
    await backTo(tab);
    await press('ArrowRight');
    await untilRows(1);
    await to('[role="row"]');
    await press('Enter');
    await library.waitForFunction(() => document.body.textContent?.includes('回收站是空的'));
    await backTo(tab);
    await press('ArrowRight');
    await untilRows(6);
    await closeNotice();
  });

  test('by mouse: a person, an indicator, and what was thrown away', async () => {
    await library.click('#tab-people');
    await library.waitForSelector('.summary');
    await library.click('.summary');
    await library.waitForSelector('.title-chart .point');
    await library.click('.title-chart .point');
    await library.waitForSelector('.place .passage');
    await library.click('.bars .link');
    await library.waitForFunction(() => document.querySelector('h2')?.textContent === '温芷若');
    await library.click('.results > .back');
    await library.click('#tab-figures');
    await library.waitForSelector('.summary');
    await library.click('.summary');
    await library.waitForSelector('.timeline .point');
    await library.click('.timeline .point');
    await library.waitForSelector('.place .passage');
    await library.click('#tab-annotations');
    await untilRows(6);
    await library.hover('.entry');
    await library.click('.entry .acts button:last-child');
    await untilRows(5);
    await closeNotice();
    await library.click('#tab-trash');
    await untilRows(1);
    await library.click('.entry .acts button');
    await library.waitForFunction(() => document.body.textContent?.includes('回收站是空的'));
    await library.click('#tab-annotations');
    await untilRows(6);
    await closeNotice();
  });

  test('people of one name are told apart by what they hold, until the reader joins them; what is given and taken is told', async () => {
    await bringIn('namesakes.json', namesakeLibrary());
    await library.click('#tab-people');
    const names = () => textsOf(library, '.summary b');
    await expect
      .poll(names)
      .toEqual(expect.arrayContaining(['王伟（市教育局）', '王伟（沱阳长虹公司）', '李云']));
    const openPerson = (name: string) =>
      library.waitForFunction(
        (wanted) => {
          const rows = [...document.querySelectorAll<HTMLElement>('.summary')];
          const row = rows.find((one) => one.querySelector('b')?.textContent === wanted);
          row?.click();
          return row !== undefined;
        },
        {},
        name,
      );
    await openPerson('李云');
    await library.waitForSelector('.title-chart .tag');
    expect(await textsOf(library, '.title-chart .tag')).toEqual([
      '新任 2022-03-03',
      '卸任 2022-03-03',
    ]);
    // Whoever is seen on one day is not seen from that day to that day.
    expect((await textsOf(library, '.insight > .facts'))[0]).toMatch(/ · 2022-03-03$/);
    await lookAt(library, `library-posts-${which}`, WIDE);
    await library.click('.results > .back');
    await openPerson('王伟（市教育局）');
    await library.waitForSelector('.namesakes .plain');
    expect(await textsOf(library, '.said mark, .said .passage b')).not.toContain('20%');
    await lookAt(library, `library-namesakes-${which}`, WIDE);
    await library.focus('.namesakes .plain');
    await press('Enter');
    await library.waitForFunction(() => document.querySelector('h2')?.textContent === '王伟');
    expect(await textsOf(library, '.title-chart b')).toHaveLength(2);
    await library.click('.namesakes .plain');
    await library.waitForFunction(() =>
      document.querySelector('h2')?.textContent?.startsWith('王伟（'),
    );
    await library.click('.results > .back');
    await library.click('#tab-annotations');
    await untilRows(6);
  });

  test('on a phone and at twice the size nothing is cut off', async () => {
    for (const [name, size] of [
      ['phone', { width: 360, height: 740 }],
      ['double', { width: 590, height: 430 }],
    ] as const) {
      await lookAt(library, `library-${name}-${which}`, size, ['light']);
      const over = await library.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(over, name).toBeLessThanOrEqual(0);
    }
    await library.setViewport(WIDE);
    expect(await focused(library)).toBeDefined();
  });
});
