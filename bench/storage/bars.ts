import { tableOf } from '../report.ts';
import type { Lists, Measured } from './measure.ts';

/** An import may take a fraction more than bare IndexedDB takes for the same rows; more in Firefox. */
const BULK = { chrome: 0.85, firefox: 0.75 };
const SAVE = 0.5;
const FIRST = 3;
const BYTES = 2500;

export function tableOfAll(all: readonly Measured[], rows: number): string {
  const line = (name: string, of: (one: Measured) => string, bar: string) => [
    name,
    ...all.map(of),
    bar,
  ];
  const by = (one: Lists, key: keyof Lists) => one[key].toFixed(1);
  return tableOf(
    ['', ...all.map(({ browser }) => browser), 'bar'],
    [
      line('import, bare IndexedDB = 1', (one) => one.bulk.toFixed(2), '≥ 0.85, Firefox ≥ 0.75'),
      line('one save, bare strict put = 1', (one) => one.save.toFixed(2), `≥ ${SAVE}`),
      line('one save, ms', (one) => one.saveMs.toFixed(1), ''),
      line('first 50 rows of 1,000, ms', (one) => by(one.small, 'first'), ''),
      line(`first 50 rows of ${rows}, ms`, (one) => by(one.large, 'first'), ''),
      line('the same, by 1,000 = 1', (one) => ratio(one, 'first').toFixed(2), `≤ ${FIRST}`),
      line('an article with 10, of 1,000, ms', (one) => by(one.small, 'ten'), ''),
      line(
        `an article with 10, of ${rows}, ms`,
        (one) => by(one.large, 'ten'),
        '≤ 3 × as of 1,000',
      ),
      line(
        `an article with 100, of ${rows}, ms`,
        (one) => by(one.large, 'hundred'),
        '≤ 10 × with 10',
      ),
      line('bytes an annotation on the disk', (one) => one.bytes.toFixed(0), `≤ ${BYTES}`),
      line(`import of ${rows}, s`, (one) => one.fillSeconds.toFixed(0), ''),
      line('heap of the page, MB', (one) => (one.heap ? (one.heap / 1e6).toFixed(0) : '–'), ''),
    ],
  );
}

function ratio({ small, large }: Measured, key: keyof Lists): number {
  return large[key] / small[key];
}

export function missedBy(one: Measured): string[] {
  const { browser, bulk, save, large, bytes } = one;
  const bars: [boolean, string][] = [
    [bulk >= BULK[browser], `import ${bulk.toFixed(2)} of ${BULK[browser]}`],
    [save >= SAVE, `one save ${save.toFixed(2)} of ${SAVE}`],
    [ratio(one, 'first') <= FIRST, `first rows ${ratio(one, 'first').toFixed(2)} over ${FIRST}`],
    [ratio(one, 'ten') <= 3, `an article ${ratio(one, 'ten').toFixed(2)} over 3`],
    [large.hundred <= 10 * large.ten, `100 of an article over ten times 10`],
    [bytes <= BYTES, `${bytes.toFixed(0)} bytes over ${BYTES}`],
  ];
  return bars.flatMap(([holds, what]) => (holds ? [] : [`${browser}: ${what}`]));
}
