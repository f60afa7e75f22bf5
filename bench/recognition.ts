import { recognizeFigures } from '../domain/figures/recognize-figures.ts';
import type { Findings } from '../domain/finding.ts';
import { recognizePersons } from '../domain/officials/recognize-persons.ts';
import { recognizeQuotations } from '../domain/quotations/recognize-quotations.ts';
import { createRecognizer, recognize } from '../domain/recognize.ts';
import { goldArticles } from '../tests/support/gold.ts';
import { scoreFindings } from '../tests/support/score-findings.ts';
import { recognizerBytes } from './recognition/bundle-size.ts';
import { HOSTILE } from './recognition/hostile.ts';
import {
  type Found,
  jiebaWithTitles,
  naiveExpression,
  recognizersText,
} from './recognition/peers.ts';
import { tableOf, writeSection } from './report.ts';

/** Our rate to a peer's, at least. */
const TIMES_RECOGNIZERS = 100;
const TIMES_JIEBA = 3;
/** KB by gzip, at most. */
const MOST_KB = 450;
/** ms of a slice on an article of so many characters, at most. */
const LONGEST_SLICE = 50;
const LONG_ARTICLE = 100_000;
/** Time grows with this power of the length at most: 1 is linear, the rest is noise. */
const MOST_GROWTH = 1.25;
/** Sizes of bad texts in bytes of UTF-8, in which a Chinese character takes three. */
const MEGABYTES = [1, 2, 4, 8];
const MEGABYTE = 2 ** 20;
const MS_EACH = 400;

type Reader = { name: string; read: (text: string) => unknown; scores?: (text: string) => Found };

/** Rates, accuracy, growth and size of recognition, beside its peers in the same process. */
export async function run(): Promise<string[]> {
  const texts = goldArticles().map(({ text }) => text);
  const rates = measureRates(texts);
  const accuracy = accuracyRows();
  const slice = longestSlice(texts.join('\n'));
  const growth = measureGrowth();
  const kilobytes = (await recognizerBytes()) / 1024;
  const missed = [...judgeRates(rates), ...judgeGrowth(growth)];
  if (slice > LONGEST_SLICE) missed.push(`a slice of ${slice.toFixed(0)} ms`);
  if (kilobytes > MOST_KB) missed.push(`${kilobytes.toFixed(0)} KB for ${MOST_KB}`);
  const section = [
    `${texts.length} labelled articles, ${texts.join('').length} characters; the slowest peer reads one of them.`,
    tableOf(['characters per second', 'rate', 'ours to it'], rateRows(rates)),
    'Accuracy on these articles, in percent (F1; values, direction, indicator, titles and speakers of what was found):',
    tableOf(['', ...ACCURACY], accuracy),
    `Seconds for texts that are none, by megabytes, and the power of the length with which the time grows (at most ${MOST_GROWTH}):`,
    tableOf(['', ...MEGABYTES.map((size) => `${size} MB`), 'power'], growthRows(growth)),
    `The longest slice on an article of ${LONG_ARTICLE} characters took ${slice.toFixed(1)} ms (at most ${LONGEST_SLICE}). The recogniser with all its data is ${kilobytes.toFixed(1)} KB, packed (at most ${MOST_KB}).`,
  ].join('\n\n');
  console.log(section);
  writeSection('recognition', section);
  return missed;
}

type Rate = { name: string; perSecond: number };

function measureRates(texts: readonly string[]): Rate[] {
  const persons = new Map(texts.map((text) => [text, recognizePersons(text)]));
  const readers: Reader[] = [
    { name: 'whole recognition', read: recognize },
    { name: 'figures', read: recognizeFigures },
    { name: 'persons', read: recognizePersons },
    { name: 'quotations', read: (text) => recognizeQuotations(text, persons.get(text) ?? []) },
    { name: 'naive expression', read: naiveExpression },
    { name: 'jieba-wasm with titles', read: jiebaWithTitles },
  ];
  const rates = readers.map(({ name, read }) => ({ name, perSecond: rateOf(read, texts) }));
  // It reads some thousand characters a second: one article says enough.
  const one = texts.slice(0, 1);
  return [...rates, { name: 'Recognizers-Text', perSecond: rateOf(recognizersText, one) }];
}

