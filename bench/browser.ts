import path from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { build } from 'vite';
import { findBrowser } from '../tools/setup.mjs';

export type BrowserName = 'chrome' | 'firefox';

/** A long measurement is one call, in ms. */
const PATIENCE = 900_000;

/** A browser of its own with nothing in it, to measure in. */
export function openBrowser(which: BrowserName): Promise<Browser> {
  const executablePath = findBrowser(which) ?? '';
  if (which === 'firefox') {
    return puppeteer.launch({
      browser: 'firefox',
      executablePath,
      protocolTimeout: PATIENCE,
      // Its clock is else rounded to whole ms.
      extraPrefsFirefox: { 'privacy.reduceTimerPrecision': false },
    });
  }
  return puppeteer.launch({
    executablePath,
    protocolTimeout: PATIENCE,
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-gpu'],
  });
}

/** Runs `deed` in an empty tab that has loaded a module of the bench. */
export async function inTab<T>(
  which: BrowserName,
  module: string,
  deed: (tab: Page) => Promise<T>,
): Promise<T> {
  const browser = await openBrowser(which);
  try {
    const tab = await browser.newPage();
    await tab.setViewport({ width: 1280, height: 900 });
    await tab.setContent(EMPTY);
    await tab.addScriptTag({ content: await bundleOf(module) });
    return await deed(tab);
  } finally {
    await browser.close();
  }
}

const EMPTY = '<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>bench</title><body>';

/** A module with all it imports, in one script; `external` is left out. */
export async function bundleOf(module: string, external: readonly RegExp[] = []): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      rolldownOptions: { external: [...external], output: { globals: () => 'left_out' } },
      lib: {
        entry: path.resolve(import.meta.dirname, module),
        formats: ['iife'],
        name: 'bench',
      },
    },
  });
  const [first] = [built].flat();
  if (!first || !('output' in first)) throw new Error(`nothing was built of ${module}`);
  return first.output[0].code;
}
