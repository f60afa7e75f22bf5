import { Marked } from '../Marked.tsx';
import { t } from '../text.ts';
import { common } from '../words/common.ts';
import { measures, insight as words } from '../words/insight.ts';
import { review } from '../words/review.ts';
import type { InsightProps } from './Insights.tsx';
import { isNarrowed } from './narrowed.ts';
import { useAsked } from './use-asked.ts';
import { VirtualGrid } from './VirtualGrid.tsx';

const ESTIMATE = 56;

/** Everything that is measured in the articles, what has most values first. */
export function IndicatorList(props: InsightProps & { onOpen: (id: string) => void }) {
  const { questions, wanted, age, onOpen } = props;
  const series = useAsked(() => questions.indicators(wanted), [questions, wanted, age]);
  if (!series) return null;
  if (series.length === 0) {
    return <p class="empty">{t(isNarrowed(wanted) ? review.nothingFound : words.noFigures)}</p>;
  }
  const at = (index: number) => series[index];
  return (
    <VirtualGrid
      label={t(common.figure)}
      count={series.length}
      estimate={ESTIMATE}
      keyOf={(index) => at(index)?.id ?? index}
      onKey={(key, index, event) => {
        const one = at(index);
        if (key !== 'Enter' || !one || (event.target as HTMLElement).closest('button'))
          return false;
        onOpen(one.id);
        return true;
      }}
    >
      {(index) => {
        const one = at(index);
        if (!one) return null;
        const { points, articles, contradictions } = one;
        return (
          <button type="button" class="open summary" onClick={() => onOpen(one.id)}>
            <b>
              <Marked text={one.scope + one.indicator} words={wanted.words} />
            </b>
            <span>{measureWords(one)}</span>
            <span class="facts">
              {t(words.figureCounts, { points, articles })}
              {contradictions > 0 && (
                <span class="change">{t(words.contradictions, { count: contradictions })}</span>
              )}
            </span>
          </button>
        );
      }}
    </VirtualGrid>
  );
}

/** In which unit, and whether it is the quantity or how it moved. */
export function measureWords(one: {
  measure: keyof typeof measures | string;
  unit: string | null;
}): string {
  const measure = measures[one.measure as keyof typeof measures];
  return [measure && t(measure), one.unit].filter(Boolean).join(' · ');
}
