import { dayOf } from '../../domain/insight/source.ts';
import type { TitlePlace } from '../../domain/insight/titles.ts';
import { t } from '../text.ts';
import { postChanges } from '../words/finding.ts';

/** What became of a title, and when it was told: 新任 2021-12-17. */
export function changesIn(places: readonly TitlePlace[]): string[] {
  const told = places.flatMap((place) =>
    place.change ? [`${t(postChanges[place.change])} ${dayOf(place)}`.trim()] : [],
  );
  return [...new Set(told)];
}
