import type { Span } from '../article.ts';
import type { Quotation } from '../finding.ts';
import type { Cue } from './cues.ts';
import type { Uttered } from './direct.ts';
import { CLOSES_SENTENCE, clauseStart, type Frame, OPENS } from './frame.ts';
import type { Quoted } from './quoted.ts';
import { type Speaker, speakerAt, subjectIn } from './speaker.ts';

const VIEW = /在([^,。！？!?\n]{1,60}?)看来,/g;
/** Shorter words are no report: 他说,不。 */
const LEAST = 4;

/** What is reported without marks: 谭谱表示,将以“五个加快”…; 在何谓看来,… */
export function indirectQuotations(
  frame: Frame,
  uttered: ReadonlyMap<Quoted, Uttered>,
): Quotation[] {
  const direct = new Set([...uttered.keys()].map(({ start }) => start));
  const sentences = new Set(
    [...uttered.keys()].filter(({ ends }) => ends !== 'inside').map(({ start }) => start),
  );
  const reports = [...reportsOf(frame), ...viewsOf(frame)].sort((a, b) => a.from - b.from);
  const found: Quotation[] = [];
  let reached = 0;
  for (const { from, speaker, verb, rule } of reports) {
    if (from < reached || direct.has(from)) continue;
    const end = clauseEnd(frame, from, sentences);
    if (end - from < LEAST) continue;
    reached = end;
    const text = frame.text.slice(from, end);
    found.push({ start: from, end, text, speaker: speaker.name, verb, direct: false, rule });
  }
  return found;
}

type Report = { from: number; speaker: Speaker; verb: string; rule: string };

function* reportsOf(frame: Frame): Generator<Report> {
  for (const cue of frame.cues) {
    const from = reportStart(frame, cue);
    const speaker = from === null ? null : speakerAt(frame, cue.start);
    if (from !== null && speaker && !speaker.isMany) {
      yield { from, speaker, verb: cue.verb, rule: 'reported-by-cue' };
    }
  }
}

function* viewsOf(frame: Frame): Generator<Report> {
  for (const { index, 0: whole } of frame.outside.matchAll(VIEW)) {
    const from = index + whole.length;
    const start = Math.max(index + 1, clauseStart(frame, from - 3));
    const speaker = subjectIn(frame, start, from - 3);
    if (speaker) yield { from, speaker, verb: '看来', rule: 'reported-as-view' };
  }
}

/** 说得很明白:, 告诉记者, – so far the mark may stand from the verb. */
const BEFORE_COLON = /^[^,。！？!?:;\n]{0,12}:/;
const BEFORE_COMMA = /^[,:]|^ (?=\S)/;
const ADDRESSEE = /^[^,。！？!?:;\n了的\uE000]{1,12}[,:]/;

/** Where what is said begins behind a cue; `null` where the word reports nothing. */
function reportStart({ outside }: Frame, { end, joins, hasAddressee }: Cue): number | null {
  const behind = outside.slice(end, end + 16);
  const mark =
    BEFORE_COMMA.exec(behind) ??
    (hasAddressee ? ADDRESSEE.exec(behind) : null) ??
    (/^[了过]/.test(behind) ? null : BEFORE_COLON.exec(behind));
  if (mark) return end + mark[0].length;
  return joins && /^[\p{sc=Han}\w\uE000]/u.test(behind) ? end : null;
}

/** The first 。！？ outside marks; whole sentences in marks that follow are another quotation. */
function clauseEnd({ outside }: Frame, from: number, direct: ReadonlySet<number>): number {
  let end = from;
  for (; end < outside.length; end++) {
    const char = outside[end] ?? '';
    if ('。！？!?\n'.includes(char)) break;
    if (char === OPENS && direct.has(end)) break;
    if (char === CLOSES_SENTENCE && /^(?:$|[^,;、的])/.test(outside.slice(end + 1, end + 2))) {
      end++;
      break;
    }
  }
  return trimmed(outside, { start: from, end });
}

function trimmed(outside: string, { start, end }: Span): number {
  let last = end;
  while (last > start && /[,:;\s(（]/.test(outside[last - 1] ?? '')) last--;
  return last;
}
