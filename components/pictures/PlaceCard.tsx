import { useEffect, useState } from 'preact/hooks';
import type { Place } from '../../domain/insight/source.ts';
import type { SentenceAt } from '../library/library-state.ts';
import { Marked } from '../Marked.tsx';
import { t } from '../text.ts';
import { publishedWords } from '../time.ts';
import { insight as words } from '../words/insight.ts';

type Ask = (places: Place[]) => Promise<(SentenceAt | null)[]>;

/** The sentence of a point, and the way to it on its page. */
export function PlaceCard({ place, sentences }: { place: Place; sentences: Ask }) {
  const [found, setFound] = useState<SentenceAt | null>(null);
  useEffect(() => {
    let isCurrent = true;
    setFound(null);
    sentences([place]).then(
      ([sentence]) => isCurrent && setFound(sentence ?? null),
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [place, sentences]);
  return (
    <div class="place" role="status">
      <SentenceLine place={place} sentence={found} words="" />
    </div>
  );
}

/** A passage in its sentence, with the article it stands in. */
export function SentenceLine(props: { place: Place; sentence: SentenceAt | null; words: string }) {
  const { place, sentence } = props;
  const { articleTitle, source, publishedAt } = place;
  const facts = [source, publishedWords(publishedAt)].filter(Boolean).join(' · ');
  return (
    <>
      {sentence && (
        <p class="passage">
          <Marked text={sentence.before} words={props.words} />
          <b>
            <Marked text={sentence.exact} words={props.words} />
          </b>
          <Marked text={sentence.after} words={props.words} />
        </p>
      )}
      <p class="article-link">
        {sentence?.url ? (
          <a href={sentence.url} target="_blank" rel="noreferrer" title={t(words.openPassage)}>
            {articleTitle}
          </a>
        ) : (
          articleTitle
        )}
        <span class="facts">{facts}</span>
      </p>
    </>
  );
}
