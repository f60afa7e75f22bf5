import { useEffect } from 'preact/hooks';
import { t } from './text.ts';
import { common } from './words/common.ts';

/** A sentence, with at most one thing to do about it. */
export type Notice = { text: string; action?: { label: string; run: () => void } };

const NOTICE_MS = 8000;

/** A sentence at the foot of the view, with at most one thing to do about it; it goes by itself. */
export function Toast({ notice, onClose }: { notice: Notice; onClose: () => void }) {
  useEffect(() => {
    const timer = setTimeout(onClose, NOTICE_MS);
    return () => clearTimeout(timer);
  }, [notice, onClose]);
  return (
    <div class="notice" role="status">
      <span>{notice.text}</span>
      {notice.action && (
        <button type="button" class="primary" onClick={notice.action.run}>
          {notice.action.label}
        </button>
      )}
      <button type="button" aria-label={t(common.close)} onClick={onClose}>
        ×
      </button>
    </div>
  );
}
