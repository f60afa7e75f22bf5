import type { Annotation } from './annotation.ts';
import type { Span } from './article.ts';
import { type Figure, type Findings, isNamedOfficial, type Person, type Title } from './finding.ts';
import type { Placement } from './quote.ts';

/** What the reader can switch on and off. */
export type Layer = 'figures' | 'officials' | 'annotations';
export type Layers = Record<Layer, boolean>;

/**
 * An annotation and where it stands on the page today. `page`: it stands on another page of the article, this one,
 * and is lost here for that reason alone. `folded`: it is not in what the page shows before it is unfolded, so that
 * nobody can say whether it is lost.
 */
export type PlacedAnnotation = {
  annotation: Annotation;
  placement: Placement;
  page?: number;
  folded?: true;
};

export type FigureMark = Span & { type: 'figure'; figure: Figure };
/** `titles` are those of this mention or, for a later bare mention, of the first full one. */
export type OfficialMark = Span & { type: 'official'; person: Person; titles: Title[] };
export type AnnotationMark = Span & { type: 'annotation' } & PlacedAnnotation;

/** Something painted: a passage of the article's text and what is known of it. */
export type Mark = FigureMark | OfficialMark | AnnotationMark;

/** Everything that is to be painted, in the order of the text. Lost annotations stand nowhere. */
export function marksOf(
  findings: Findings,
  annotations: readonly PlacedAnnotation[],
  layers: Layers,
): Mark[] {
  const marks = [
    ...(layers.figures ? figureMarks(findings.figures) : []),
    ...(layers.officials ? officialMarks(findings.persons) : []),
    ...(layers.annotations ? annotationMarks(annotations) : []),
  ];
  return marks.sort((a, b) => a.start - b.start || b.end - a.end);
}

function figureMarks(figures: readonly Figure[]): FigureMark[] {
  return figures
    .filter((figure) => figure.key)
    .map((figure) => ({ type: 'figure', start: figure.start, end: figure.end, figure }));
}

function officialMarks(persons: readonly Person[]): OfficialMark[] {
  return persons.filter(isNamedOfficial).map((person) => ({
    type: 'official',
    start: person.mentionStart,
    end: person.mentionEnd,
    person,
    titles: titlesOf(person, persons),
  }));
}

function annotationMarks(annotations: readonly PlacedAnnotation[]): AnnotationMark[] {
  return annotations.flatMap(({ annotation, placement }) =>
    placement.state === 'lost'
      ? []
      : [
          {
            type: 'annotation' as const,
            start: placement.start,
            end: placement.end,
            annotation,
            placement,
          },
        ],
  );
}

/** 谭谱 in “谭谱表示” has the titles of 市交通运输局局长谭谱 before it. */
export function titlesOf(person: Person, persons: readonly Person[]): Title[] {
  if (person.titles.length > 0 || person.coref === null) return person.titles;
  const full = persons.find((other) => other.name === person.coref && other.titles.length > 0);
  return full?.titles ?? [];
}
