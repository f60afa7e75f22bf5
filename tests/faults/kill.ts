import { pause } from '../../tools/wait.ts';
import { begin, type Engine, kill, type Session, withProfile } from './engines.ts';
import { alarmIn, readAll } from './keeper.ts';
import { Ledger } from './ledger.ts';
import type { Report } from './report.ts';
import { keepWriting, randomFrom } from './work.ts';

const WRITERS = 4;

/** The browser is killed while four writers are at work; after each start all that was acknowledged must be there. */
export function killed(engine: Engine, rounds: number, report: Report): Promise<void> {
  return withProfile(async (profile) => {
    const ledger = new Ledger();
    for (let round = 0; round < rounds; round++) {
      const random = randomFrom(round);
      const session = await begin(engine, profile);
      await check(session, ledger, report);
      const work = Array.from({ length: WRITERS }, (_, i) =>
        keepWriting(session.page, ledger, randomFrom(round * WRITERS + i)),
      );
      await pause(300 + random() * 1500);
      await kill(session);
      await Promise.all(work.map(({ done }) => done));
    }
    const session = await begin(engine, profile);
    await check(session, ledger, report);
    await session.driven.close();
  });
}

async function check(session: Session, ledger: Ledger, report: Report): Promise<void> {
  report.judge(ledger.judge(await readAll(session.page)));
  const alarm = await alarmIn(session);
  if (alarm) report.fail(`a sound library is told as ${alarm}`);
}
