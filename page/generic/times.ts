import { timeIn } from '../header.ts';
import { LABELLED_TIME } from '../labels.ts';
import type { Line } from '../lines.ts';
import { LONGEST_DATE_LINE, SPLIT_DATE } from '../measures.ts';
import { squeeze } from '../squeeze.ts';

/** How far from the headline a time is looked for, in lines. */
const ABOVE = 4;
const BELOW = 15;
const CLOCK = /T(?!00:00:00)/;

/** A time with a clock, and not only a date. */
export function isExact({ time }: FoundTime): boolean {
  return CLOCK.test(time);
}

export type FoundTime = {
  time: string;
  line: number;
  at: number;
  /** Is it said to be the time of the last change? */
  isChange: boolean;
};

/** `更新时间：2021-11-20 09:00`, up to the next word. */
const CHANGE =
  /(?:最后)?(?:更新|修改)(?:时间|日期|于)?\s*[:：]?\s*(?:19|20)\d{2}[\d\s年月日时分:：/.-]*/;

/** Without those of the last change, where there is another. */
function published(times: readonly FoundTime[]): readonly FoundTime[] {
  const first = times.filter(({ isChange }) => !isChange);
  return first.length > 0 ? first : times;
}

/**
 * The time that a reader sees by the headline: behind it, labelled or with a clock before a mere date; else over it;
 * else labelled below the text.
 */
export function visibleTime(
  lines: readonly Line[],
  headline: { start: number; end: number },
): FoundTime | null {
  const below = published(timesIn(lines, headline.end, headline.end + BELOW));
  const above = published(timesIn(lines, headline.start - ABOVE, headline.start));
  const labelled = ({ line }: FoundTime) => LABELLED_TIME.test(lines[line]?.text ?? '');
  return (
    below.find((found) => isExact(found) || labelled(found)) ??
    above.findLast((found) => isExact(found) || labelled(found)) ??
    below[0] ??
    timesIn(lines, headline.end + BELOW, lines.length).find(labelled) ??
    null
  );
}

/** The date over the headline of a paper's digital edition, `2021年11月19日 星期五`; today's is no such date. */
export function dateOver(lines: readonly Line[], start: number): string | null {
  const above = timesIn(lines, start - ABOVE, start).filter(
    ({ line }) => !/今天|今日|现在/.test(lines[line]?.text ?? ''),
  );
  return above.at(-1)?.time ?? null;
}

export function timesIn(lines: readonly Line[], from: number, to: number): FoundTime[] {
  const found: FoundTime[] = [];
  for (let line = Math.max(0, from); line < Math.min(to, lines.length); line++) {
    const { text = '', linked = 0 } = lines[line] ?? {};
    if (text.length > LONGEST_DATE_LINE || linked * 2 > text.length || !/\d{4}/.test(text))
      continue;
    const isChanged = CHANGE.test(text);
    const said = isChanged ? timeOfLine(text.replace(CHANGE, '')) : null;
    const time = said ?? timeOfLine(text);
    const at = text.search(/(?:19|20)\d{2}/);
    if (time) found.push({ time, line, at, isChange: isChanged && said === null });
  }
  return found;
}

function timeOfLine(text: string): string | null {
  return timeIn(text) ?? timeIn(text.replace(SPLIT_DATE, '$1-$2-$3 '));
}

/**
 * What elements near the headline say to machines of the time that they show: `<time datetime="…">3小时前</time>`,
 * and the microdata of publication.
 */
export function elementTimes(
  lines: readonly Line[],
  { start, end }: { start: number; end: number },
): string[] {
  const near = lines.slice(Math.max(0, start - ABOVE), end + BELOW);
  const elements = near.flatMap(({ text, pieces }) =>
    text.length > LONGEST_DATE_LINE ? [] : pieces.map(({ node }) => node.parentElement),
  );
  return [...new Set(elements)].flatMap((element) => {
    const said = element?.closest('time[datetime], [itemprop="datePublished"][content]');
    return said?.getAttribute('datetime') ?? said?.getAttribute('content') ?? [];
  });
}

/** A time as machines write it: ISO 8601 with or without zone, seconds or milliseconds since 1970. */
export function machineTime(written: string): string | null {
  if (/^1\d{9}(?:\d{3})?$/.test(written)) {
    const milliseconds = Number(written.padEnd(13, '0'));
    return `${new Date(milliseconds + EIGHT_HOURS).toISOString().slice(0, 19)}+08:00`;
  }
  const zoned = /^\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:?\d\d)$/.test(written);
  const instant = zoned ? Date.parse(written.replace(/([+-]\d\d)(\d\d)$/, '$1:$2')) : Number.NaN;
  if (Number.isNaN(instant)) return timeIn(written.replace(/(\d)-(\d\d:)/, '$1 $2'));
  return `${new Date(instant + EIGHT_HOURS).toISOString().slice(0, 19)}+08:00`;
}

const EIGHT_HOURS = 8 * 3600 * 1000;

/** The visible time, its clock from the machine's where only the date is seen; the machine's where nothing is. */
export function settleTime(visible: string | null, written: readonly string[]): string | null {
  const machine = written.map(machineTime).filter((time) => time !== null);
  const exact = machine.find((time) => CLOCK.test(time)) ?? machine[0] ?? null;
  if (!visible || CLOCK.test(visible)) return visible ?? exact;
  const sameDay = exact?.slice(0, 10) === visible.slice(0, 10);
  return sameDay ? exact : visible;
}

/** The date in an address: `/2021/1217/`, `/2021-12/17/`, `t20211217_`. */
export function timeInAddress(url: string | null): string | null {
  const match = /[/t]((?:19|20)\d{2})[-/]?([01]\d)[-/]?([0-3]\d)(?=[/_])/.exec(squeeze(url ?? ''));
  return match ? timeIn(`${match[1]}-${match[2]}-${match[3]}`) : null;
}
