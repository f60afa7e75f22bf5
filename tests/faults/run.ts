import { parseArgs } from 'node:util';
import { crowded, garbled, turnedBack } from './crowd.ts';
import { damaged } from './damage.ts';
import { diskFull, outOfQuota } from './disk.ts';
import { ENGINES, type Engine } from './engines.ts';
import { killed } from './kill.ts';
import { Report } from './report.ts';
import { roundTrip } from './round-trip.ts';
import { stopped } from './stop-background.ts';
import { twoVersions, upgradeKilled } from './versions.ts';

type Fault = {
  name: string;
  /** Rounds when nothing else is asked for. */
  rounds: number;
  engines: readonly Engine['name'][];
  run(engine: Engine, rounds: number, report: Report): Promise<void>;
};

const ALL = ENGINES.map(({ name }) => name);

const FAULTS: readonly Fault[] = [
  { name: 'killed', rounds: 3, engines: ALL, run: killed },
  { name: 'background-stopped', rounds: 10, engines: ALL, run: stopped },
  { name: 'crowded', rounds: 200, engines: ALL, run: crowded },
  { name: 'garbled', rounds: 2, engines: ALL, run: garbled },
  { name: 'clock-back', rounds: 2, engines: ALL, run: turnedBack },
  { name: 'damaged', rounds: 1, engines: ALL, run: damaged },
  { name: 'quota', rounds: 2, engines: ['leveldb', 'sqlite'], run: outOfQuota },
  { name: 'disk-full', rounds: 2, engines: ALL, run: diskFull },
  { name: 'upgrade-killed', rounds: 4, engines: ALL, run: upgradeKilled },
  { name: 'round-trip', rounds: 1, engines: ['leveldb', 'firefox'], run: roundTrip },
  { name: 'two-versions', rounds: 3, engines: ALL, run: twoVersions },
];

/** `--rounds N`, `--only NAME,NAME`, `--engines NAME,NAME`. Answers the exit code. */
export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      rounds: { type: 'string' },
      only: { type: 'string' },
      engines: { type: 'string' },
    },
  });
  const isWanted = (list: string | undefined, name: string) =>
    list === undefined || list.split(',').includes(name);
  let lost = 0;
  let told = 0;
  let faults = 0;
  for (const fault of FAULTS.filter(({ name }) => isWanted(values.only, name))) {
    for (const engine of ENGINES) {
      if (!fault.engines.includes(engine.name) || !isWanted(values.engines, engine.name)) continue;
      const report = await once(fault, engine, Number(values.rounds ?? fault.rounds));
      lost += report.lost;
      told += report.told;
      faults += report.faults.length;
    }
  }
  console.log(faults > 0 ? `\n${faults} promises broken` : '\nevery promise held');
  if (told > 0) console.log(`thrown away by the browser after damage, and told: ${told}`);
  console.log(`lost: ${lost}`);
  return lost === 0 && faults === 0 ? 0 : 1;
}

async function once(fault: Fault, engine: Engine, rounds: number): Promise<Report> {
  const report = new Report();
  const began = Date.now();
  try {
    await fault.run(engine, rounds, report);
  } catch (error) {
    report.fail(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
  const seconds = Math.round((Date.now() - began) / 1000);
  console.log(`${fault.name}, ${engine.name}, ${rounds} rounds: ${report.line} (${seconds} s)`);
  for (const line of report.faults.slice(0, 10)) console.log(`  ! ${line}`);
  return report;
}
