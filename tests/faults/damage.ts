import {
  closeSync,
  openSync,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import { begin, type Engine, type Session, withProfile } from './engines.ts';
import { aNewNote, articleOf, ask, readAll } from './keeper.ts';
import type { Report } from './report.ts';

/** What happens to files: half of a block, the end, the whole, the beginning. */
const DAMAGES: readonly { name: string; harm(file: string): void }[] = [
  {
    name: 'garbage in the middle',
    harm: (file) => overwrite(file, statSync(file).size >> 1, 16_384),
  },
  { name: 'cut to half', harm: (file) => truncateSync(file, statSync(file).size >> 1) },
  { name: 'gone', harm: (file) => rmSync(file) },
  { name: 'garbage in the header', harm: (file) => overwrite(file, 0, 4096) },
];

/** Enough for several blocks of the file. */
const NOTES = 60;

/**
 * The library's files are damaged while the browser is closed. Then either all is there, or the reader is told; an
 * empty or smaller library that looks like a sound one is a promise broken.
 */
export async function damaged(engine: Engine, rounds: number, report: Report): Promise<void> {
  for (let round = 0; round < rounds; round++) {
    for (const damage of DAMAGES) {
      await withProfile(async (profile) => {
        const ids = await fill(engine, profile);
        const files = filesOf(engine, profile);
        if (files.length === 0) throw new Error('no file of the database was found');
        for (const file of files) damage.harm(file);
        const session = await begin(engine, profile);
        report.rounds++;
        report.acknowledged += ids.length;
        const outcome = await look(session, ids);
        if (outcome.missing > 0 && !outcome.told) {
          report.lost += outcome.missing;
          report.fail(`${damage.name}: ${outcome.missing} notes are missing and nobody says so`);
        } else report.tell(outcome.missing);
        report.note(
          `${damage.name}: ${outcome.missing} gone, ${outcome.told || 'nothing to tell'}`,
        );
        await session.driven.close();
      });
    }
  }
}

async function fill(engine: Engine, profile: string): Promise<string[]> {
  const { driven, page } = await begin(engine, profile);
  const ids: string[] = [];
  for (let number = 0; number < NOTES; number++) {
    const { draft } = aNewNote(number);
    const long = { ...draft, note: draft.note.repeat(60) };
    const reply = await ask(page, 'saveAnnotation', long, articleOf(number));
    if (reply.ok) ids.push(draft.id);
  }
  await driven.close();
  return ids;
}

/** What the library says to the reader, and how many notes are missing. */
async function look({ driven, page }: Session, ids: string[]) {
  const found = await readAll(page).catch(() => null);
  const alive = new Set(found?.annotations.map(({ id }) => id));
  const missing = ids.filter((id) => !alive.has(id)).length;
  const library = await driven.openOwn('library.html');
  const told = await library
    .waitForSelector('.alarm, [role="alert"]', { timeout: missing > 0 ? 15_000 : 2000 })
    .then((one) => one?.evaluate((element) => element.textContent ?? ''))
    .catch(() => '');
  return { missing, told: told ? `told “${told.slice(0, 30)}…”` : '' };
}

/** The files in which the library lies: tables of LevelDB with their log, or one of SQLite. */
function filesOf({ which }: Engine, profile: string): string[] {
  const all = readdirSync(profile, { recursive: true, encoding: 'utf8' });
  const ours = all.filter((file) =>
    which === 'firefox'
      ? // What an extension stores beside, the witness with it, lies in a folder of its own.
        /moz-extension\+\+\+[^^]*\/idb\/.*\.sqlite$/.test(file)
      : /IndexedDB\/.*chrome-extension_[^/]*\/(?:.*\.ldb|.*\.log|MANIFEST-\d+|[A-Z2-7]{30,})$/.test(
          file,
        ),
  );
  return ours.map((file) => path.join(profile, file)).filter((file) => statSync(file).size > 0);
}

function overwrite(file: string, at: number, length: number): void {
  const handle = openSync(file, 'r+');
  writeSync(handle, Buffer.alloc(length, 0xa5), 0, length, at);
  closeSync(handle);
}
