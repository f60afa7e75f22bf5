import type { Notice } from '../../components/Toast.tsx';
import { t } from '../../components/text.ts';
import { page } from '../../components/words/page.ts';
import { failureSentence } from './failure.ts';
import type { Kept } from './kept.ts';
import type { PageUiHandle } from './mount.tsx';

/**
 * Reads what is kept, as often as it is called, and says where that failed, until it succeeds. `failed` is called then:
 * what is recognised is shown all the same. Once it `isOver` nothing is said any more.
 */
export function createLoading(
  kept: Pick<Kept, 'load'>,
  ui: Pick<PageUiHandle, 'state' | 'change'>,
  failed: () => void,
  isOver: () => boolean,
): () => Promise<void> {
  let told: Notice | null = null;
  const takeBack = () => {
    if (told && ui.state.notice === told) ui.change({ notice: null });
    told = null;
  };
  const load = async (): Promise<void> => {
    try {
      await kept.load();
      takeBack();
    } catch (error) {
      failed();
      if (isOver()) return;
      const action = { label: t(page.tryAgain), run: () => void retry() };
      told = { text: failureSentence(error, page.loadFailed), action };
      ui.change({ notice: told });
    }
  };
  const retry = () => {
    takeBack();
    return load();
  };
  return load;
}
