import * as suite from '@microsoft/recognizers-text-suite';
import { add_word, tag } from 'jieba-wasm';
import type { Figure, Findings, Person } from '../../domain/finding.ts';
import { POSTS } from '../../domain/officials/posts.ts';

/** What others find, in our form, as far as they tell it. */
export type Found = Pick<Findings, 'figures' | 'persons' | 'quotations'>;

type Resolved = { start: number; end: number; text: string; typeName: string };

/** Every model that Recognizers-Text has for Chinese. */
const MODELS = [
  suite.recognizeNumber,
  suite.recognizeOrdinal,
  suite.recognizePercentage,
  suite.recognizeAge,
  suite.recognizeCurrency,
  suite.recognizeDimension,
  suite.recognizeTemperature,
  suite.recognizeDateTime,
  suite.recognizeBoolean,
  suite.recognizePhoneNumber,
  suite.recognizeIpAddress,
  suite.recognizeMention,
  suite.recognizeHashtag,
  suite.recognizeEmail,
  suite.recognizeURL,
  suite.recognizeGUID,
] as readonly ((text: string, culture: string) => Resolved[])[];

const QUANTITIES = /^(?:number|ordinal|percentage|age|currency|dimension|temperature)/;

/** Recognizers-Text: the longest quantity at each place; those it takes for dates are no key figures. */
export function recognizersText(text: string): Found {
  const all = MODELS.flatMap((model) => model(text, suite.Culture.Chinese));
  const spans = all.map(({ start, end, typeName }) => ({ start, end: end + 1, typeName }));
  const longest = spans.filter(
    (one) => !spans.some((other) => other !== one && covers(other, one)),
  );
  const figures = longest
    .filter(({ typeName }) => QUANTITIES.test(typeName))
    .map((span) => aFigure(text, span));
  return { figures, persons: [], quotations: [] };
}

type Place = { start: number; end: number };

function covers(a: Place, b: Place): boolean {
  return a.start <= b.start && b.end <= a.end && a.end - a.start > b.end - b.start;
}

/** The regular expression that one would write first. */
const NAIVE =
  /[\d０-９]+(?:[.,．][\d０-９]+)*(?:[多余]?[万亿千百])*[多余]?(?:%|％|个百分点|元|人次|人|户|家|个|亩|吨|公里|平方米|平方公里|年|天|岁|件|项|位|名|所|处|辆|台|套|倍|米|次|张|份|条|座)?/g;

export function naiveExpression(text: string): Found {
  const figures = [...text.matchAll(NAIVE)].map(({ index, 0: match }) =>
    aFigure(text, { start: index, end: index + match.length }),
  );
  return { figures, persons: [], quotations: [] };
}

let knowsTitles = false;

/** jieba: its persons, office holders where a word for a post stands right before or behind. */
export function jiebaWithTitles(text: string): Found {
  if (!knowsTitles) for (const post of POSTS.keys()) add_word(post, 100_000, 'post');
  knowsTitles = true;
  const tags = tag(text);
  const persons: Person[] = [];
  let start = 0;
  for (const [i, { word, tag: kind }] of tags.entries()) {
    const end = start + word.length;
    if (kind.startsWith('nr')) {
      const hasPost = tags[i - 1]?.tag === 'post' || tags[i + 1]?.tag === 'post';
      persons.push(aPerson({ start, end }, word, hasPost));
    }
    start = end;
  }
  return { figures: [], persons, quotations: [] };
}

function aFigure(text: string, { start, end }: Place): Figure {
  const nothing = { value: null, min: null, max: null, unit: null, approx: null, direction: null };
  const words = { base: null, indicator: null, indicatorSpan: null, key: true, rule: 'peer' };
  const span = { start, end, text: text.slice(start, end) };
  return { ...span, kind: 'count', ...nothing, ...words } as unknown as Figure;
}

function aPerson({ start, end }: Place, name: string, hasPost: boolean): Person {
  const kind = hasPost ? 'official' : 'other';
  const mention = { mentionStart: start, mentionEnd: end };
  return { start, end, name, kind, titles: [], ...mention, coref: null, rule: 'peer' };
}
