import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import { root } from '../../tools/setup.mjs';

/** A module as one script that can be run in a page of the extension by the driver, with our storage in it. */
export async function bundleOf(file: string): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '#imports': path.join(root, 'bench', 'storage', 'imports.ts') } },
    build: {
      write: false,
      minify: false,
      target: 'esnext',
      lib: { entry: path.join(root, file), formats: ['iife'], name: 'quandianBundle' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (!chunk || !('code' in chunk)) throw new Error(`${file} was not bundled`);
  return chunk.code;
}

export async function runIn(page: Page, code: string): Promise<void> {
  await page.evaluate(`${code}; true`);
}
