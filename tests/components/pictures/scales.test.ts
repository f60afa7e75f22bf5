import { afterEach, expect, test } from 'vitest';
import { dayAxis } from '../../../components/pictures/scales.ts';
import { LANGUAGES, setLanguage } from '../../../components/text.ts';

afterEach(() => setLanguage('zh-CN'));

/** The longest mark, 2021年12月17日, is about so wide, in px. */
const LABEL = 96;

test.each([
  ['a month', ['2021-11-02', '2021-12-01']],
  ['a year', ['2021-01-31', '2021-12-31']],
  ['several years', ['2018-03-31', '2023-12-31']],
  ['one day', ['2021-12-17']],
])('over %s, no mark of the axis touches another at any width', (_, days) => {
  for (const language of LANGUAGES) {
    setLanguage(language);
    for (const width of [240, 330, 560, 900, 1400]) {
      const { ticks } = dayAxis(days, width);
      if (width > 300) expect(ticks.length).toBeGreaterThan(0);
      for (const { at } of ticks) {
        expect((at / 100) * width).toBeGreaterThanOrEqual(LABEL / 2 - 10);
        expect(((100 - at) / 100) * width).toBeGreaterThanOrEqual(LABEL / 2 - 10);
      }
      for (const [index, { at }] of ticks.entries()) {
        const before = ticks[index - 1];
        if (before) expect(((at - before.at) / 100) * width).toBeGreaterThanOrEqual(LABEL);
      }
    }
  }
});

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
