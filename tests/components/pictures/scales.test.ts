import { afterEach, expect, test } from 'vitest';
import { dayAxis } from '../../../components/pictures/scales.ts';
import { LANGUAGES, setLanguage } from '../../../components/text.ts';

afterEach(() => setLanguage('zh-CN'));

/** So wide are the longest marks, 2021/12/17, 2021/12 and 2021年, at 12 px with some air; in px. */
const [DAY, MONTH, YEAR] = [84, 54, 48];

test.each([
  ['a week', ['2021-11-02', '2021-11-09'], DAY],
  ['a month', ['2021-11-02', '2021-12-01'], DAY],
  ['a season', ['2021-10-01', '2021-12-28'], DAY],
  ['four months', ['2021-09-01', '2021-12-31'], MONTH],
  ['a year', ['2021-01-31', '2021-12-31'], MONTH],
  ['three years', ['2019-01-05', '2021-12-31'], MONTH],
  ['several years', ['2018-03-31', '2023-12-31'], YEAR],
  ['one day', ['2021-12-17'], DAY],
])(
  'over %s, no mark of the axis touches another at any width, and a phone has two',
  (_, days, label) => {
    for (const language of LANGUAGES) {
      setLanguage(language);
      for (const width of [240, 282, 330, 560, 900, 1400]) {
        const { ticks } = dayAxis(days, width);
        const least = days.length > 1 ? 2 : 1;
        if (width > 260) expect(ticks.length, `${language} ${width}`).toBeGreaterThanOrEqual(least);
        for (const { at } of ticks) {
          expect((at / 100) * width).toBeGreaterThanOrEqual(label / 2 - 4);
          expect(((100 - at) / 100) * width).toBeGreaterThanOrEqual(label / 2 - 4);
        }
        for (const [index, { at }] of ticks.entries()) {
          const before = ticks[index - 1];
          if (before) expect(((at - before.at) / 100) * width).toBeGreaterThanOrEqual(label);
        }
      }
    }
  },
);

/** The day on which what a mark says begins: 2021-05-01 of 2021/5. */
function dayOf(label: string): string {
  const [year = '', month = '1', day = '1'] = label.match(/\d+/g) ?? [];
  return [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
}

test.each([
  ['a day', ['2022-03-03']],
  ['weeks', ['2021-11-02', '2021-12-01']],
  ['a year', ['2021-01-20', '2021-12-31']],
  ['several years', ['2018-03-31', '2023-12-31']],
])('over %s every mark stands where it begins what it says', (_, days) => {
  for (const width of [330, 560, 1400]) {
    const axis = dayAxis(days, width);
    expect(axis.ticks.length).toBeGreaterThan(0);
    for (const { at, label } of axis.ticks) expect(at).toBeCloseTo(axis.at(dayOf(label)));
  }
});
