import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import {
  type BrowserName,
  type Driven,
  launch,
  newProfile,
  removeProfile,
} from '../../tools/browser.ts';
import { extensionFolder } from '../../tools/setup.mjs';
import { pause } from '../../tools/wait.ts';

/** The three ways in which a library lies on a disk. */
export type Engine = { name: EngineName; which: BrowserName; args: readonly string[] };
export type EngineName = 'leveldb' | 'sqlite' | 'firefox';

export const ENGINES: readonly Engine[] = [
  { name: 'leveldb', which: 'chrome', args: [] },
  { name: 'sqlite', which: 'chrome', args: ['--enable-features=IdbSqliteBackingStore'] },
  { name: 'firefox', which: 'firefox', args: [] },
];

/** A browser with the built extension and a page of its own in it, on a profile that outlives both. */
export type Session = { driven: Driven; page: Page; engine: Engine };

/** A view of the extension that opens the library and shows little of it. */
const VIEW = 'popup.html?tab=999999';

export async function begin(
  engine: Engine,
  profile: string,
  { extension, downloads }: { extension?: string; downloads?: string } = {},
): Promise<Session> {
  const driven = await launchAgain({
    which: engine.which,
    args: engine.args,
    profile,
    ...(extension && { extension }),
    ...(downloads && { downloads }),
  });
  try {
    const page = await driven.openOwn(VIEW);
    await page.waitForSelector('main');
    return { driven, page, engine };
  } catch (error) {
    // It would keep the profile from the next one.
    await ended(driven);
    throw error;
  }
}

/** A browser that was killed may refuse its profile for moments, until its other processes are gone. */
const STARTS = 5;

async function launchAgain(options: Parameters<typeof launch>[0]): Promise<Driven> {
  for (let tries = 1; ; tries++) {
    try {
      return await launch(options);
    } catch (error) {
      if (tries === STARTS) throw error;
      await pause(1000);
    }
  }
}

/** Ends the browser as a power cut would: by its process, which we started, with nothing said before. */
export function kill({ driven }: Session): Promise<void> {
  return ended(driven);
}

async function ended(driven: Driven): Promise<void> {
  const child = driven.browser.process();
  if (!child?.pid) throw new Error('the browser has no process');
  const exit = new Promise((resolve) => child.once('exit', resolve));
  process.kill(child.pid, 'SIGKILL');
  if (child.exitCode === null && child.signalCode === null) await exit;
}

/** Runs with a profile of its own, which is removed whatever happens. */
export async function withProfile<T>(deed: (profile: string) => Promise<T>): Promise<T> {
  const profile = newProfile();
  try {
    return await deed(profile);
  } finally {
    removeProfile(profile);
  }
}

/** The built extension without `unlimitedStorage`, which would override a quota; otherwise the same. */
export async function withLimitedExtension<T>(
  { which }: Engine,
  deed: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(path.join(tmpdir(), 'quandian-limited-'));
  try {
    cpSync(extensionFolder(which), folder, { recursive: true });
    const file = path.join(folder, 'manifest.json');
    const manifest = JSON.parse(readFileSync(file, 'utf8'));
    manifest.permissions = manifest.permissions.filter((one: string) => one !== 'unlimitedStorage');
    writeFileSync(file, JSON.stringify(manifest));
    return await deed(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
