import type { ComponentChildren } from 'preact';
import { snippetOf } from '../../domain/catalog/snippet.ts';
import { wordsOf } from '../../domain/search.ts';
import { ArticleLink } from '../ArticleLink.tsx';
import { Marked } from '../Marked.tsx';
import { Surroundings } from '../Surroundings.tsx';
import { type EntryActs, EntryButtons } from './EntryButtons.tsx';
import type { AnnotationEntry } from './library-state.ts';

/** One annotation in the library: quote, note, tags, and where it stands. */
export function AnnotationEntryView(props: {
  entry: AnnotationEntry;
  words: string;
  acts: EntryActs;
  /** Its evidence, where that is open. */
  evidence: ComponentChildren;
}) {
  const { entry, words, acts, evidence } = props;
  const { annotation, article } = entry;
  return (
    <>
      <p class={`quote color-${annotation.color}`}>
        <span class="line">
          <Marked text={shortened(annotation.quote.exact, words)} words={words} />
        </span>
      </p>
      <Surroundings quote={annotation.quote} />
      {annotation.note && (
        <p class="note">
          <Marked text={shortened(annotation.note, words)} words={words} />
        </p>
      )}
      <div class="foot">
        <Tags tags={annotation.tags} words={words} />
        <ArticleLink article={article} words={words} />
        <EntryButtons acts={acts} isEvidenceOpen={evidence !== null} />
      </div>
      {evidence}
    </>
  );
}

/** So many characters of a note, and so many tags; all of them are in the editor. */
const LONGEST = 400;
const MOST_TAGS = 6;

/** The beginning of a long text, or the piece of it in which the words stand. */
function shortened(text: string, words: string): string {
  if (text.length <= LONGEST) return text;
  const start = text.slice(0, LONGEST).toWellFormed();
  const found = words ? snippetOf(text, wordsOf(words)) : null;
  return found && !snippetOf(start, wordsOf(words)) ? found : `${start}……`;
}

function Tags({ tags, words }: { tags: readonly string[]; words: string }) {
  return (
    <>
      {tags.slice(0, MOST_TAGS).map((tag) => (
        <span class="tag" key={tag}>
          <Marked text={tag} words={words} />
        </span>
      ))}
      {tags.length > MOST_TAGS && <span class="facts">{`+${tags.length - MOST_TAGS}`}</span>}
    </>
  );
}
