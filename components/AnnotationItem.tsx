import type { Annotation } from '../domain/annotation.ts';
import { Marked } from './Marked.tsx';
import { Surroundings } from './Surroundings.tsx';
import { t } from './text.ts';
import { common } from './words/common.ts';

/** One annotation in a list: its quote, note and tags, and what can be done with it. */
export function AnnotationItem(props: {
  annotation: Annotation;
  /** Words that are marked in the quote and the note. */
  words?: string;
  /** Beneath the quote: where it comes from, or what changed. */
  children?: preact.ComponentChildren;
  onOpen?: (() => void) | undefined;
  openLabel?: string;
  onEdit?: () => void;
  onDelete?: () => void;
}) {
  const { annotation, words = '', onOpen, onEdit, onDelete } = props;
  const quote = (
    <span class={`quote color-${annotation.color}`}>
      <span class="line">
        <Marked text={annotation.quote.exact} words={words} />
      </span>
    </span>
  );
  return (
    <li class="item">
      {onOpen ? (
        <button type="button" class="open" title={props.openLabel} onClick={onOpen}>
          {quote}
        </button>
      ) : (
        quote
      )}
      <Surroundings quote={annotation.quote} />
      {annotation.note && (
        <p class="note">
          <Marked text={annotation.note} words={words} />
        </p>
      )}
      <div class="foot">
        {annotation.tags.map((tag) => (
          <span class="tag" key={tag}>
            {tag}
          </span>
        ))}
        {props.children}
        <span class="acts">
          {onEdit && (
            <button type="button" onClick={onEdit}>
              {t(common.edit)}
            </button>
          )}
          {onDelete && (
            <button type="button" onClick={onDelete}>
              {t(common.delete)}
            </button>
          )}
        </span>
      </div>
    </li>
  );
}
