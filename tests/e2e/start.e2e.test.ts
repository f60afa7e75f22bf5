import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { startPortal } from '../../tools/portal-server.ts';
import { root } from '../../tools/setup.mjs';
import { ADDRESS, BROWSERS, SAMPLE } from './harness.ts';

const DEAD = 'http://127.0.0.1:9';

/** The main job of `npm start` after its set-up: what it says, and its exit status. */
function start(args: string[], proxy?: string): Promise<{ said: string; status: number | null }> {
  const env = { ...process.env, DISPLAY: '', WAYLAND_DISPLAY: '', http_proxy: proxy };
  const child = spawn(process.execPath, ['tools/start.ts', ...args], { cwd: root, env });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data: Buffer) => {
      said += data;
    });
  }
  return new Promise((resolve) => child.on('close', (status) => resolve({ said, status })));
}

test.each(BROWSERS)('an address is opened under its own host name in %s', async (which) => {
  const portal = await startPortal();
  portal.serve(ADDRESS, SAMPLE);
  const { said, status } = await start(
    ['--browser', which, '--url', ADDRESS],
    portal.address.origin,
  );
  await portal.close();
  expect(said).toContain(`opening ${ADDRESS}`);
  expect(said).toContain('9/9');
  expect(status).toBe(0);
  for (const format of ['csv', 'markdown', 'backup']) {
    const [, file = ''] = new RegExp(`(results\\S*quandian-${format}-\\S+)`).exec(said) ?? [];
    expect(existsSync(path.join(root, file)), format).toBe(true);
  }
});

test.each<[string, string[], string | undefined, RegExp]>([
  ['without a network', ['--url', ADDRESS], DEAD, /www\.myrb\.net cannot be reached.*--page FILE/],
  ['with an address that is none', ['--url', 'myrb'], undefined, /“myrb” is no address/],
  ['with a file that is not there', ['--page', 'none.html'], undefined, /There is no file/],
  ['with an option that is none', ['--pages', 'a.html'], undefined, /Unknown option '--pages'/],
  ['with another browser', ['--browser', 'lynx'], undefined, /chrome or firefox/],
])('%s it says in a sentence what to do', async (_, args, proxy, sentence) => {
  const { said, status } = await start(args, proxy);
  expect(said).toMatch(sentence);
  expect(said).not.toMatch(/\n\s+at /);
  expect(status).toBe(1);
});

test('a page that is no article is said to be none', async () => {
  const portal = await startPortal();
  const { said, status } = await start(
    ['--page', 'tests/fixtures/gold/pages/neg-home.html'],
    portal.address.origin,
  );
  await portal.close();
  expect(said).toMatch(/Nothing was marked on this page: .*。/);
  expect(status).toBe(1);
});
