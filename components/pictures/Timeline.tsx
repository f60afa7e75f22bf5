import { useState } from 'preact/hooks';
import {
  type IndicatorPoint,
  type IndicatorSeries,
  middleOf,
} from '../../domain/insight/indicators.ts';
import { t } from '../text.ts';
import { insight as words } from '../words/insight.ts';
import { pointWords } from './point-words.ts';
import { type Axis, dayAxis, valueAxis } from './scales.ts';
import { useWidth } from './use-width.ts';

/** The values of an indicator over time. Every point is a button: it shows the sentence from which it is taken. */
export function Timeline(props: {
  series: IndicatorSeries;
  chosen: IndicatorPoint | null;
  onChoose: (point: IndicatorPoint) => void;
}) {
  const { series, chosen, onChoose } = props;
  const points = series.points.filter(({ day }) => day !== '');
  const [active, setActive] = useState(0);
  const [area, width] = useWidth<HTMLFieldSetElement>();
  if (points.length === 0) return <p class="empty">{t(words.noDays)}</p>;
  const days = dayAxis(
    points.map(({ day }) => day),
    width,
  );
  const values = valueAxis(points.map(({ fact }) => middleOf(fact) ?? 0));
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    // From where the focus is, not from what was drawn: keys may come faster.
    const buttons = [...(area.current?.querySelectorAll<HTMLElement>('.point') ?? [])];
    buttons[buttons.indexOf(event.target as HTMLElement) + step]?.focus();
  };
  return (
    <div class="timeline">
      <ValueTicks axis={values} />
      <fieldset
        class="area"
        aria-label={t(words.points, { count: points.length })}
        ref={area}
        onKeyDown={onKeyDown}
      >
        <Lines days={days} values={values} points={points} />
        {points.map((point, index) => (
          <button
            type="button"
            key={`${point.articleKey} ${point.start}`}
            class={point.isContradicted ? 'point contradicted' : 'point'}
            style={{
              left: `${days.at(point.day)}%`,
              bottom: `${values.at(middleOf(point.fact) ?? 0)}%`,
            }}
            tabIndex={index === Math.min(active, points.length - 1) ? 0 : -1}
            aria-pressed={point === chosen}
            aria-label={pointWords(point)}
            title={pointWords(point)}
            onFocus={() => setActive(index)}
            onClick={() => onChoose(point)}
          />
        ))}
      </fieldset>
      <div class="day-ticks" aria-hidden="true">
        {days.ticks.map(({ at, label }) => (
          <span class="tick" key={label} style={{ left: `${at}%` }}>
            {label}
          </span>
        ))}
      </div>
    </div>
  );
}

function ValueTicks({ axis }: { axis: Axis<number> }) {
  return (
    <div class="value-ticks" aria-hidden="true">
      {axis.ticks.map(({ at, label }) => (
        <span class="tick" key={label} style={{ bottom: `${at}%` }}>
          {label}
        </span>
      ))}
    </div>
  );
}

/** The grid, and a line from value to value; what is contradicted is no part of it. */
function Lines(props: { days: Axis<string>; values: Axis<number>; points: IndicatorPoint[] }) {
  const { days, values, points } = props;
  const line = points
    .filter(({ isContradicted }) => !isContradicted)
    .map(({ day, fact }) => `${days.at(day)},${100 - values.at(middleOf(fact) ?? 0)}`);
  return (
    <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
      {values.ticks.map(({ at }) => (
        <line key={at} class="grid-line" x1="0" x2="100" y1={100 - at} y2={100 - at} />
      ))}
      <polyline class="value-line" points={line.join(' ')} />
    </svg>
  );
}
