import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { build, root, setUp } from '../tools/setup.mjs';
import { writeSection } from './report.ts';
import { missedBy, tableOfAll } from './storage/bars.ts';
import { BROWSERS, type Measured, measure } from './storage/measure.ts';
import { bundleOf } from './storage/page-bundle.ts';

const STANDARD = 100_000;

/** `--rows N` annotations, 100,000 unless said; `--browsers chrome,firefox`. Answers the bars that were missed. */
export async function run(args: string[]): Promise<string[]> {
  const { values } = parseArgs({
    args,
    options: {
      rows: { type: 'string', default: '100000' },
      browsers: { type: 'string', default: 'chrome,firefox' },
    },
  });
  const found = setUp(['chrome', 'firefox'], () => undefined);
  process.env.QUANDIAN_CHROMIUM = found.chrome;
  process.env.QUANDIAN_FIREFOX = found.firefox;
  build(['chrome', 'firefox'], () => undefined);
  const code = await bundleOf('bench/storage/in-page.ts');
  const rows = Number(values.rows);
  for (const browser of BROWSERS) {
    if (values.browsers.split(',').includes(browser))
      remember(rows, await measure(browser, code, rows));
  }
  const all = BROWSERS.flatMap((browser) => remembered(rows, browser) ?? []);
  const table = tableOfAll(all, rows);
  console.log(table);
  const missed = all.flatMap(missedBy);
  if (all.length === BROWSERS.length && rows === STANDARD)
    writeSection('storage', `${WHAT}\n\n${table}\n\n${verdict(missed)}`);
  return missed;
}

const WHAT =
  'In a page of the built extension: annotations with notes of 60 to 240 characters, ten of each article of 1,500, into and out of the library, beside bare IndexedDB with the same rows, neither packed nor checked, in the same run. Search is measured with the library, whether a library comes back from its backup as it was by `npm run faults -- --only round-trip`.';

function verdict(missed: readonly string[]): string {
  return missed.length === 0 ? 'All bars hold.' : `Short of: ${missed.join('; ')}.`;
}

/** A browser takes minutes: each can be measured by itself, and is shown beside the other's last figures. */
const fileOf = (rows: number, browser: string) =>
  path.join(root, 'results', `bench-storage-${browser}-${rows}.json`);

function remember(rows: number, measured: Measured): void {
  mkdirSync(path.join(root, 'results'), { recursive: true });
  writeFileSync(fileOf(rows, measured.browser), JSON.stringify(measured));
}

function remembered(rows: number, browser: string): Measured | null {
  const file = fileOf(rows, browser);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}
