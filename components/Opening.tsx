import { useEffect, useState } from 'preact/hooks';
import { t } from './text.ts';
import { review } from './words/review.ts';

/** From here on the reader is told what may be in the way. */
const SLOW_MS = 2500;

/** What stands there while the library is opened: another page may be upgrading it. */
export function Opening() {
  const [isSlow, setIsSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsSlow(true), SLOW_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p class="empty" role="status">
      {t(isSlow ? review.stillLoading : review.loading)}
    </p>
  );
}
