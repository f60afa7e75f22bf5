import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aWorld, SAMPLE, type World } from './harness.ts';
import { annotate, lookAt, reopen, textsOf } from './views.ts';

/** What the extension keeps for itself of its backups. */
type Row = { name: string; at: string; sequence: number };

// Firefox lets no page write into a folder: there the choice is not shown (see backup.e2e.test.ts).
describe('backups in a folder of the reader in chrome', () => {
  let world: World;
  let folder: string;
  let view: Page;
  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'quandian-from-folder-'));
    world = await aWorld('chrome');
    await annotate(await reopen(world, SAMPLE), '总投资78.6亿元', '比上年多吗？');
    view = await openOptions(world);
  });
  afterAll(async () => {
    await world.end();
    rmSync(folder, { recursive: true, force: true });
  });

  const files = async () => Object.keys(await filesIn(world.driven.opener)).sort();

  test('one is written as soon as the folder is chosen and it is switched on, without a permission', async () => {
    await chooseFolder(view);
    await view.click('.automatic input[type="checkbox"]');
    await view.waitForSelector('.backups');
    const [name, ...none] = await files();
    expect(none).toEqual([]);
    expect(await textsOf(view, '.backups code')).toEqual([`backups/${name}`]);
    expect(await textsOf(view, '.automatic .alarm')).toEqual([]);
    expect(await textsOf(view, '.automatic .place code')).toEqual(['backups']);
    expect(await permissionsOf(view)).not.toContain('downloads');
    expect(await permissionsOf(view)).not.toContain('offscreen');
    const content = Buffer.from((await filesIn(view))[name ?? ''] ?? '', 'base64');
    expect(JSON.parse(gunzipSync(content).toString('utf8'))).toMatchObject({
      format: 'quandian-backup',
      annotations: [{ note: '比上年多吗？' }],
    });
    await lookAt(view, 'options-backup-folder', { width: 1000, height: 2500 });
    await lookAt(view, 'options-backup-folder-narrow', { width: 360, height: 1000 });
    await view.setViewport({ width: 1000, height: 900 });
  });

  test('the last three are kept, and nothing else is touched', async () => {
    const [first = ''] = await files();
    const other = (place: number) => first.replace('-1.json.gz', `-${place}.json.gz`);
    for (const name of [other(5), other(6), other(7), 'notes.txt']) await put(view, name);
    await view.select('.automatic select', '3');
    await view.waitForFunction(
      () => document.querySelector<HTMLSelectElement>('.automatic select')?.value === '3',
    );
    await makeDue(view);
    // The two newest of those that lay there, and the one that was due.
    await expect.poll(files).toEqual([other(2), other(6), other(7), 'notes.txt'].sort());
    await expect.poll(() => textsOf(view, '.backups code')).toContain(`backups/${other(2)}`);
  });

  test('that the browser has taken the folder back is told, and it can be allowed again', async () => {
    await answerPermission(world, 'prompt');
    const before = await filesIn(view);
    await makeDue(view);
    await expect
      .poll(() => stored(view).then(({ backupFailure }) => backupFailure))
      .toBe('no permission');
    expect(await filesIn(view)).toEqual(before);
    await view.evaluateOnNewDocument(takenBack);
    await view.reload();
    await view.waitForSelector('.automatic .alarm');
    expect(await textsOf(view, '.automatic .alarm')).toEqual([expect.stringContaining('backups')]);
    await lookAt(view, 'options-backup-taken-back', { width: 1000, height: 2500 });
    await view.setViewport({ width: 1000, height: 900 });
    await answerPermission(world, 'granted');
    await view.click('.automatic .alarm button');
    await view.waitForSelector('.automatic .alarm', { hidden: true });
    await expect.poll(() => filesIn(view)).not.toEqual(before);
    await expect.poll(() => stored(view).then((kept) => kept.backupFailure)).toBeNull();
  });

  test('a library that is gone comes back from the file', async () => {
    const { backupsMade } = await stored(view);
    const name = backupsMade.at(-1)?.name.split('/').at(-1) ?? '';
    const file = path.join(folder, name);
    writeFileSync(file, Buffer.from((await filesIn(view))[name] ?? '', 'base64'));
    await view.close();
    const { opener } = world.driven;
    await opener.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const request = indexedDB.deleteDatabase('quandian');
          request.onsuccess = () => resolve();
          request.onerror = () => reject(request.error);
        }),
    );
    view = await world.driven.openOwn('library.html');
    await view.waitForSelector('.recovery');
    expect(await textsOf(view, '.backups code')).toContain(`backups/${name}`);
    const input = await view.$('input[type="file"]');
    await input?.uploadFile(file);
    await view.waitForSelector('.preview');
    await view.click('.preview button');
    await view.waitForFunction(() => document.body.textContent?.includes('比上年多吗？'));
  });
});

