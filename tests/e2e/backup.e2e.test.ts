import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserName } from '../../tools/browser.ts';
import { extensionFolder } from '../../tools/setup.mjs';
import { aWorld, BROWSERS, SAMPLE, type World } from './harness.ts';
import { annotate, lookAt, reopen, textsOf } from './views.ts';

describe.each(BROWSERS)('backups and recovery in %s', (which) => {
  let world: World;
  let folder: string;
  let permitted: string;
  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'quandian-backups-'));
    permitted = permittedExtension(which);
    world = await aWorld(which, folder, permitted);
    await annotate(await reopen(world, SAMPLE), '总投资78.6亿元', '比上年多吗？');
  });
  afterAll(async () => {
    await world.end();
    for (const one of [folder, permitted]) rmSync(one, { recursive: true, force: true });
  });

  const saved = () => {
    const inside = path.join(folder, 'Quandian');
    const files = existsSync(inside) ? readdirSync(inside) : [];
    // Firefox makes an empty file first.
    return files.filter(
      (file) => file.endsWith('.json.gz') && statSync(path.join(inside, file)).size > 0,
    );
  };

  test('an automatic backup is saved as soon as it is switched on, and holds everything', async () => {
    let view = await world.driven.openOwn('options.html');
    await view.waitForSelector('.automatic input');
    // A folder of the reader's own is offered where the browser gives one.
    expect(await view.$$('[name="backup-place"]')).toHaveLength(which === 'chrome' ? 2 : 0);
    await view.click('.automatic input[type="checkbox"]');
    await expect.poll(saved, { timeout: 20_000 }).toHaveLength(1);
    const file = readFileSync(path.join(folder, 'Quandian', saved()[0] ?? ''));
    const library = JSON.parse(gunzipSync(file).toString('utf8'));
    expect(library).toMatchObject({
      format: 'quandian-backup',
      annotations: [{ note: '比上年多吗？' }],
    });
    await view.close();
    view = await world.driven.openOwn('options.html');
    await view.waitForSelector('.automatic');
    await view.waitForSelector('.backups');
    expect(await textsOf(view, '.backups code')).toEqual([`Quandian/${saved()[0]}`]);
    expect(await textsOf(view, '.automatic .alarm')).toEqual([]);
    await lookAt(view, `options-backup-${which}`, { width: 1000, height: 2400 });
    await view.close();
  });

  test('a backup that was saved is listed, though the background was stopped before it could', async () => {
    const before = await asBeforeListing(world.driven.opener);
    const view = await world.driven.openOwn('options.html');
    await view.waitForSelector('.backups');
    expect(await textsOf(view, '.backups code')).toEqual([`Quandian/${saved()[0]}`]);
    expect(await textsOf(view, '.automatic .alarm')).toEqual([]);
    // The very one, not another that was made anew.
    await expect.poll(() => stored(view)).toEqual({ backupsMade: [before], backupUnderWay: null });
    await view.close();
  });

  test('a backup is listed in options that were still looking at the library when it was saved', async () => {
    const { opener } = world.driven;
    const { backupsMade } = await stored(opener);
    await keep(opener, { backupsMade: [] });
    await holdLibrary(opener);
    const view = await world.driven.openOwn('options.html');
    // So old, they have asked what there is, and wait for the library.
    await view.waitForFunction(() => performance.now() > 700);
    await keep(opener, { backupsMade });
    await opener.evaluate(() => Object.assign(globalThis, { isHeld: false }));
    await view.waitForSelector('.backups');
    await view.close();
  });

  test('a library that is gone is told, never shown as new, and comes back from the backup', async () => {
    let view = await world.driven.openOwn('welcome.html');
    await emptyAsAfterDamage(view);
    await view.close();
    view = await world.driven.openOwn('library.html');
    await view.waitForSelector('.recovery');
    expect(await textsOf(view, '.alarm')).toEqual([expect.stringContaining('上次有 1 条')]);
    await lookAt(view, `recovery-${which}`, { width: 1000, height: 800 });
    const input = await view.$('input[type="file"]');
    await input?.uploadFile(path.join(folder, 'Quandian', saved()[0] ?? ''));
    await view.waitForSelector('.preview');
    expect(await textsOf(view, '.preview p')).toEqual([expect.stringContaining('将新增 1 条')]);
    await view.click('.preview button');
    await view.waitForFunction(() => document.body.textContent?.includes('比上年多吗？'));
    await view.close();
  });
});

/** The built extension with what the automatic backup asks for granted: nobody is there to answer Chromium's question. */
function permittedExtension(which: BrowserName): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'quandian-permitted-'));
  cpSync(extensionFolder(which), folder, { recursive: true });
  const file = path.join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  if (which === 'chrome') {
    manifest.permissions.push(...manifest.optional_permissions);
    writeFileSync(file, JSON.stringify(manifest));
  }
  return folder;
}

type Area = {
  get(keys: object): Promise<Kept>;
  set(values: object): Promise<void>;
};
type Kept = { backupsMade: object[]; backupUnderWay: object | null };
type Api = {
  storage: { local: Area };
  downloads: { search(query: object): Promise<{ id: number }[]> };
};

function stored(view: Page): Promise<Kept> {
  return view.evaluate(() => {
    const { browser, chrome } = globalThis as never as { browser?: Api; chrome: Api };
    return (browser ?? chrome).storage.local.get({ backupsMade: [], backupUnderWay: null });
  });
}

function keep(view: Page, values: Partial<Kept>): Promise<void> {
  return view.evaluate((all) => {
    const { browser, chrome } = globalThis as never as { browser?: Api; chrome: Api };
    return (browser ?? chrome).storage.local.set(all);
  }, values);
}

/** What lies there when the background is stopped between a download's end and its place in the list. Answers its row. */
async function asBeforeListing(view: Page): Promise<object> {
  const id = await view.evaluate(async () => {
    const { browser, chrome } = globalThis as never as { browser?: Api; chrome: Api };
    const latest = { orderBy: ['-startTime'], limit: 1 };
    return (await (browser ?? chrome).downloads.search(latest))[0]?.id;
  });
  const [row] = (await stored(view)).backupsMade;
  if (!row || id === undefined) throw new Error('nothing was saved');
  await keep(view, { backupsMade: [], backupUnderWay: { ...row, download: id } });
  return row;
}

/** Whoever wants to read the library waits, until `isHeld` is false. */
function holdLibrary(view: Page): Promise<void> {
  return view.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const here = globalThis as never as { isHeld: boolean };
        here.isHeld = true;
        const request = indexedDB.open('quandian');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const db = request.result;
          const transaction = db.transaction([...db.objectStoreNames], 'readwrite');
          transaction.oncomplete = () => db.close();
          const turn = () => {
            if (here.isHeld) transaction.objectStore('meta').get('none').onsuccess = turn;
          };
          turn();
          resolve();
        };
      }),
  );
}

/** What a browser hands back after damage: an empty database, without a word. */
function emptyAsAfterDamage(view: Page): Promise<void> {
  return view.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase('quandian');
        request.onsuccess = () => resolve();
        request.onerror = () => reject(request.error);
      }),
  );
}
