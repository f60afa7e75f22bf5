/** What kind of quantity it is; only figures of one measure and one unit can be compared. */
export type Measure =
  | 'age'
  | 'area'
  | 'change'
  | 'count'
  | 'duration'
  | 'energy'
  | 'households'
  | 'length'
  | 'money'
  | 'multiple'
  | 'person-times'
  | 'persons'
  | 'points'
  | 'power'
  | 'rank'
  | 'rank-change'
  | 'ratio'
  | 'share'
  | 'temperature'
  | 'volume'
  | 'weight'
  | 'other';

type NormalUnit = { measure: Measure; unit: string; factor: number };

const into = (
  measure: Measure,
  unit: string,
  factors: Record<string, number>,
): Record<string, NormalUnit> =>
  Object.fromEntries(
    Object.entries(factors).map(([name, factor]) => [name, { measure, unit, factor }]),
  );

/**
 * What a unit is turned into for comparison, by `Figure.unit`; adding one is one entry. Factors are those of
 * China's legal units (GB 3100—93) and the market system (一亩 = 10000/15 m², 一斤 = 0.5 kg). Currencies are not
 * turned into one another: a rate would be an opinion. Units that are not here stay as they are printed.
 */
export const NORMAL_UNITS: Readonly<Record<string, NormalUnit>> = {
  ...into('area', '亩', { 亩: 1, 公顷: 15, 平方公里: 1500, 平方厘米: 15e-8, 平方米: 0.0015 }),
  ...into('duration', '分钟', { 分钟: 1, 小时: 60, 秒: 1 / 60 }),
  ...into('duration', '天', { 周: 7, 天: 1, 昼夜: 1 }),
  ...into('duration', '个月', { 个月: 1, 年: 12 }),
  ...into('energy', '千瓦时', { GWh: 1e6, kWh: 1, MWh: 1000, 千瓦时: 1 }),
  ...into('households', '户', { 户: 1 }),
  ...into('length', '米', {
    公里: 1000,
    厘米: 0.01,
    微米: 1e-6,
    毫米: 0.001,
    海里: 1852,
    米: 1,
    纳米: 1e-9,
    里: 500,
  }),
  ...into('money', '元', { 元: 1 }),
  ...into('person-times', '人次', { 人次: 1 }),
  ...into('persons', '人', { 人: 1, 位: 1, 名: 1 }),
  ...into('power', '千瓦', { GW: 1e6, MW: 1000, kW: 1, 兆瓦: 1000, 千瓦: 1, 瓦: 0.001 }),
  ...into('volume', '立方米', { 升: 0.001, 方: 1, 毫升: 1e-6, 立方米: 1 }),
  ...into('weight', '吨', {
    克: 1e-6,
    公斤: 0.001,
    千克: 0.001,
    吨: 1,
    斤: 0.0005,
    毫克: 1e-9,
  }),
};
