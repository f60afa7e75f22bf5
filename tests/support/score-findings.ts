import type { Figure, Findings, Person, Quotation } from '../../domain/finding.ts';
import type { GoldArticle, GoldFigure, GoldPerson, GoldQuote } from './gold.ts';

/** How much of what was labelled is found, and how much of what is found is right; shares from 0 to 1. */
export type Scores = Record<ScoreName, number>;
export type ScoreName =
  | 'keyFigures'
  | 'values'
  | 'direction'
  | 'indicator'
  | 'persons'
  | 'officials'
  | 'officialsPrecision'
  | 'titles'
  | 'direct'
  | 'indirect'
  | 'speakers';

type Found = Pick<Findings, 'figures' | 'persons' | 'quotations'>;

/** Scores what a recogniser finds in labelled articles, by the definitions of the labelling guide. */
export function scoreFindings(
  articles: readonly GoldArticle[],
  recognize: (text: string) => Found,
): Scores {
  const tallies = new Tallies();
  for (const article of articles) {
    const found = recognize(article.text);
    scoreFigures(tallies, article, found.figures);
    scorePersons(tallies, article, found.persons);
    scoreQuotations(tallies, article, found.quotations);
  }
  return {
    keyFigures: tallies.f1('key'),
    values: tallies.share('value'),
    direction: tallies.share('direction'),
    indicator: tallies.share('indicator'),
    persons: tallies.f1('person'),
    officials: tallies.f1('official'),
    officialsPrecision: tallies.precision('official'),
    titles: tallies.share('title'),
    direct: tallies.f1('direct'),
    indirect: tallies.f1('indirect'),
    speakers: tallies.share('speaker'),
  };
}

class Tallies {
  private readonly counts = new Map<string, number>();

  add(name: string, what: 'right' | 'wrong' | 'missed', count = 1): void {
    const key = `${name} ${what}`;
    this.counts.set(key, this.of(name, what) + count);
  }

  /** Of a yes or no question: what is not right is wrong. */
  ask(name: string, isRight: boolean): void {
    this.add(name, isRight ? 'right' : 'wrong');
  }

  precision(name: string): number {
    return ratio(this.of(name, 'right'), this.of(name, 'wrong'));
  }

  share(name: string): number {
    return this.precision(name);
  }

  f1(name: string): number {
    const errors = this.of(name, 'wrong') + this.of(name, 'missed');
    return ratio(2 * this.of(name, 'right'), errors);
  }

  private of(name: string, what: string): number {
    return this.counts.get(`${name} ${what}`) ?? 0;
  }
}

function ratio(right: number, errors: number): number {
  return right + errors === 0 ? 0 : right / (right + errors);
}

/** Pairs each finding with the first label that it is right about and that is still free. */
function pair<Finding, Label>(
  findings: readonly Finding[],
  labels: readonly Label[],
  fits: (finding: Finding, label: Label) => boolean,
) {
  const missed = new Set(labels);
  const pairs: [Finding, Label][] = [];
  const extra: Finding[] = [];
  for (const finding of findings) {
    const label = [...missed].find((one) => fits(finding, one));
    if (!label) {
      extra.push(finding);
      continue;
    }
    missed.delete(label);
    pairs.push([finding, label]);
  }
  return { pairs, extra, missed: [...missed] };
}

function scoreFigures(tallies: Tallies, { figures: labels }: GoldArticle, figures: Figure[]): void {
  const atEdge = (figure: Figure, label: GoldFigure) =>
    [label.start, label.outerStart].includes(figure.start) &&
    [label.end, label.outerEnd].includes(figure.end);
  const { pairs, extra, missed } = pair(figures, labels, atEdge);
  tallies.add('key', 'wrong', extra.filter(({ key }) => key).length);
  tallies.add('key', 'missed', missed.filter(({ key }) => key).length);
  for (const [figure, label] of pairs) {
    if (figure.key && label.key) tallies.add('key', 'right');
    else if (label.key) tallies.add('key', 'missed');
    else if (figure.key) tallies.add('key', 'wrong');
    if (label.key) scoreFigure(tallies, figure, label);
  }
}

function scoreFigure(tallies: Tallies, figure: Figure, label: GoldFigure): void {
  const isSame =
    near(figure.value, label.value) &&
    near(figure.min, label.min ?? null) &&
    near(figure.max, label.max ?? null) &&
    figure.unit === label.unit;
  tallies.ask('value', isSame);
  tallies.ask('direction', figure.direction === label.direction);
  const wanted = typeof label.indicator === 'string' ? label.indicator : label.indicator?.text;
  if (!wanted) return;
  const said = bare(figure.indicator);
  const holds = said.includes(bare(wanted)) || bare(wanted).includes(said);
  tallies.ask('indicator', said !== '' && holds);
}

function near(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return a === b;
  return Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(b));
}

function scorePersons(tallies: Tallies, { persons: labels }: GoldArticle, persons: Person[]): void {
  const { pairs, extra, missed } = pair(persons, labels, sameSpan);
  tallies.add('person', 'right', pairs.length);
  tallies.add('person', 'wrong', extra.length);
  tallies.add('person', 'missed', missed.length);
  tallies.add('official', 'wrong', extra.filter(isOfficial).length);
  tallies.add('official', 'missed', missed.filter(isOfficial).length);
  for (const [person, label] of pairs) {
    if (isOfficial(person) && isOfficial(label)) tallies.add('official', 'right');
    else if (isOfficial(person)) tallies.add('official', 'wrong');
    else if (isOfficial(label)) tallies.add('official', 'missed');
    if (isOfficial(label)) scoreTitles(tallies, person, label);
  }
}

/** Titles that touch the name are asked for; those stated elsewhere are neither asked for nor wrong. */
function scoreTitles(tallies: Tallies, person: Person, { titles }: GoldPerson): void {
  const touches = (title: GoldPerson['titles'][number]) =>
    title.adjacent !== false && title.start !== undefined;
  const wanted = titles.filter(touches).map(({ text }) => bare(text));
  if (wanted.length === 0) return;
  const elsewhere = titles.filter((title) => !touches(title)).map(({ text }) => bare(text));
  const said = person.titles.map(({ text }) => bare(text)).filter((t) => !elsewhere.includes(t));
  tallies.ask('title', said.sort().join() === wanted.sort().join());
}

function scoreQuotations(tallies: Tallies, { quotes }: GoldArticle, found: Quotation[]): void {
  for (const { name, direct, overlap } of [
    { name: 'direct', direct: true, overlap: 0.9 },
    { name: 'indirect', direct: false, overlap: 0.8 },
  ]) {
    const { pairs, extra, missed } = pair(
      found.filter((one) => one.direct === direct),
      quotes.filter((one) => one.direct === direct),
      (quotation, label) => shared(quotation, label) >= overlap,
    );
    tallies.add(name, 'right', pairs.length);
    tallies.add(name, 'wrong', extra.length);
    tallies.add(name, 'missed', missed.length);
    for (const [quotation, label] of pairs) {
      if (label.speaker) tallies.ask('speaker', bare(quotation.speaker) === bare(label.speaker));
    }
  }
}

function shared(a: Quotation, b: GoldQuote): number {
  const both = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return Math.max(0, both) / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

function sameSpan(a: Person, b: GoldPerson): boolean {
  return a.start === b.start && a.end === b.end;
}

function isOfficial({ kind }: Pick<Person, 'kind'>): boolean {
  return kind === 'official';
}

function bare(text: string | null): string {
  return (text ?? '').replace(/\s/g, '');
}