/** The best of runs that take some hundred ms together, once the engine is warm. */
function rateOf(read: (text: string) => unknown, texts: readonly string[]): number {
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  const once = () => timeOf(() => texts.forEach(read));
  let best = once();
  for (let spent = 0; spent < 2 * MS_EACH; spent += best) best = Math.min(best, once());
  return (characters / best) * 1000;
}

function timeOf(deed: () => unknown): number {
  const from = performance.now();
  deed();
  return performance.now() - from;
}

function rateRows(rates: readonly Rate[]): string[][] {
  const whole = rates[0]?.perSecond ?? 0;
  return rates.map(({ name, perSecond }) => [
    name,
    Math.round(perSecond).toLocaleString('en'),
    (whole / perSecond).toFixed(perSecond > whole ? 2 : 1),
  ]);
}

function judgeRates(rates: readonly Rate[]): string[] {
  const rate = (name: string) => rates.find((one) => one.name.startsWith(name))?.perSecond ?? 0;
  return [
    ['Recognizers-Text', TIMES_RECOGNIZERS] as const,
    ['jieba-wasm', TIMES_JIEBA] as const,
  ].flatMap(([name, bar]) => {
    const times = rate('whole') / rate(name);
    return times >= bar ? [] : [`${times.toFixed(1)} × ${name} for ${bar}`];
  });
}

const ACCURACY = [
  'keyFigures',
  'values',
  'direction',
  'indicator',
  'persons',
  'officials',
  'titles',
  'direct',
  'indirect',
  'speakers',
] as const;

function accuracyRows(): string[][] {
  const articles = goldArticles();
  const row = (name: string, read: (text: string) => Found, told: readonly string[]) => {
    const scores = scoreFindings(articles, read);
    const cell = (share: number) => (share * 100).toFixed(1);
    return [name, ...ACCURACY.map((one) => (told.includes(one) ? cell(scores[one]) : '–'))];
  };
  return [
    row('Quandian', recognize, ACCURACY),
    row('naive expression', naiveExpression, ['keyFigures']),
    row('Recognizers-Text', recognizersText, ['keyFigures']),
    row('jieba-wasm with titles', jiebaWithTitles, ['persons', 'officials']),
  ];
}

function longestSlice(text: string): number {
  const article = text.repeat(Math.ceil(LONG_ARTICLE / text.length)).slice(0, LONG_ARTICLE);
  const steps = createRecognizer()(article);
  let longest = 0;
  for (let isDone = false; !isDone; ) {
    longest = Math.max(
      longest,
      timeOf(() => {
        isDone = steps.next().done ?? false;
      }),
    );
  }
  return longest;
}

type Growth = { name: string; seconds: number[]; power: number };

function measureGrowth(): Growth[] {
  return HOSTILE.map(({ name, make }) => {
    const bytesEach = Buffer.byteLength(make(10_000)) / 10_000;
    const seconds = MEGABYTES.map((megabytes) => {
      const text = make(Math.round((megabytes * MEGABYTE) / bytesEach));
      return timeOf((): Findings => recognize(text)) / 1000;
    });
    const [first = 1] = seconds;
    const power = Math.log((seconds.at(-1) ?? 0) / first) / Math.log(MEGABYTES.at(-1) ?? 1);
    return { name, seconds, power };
  });
}

function growthRows(growth: readonly Growth[]): string[][] {
  return growth.map(({ name, seconds, power }) => [
    name,
    ...seconds.map((one) => one.toFixed(2)),
    power.toFixed(2),
  ]);
}

function judgeGrowth(growth: readonly Growth[]): string[] {
  return growth
    .filter(({ power }) => power > MOST_GROWTH)
    .map(({ name, power }) => `${name}: time grows with the power ${power.toFixed(2)}`);
}
