import type { Anchor } from '../../components/in-page/page-state.ts';
import { t } from '../../components/text.ts';
import { common } from '../../components/words/common.ts';
import { page } from '../../components/words/page.ts';
import {
  type Annotation,
  type AnnotationBody,
  type Color,
  LONGEST_NOTE,
} from '../../domain/annotation.ts';
import type { Article, Span } from '../../domain/article.ts';
import { describeQuote } from '../../domain/quote.ts';
import { askBackground } from '../../messaging/messenger.ts';
import { lastColor } from '../../storage/settings.ts';
import { newId } from '../shared/new-id.ts';
import { download } from '../shared/offer-file.ts';
import { createDrafts, type DraftSubject } from './drafts.ts';
import { failureSentence, NoteTooLongError } from './failure.ts';
import type { Kept } from './kept.ts';
import type { PageUiHandle } from './mount.tsx';

/** The reader's acts on annotations: write, change, throw away, take back. */
export type Editing = ReturnType<typeof createEditing>;

/** An annotation is painted (put into `kept`) only when the background has acknowledged it. */
export function createEditing(document: Document, article: Article, kept: Kept, ui: PageUiHandle) {
  const drafts = createDrafts(article, (error) => {
    const { panel } = ui.state;
    // Elsewhere than in an editor nothing is typed.
    if (panel?.kind === 'editor')
      ui.change({ panel: { ...panel, error: failureSentence(error, page.draftNotKept) } });
  });
  let subject: DraftSubject | null = null;

  const open = (
    next: DraftSubject,
    body: AnnotationBody,
    anchor: Anchor,
    error: string | null = null,
  ) => {
    subject = next;
    ui.change({
      panel: {
        kind: 'editor',
        anchor,
        exact: next.exact,
        isNew: next.span !== undefined,
        body: drafts.of(next) ?? body,
        status: 'open',
        error,
      },
    });
  };
  /** Meanwhile the reader may have begun to write at another passage: that editor stays. */
  const closed = (id: string) =>
    ui.state.panel?.kind === 'editor' && subject?.id !== id ? {} : { panel: null };
  const write = async (about: DraftSubject, body: AnnotationBody) => {
    if (body.note.length > LONGEST_NOTE) throw new NoteTooLongError('note');
    const annotation = await send(article, about, body);
    kept.put(annotation);
    drafts.drop(about);
    void lastColor.setValue(annotation.color).catch(() => undefined);
    // What was selected is annotated now: the next press of the button begins a new selection.
    if (about.span) document.getSelection()?.removeAllRanges();
    const undo = about.span && { label: t(common.undo), run: () => void remove(annotation.id) };
    ui.change({
      ...closed(about.id),
      lastColor: annotation.color,
      notice: { text: t(page.saved), ...(undo && { action: undo }) },
    });
  };
  const act = async (deed: () => Promise<void>) => {
    try {
      await deed();
    } catch (error) {
      ui.change({ notice: { text: failureSentence(error, page.actFailed) } });
    }
  };
  const restore = (id: string) =>
    act(async () => {
      kept.put(await askBackground('restoreAnnotation', id, newId()));
      ui.change({ notice: { text: t(page.restored) } });
    });
  const remove = (id: string) =>
    act(async () => {
      await askBackground('deleteAnnotation', id, newId());
      kept.remove(id);
      const undo = { label: t(common.undo), run: () => void restore(id) };
      ui.change({ ...closed(id), notice: { text: t(page.deleted), action: undo } });
    });
  const newSubject = (span: Span): DraftSubject => ({
    id: newId(),
    span,
    exact: article.text.slice(span.start, span.end),
  });

  const saveAsFile = (exact: string, { note, tags }: AnnotationBody) => {
    const words = [article.title, article.url, `「${exact}」`, note, tags.join(' ')];
    download('quandian-note.txt', 'text/plain', `${words.filter(Boolean).join('\n\n')}\n`);
  };

  return {
    remove,
    /** What was begun at an earlier visit is offered, once. `anchorAt` says where a span stands. */
    async offerDrafts(anchorAt: (span: Span) => Anchor) {
      const [begun] = await drafts.load();
      if (!begun || ui.state.panel) return;
      const { span, quote, body } = begun;
      const action = span
        ? { label: t(page.writeOn), run: () => open(newSubject(span), body, anchorAt(span)) }
        : { label: t(page.saveAsFile), run: () => saveAsFile(quote.exact, body) };
      ui.change({ notice: { text: t(page.unfinished), action } });
    },
    /** The extension was updated under the page: says so in the open editor. `false` where none is open. */
    tellUpdated(): boolean {
      const { panel } = ui.state;
      if (panel?.kind !== 'editor') return false;
      const error = t(page.extensionUpdated);
      ui.change({ panel: { ...panel, status: 'open', error }, notice: null, markList: null });
      return true;
    },
    /** What is in the editor, as a file: for when nothing can be saved. */
    saveAsFile() {
      const { panel } = ui.state;
      if (panel?.kind === 'editor') saveAsFile(panel.exact, panel.body);
    },
    openNew: (span: Span, anchor: Anchor) =>
      open(newSubject(span), { color: ui.state.lastColor, note: '', tags: [] }, anchor),
    openOld: ({ id, quote, color, note, tags }: Annotation, anchor: Anchor) =>
      open({ id, exact: quote.exact, base: { color, note, tags } }, { color, note, tags }, anchor),
    /** One click: the passage is marked in a colour, without a note. A failure opens the editor. */
    async highlight(span: Span, color: Color, anchor: Anchor) {
      const about = newSubject(span);
      const body = { color, note: '', tags: [] };
      try {
        await write(about, body);
      } catch (error) {
        open(about, body, anchor, failureSentence(error, page.saveFailed));
      }
    },
    change(body: AnnotationBody) {
      const { panel } = ui.state;
      // What is being saved is what was there when it was sent.
      if (panel?.kind !== 'editor' || panel.status === 'saving' || !subject) return;
      drafts.keep(subject, body);
      ui.change({ panel: { ...panel, body } });
    },
    async save() {
      const { panel } = ui.state;
      if (panel?.kind !== 'editor' || panel.status === 'saving' || !subject) return;
      const about = subject;
      ui.change({ panel: { ...panel, status: 'saving', error: null } });
      try {
        await write(about, panel.body);
      } catch (error) {
        const message = failureSentence(error, page.saveFailed);
        const now = ui.state.panel;
        if (now?.kind === 'editor' && subject === about)
          ui.change({ panel: { ...now, status: 'open', error: message } });
      }
    },
  };
}

function send(article: Article, about: DraftSubject, body: AnnotationBody): Promise<Annotation> {
  if (!about.span) return askBackground('updateAnnotation', about.id, body, about.base, newId());
  const quote = describeQuote(article.text, about.span);
  return askBackground(
    'saveAnnotation',
    { ...body, id: about.id, articleKey: article.key, quote },
    article,
  );
}
