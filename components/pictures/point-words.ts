import type { IndicatorPoint } from '../../domain/insight/indicators.ts';
import { t } from '../text.ts';
import { publishedWords } from '../time.ts';
import { insight as words } from '../words/insight.ts';

/** A point in words: its value as printed, its period, and where it stands. */
export function pointWords({ fact, publishedAt, source, isContradicted }: IndicatorPoint): string {
  const parts = [
    valueWords(fact),
    periodWords(fact),
    [source, publishedWords(publishedAt).slice(0, 10)].filter(Boolean).join(' '),
    isContradicted ? t(words.contradicted) : '',
  ];
  return parts.filter(Boolean).join(' · ');
}

/** As printed, with what it is compared with and where it went: 同比 增长 11.6%. */
export function valueWords({ text, base, direction }: IndicatorPoint['fact']): string {
  const way = direction === 'up' ? t(words.up) : direction === 'down' ? t(words.down) : '';
  return [base, way, text].filter(Boolean).join(' ');
}

/** The days that are meant, and the words for them. */
export function periodWords({ period, periodWords: said }: IndicatorPoint['fact']): string {
  if (!period) return said ?? '';
  const days = period.start
    ? `${period.start} – ${period.end}`
    : t(words.asOf, { day: period.end });
  return said ? `${said}（${days}）` : days;
}
