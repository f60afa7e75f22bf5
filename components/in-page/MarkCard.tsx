import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Title } from '../../domain/finding.ts';
import type { AnnotationMark, FigureMark, Mark, OfficialMark } from '../../domain/mark.ts';
import { figureValue } from '../figure-value.ts';
import { t } from '../text.ts';
import { common } from '../words/common.ts';
import { directions, figureKinds, personKinds, postChanges } from '../words/finding.ts';
import { page } from '../words/page.ts';

type Actions = {
  onAnnotate: (mark: Mark) => void;
  onEdit: (id: string) => void;
  onDelete: (id: string) => void;
};

/** What is known of the marks at one place: the value of a figure, the titles of an official, the reader's notes. */
export function MarkCard(
  props: Actions & {
    marks: readonly Mark[];
    focus: boolean;
    onHold: (held: boolean) => void;
    onClose: () => void;
  },
) {
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (props.focus) card.current?.focus();
  }, [props.focus]);
  const first = props.marks[0];
  return (
    <div
      class="card"
      role="dialog"
      tabIndex={-1}
      ref={card}
      aria-label={t(page.cardOf, { text: first ? nameOf(first) : '' })}
      onPointerEnter={() => props.onHold(true)}
      onPointerLeave={() => props.onHold(false)}
      onKeyDown={(event) => event.key === 'Escape' && props.onClose()}
    >
      {props.marks.map((mark) => (
        <Section mark={mark} key={keyOf(mark)} {...props} />
      ))}
    </div>
  );
}

function Section({ mark, ...actions }: Actions & { mark: Mark }) {
  if (mark.type === 'annotation') return <AnnotationSection mark={mark} {...actions} />;
  return (
    <section>
      {mark.type === 'figure' ? <FigureFacts mark={mark} /> : <OfficialFacts mark={mark} />}
      <div class="buttons">
        <button type="button" onClick={() => actions.onAnnotate(mark)}>
          {t(page.annotateThis)}
        </button>
      </div>
    </section>
  );
}

function FigureFacts({ mark: { figure } }: { mark: FigureMark }) {
  return (
    <>
      <h2>
        {figure.text} <small>{t(figureKinds[figure.kind])}</small>
      </h2>
      <dl>
        <Fact name={t(page.measures)}>{figure.indicator}</Fact>
        <Fact name={t(page.value)}>{figureValue(figure)}</Fact>
        <Fact name={t(page.trend)}>{figure.direction && t(directions[figure.direction])}</Fact>
        <Fact name={t(page.comparedWith)}>{figure.base}</Fact>
      </dl>
    </>
  );
}

function OfficialFacts({ mark: { person, titles } }: { mark: OfficialMark }) {
  return (
    <>
      <h2>
        {person.coref ?? person.name} <small>{t(personKinds[person.kind])}</small>
      </h2>
      <dl>
        {titles.map((title) => (
          <TitleFacts title={title} key={title.text} />
        ))}
        {person.stated?.map(({ text, change }) => (
          <Fact name={t(change === 'shared' ? page.title : postChanges[change])} key={text}>
            {text}
          </Fact>
        ))}
      </dl>
    </>
  );
}

function TitleFacts({ title }: { title: Title }) {
  return (
    <>
      <Fact name={t(title.former ? page.formerTitle : page.title)}>{title.post}</Fact>
      <Fact name={t(page.organisation)}>{title.org}</Fact>
    </>
  );
}

function AnnotationSection({ mark, onEdit, onDelete }: Actions & { mark: AnnotationMark }) {
  const { annotation, placement } = mark;
  return (
    <section>
      {placement.state === 'changed-fact' && (
        <p class="warning">
          <strong>{t(page.textChanged)}</strong>
          {placement.changes.map((change) => (
            <span key={change.old + change.new}>
              <del>{change.old}</del> → <ins>{change.new}</ins>
            </span>
          ))}
        </p>
      )}
      {placement.state === 'edited' && <p class="hint">{t(page.wordingChanged)}</p>}
      <blockquote class={`color-${annotation.color}`}>
        <span class="line">{annotation.quote.exact}</span>
      </blockquote>
      {annotation.note && <p class="note">{annotation.note}</p>}
      <p class="tags">
        {annotation.tags.map((tag) => (
          <span class="tag" key={tag}>
            {tag}
          </span>
        ))}
      </p>
      <div class="buttons">
        <button type="button" onClick={() => onDelete(annotation.id)}>
          {t(common.delete)}
        </button>
        <button type="button" onClick={() => onEdit(annotation.id)}>
          {t(common.edit)}
        </button>
      </div>
    </section>
  );
}

function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  if (!children) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** What a mark is called: the figure, the person, the quote. */
export function nameOf(mark: Mark): string {
  if (mark.type === 'figure') return mark.figure.text;
  if (mark.type === 'official') {
    return [...mark.titles.map((title) => title.text), mark.person.name].join(' ');
  }
  return mark.annotation.quote.exact;
}

/** Tells the marks of one article apart. */
export function keyOf(mark: Mark): string {
  return mark.type === 'annotation' ? mark.annotation.id : `${mark.type}-${mark.start}`;
}
