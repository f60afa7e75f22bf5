import { useState } from 'preact/hooks';
import { type IndicatorPoint, middleOf } from '../../domain/insight/indicators.ts';
import { dayOf } from '../../domain/insight/source.ts';
import { PictureFrame, type Table } from '../pictures/PictureFrame.tsx';
import { PlaceCard } from '../pictures/PlaceCard.tsx';
import { periodWords, pointWords, valueWords } from '../pictures/point-words.ts';
import { t } from '../text.ts';
import { tableHeads as heads, insight as words } from '../words/insight.ts';
import { measureWords } from './IndicatorList.tsx';
import type { InsightProps } from './Insights.tsx';
import { useAsked } from './use-asked.ts';
import { useLazy } from './use-lazy.ts';
import { VirtualGrid } from './VirtualGrid.tsx';

const ESTIMATE = 44;

/** One indicator over all articles: its values over time, each with its sentence. */
export function IndicatorPage(props: InsightProps & { id: string }) {
  const { questions, wanted, age, id, transfer } = props;
  const series = useAsked(() => questions.indicator(id, wanted), [questions, wanted, age, id]);
  const [chosen, setChosen] = useState<IndicatorPoint | null>(null);
  const Timeline = useLazy(async () => (await import('../pictures/Timeline.tsx')).Timeline);
  if (!series) return null;
  const { indicator, scope, points, articles, contradictions } = series;
  const name = scope + indicator;
  return (
    <article class="insight">
      <h2>
        {name} <small>{measureWords(series)}</small>
      </h2>
      <p class="facts">{t(words.figureCounts, { points: points.length, articles })}</p>
      {contradictions > 0 && <p class="why">{t(words.contradictionHint)}</p>}
      <PictureFrame
        title={name}
        table={pointTable(points)}
        onExport={(table) => transfer.saveList(`quandian-${name}.csv`, table)}
      >
        {Timeline && <Timeline series={series} chosen={chosen} onChoose={setChosen} />}
      </PictureFrame>
      {chosen && <PlaceCard place={chosen} sentences={questions.sentences} />}
      <h3>{t(words.values)}</h3>
      <VirtualGrid
        label={t(words.values)}
        count={points.length}
        estimate={ESTIMATE}
        keyOf={(index) => `${points[index]?.articleKey} ${points[index]?.start}`}
        onKey={(key, index, event) => {
          const point = points[index];
          if (key !== 'Enter' || !point || (event.target as HTMLElement).closest('button'))
            return false;
          setChosen(point);
          return true;
        }}
      >
        {(index) => {
          const point = points[index];
          if (!point) return null;
          return (
            <button
              type="button"
              class={point.isContradicted ? 'open value-row contradicted' : 'open value-row'}
              aria-pressed={point === chosen}
              onClick={() => setChosen(point)}
            >
              {pointWords(point)}
            </button>
          );
        }}
      </VirtualGrid>
    </article>
  );
}

function pointTable(points: readonly IndicatorPoint[]): Table {
  const columns = ['day', 'value', 'normal', 'unit', 'period', 'agreement'] as const;
  const places = ['article', 'source', 'published'] as const;
  return [
    [...columns, ...places].map((column) => t(heads[column])),
    ...points.map((point) => [
      point.day,
      valueWords(point.fact),
      String(middleOf(point.fact) ?? ''),
      point.fact.unit ?? '',
      periodWords(point.fact),
      point.isContradicted ? t(words.contradicted) : '',
      point.articleTitle,
      point.source ?? '',
      dayOf(point),
    ]),
  ];
}
