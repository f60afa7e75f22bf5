import { Component, type ComponentChildren } from 'preact';
import { t } from './text.ts';
import { review } from './words/review.ts';

/** Where a view fails, a sentence instead of a blank page, with the way to a backup: what is kept is not touched by it. */
export class ErrorBoundary extends Component<
  { children: ComponentChildren; onBackup: () => void },
  { failure: string | null }
> {
  override state: { failure: string | null } = { failure: null };

  static override getDerivedStateFromError(error: unknown) {
    return { failure: error instanceof Error ? error.message : String(error) };
  }

  override render() {
    const { failure } = this.state;
    if (failure === null) return this.props.children;
    return (
      <main class="quandian broken">
        <h1>{t(review.viewFailed)}</h1>
        <p>{t(review.nothingLost)}</p>
        <p class="facts">{failure}</p>
        <div class="buttons">
          <button type="button" onClick={this.props.onBackup}>
            {t(review.exportBackup)}
          </button>
          <button type="button" class="primary" onClick={() => location.reload()}>
            {t(review.reload)}
          </button>
        </div>
      </main>
    );
  }
}
