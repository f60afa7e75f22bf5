import { IconButton } from '../IconButton.tsx';
import { t } from '../text.ts';
import { review } from '../words/review.ts';
import type { ViewActions, ViewState } from './article-state.ts';
import { ExportMenu } from './ExportMenu.tsx';

/** What leads on from the page in front: its export, the side panel, the options, the library. */
export function ViewFooter({ view, actions }: { view: ViewState; actions: ViewActions }) {
  return (
    <footer class="bottom">
      {view.kind === 'article' && (
        <ExportMenu formats={actions.formats} onExport={actions.exportAs} />
      )}
      <span class="acts">
        {actions.openSidePanel && (
          <IconButton icon="panel" label={t(review.openPanel)} onClick={actions.openSidePanel} />
        )}
        <IconButton icon="options" label={t(review.openOptions)} onClick={actions.openOptions} />
      </span>
      <button type="button" class="primary" onClick={actions.openLibrary}>
        {t(review.openLibrary)}
      </button>
    </footer>
  );
}
