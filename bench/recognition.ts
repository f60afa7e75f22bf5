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
/** KB by gzip, at most, with what was counted of words and names. */
const MOST_KB = 150;
/** ms of a slice on an article of so many characters, at most. */
const LONGEST_SLICE = 50;
const LONG_ARTICLE = 100_000;
/** Time grows with this power of the length at most: 1 is linear, the rest is noise. */
const MOST_GROWTH = 1.25;
/** Sizes of bad texts in bytes of UTF-8, in which a Chinese character takes three. */
const MEGABYTES = [1, 2, 4, 8];
const MEGABYTE = 2 ** 20;
const DENSE_SHARE = 1 / 16;
const MS_EACH = 1000;

type Reader = { name: string; read: (text: string) => unknown; scores?: (text: string) => Found };

/**
 * Rates, accuracy, growth and size of recognition, beside its peers in the same process. `--megabytes 2` reads no larger
 * bad texts, for a slow machine.
 */
export async function run(args: readonly string[]): Promise<string[]> {
  const most = Number(args[args.indexOf('--megabytes') + 1 || args.length] ?? MEGABYTES.at(-1));
  const sizes = MEGABYTES.filter((size) => size <= most);
  const texts = goldArticles().map(({ text }) => text);
  const accuracy = accuracyRows();
  const rates = measureRates(texts);
  const slice = longestSlice(texts.join('\n'));
  const growth = measureGrowth(sizes);
  const kilobytes = (await recognizerBytes()) / 1024;
  const missed = [...judgeRates(rates), ...judgeGrowth(growth)];
  if (slice > LONGEST_SLICE) missed.push(`a slice of ${slice.toFixed(0)} ms`);
  if (kilobytes > MOST_KB) missed.push(`${kilobytes.toFixed(0)} KB for ${MOST_KB}`);
  const section = [
    `${texts.length} labelled articles, ${texts.join('').length} characters.`,
    tableOf(['characters per second', 'rate', 'ours to it'], rateRows(rates)),
    'Accuracy on these articles, in percent (F1; values, direction, indicator, titles and speakers of what was found):',
    tableOf(['', ...ACCURACY], accuracy),
    `Seconds for texts that are none, by megabytes, and the power of the length with which the time grows (at most ${MOST_GROWTH}):`,
    tableOf(['', ...sizes.map((size) => `${size} MB`), 'power'], growthRows(growth)),
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
  // Twice, so that none is measured before the engine knows what it will be asked.
  const measure = () => readers.map(({ name, read }) => ({ name, perSecond: rateOf(read, texts) }));
  measure();
  const rates = measure();
  return [...rates, { name: 'Recognizers-Text', perSecond: rateOf(recognizersText, texts) }];
}

/** Over as many runs as take a second together: the clock of a thread's own time goes by some ms. */
function rateOf(read: (text: string) => unknown, texts: readonly string[]): number {
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  let runs = 0;
  let spent = 0;
  for (let batch = 1; spent < MS_EACH; batch *= 2) {
    spent += timeOf(() => {
      for (let i = 0; i < batch; i++) texts.forEach(read);
    });
    runs += batch;
  }
  return ((characters * runs) / spent) * 1000;
}

/** ms of this thread's own time on the processor: what else the machine does meanwhile counts for nobody. */
function timeOf(deed: () => unknown): number {
  const from = process.threadCpuUsage();
  deed();
  const { user, system } = process.threadCpuUsage(from);
  return (user + system) / 1000;
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

function measureGrowth(sizes: readonly number[]): Growth[] {
  return HOSTILE.map(({ name, isDense, make }) => {
    const bytesEach = Buffer.byteLength(make(10_000)) / 10_000;
    const seconds = sizes.map((megabytes) => {
      const bytes = megabytes * MEGABYTE * (isDense ? DENSE_SHARE : 1);
      const text = make(Math.round(bytes / bytesEach));
      return timeOf((): Findings => recognize(text)) / 1000;
    });
    const [first = 1] = seconds;
    const power = Math.log((seconds.at(-1) ?? 0) / first) / Math.log(sizes.at(-1) ?? 1);
    return { name: isDense ? `${name}, a sixteenth` : name, seconds, power };
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
