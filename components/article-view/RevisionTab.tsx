import { useState } from 'preact/hooks';
import type { Span } from '../../domain/article.ts';
import type { SentenceChange } from '../../domain/diff-versions.ts';
import type { ArticleVersion } from '../../domain/library.ts';
import type { PlacedAnnotation } from '../../domain/mark.ts';
import { touchesNote } from '../../domain/touched-notes.ts';
import { RowList } from '../RowList.tsx';
import { t } from '../text.ts';
import { timeWords } from '../time.ts';
import { revision } from '../words/revision.ts';
import type { ListProps } from './FigureList.tsx';
import { useRevisions } from './use-revisions.ts';

/** What was changed in the article between two of the texts it has had, sentence by sentence. */
export function RevisionTab(props: ListProps) {
  const { versions } = props.state;
  const newest = versions.length - 1;
  const [pair, setPair] = useState({ older: newest - 1, newer: newest });
  const changes = useRevisions(versions, pair.older, pair.newer);
  const old = versions[pair.older];
  const now = versions[pair.newer];
  if (!old || !now) return null;
  return (
    <div class="revisions">
      <div class="pair">
        <VersionChoice
          label={t(revision.older)}
          versions={versions.slice(0, -1)}
          value={pair.older}
          onChange={(older) => setPair({ older, newer: Math.max(older + 1, pair.newer) })}
        />
        <VersionChoice
          label={t(revision.newer)}
          versions={versions}
          value={pair.newer}
          onChange={(newer) => setPair({ older: Math.min(pair.older, newer - 1), newer })}
        />
      </div>
      {changes?.length === 0 && <p class="empty">{t(revision.onlyMarks)}</p>}
      <RowList label={t(revision.tab)}>
        {changes?.map((change) => (
          <Change
            key={`${change.old?.start}-${change.now?.start}`}
            change={change}
            old={old}
            now={now}
            {...props}
          />
        ))}
      </RowList>
      <details class="whole-text">
        <summary>{t(revision.wholeText)}</summary>
        {old.text.split('\n').map((line, i) => (
          <p key={i}>{line}</p>
        ))}
      </details>
      <button type="button" class="revised-act" onClick={props.actions.exportVersions}>
        {t(revision.exportAll)}
      </button>
    </div>
  );
}

function VersionChoice(props: {
  label: string;
  versions: readonly ArticleVersion[];
  value: number;
  onChange: (index: number) => void;
}) {
  const first = props.label === t(revision.newer) ? 1 : 0;
  const newest = props.versions.length - 1;
  const isToday = (i: number) => first === 1 && i === newest;
  return (
    <label class="version-choice">
      {props.label}
      <select
        class="field"
        value={props.value}
        onChange={(event) => props.onChange(Number(event.currentTarget.value))}
      >
        {props.versions.map(({ id, seenAt }, i) =>
          i < first ? null : (
            <option key={id} value={i}>
              {isToday(i) ? t(revision.today) : t(revision.seenAt, { time: timeWords(seenAt) })}
            </option>
          ),
        )}
      </select>
    </label>
  );
}

const STATES = {
  'changed-fact': revision.changedFact,
  edited: revision.edited,
  added: revision.added,
  removed: revision.removed,
} as const;

type ChangeProps = ListProps & { change: SentenceChange; old: ArticleVersion; now: ArticleVersion };

function Change(props: ChangeProps) {
  const { change, old, now, state, onReveal } = props;
  const isNewest = now === state.versions.at(-1);
  const said = ({ text }: ArticleVersion, span: Span) => text.slice(span.start, span.end);
  const sentences = (
    <>
      <strong class={`state ${change.state}`}>{t(STATES[change.state])}</strong>
      {change.changes.map((fact) => (
        <span class="change" key={fact.old + fact.new}>
          <del>{fact.old || '∅'}</del> → <ins>{fact.new || '∅'}</ins>
        </span>
      ))}
      {change.old && (
        <del class="sentence long">
          <WithFacts text={said(old, change.old)} facts={change.changes.map((fact) => fact.old)} />
        </del>
      )}
      {change.now && (
        <ins class="sentence long">
          <WithFacts text={said(now, change.now)} facts={change.changes.map((fact) => fact.new)} />
        </ins>
      )}
    </>
  );
  const target = isNewest ? change.now : null;
  return (
    <li class="item">
      {target ? (
        <button type="button" class="open" onClick={() => onReveal(target)}>
          {sentences}
        </button>
      ) : (
        sentences
      )}
      <TouchedNotes notes={touchedNotes(props, isNewest)} />
    </li>
  );
}

/** A sentence with the facts that differ singled out, each where it stands first. */
function WithFacts({ text, facts }: { text: string; facts: readonly string[] }) {
  const places = facts
    .map((fact) => ({ fact, at: fact === '' ? -1 : text.indexOf(fact) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at);
  const parts: preact.ComponentChild[] = [];
  let end = 0;
  for (const { fact, at } of places) {
    if (at < end) continue;
    parts.push(text.slice(end, at), <b key={at}>{fact}</b>);
    end = at + fact.length;
  }
  return (
    <>
      {parts}
      {text.slice(end)}
    </>
  );
}

function touchedNotes({ change, old, state }: ChangeProps, isNewest: boolean): PlacedAnnotation[] {
  return state.annotations.filter(({ annotation, placement }) => {
    const placed = placement.state === 'lost' ? null : placement;
    const note = { textHash: annotation.textHash, made: annotation.quote, placed };
    return touchesNote(change, note, { oldHash: old.textHash, isNewest });
  });
}

function TouchedNotes({ notes }: { notes: readonly PlacedAnnotation[] }) {
  if (notes.length === 0) return null;
  return (
    <div class="touched">
      <span class="facts">{t(revision.touchesNotes)}</span>
      {notes.map(({ annotation }) => (
        <span class={`quote color-${annotation.color}`} key={annotation.id}>
          <span class="line">{annotation.quote.exact}</span>
        </span>
      ))}
    </div>
  );
}
