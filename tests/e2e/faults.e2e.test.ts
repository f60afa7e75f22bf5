import { describe, expect, test } from 'vitest';
import { garbled, turnedBack } from '../faults/crowd.ts';
import { ENGINES } from '../faults/engines.ts';
import { killed } from '../faults/kill.ts';
import { Report } from '../faults/report.ts';
import { stopped } from '../faults/stop-background.ts';

/** A few rounds of `npm run faults`, which has more of them and more faults. */
describe.each(ENGINES.filter(({ name }) => name !== 'sqlite'))('in $name', (engine) => {
  test.each([
    ['the browser is killed', killed, 2],
    ['the background is stopped', stopped, 3],
    ['messages are lost, doubled and late', garbled, 1],
    ['the clock is turned back', turnedBack, 1],
  ] as const)('nothing is lost when %s', async (_, fault, rounds) => {
    const report = new Report();
    await fault(engine, rounds, report);
    expect(report.faults).toEqual([]);
    expect(report.acknowledged).toBeGreaterThan(0);
  });
});
