import type { Span } from '../article.ts';
import { type NormalFigure, normalFigure } from '../figures/normal-form.ts';
import type { Figure, Findings, PersonKind, StatedPost, Title } from '../finding.ts';
import { titlesOf } from '../mark.ts';

/** A key figure in the form in which it is compared across articles, with its words as printed. */
export type FigureFact = Span &
  Omit<NormalFigure, 'squareMetres' | 'series' | 'place'> &
  Pick<Figure, 'text' | 'kind' | 'approx' | 'scope' | 'scopePlace'> & {
    /** As printed: `今年1—10月`. */
    periodWords: string | null;
  };

/** One mention of a person, under the full name, with the titles of this mention or, where it has none, of the first full one. */
export type PersonFact = Span & {
  name: string;
  kind: PersonKind;
  titles: Pick<Title, 'text' | 'org' | 'post' | 'former'>[];
  /** Posts that the sentence gives, takes or adds, or gives to a whole list; left out where there are none. */
  stated?: Pick<StatedPost, 'text' | 'org' | 'post' | 'change'>[];
};

/** Raised when more is taken into facts: those that were made before are made anew. */
export const FACTS_VERSION = 3;

export type QuotationFact = Span & { speaker: string | null; direct: boolean };

/** What is recognised in an article's text, after the reader's decisions: as much of it as views over many articles need. */
export type ArticleFacts = TextFacts & {
  articleKey: string;
  /** The same of its later pages; left out where there are none. */
  laterPages?: (TextFacts & { page: number })[];
};

/** What is recognised in one text; offsets are on it. */
export type TextFacts = {
  /** The text in which it was recognised. */
  textHash: string;
  figures: FigureFact[];
  persons: PersonFact[];
  quotations: QuotationFact[];
};

/** Reporters and editors are no news: whoever looks for people does not look for them. */
const UNSOUGHT: readonly PersonKind[] = ['staff'];

export function factsOf<Text extends { textHash: string; publishedAt: string | null }>(
  { publishedAt, ...text }: Text,
  findings: Findings,
): Omit<Text, 'publishedAt'> & TextFacts {
  const figures = findings.figures.filter(({ key }) => key);
  const persons = findings.persons.filter(({ kind }) => !UNSOUGHT.includes(kind));
  return {
    ...text,
    figures: figures.map((figure) => figureFact(figure, publishedAt)),
    persons: persons.map((person) => ({
      start: person.mentionStart,
      end: person.mentionEnd,
      name: person.coref ?? person.name,
      kind: person.kind,
      titles: titlesOf(person, findings.persons).map(({ text, org, post, former }) => ({
        text,
        org,
        post,
        former,
      })),
      ...(person.stated && {
        stated: person.stated.map(({ text, org, post, change }) => ({ text, org, post, change })),
      }),
    })),
    quotations: findings.quotations.map(({ start, end, speaker, direct }) => ({
      start,
      end,
      speaker,
      direct,
    })),
  };
}

function figureFact(figure: Figure, publishedAt: string | null): FigureFact {
  const { squareMetres, series, place, ...normal } = normalFigure(figure, {
    publishedAt,
    place: null,
  });
  const { start, end, text, kind, approx, scope, scopePlace, period } = figure;
  return { ...normal, start, end, text, kind, approx, scope, scopePlace, periodWords: period };
}
