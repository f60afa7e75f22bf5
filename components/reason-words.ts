import { language, t } from './text.ts';
import { notEnough, reasons } from './words/reasons.ts';

/** Why a page is no article, in the language of the interface. */
export function reasonWords(reason: string): string {
  if (language() === 'zh-CN') return reason;
  return t(reasons[reason] ?? notEnough);
}
