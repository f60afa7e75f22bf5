import type { Color } from '../../domain/annotation.ts';
import type { Word } from '../text.ts';

/** The names of the six colours. */
export const colorNames: Record<Color, Word> = {
  yellow: { 'zh-CN': '黄色', 'zh-TW': '黃色', en: 'yellow' },
  green: { 'zh-CN': '绿色', 'zh-TW': '綠色', en: 'green' },
  blue: { 'zh-CN': '蓝色', 'zh-TW': '藍色', en: 'blue' },
  pink: { 'zh-CN': '粉色', 'zh-TW': '粉色', en: 'pink' },
  purple: { 'zh-CN': '紫色', 'zh-TW': '紫色', en: 'purple' },
  orange: { 'zh-CN': '橙色', 'zh-TW': '橙色', en: 'orange' },
};
