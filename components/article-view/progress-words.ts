import { t } from '../text.ts';
import { review } from '../words/review.ts';

/** From here on an article is read to its end: the last lines may stay below the edge. */
const READ = 0.97;

export function isRead(progress: number): boolean {
  return progress >= READ;
}

/** How far a kept article was read: 待读, 读到 43%, 已读完. `progress` is from 0 to 1. */
export function progressWords(progress: number): string {
  if (isRead(progress)) return t(review.readToTheEnd);
  const percent = Math.round(progress * 100);
  return percent > 0 ? t(review.readSoFar, { percent }) : t(review.toRead);
}