/** The options, with a folder of the browser's own in place of the picker, which no driver can answer. */
async function openOptions(world: World): Promise<Page> {
  const view = await world.driven.openOwn('options.html');
  await view.waitForSelector('.automatic input');
  await view.evaluate(() => {
    const pick = async () =>
      (await navigator.storage.getDirectory()).getDirectoryHandle('backups', { create: true });
    Object.assign(globalThis, { showDirectoryPicker: pick });
  });
  return view;
}

async function chooseFolder(view: Page): Promise<void> {
  await view.evaluate(() =>
    document.querySelectorAll<HTMLElement>('[name="backup-place"]')[1]?.click(),
  );
  await view.waitForSelector('.automatic .place button');
  await view.click('.automatic .place button');
  await view.waitForSelector('.automatic .place code');
}

type Folder = AsyncIterable<[string, FileSystemFileHandle]>;

/** The files in the folder, in base64, by name. */
function filesIn(view: Page): Promise<Record<string, string>> {
  return view.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle('backups', { create: true });
    const found: Record<string, string> = {};
    for await (const [name, handle] of folder as never as Folder) {
      const bytes = new Uint8Array(await (await handle.getFile()).arrayBuffer());
      found[name] = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
    }
    return found;
  });
}

/** Puts a file there that is not ours to write, or was written before. */
async function put(view: Page, file: string): Promise<void> {
  await view.evaluate(async (name) => {
    const root = await navigator.storage.getDirectory();
    const handle = await (await root.getDirectoryHandle('backups')).getFileHandle(name, {
      create: true,
    });
    const before = performance.now();
    // Each is younger than the one before, in ms.
    while (performance.now() < before + 3);
    const writable = await handle.createWritable();
    await writable.write('something');
    await writable.close();
  }, file);
}

type Kept = { backupsMade: Row[]; backupFailure: string | null };
type Api = {
  storage: { local: { get(keys: object): Promise<Kept>; set(all: object): Promise<void> } };
  permissions: { getAll(): Promise<{ permissions: string[] }> };
  runtime: { sendMessage(message: object): Promise<unknown> };
};

function stored(view: Page): Promise<Kept> {
  return view.evaluate(() => {
    const { chrome } = globalThis as never as { chrome: Api };
    return chrome.storage.local.get({ backupsMade: [], backupFailure: null });
  });
}

function permissionsOf(view: Page): Promise<string[]> {
  return view.evaluate(async () => {
    const { chrome } = globalThis as never as { chrome: Api };
    return (await chrome.permissions.getAll()).permissions;
  });
}

/** As if the last backup were of the day before yesterday and something had changed since. Options that open tell it. */
async function makeDue(view: Page): Promise<void> {
  const { backupsMade } = await stored(view);
  const before = new Date(Date.now() - 2 * 86_400_000).toISOString();
  const older = backupsMade.map((row) => ({ ...row, at: before, sequence: row.sequence - 1 }));
  await view.evaluate((rows) => {
    const { chrome } = globalThis as never as { chrome: Api };
    return chrome.storage.local.set({ backupsMade: rows });
  }, older);
  await view.reload();
  await view.waitForSelector('.automatic input');
}

/** What the browser says of the folder from now on, in the background; a folder of its own it never takes back. */
async function answerPermission(world: World, state: PermissionState): Promise<void> {
  const target = await world.driven.browser.waitForTarget(
    (one) => one.type() === 'service_worker' && one.url().startsWith('chrome-extension://'),
  );
  const worker = await target.worker();
  await worker?.evaluate((answer) => {
    Object.assign(FileSystemHandle.prototype, { queryPermission: async () => answer });
  }, state);
}

/** In the options: taken back, until the reader allows it at a click. */
function takenBack(): void {
  let state = 'prompt';
  Object.assign(FileSystemHandle.prototype, {
    queryPermission: async () => state,
    requestPermission: async () => {
      state = navigator.userActivation.isActive ? 'granted' : 'denied';
      return state;
    },
  });
}
