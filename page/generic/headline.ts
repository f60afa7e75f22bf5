import { BREADCRUMB } from '../labels.ts';
import type { Line } from '../lines.ts';
import { HEADING, LEAST_HEADING, LEAST_TITLE, LONGEST_TITLE, UNDER_HEADING } from '../measures.ts';
import { squeeze } from '../squeeze.ts';
import { timesIn } from './times.ts';

export type Headline = {
  text: string;
  /** The lines it stands in; `end` is behind the last. Both 0 where it stands in none. */
  start: number;
  end: number;
  /** Is it part of the page's `<title>`? */
  titled: boolean;
  /** Is it a heading with the time under it, on a page whose `<title>` says nothing of the article? */
  timed?: boolean;
};

const MOST = 120;
const HEADING_NAME = /title|headline|subject|biaoti|topic/i;
/** What stands between the headline and the site's name in `<title>`. */
const SEPARATOR = /\s*(?:_+|\s[-–—|]+\s?|\s?[-–—|]+\s|--+|\||-)\s*/;

/**
 * The headline: the longest line without links that `<title>` contains, headings preferred. Where the visible
 * headline and `og:title` disagree the visible one holds: `og:title` may be cut at a quotation mark.
 */
export function headlineOf(lines: readonly Line[], title: string, shared: string | null): Headline {
  const page = squeeze(title.slice(0, LONGEST_TITLE));
  const found =
    inTitle(lines, page) ?? inTitle(lines, squeeze((shared ?? '').slice(0, LONGEST_TITLE)));
  if (found) return found;
  const first = title.slice(0, LONGEST_TITLE).split(SEPARATOR)[0]?.trim() ?? '';
  return (
    around(lines, first) ??
    overTime(lines) ?? { text: shared ?? first, start: 0, end: 0, titled: false }
  );
}

/** The heading right over the time of publication. */
function overTime(lines: readonly Line[]): Headline | null {
  const start = lines.findIndex(
    ({ text, linked, block }, index) =>
      linked === 0 &&
      text.length >= LEAST_HEADING &&
      text.length <= MOST &&
      HEADING.test(block.tagName) &&
      timesIn(lines, index + 1, index + 1 + UNDER_HEADING).length > 0,
  );
  const line = lines[start];
  return line ? { text: line.text, start, end: start + 1, titled: false, timed: true } : null;
}

/** The headline in the element that the portal declares for it. */
export function headlineIn(lines: readonly Line[], element: Element | null): Headline | null {
  if (!element) return null;
  const start = lines.findIndex(({ block }) => element.contains(block));
  const line = lines[start];
  if (!line || line.text.length > MOST) return null;
  return { text: line.text, start, end: start + 1, titled: true };
}

function inTitle(lines: readonly Line[], page: string): Headline | null {
  if (page.length < LEAST_TITLE) return null;
  let best: { index: number; weight: number } | null = null;
  lines.forEach((line, index) => {
    if (line.linked * 2 > line.text.length || line.text.length > MOST) return;
    const text = squeeze(line.text);
    if (text.length < LEAST_TITLE || !page.includes(text) || BREADCRUMB.test(line.text)) return;
    const weight = weightOf(line, text, page);
    if (!best || weight > best.weight) best = { index, weight };
  });
  if (!best) return null;
  return joined(lines, (best as { index: number }).index, page);
}

/** A heading counts half as much again; the whole `<title>` with the site's name in it is no headline. */
function weightOf({ block }: Line, text: string, page: string): number {
  const named = HEADING.test(block.tagName) || HEADING_NAME.test(`${block.className} ${block.id}`);
  const whole = text === page && SEPARATOR.test(page) ? 0.6 : 1;
  const leads = page.startsWith(text) ? 1.2 : 1;
  return text.length * (named ? 1.5 : 1) * whole * leads;
}

/** A headline over several lines: the next ones belong to it while `<title>` goes on with them. */
function joined(lines: readonly Line[], start: number, page: string): Headline {
  let first = start;
  let end = start + 1;
  const whole = () =>
    squeeze(
      lines
        .slice(first, end)
        .map((line) => line.text)
        .join(''),
    );
  while (end < lines.length && page.includes(whole() + squeeze(lines[end]?.text ?? ''))) end++;
  while (first > 0 && page.includes(squeeze(lines[first - 1]?.text ?? '') + whole())) first--;
  const parts = lines.slice(first, end).map((line) => line.text);
  const text = parts.reduce((all, part) => all + (/^[—-]/.test(part) ? part : ` ${part}`));
  return { text, start: first, end, titled: true };
}

/** A heading that begins with the first part of `<title>`, or has it within. */
function around(lines: readonly Line[], part: string): Headline | null {
  const wanted = squeeze(part);
  if (wanted.length < LEAST_TITLE) return null;
  const start = lines.findIndex(
    ({ text, linked, block }) =>
      linked === 0 &&
      text.length < MOST &&
      HEADING.test(block.tagName) &&
      squeeze(text).includes(wanted),
  );
  const line = lines[start];
  return line ? { text: part, start, end: start + 1, titled: true } : null;
}
