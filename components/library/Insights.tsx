import { useState } from 'preact/hooks';
import type { Wanted } from '../../domain/catalog/shelf.ts';
import { t } from '../text.ts';
import { insight as words } from '../words/insight.ts';
import { FacetPanel } from './FacetPanel.tsx';
import { IndicatorList } from './IndicatorList.tsx';
import { IndicatorPage } from './IndicatorPage.tsx';
import type { LibraryProps } from './Library.tsx';
import { Narrowing } from './Narrowing.tsx';
import { hasChoices } from './narrowed.ts';
import { PeopleList } from './PeopleList.tsx';
import { PersonPage } from './PersonPage.tsx';
import { useSpread } from './use-count.ts';

export type InsightProps = LibraryProps & { wanted: Wanted };
type Props = InsightProps & {
  view: 'people' | 'figures';
  onWanted: (wanted: Wanted) => void;
};

/** People or indicators over all articles that fit; one of them opens in the place of the list. */
export function Insights(props: Props) {
  const { view, wanted, onWanted } = props;
  const [open, setOpen] = useState<string | null>(null);
  const counts = useSpread(props, 'articles', wanted);
  return (
    <div class="pane">
      <Narrowing isOpen={hasChoices(wanted)}>
        <FacetPanel counts={counts} wanted={wanted} onChange={onWanted} />
      </Narrowing>
      <div class="results">
        {open !== null && (
          <button type="button" class="link back" onClick={() => setOpen(null)}>
            ← {t(words.back)}
          </button>
        )}
        {view === 'people' &&
          (open === null ? (
            <PeopleList {...props} onOpen={setOpen} />
          ) : (
            <PersonPage key={open} {...props} name={open} onOpen={setOpen} />
          ))}
        {view === 'figures' &&
          (open === null ? (
            <IndicatorList {...props} onOpen={setOpen} />
          ) : (
            <IndicatorPage key={open} {...props} id={open} />
          ))}
      </div>
    </div>
  );
}
