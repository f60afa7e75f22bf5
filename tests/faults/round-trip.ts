import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { libraryOf } from '../../bench/storage/rows.ts';
import { backupOf } from '../../domain/export/backup.ts';
import { until } from '../../tools/wait.ts';
import { begin, type Engine, type Session, withProfile } from './engines.ts';
import type { Report } from './report.ts';

/** So many annotations, ten of an article; the last one only where more than one round is asked for. */
const SIZES = [0, 1, 10_000, 100_000];
const MUCH = 100_000;

const SAVED = 'quandian-backup.json';

/**
 * A backup is brought into an empty library by the options page, and saved again: the same bytes. A backup holds the
 * rows in the order of their ids and their fields in the order of their names, so that its digest is the library's.
 */
export async function roundTrip(engine: Engine, rounds: number, report: Report): Promise<void> {
  for (const size of SIZES) {
    if (size >= MUCH && rounds < 2) continue;
    const folder = mkdtempSync(path.join(tmpdir(), 'quandian-backups-'));
    try {
      await withProfile((profile) => once(engine, { profile, folder, size }, report));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
}

type Trip = { profile: string; folder: string; size: number };

async function once(engine: Engine, { profile, folder, size }: Trip, report: Report) {
  const file = path.join(folder, 'before.json');
  const each = Math.min(10, Math.max(1, size));
  writeFileSync(file, backupOf(libraryOf(0, size / each, each)));
  const before = digestOf(file);
  const session = await begin(engine, profile, { downloads: folder });
  await bringIn(session, file);
  const after = await takeOut(session, path.join(folder, SAVED), statSync(file).size);
  const isSame = before === after;
  const lost = isSame ? 0 : 1;
  const faults = isSame ? [] : [`${size} annotations: ${before} became ${after}`];
  report.judge({
    acknowledged: report.acknowledged + size,
    lost,
    torn: 0,
    unacknowledged: 0,
    faults,
  });
  report.note(`${size}: ${before.slice(0, 8)}`);
  await session.driven.close();
}

/** By the options page: chosen, previewed, imported. */
async function bringIn({ driven }: Session, file: string): Promise<void> {
  const page = await driven.openOwn('options.html');
  page.setDefaultTimeout(600_000);
  const input = await page.waitForSelector('#storage input[type="file"]');
  await input?.uploadFile(file);
  await page.waitForSelector('.preview button');
  await page.click('.preview button');
  await page.waitForFunction(
    () => document.querySelector('.notice')?.textContent?.includes('导入完成'),
    { polling: 200 },
  );
  await page.close();
}

async function takeOut({ driven }: Session, file: string, size: number): Promise<string> {
  const page = await driven.openOwn('options.html');
  await page.waitForSelector('#storage .primary');
  await page.click('#storage .primary');
  const sizeNow = () => {
    try {
      return statSync(file).size;
    } catch {
      return -1;
    }
  };
  // A file of another size is told by its digest.
  for (let tries = 0; tries < 10 && sizeNow() !== size; tries++) {
    await until(sizeNow, (now) => now === size);
  }
  await page.close();
  return digestOf(file);
}

function digestOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}
