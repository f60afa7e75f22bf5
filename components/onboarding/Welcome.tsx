import type { PlacedAnnotation } from '../../domain/mark.ts';
import { AnnotationItem } from '../AnnotationItem.tsx';
import { Icon } from '../icons.tsx';
import { language, t } from '../text.ts';
import { common } from '../words/common.ts';
import { review } from '../words/review.ts';
import { welcome } from '../words/welcome.ts';

/** How far the reader is, and what was annotated on the sample. */
export type WelcomeState = { hasLooked: boolean; annotations: readonly PlacedAnnotation[] };

export type WelcomeActions = { openLibrary(): void; openOptions(): void; clear(): void };

/** The three steps, beside the sample on which they are done. */
export function Welcome({ state, actions }: { state: WelcomeState; actions: WelcomeActions }) {
  const { annotations, hasLooked } = state;
  const hasMarked = annotations.length > 0;
  return (
    <div class="quandian welcome" lang={language()}>
      <header>
        <p class="brand">{t(common.productName)}</p>
        <h1>{t(welcome.title)}</h1>
        <p class="hint">{t(welcome.intro)}</p>
      </header>
      <ol class="steps">
        <Step name={t(welcome.lookName)} isDone={hasLooked}>
          <p>{t(welcome.look)}</p>
          <p class="hint">{t(welcome.lookByKeys)}</p>
        </Step>
        <Step name={t(welcome.markName)} isDone={hasMarked}>
          <p>{t(welcome.mark)}</p>
          <p class="hint">{t(welcome.markByKeys)}</p>
        </Step>
        <Step name={t(welcome.findName)} isDone={false}>
          <p>{t(welcome.find)}</p>
          {hasMarked ? (
            <ul class="list">
              {annotations.map(({ annotation }) => (
                <AnnotationItem key={annotation.id} annotation={annotation} />
              ))}
            </ul>
          ) : (
            <p class="hint">{t(welcome.nothingYet)}</p>
          )}
          <div class="ways">
            <button type="button" class="primary" onClick={actions.openLibrary}>
              {t(review.openLibrary)}
            </button>
            <button type="button" class="plain" onClick={actions.openOptions}>
              {t(review.openOptions)}
            </button>
            {hasMarked && (
              <button type="button" class="plain" onClick={actions.clear}>
                {t(welcome.clear)}
              </button>
            )}
          </div>
          <p>
            <a href="https://www.myrb.net/" target="_blank" rel="noreferrer">
              {t(welcome.openSite)}
            </a>
          </p>
        </Step>
      </ol>
    </div>
  );
}

function Step(props: { name: string; isDone: boolean; children: preact.ComponentChildren }) {
  return (
    <li class={props.isDone ? 'done' : undefined}>
      <h2>
        {props.name}
        {props.isDone && (
          <span class="tick">
            <Icon name="check" />
            <span class="hidden">{t(welcome.done)}</span>
          </span>
        )}
      </h2>
      {props.children}
    </li>
  );
}
