import type { Comparison } from '../../domain/compare-coders.ts';
import { t } from '../text.ts';
import { team } from '../words/team.ts';
import type { TeamActions } from './team-state.ts';

/** κ and F1, what they are about, and what did not count. */
export function AgreementFigures(props: { comparison: Comparison; actions: TeamActions }) {
  const { comparison, actions } = props;
  const { agreement, articles, elsewhere, lost } = comparison;
  const figures = [
    [team.kappa, share(agreement.kappa), t(team.kappaHint, { count: agreement.common })],
    [team.spanF1, share(agreement.spanF1), t(team.spanF1Hint)],
    [team.labelledF1, share(agreement.labelledF1), t(team.labelledF1Hint)],
    [
      team.sharedArticles,
      String(articles.length),
      elsewhere > 0 ? t(team.elsewhere, { count: elsewhere }) : '',
    ],
  ] as const;
  return (
    <section class="agreement">
      <dl>
        {figures.map(([name, value, hint]) => (
          <div key={name.en}>
            <dt>{t(name)}</dt>
            <dd>
              <b>{value}</b>
              <small>{hint}</small>
            </dd>
          </div>
        ))}
      </dl>
      {lost.one.length + lost.other.length > 0 && (
        <p class="hint">{t(team.lost, { one: lost.one.length, other: lost.other.length })}</p>
      )}
      <p class="hint">{t(team.labelHint)}</p>
      <div class="deeds">
        <button type="button" class="plain report" onClick={actions.saveReport}>
          {t(team.saveReport)}
        </button>
        <button type="button" class="primary result" onClick={actions.saveResult}>
          {t(team.saveResult)}
        </button>
      </div>
    </section>
  );
}

/** `0.40`; a dash where there is nothing to measure. */
function share(value: number | null): string {
  return value === null ? '—' : value.toFixed(2);
}
