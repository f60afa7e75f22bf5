import { searchable, wordsOf } from '../domain/search.ts';
import { type Driven, launch, newProfile, removeProfile } from '../tools/browser.ts';
import { startPortal } from '../tools/portal-server.ts';
import { heapOf, type Keystroke, percentile, typeWords, untilPainted } from './library/measure.ts';
import { sampleMaker } from './library/sample-maker.ts';
import { type Size, seed } from './library/seed.ts';
import { tableOf, writeSection } from './report.ts';

const SMALL: Size = { annotations: 100, articles: 10 };
const LARGE: Size = { annotations: 100_000, articles: 10_000 };

/** To the same with the small library, at most. */
const POPUP_TIMES = 1.5;
const LIBRARY_TIMES = 2;
/** A keystroke is answered within, in 95 of 100 cases, in ms. */
const KEYSTROKE_MS = 50;
/** Rows in the document, at most: a screen, and some beyond it. */
const MOST_ROWS = 60;

const QUERIES = [
  '双碳',
  '碳目',
  '温芷',
  '工业增加值',
  '第99999条',
  '統計',
  '存疑 日报',
  '11.6%',
  '没有这样的词',
  '的',
];

type Opened = { popup: number; library: number };
type Typed = {
  keystrokes: Keystroke[];
  rows: number;
  heap: { page: number; workers: number };
  ready: number;
};

/** Opens the views on a library of a size, in the built extension in Chromium. */
async function measure(size: Size): Promise<Opened & Typed> {
  const portal = await startPortal();
  const profile = newProfile();
  const driven = await launch({ which: 'chrome', profile, proxy: portal.address });
  try {
    const options = await driven.openOwn('library.html');
    await options.waitForSelector('.library');
    await seed(options, size);
    await options.close();
    const popup = await untilPainted(driven, 'popup.html?tab=999999', '.item');
    const library = await untilPainted(driven, 'library.html', '.entry');
    return { popup, library, ...(await search(driven)) };
  } finally {
    await driven.close();
    await portal.close();
    removeProfile(profile);
  }
}

async function search(driven: Driven): Promise<Typed> {
  const page = await driven.openOwn('library.html');
  const begin = performance.now();
  await page.waitForSelector('.facets fieldset');
  await page.waitForFunction(() => !document.body.textContent?.includes('正在读取文库'), {
    timeout: 120_000,
  });
  const ready = performance.now() - begin;
  // What is recognised meanwhile takes the other core: the worst case for who types.
  const keystrokes = await typeWords(page, QUERIES);
  const rows = await page.$$eval('[role="row"]', (found) => found.length);
  const heap = await heapOf(page);
  await page.close();
  return { keystrokes, rows, heap, ready };
}

/** Queries that found more or fewer than looking into each annotation by itself finds. */
function wrongCounts(size: Size, keystrokes: readonly Keystroke[]): string[] {
  const sample = sampleMaker(size.articles);
  const titles = Array.from(
    { length: size.articles },
    (_, index) => sample.articleOf(index).article,
  );
  const texts = Array.from({ length: size.annotations }, (_, index) => {
    const { quote, note, tags } = sample.annotationOf(index);
    return [quote.exact, note, ...tags, titles[index % size.articles]?.title ?? '']
      .map(searchable)
      .join('\n');
  });
  return keystrokes.flatMap(({ words, total }) => {
    const wanted = wordsOf(words);
    const naive = texts.filter((text) => wanted.every((word) => text.includes(word))).length;
    return naive === total ? [] : [`“${words}” finds ${total} of ${naive}`];
  });
}

const ms = (value: number) => `${value.toFixed(0)} ms`;
const mb = (bytes: number) => `${(bytes / 2 ** 20).toFixed(0)} MB`;
const times = (value: number) => `${value.toFixed(2)} ×`;
const keystroke = ({ keystrokes }: Typed, share: number) =>
  percentile(
    keystrokes.map((one) => one.ms),
    share,
  );

/** `npm run bench -- library`: the views on a library of 100,000 annotations beside the same on one of 100. */
export async function run(): Promise<string[]> {
  const small = await measure(SMALL);
  const large = await measure(LARGE);
  const wrong = wrongCounts(LARGE, large.keystrokes);
  const table = tableFor(small, large, wrong);
  console.log(table);
  writeSection(
    'library',
    `The built extension in Chromium, on libraries of 10 and of 10,000 articles.\n\n${table}`,
  );
  const popup = large.popup / small.popup;
  const library = large.library / small.library;
  const p95 = keystroke(large, 0.95);
  return [
    ...(popup > POPUP_TIMES ? [`popup ${times(popup)} instead of ${times(POPUP_TIMES)}`] : []),
    ...(library > LIBRARY_TIMES
      ? [`library ${times(library)} instead of ${times(LIBRARY_TIMES)}`]
      : []),
    ...(p95 > KEYSTROKE_MS ? [`keystroke p95 ${ms(p95)} instead of ${ms(KEYSTROKE_MS)}`] : []),
    ...(large.rows > MOST_ROWS ? [`${large.rows} rows drawn instead of ${MOST_ROWS}`] : []),
    ...wrong,
  ];
}

function tableFor(small: Opened & Typed, large: Opened & Typed, wrong: readonly string[]): string {
  const asked = large.keystrokes.length;
  const beside = (name: string, one: number, other: number, bar: number) => [
    ...[name, ms(one), ms(other), times(other / one), times(bar)],
  ];
  return tableOf(
    ['', '100 annotations', '100,000 annotations', 'ratio', 'bar'],
    [
      beside('popup, first rows', small.popup, large.popup, POPUP_TIMES),
      beside('library, first rows', small.library, large.library, LIBRARY_TIMES),
      ['library, all is read', ms(small.ready), ms(large.ready), '', ''],
      ['a keystroke, p50', ms(keystroke(small, 0.5)), ms(keystroke(large, 0.5)), '', ''],
      [
        'a keystroke, p95',
        ms(keystroke(small, 0.95)),
        ms(keystroke(large, 0.95)),
        '',
        ms(KEYSTROKE_MS),
      ],
      ['finds what a naive scan finds', '', `${asked - wrong.length} of ${asked}`, '', 'all'],
      ['rows in the document', `${small.rows}`, `${large.rows}`, '', `${MOST_ROWS}`],
      ['heap of the page', mb(small.heap.page), mb(large.heap.page), '', ''],
      ['heap of its workers', mb(small.heap.workers), mb(large.heap.workers), '', ''],
    ],
  );
}
