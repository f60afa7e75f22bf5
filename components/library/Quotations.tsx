import { useState } from 'preact/hooks';
import type { Place } from '../../domain/insight/source.ts';
import { containsAll, searchable, wordsOf } from '../../domain/search.ts';
import { SentenceLine } from '../pictures/PlaceCard.tsx';
import { t } from '../text.ts';
import { insight as words } from '../words/insight.ts';
import { review } from '../words/review.ts';
import type { LibraryQuestions } from './library-state.ts';
import { useAsked } from './use-asked.ts';
import { VirtualGrid } from './VirtualGrid.tsx';

const ESTIMATE = 110;

/** What a person said in all articles, the latest first; found by its words. */
export function Quotations(props: { places: Place[]; questions: LibraryQuestions }) {
  const { places, questions } = props;
  const [typed, setTyped] = useState('');
  const sentences = useAsked(() => questions.sentences(places), [questions, places]);
  const wanted = wordsOf(typed);
  const found = places
    .map((place, index) => ({ place, sentence: sentences?.[index] ?? null }))
    .filter(
      ({ sentence }) =>
        wanted.length === 0 ||
        (sentence &&
          containsAll(searchable(sentence.before + sentence.exact + sentence.after), wanted)),
    );
  return (
    <section class="said" aria-label={t(words.said)}>
      <h3>
        {t(words.said)} <span class="count">{found.length}</span>
      </h3>
      {places.length === 0 && <p class="empty">{t(words.nothingSaid)}</p>}
      {places.length > 0 && (
        <input
          type="search"
          class="search"
          aria-label={t(words.searchSaid)}
          placeholder={t(words.searchSaid)}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      )}
      {places.length > 0 && found.length === 0 && <p class="empty">{t(review.nothingFound)}</p>}
      <VirtualGrid
        label={t(words.said)}
        count={found.length}
        estimate={ESTIMATE}
        keyOf={(index) => `${found[index]?.place.articleKey} ${found[index]?.place.start}`}
        onKey={(key, index, event) => {
          const url = found[index]?.sentence?.url;
          if (key !== 'Enter' || !url || (event.target as HTMLElement).closest('a')) return false;
          open(url, '_blank', 'noreferrer');
          return true;
        }}
      >
        {(index) => {
          const one = found[index];
          return one ? <SentenceLine {...one} words={typed} /> : null;
        }}
      </VirtualGrid>
    </section>
  );
}
