import type { ArticleHeader } from '../domain/article.ts';
import { type Byline, readByline } from './byline.ts';
import {
  BREADCRUMB,
  CLOSING_BRACKETS,
  EDITOR,
  LEAD_BRACKETS,
  LEAD_REPORT,
  NOT_A_NAME,
  OPENING_MARK,
  PHOTOGRAPHERS,
  SOURCE,
  TIME,
} from './labels.ts';
import type { Line } from './lines.ts';

/** The first time in a line, with the zone of the portal; minutes that are not given are `00`. */
export function timeIn(text: string): string | null {
  const match = TIME.exec(PART_OF_DAY.test(text) ? onWholeDay(text) : text);
  if (!match) return null;
  const [, year, month = '', day = '', hour = '0', minute = '0', second = '0'] = match;
  const two = (part: string) => part.padStart(2, '0');
  const valid = +month >= 1 && +month <= 12 && +day >= 1 && +day <= 31 && +hour < 24;
  if (!valid) return null;
  return `${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}:${two(second)}+08:00`;
}

const PART_OF_DAY = /(?:上午|早上|清晨|凌晨|中午|下午|晚上|晚间)\s*(?=\d{1,2}\s*[:：时])/;

/** `下午3:20` as `15:20`. */
function onWholeDay(text: string): string {
  return text
    .replace(/(?:下午|晚上|晚间)\s*(\d{1,2})(?=\s*[:：时])/, (_, hour: string) =>
      String(Number(hour) < 12 ? Number(hour) + 12 : hour),
    )
    .replace(PART_OF_DAY, '');
}

/** The source beside the time, in its line or one next to it. */
export function sourceNear(lines: readonly Line[], timeLine: number): string | null {
  for (const index of [timeLine, timeLine + 1, timeLine - 1, timeLine + 2]) {
    const source = SOURCE.exec(lines[index]?.text ?? '')?.[1];
    if (source) return source;
  }
  return null;
}

/** The last step of the breadcrumb before the time line that is no mere 正文. */
export function channelBefore(lines: readonly Line[], timeLine: number): string | null {
  const crumbs = lines.slice(0, timeLine).findLast((line) => BREADCRUMB.test(line.text));
  const steps = crumbs?.text.split(/[>›»＞]/).map((step) => step.trim()) ?? [];
  const named = steps.slice(1).filter((step) => step && !/^(正文|内容|详情)/.test(step));
  return named.at(-1) ?? null;
}

/** The editor under the text. */
export function editorIn(lines: readonly Line[]): string | null {
  for (const line of lines) {
    const name = EDITOR.exec(line.text)?.[1];
    if (name) return name.replace(/\s+/g, ' ');
  }
  return null;
}

type Credits = Pick<ArticleHeader, 'reporters' | 'photographers'>;

/** Who wrote and who photographed: from the byline at the end or the start of the text, and from the captions. */
export function creditsOf(body: readonly string[], captions: readonly string[]): Credits {
  const byline = closingByline(body.slice(-3)) ?? openingByline(body.slice(0, 2));
  const photographers = [...captions.flatMap(photographersIn), ...(byline?.photographers ?? [])];
  return {
    reporters: [...new Set(byline?.writers)],
    photographers: [...new Set(photographers)],
  };
}

/** In brackets at the end of a paragraph, or in a line of its own. */
function closingByline(last: readonly string[]): Byline | null {
  return firstByline(last.toReversed(), (text) => {
    const inner = CLOSING_BRACKETS.exec(text)?.[1];
    return inner ? readByline(inner, true) : readByline(text, false);
  });
}

/** In a line over the text, or where its first sentence begins. */
function openingByline(first: readonly string[]): Byline | null {
  return firstByline(first, (text) => {
    const line = text.replace(OPENING_MARK, '');
    const [, place, inner] = LEAD_BRACKETS.exec(line) ?? [];
    const lead = inner ?? LEAD_REPORT.exec(line)?.[1] ?? '';
    return readByline(line, line !== text) ?? readByline(lead, place !== undefined);
  });
}

function firstByline(
  texts: readonly string[],
  read: (text: string) => Byline | null,
): Byline | null {
  for (const text of texts) {
    const byline = read(text);
    if (byline) return byline;
  }
  return null;
}

function photographersIn(caption: string): string[] {
  const match = PHOTOGRAPHERS.exec(caption);
  return match ? namesIn(match[1] ?? match[2] ?? '') : [];
}

function namesIn(byline: string): string[] {
  return byline
    .split(/[\s、□■◎●]+/)
    .filter((word) => word.length >= 2 && word.length <= 8 && !NOT_A_NAME.test(word));
}
