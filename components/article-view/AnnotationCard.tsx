import { useState } from 'preact/hooks';
import type { PlacedAnnotation } from '../../domain/mark.ts';
import { EditedAnnotation } from '../EditedAnnotation.tsx';
import { IconButton } from '../IconButton.tsx';
import { Surroundings } from '../Surroundings.tsx';
import { t } from '../text.ts';
import { common } from '../words/common.ts';
import { evidence } from '../words/evidence.ts';
import { page } from '../words/page.ts';
import { review } from '../words/review.ts';
import { EvidenceCard } from './EvidenceCard.tsx';
import type { ListProps } from './FigureList.tsx';
import { isOnScreen } from './use-seen.ts';

type Props = ListProps & {
  placed: PlacedAnnotation;
  isEditing: boolean;
  onEdit: (id: string | null) => void;
};

/** One annotation: quote, note, tags, what became of its passage, and what can be done with it. */
export function AnnotationCard(props: Props) {
  const { placed, actions, state, isEditing, onEdit } = props;
  const { annotation, placement } = placed;
  const { id } = annotation;
  const isLit = placement.state !== 'lost' && isOnScreen(placement, props.onScreen);
  const [isOpen, setIsOpen] = useState(false);
  const close = () => onEdit(null);
  if (isEditing) {
    return (
      <li class="item editing">
        <EditedAnnotation
          annotation={annotation}
          draft={state.drafts[id]}
          onChange={(body) => actions.keepDraft(id, body)}
          onSave={(body) => actions.update(id, body)}
          onClose={close}
        />
      </li>
    );
  }
  return (
    <li class={isLit ? 'item lit' : 'item'}>
      <Passage {...props} />
      <Surroundings quote={annotation.quote} />
      {annotation.note && <p class="note">{beginningOf(annotation.note)}</p>}
      {state.drafts[id] && <p class="hint">{t(review.hasDraft)}</p>}
      <Changes {...props} />
      <div class="foot">
        <span class="tags">
          {annotation.tags.slice(0, MOST_TAGS).map((tag) => (
            <span class="tag" key={tag}>
              {tag}
            </span>
          ))}
          {annotation.tags.length > MOST_TAGS && (
            <span class="facts">{`+${annotation.tags.length - MOST_TAGS}`}</span>
          )}
        </span>
        <span class="acts">
          <IconButton icon="edit" label={t(common.edit)} shortcut="e" onClick={() => onEdit(id)} />
          <IconButton
            icon="copy"
            label={t(evidence.copyText)}
            shortcut="c"
            onClick={() => actions.copyEvidence(id, 'text')}
          />
          <IconButton
            icon="evidence"
            label={t(evidence.card)}
            shortcut="v"
            pressed={isOpen}
            onClick={() => setIsOpen(!isOpen)}
          />
          <IconButton
            icon="trash"
            label={t(common.delete)}
            shortcut="delete"
            onClick={() => actions.deleteAnnotation(id)}
          />
        </span>
      </div>
      {isOpen && <EvidenceCard id={id} actions={actions} />}
    </li>
  );
}

/** A list shows so much; all of it is in the editor. */
const LONGEST_NOTE = 1000;
const MOST_TAGS = 12;

function beginningOf(note: string): string {
  return note.length > LONGEST_NOTE ? `${note.slice(0, LONGEST_NOTE).toWellFormed()}……` : note;
}

/** The quote; a click goes to its passage where there is one. */
function Passage({ placed: { annotation, placement }, onReveal }: Props) {
  const quote = (
    <span class={`quote color-${annotation.color}`}>
      <span class="line">{annotation.quote.exact}</span>
    </span>
  );
  if (placement.state === 'lost') return quote;
  const onClick = () => onReveal({ annotationId: annotation.id });
  return (
    <button type="button" class="open" title={t(review.jump)} onClick={onClick}>
      {quote}
    </button>
  );
}

/** What the page says now, old → new, and the way to put the annotation on today's text. */
function Changes({ placed: { annotation, placement, page: other, folded }, actions }: Props) {
  const { id } = annotation;
  if (other !== undefined || folded) return null;
  if (placement.state === 'in-place' || placement.state === 'moved') return null;
  if (placement.state === 'edited') return <p class="hint">{t(page.wordingChanged)}</p>;
  return (
    <div class="changes">
      {placement.state === 'changed-fact' && (
        <p>
          {placement.changes.map((change) => (
            <span class="change" key={change.old + change.new}>
              <del>{change.old || '∅'}</del> → <ins>{change.new || '∅'}</ins>
            </span>
          ))}
        </p>
      )}
      {placement.state === 'changed-fact' && (
        <button type="button" onClick={() => actions.reattach(id, placement)}>
          {t(review.reattachHere)}
        </button>
      )}
      <button type="button" onClick={() => actions.reattach(id, 'selection')}>
        {t(review.reattachToSelection)}
      </button>
    </div>
  );
}
