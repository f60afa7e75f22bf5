import { dayOf, type Place } from '../../domain/insight/source.ts';
import type { TitleSpan } from '../../domain/insight/titles.ts';
import { t } from '../text.ts';
import { insight as words } from '../words/insight.ts';
import { dayAxis } from './scales.ts';
import { changesIn } from './title-changes.ts';
import { useWidth } from './use-width.ts';

/** The titles of a person over time: a bar from the first article to the last, a button for each article. */
export function TitleChart(props: {
  titles: readonly TitleSpan[];
  chosen: Place | null;
  onChoose: (place: Place) => void;
}) {
  const { titles, chosen, onChoose } = props;
  const [chart, width] = useWidth<HTMLDivElement>();
  const days = titles.flatMap(({ places }) => places.map(dayOf)).filter(Boolean);
  if (days.length === 0) return <p class="empty">{t(words.noDays)}</p>;
  const axis = dayAxis(days, width);
  const last = [...days].sort().at(-1) ?? '';
  return (
    <div class="title-chart" ref={chart}>
      <ol>
        {titles.map((span) => (
          <li key={`${span.title} ${span.isFormer}`}>
            <p>
              {span.isFormer && <span class="tag">{t(words.former)}</span>}
              <b>{span.title}</b>
              {changesIn(span.places).map((change) => (
                <span class="tag" key={change}>
                  {change}
                </span>
              ))}
              {span.together.length > 0 && (
                <span class="facts">{t(words.together, { titles: span.together.join('、') })}</span>
              )}
              {span.lastSeen < last && span.lastSeen && (
                <span class="facts">{t(words.notSince, { day: span.lastSeen })}</span>
              )}
            </p>
            <div class={span.isFormer ? 'track former' : 'track'}>
              {span.firstSeen && (
                <span
                  class="bar"
                  style={{
                    left: `${axis.at(span.firstSeen)}%`,
                    width: `${axis.at(span.lastSeen) - axis.at(span.firstSeen)}%`,
                  }}
                />
              )}
              {span.places
                .filter((place) => dayOf(place) !== '')
                .map((place) => (
                  <button
                    type="button"
                    key={place.articleKey}
                    class="point"
                    style={{ left: `${axis.at(dayOf(place))}%` }}
                    aria-pressed={place === chosen}
                    aria-label={`${dayOf(place)} ${place.articleTitle}`}
                    title={`${dayOf(place)} ${place.articleTitle}`}
                    onClick={() => onChoose(place)}
                  />
                ))}
            </div>
          </li>
        ))}
      </ol>
      <div class="day-ticks" aria-hidden="true">
        {axis.ticks.map(({ at, label }) => (
          <span class="tick" key={label} style={{ left: `${at}%` }}>
            {label}
          </span>
        ))}
      </div>
    </div>
  );
}
