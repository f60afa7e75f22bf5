import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { until } from '../../tools/wait.ts';
import { begin, type Engine, type Session, withLimitedExtension, withProfile } from './engines.ts';
import { alarmIn, aNewNote, articleOf, ask, type Reply, readAll } from './keeper.ts';
import { Ledger } from './ledger.ts';
import type { Report } from './report.ts';

/** Notes of so many characters fill a small room soon. */
const LONG = 40_000;
const MOST_NOTES = 4000;

/** The browser gives the extension no more room (the debugging protocol says so), and then some again. */
export function outOfQuota(engine: Engine, rounds: number, report: Report): Promise<void> {
  return withLimitedExtension(engine, (extension) =>
    withProfile(async (profile) => {
      const session = await begin(engine, profile, { extension });
      const cdp = await session.page.createCDPSession();
      // An address of this scheme has no origin of its own for Node.
      const origin = `chrome-extension://${new URL(session.page.url()).host}`;
      const ledger = new Ledger();
      for (let round = 0; round < rounds; round++) {
        const { usage } = await cdp.send('Storage.getUsageAndQuota', { origin });
        await cdp.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: usage + 2_000_000 });
        const refusal = await writeUntilRefused(session, ledger);
        judgeRefusal(refusal, report);
        await cdp.send('Storage.overrideQuotaForOrigin', { origin });
        await writesAgain(session, ledger, report);
      }
      await session.driven.close();
    }),
  );
}

/** The disk itself is full: a small file system of its own, which needs root. */
export async function diskFull(engine: Engine, rounds: number, report: Report): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'quandian-small-'));
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=400m', 'tmpfs', folder], { stdio: 'pipe' });
  try {
    const ledger = new Ledger();
    const profile = path.join(folder, 'profile');
    // The profile must know the extension before the disk is full, or the browser takes its data for a stranger's.
    await (await begin(engine, profile)).driven.close();
    let session = await begin(engine, profile);
    const filler = path.join(folder, 'filler');
    for (let round = 0; round < rounds; round++) {
      fillUp(folder, filler);
      const refusal = await writeUntilRefused(session, ledger);
      judgeRefusal(refusal, report);
      truncateSync(filler, 0);
      await writesAgain(session, ledger, report);
    }
    await session.driven.close();
    session = await begin(engine, profile);
    await judgeAfterwards(session, ledger, report, { isRunning: false });
    await session.driven.close();
  } finally {
    execFileSync('umount', ['-l', folder]);
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Leaves a megabyte, or nothing where the browser was quicker. */
function fillUp(folder: string, filler: string): void {
  const { bavail, bsize } = statfsSync(folder);
  try {
    writeFileSync(filler, Buffer.alloc(Math.max(0, bavail * bsize - (1 << 20))));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
  }
}

/**
 * After a full disk Chromium may find its own log torn, and begin an empty database without a word. That cannot be helped
 * from inside; it must be told, in the options and, while the browser runs, by a library that opens by itself.
 */
async function judgeAfterwards(
  session: Session,
  ledger: Ledger,
  report: Report,
  { isRunning }: { isRunning: boolean },
): Promise<void> {
  const verdict = ledger.judge(await readAll(session.page));
  const alarm = await alarmIn(session);
  // A loss is told until the reader has accepted it.
  const isTold = report.told > 0;
  if (verdict.lost === 0 && alarm && !isTold) report.fail(`a sound library is told as ${alarm}`);
  if (verdict.lost === 0 || !alarm) return report.judge(verdict);
  if (isRunning && !(await isShown(session))) report.fail('a loss is not shown by itself');
  report.tell(verdict.lost);
  report.note(`told “${alarm.slice(0, 30)}…”`);
  ledger.forget();
}

/** The library shows the ways to recover without being asked for. */
async function isShown({ driven }: Session): Promise<boolean> {
  const library = await until(
    async () => (await driven.browser.pages()).find((one) => one.url().includes('/library.html')),
    (found) => found !== undefined,
  );
  return library !== undefined;
}

async function writeUntilRefused({ page }: Session, ledger: Ledger): Promise<Reply | null> {
  for (let number = 0; number < MOST_NOTES; number++) {
    const { draft, note } = aNewNote(number);
    const long = note.repeat(Math.ceil(LONG / note.length));
    ledger.asked(draft.id, { note: long });
    const reply = await ask(page, 'saveAnnotation', { ...draft, note: long }, articleOf(number));
    if (!reply.ok) {
      if (reply.name !== 'NoAnswerError') ledger.refused(draft.id);
      return reply;
    }
    ledger.confirmed(draft.id, { note: long });
  }
  return null;
}

function judgeRefusal(refusal: Reply | null, report: Report): void {
  if (!refusal) report.fail(`${MOST_NOTES} long notes were let into a room that is too small`);
  else if (!refusal.ok && !NAMED.has(refusal.name))
    report.fail(`refused with ${refusal.name}: ${refusal.message}`);
  else if (!refusal.ok) report.note(`refused with ${refusal.name}`);
}

const NAMED = new Set(['DiskFullError', 'StorageFailedError']);

/** With room again the same page saves again, maybe after a moment. */
async function writesAgain(session: Session, ledger: Ledger, report: Report): Promise<void> {
  const { page } = session;
  const { draft, note } = aNewNote(0);
  let reply: Reply | null = null;
  for (let tries = 0; tries < 20 && !reply?.ok; tries++) {
    ledger.asked(draft.id, { note });
    reply = await ask(page, 'saveAnnotation', draft, articleOf(0));
    if (!reply.ok) await new Promise((resolve) => setTimeout(resolve, 500));
  }
  if (reply?.ok) ledger.confirmed(draft.id, { note });
  else report.fail(`with room again: ${reply?.ok === false ? reply.message : 'no answer'}`);
  await judgeAfterwards(session, ledger, report, { isRunning: true });
}
