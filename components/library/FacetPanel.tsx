import { useState } from 'preact/hooks';
import { COLORS, type Color } from '../../domain/annotation.ts';
import type { Days } from '../../domain/catalog/clock.ts';
import type { Choices, Facet, FacetCount, FacetCounts } from '../../domain/catalog/facets.ts';
import type { Wanted } from '../../domain/catalog/shelf.ts';
import type { FigureKind } from '../../domain/finding.ts';
import { colorName } from '../color-name.ts';
import { t, type Word } from '../text.ts';
import { figureKinds } from '../words/finding.ts';
import { libraryStates, library as words } from '../words/library.ts';

const SHOWN: readonly [Exclude<Facet, 'article'>, Word][] = [
  ['state', words.state],
  ['tag', words.tag],
  ['color', words.color],
  ['person', words.person],
  ['figureKind', words.figureKind],
  ['source', words.source],
  ['channel', words.channel],
  ['published', words.published],
  ['noted', words.noted],
];

/** So many values stand there until more are asked for. */
const FEW = 6;

/** By what the list can be narrowed down, with how many rows each value has; several of one facet are any of them. */
export function FacetPanel(props: {
  counts: FacetCounts | null;
  wanted: Wanted;
  onChange: (wanted: Wanted) => void;
}) {
  const { counts, wanted, onChange } = props;
  const choose = (facet: Facet, values: readonly string[]) => {
    const { [facet]: _, ...others } = wanted.choices;
    const choices: Choices = values.length > 0 ? { ...others, [facet]: values } : others;
    onChange({ ...wanted, choices });
  };
  return (
    <div class="facets">
      {SHOWN.map(([facet, label]) => (
        <FacetGroup
          key={facet}
          facet={facet}
          label={t(label)}
          counts={counts?.[facet] ?? []}
          chosen={wanted.choices[facet] ?? []}
          onChoose={(values) => choose(facet, values)}
        >
          {(facet === 'published' || facet === 'noted') && (
            <DayRange
              label={t(label)}
              days={wanted[facet]}
              onChange={(days) => onChange({ ...wanted, [facet]: days })}
            />
          )}
        </FacetGroup>
      ))}
    </div>
  );
}

function FacetGroup(props: {
  facet: Exclude<Facet, 'article'>;
  label: string;
  counts: readonly FacetCount[];
  chosen: readonly string[];
  onChoose: (values: string[]) => void;
  children?: preact.ComponentChildren;
}) {
  const { facet, label, counts, chosen, children } = props;
  const [isWhole, setIsWhole] = useState(false);
  if (counts.length === 0) return null;
  const ordered = inOrder(facet, counts);
  const shown = isWhole
    ? ordered
    : ordered.filter(({ value }, index) => index < FEW || chosen.includes(value));
  const toggle = (value: string) =>
    props.onChoose(
      chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value],
    );
  return (
    <fieldset>
      <legend>{label}</legend>
      {shown.map(({ value, count }) => (
        <label key={value}>
          <input type="checkbox" checked={chosen.includes(value)} onChange={() => toggle(value)} />
          <span class={facet === 'color' ? `name color-${value}` : 'name'}>
            <span class={facet === 'color' ? 'line' : ''}>{valueName(facet, value)}</span>
          </span>
          <span class="count">{count}</span>
        </label>
      ))}
      {ordered.length > FEW && (
        <button type="button" class="link" onClick={() => setIsWhole(!isWhole)}>
          {t(isWhole ? words.fewer : words.more, { count: ordered.length - FEW })}
        </button>
      )}
      {children}
    </fieldset>
  );
}

function DayRange(props: { label: string; days: Days; onChange: (days: Days) => void }) {
  const { days, onChange } = props;
  const field = (end: 'from' | 'to', word: Word) => (
    <label class="day">
      <span>{t(word)}</span>
      <input
        type="date"
        class="field"
        aria-label={`${props.label} ${t(word)}`}
        value={days[end]}
        onInput={(event) => onChange({ ...days, [end]: event.currentTarget.value })}
      />
    </label>
  );
  return (
    <div class="days">
      {field('from', words.fromDay)}
      {field('to', words.toDay)}
    </div>
  );
}

/** Months the latest first, colours as everywhere, everything else by number. */
function inOrder(facet: Facet, counts: readonly FacetCount[]): FacetCount[] {
  if (facet === 'published' || facet === 'noted')
    return [...counts].sort((a, b) => (a.value < b.value ? 1 : -1));
  if (facet === 'color')
    return [...counts].sort(
      (a, b) => COLORS.indexOf(a.value as Color) - COLORS.indexOf(b.value as Color),
    );
  return [...counts];
}

export function valueName(facet: Facet, value: string): string {
  if (facet === 'color') return colorName(value as Color);
  if (facet === 'figureKind') return t(figureKinds[value as FigureKind]);
  if (facet === 'state') {
    const word = libraryStates[value as keyof typeof libraryStates];
    return word ? t(word) : value;
  }
  return value;
}
