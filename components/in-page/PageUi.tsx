import { Toast } from '../Toast.tsx';
import { language } from '../text.ts';
import { themeAttribute } from '../theme.ts';
import { AnnotationEditor } from './AnnotationEditor.tsx';
import { Floating } from './Floating.tsx';
import { MarkCard } from './MarkCard.tsx';
import { MarkList } from './MarkList.tsx';
import type { PageUiActions, PageUiState } from './page-state.ts';
import { SelectionToolbar } from './SelectionToolbar.tsx';

/** Everything of ours that stands on the article's page, in one shadow root. */
export function PageUi({ state, actions }: { state: PageUiState; actions: PageUiActions }) {
  const { markList, notice } = state;
  return (
    <div class="quandian" lang={language()} data-theme={themeAttribute()}>
      {markList && (
        <MarkList
          {...markList}
          onFocus={actions.focusMark}
          onOpen={actions.openMark}
          onLeave={actions.leaveMarks}
        />
      )}
      <OpenPanel state={state} actions={actions} />
      {notice && <Toast notice={notice} onClose={actions.closeNotice} />}
    </div>
  );
}

function OpenPanel({ state, actions }: { state: PageUiState; actions: PageUiActions }) {
  const { panel } = state;
  if (panel?.kind === 'toolbar') {
    return (
      <Floating anchor={panel.anchor} prefer="above">
        <SelectionToolbar
          focus={panel.focus}
          bookmarked={state.bookmarked}
          lastColor={state.lastColor}
          onColor={actions.highlight}
          onNote={actions.openEditor}
          onBookmark={actions.toggleBookmark}
          onClose={actions.closePanel}
        />
      </Floating>
    );
  }
  if (panel?.kind === 'editor') {
    return (
      <Floating anchor={panel.anchor} prefer="below">
        <AnnotationEditor
          panel={panel}
          onChange={actions.changeBody}
          onSave={actions.save}
          onSaveAsFile={actions.saveAsFile}
          onClose={actions.closePanel}
        />
      </Floating>
    );
  }
  if (!panel) return null;
  return (
    <Floating anchor={panel.anchor} prefer="below">
      <MarkCard
        marks={panel.marks}
        focus={panel.focus}
        onHold={actions.holdCard}
        onAnnotate={actions.annotateMark}
        onEdit={actions.editAnnotation}
        onDelete={actions.deleteAnnotation}
        onClose={actions.closePanel}
      />
    </Floating>
  );
}
