import type { Span } from '../article.ts';
import { HAN } from '../han.ts';
import type { Cue } from './cues.ts';
import { CLOSES_SENTENCE, clauseStart, type Frame, OPENS } from './frame.ts';
import type { Quoted } from './quoted.ts';
import type { Said, Uttered } from './said.ts';
import { type Speaker, speakerAt, subjectIn } from './speaker.ts';

const VIEW = /在([^,。！？!?\n]{1,60}?)看来,/g;
/** Fewer characters report nothing: 他说,嗯。 */
const LEAST = 2;

/** What is reported without marks: 谭谱表示,将以“五个加快”…; 在何谓看来,… */
export function* indirectQuotations(
  frame: Frame,
  uttered: ReadonlyMap<Quoted, Uttered>,
): Generator<void, Said[]> {
  const direct = new Set([...uttered.keys()].map(({ start }) => start));
  const sentences = new Set(
    [...uttered.keys()].filter(({ ends }) => ends !== 'inside').map(({ start }) => start),
  );
  const reports = yield* reportsOf(frame);
  reports.push(...viewsOf(frame));
  reports.sort((a, b) => a.from - b.from);
  const found: Said[] = [];
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

/** 记者发现, 交警提醒: who reports here, and an office by its servants. */
const SILENT = /^(?:记者|交警)$/;
/** So many cues are read before others have their turn. */
const STEP = 64;

function* reportsOf(frame: Frame): Generator<void, Report[]> {
  const found: Report[] = [];
  for (const [index, cue] of frame.cues.entries()) {
    if (index % STEP === STEP - 1) yield;
    const from = reportStart(frame, cue);
    const speaker = from === null ? null : speakerAt(frame, cue.start);
    if (from !== null && speaker && !speaker.isMany && !SILENT.test(speaker.name)) {
      found.push({ from, speaker, verb: cue.verb, rule: 'reported-by-cue' });
    }
  }
  return found;
}

function* viewsOf(frame: Frame): Generator<Report> {
  for (const { index, 0: whole } of frame.outside.matchAll(VIEW)) {
    const from = index + whole.length;
    const start = Math.max(index + 1, clauseStart(frame, from - 3));
    const speaker = subjectIn(frame, start, from - 3);
    if (speaker) yield { from, speaker, verb: '看来', rule: 'reported-as-view' };
  }
}

const COMMA = /^过?[,:]|^ (?=\S)/;
/** 记得清楚:, 算了一笔账: – so far a colon may stand from the verb. */
const COLON = /^(?![了过])[^,。！？!?:;\n]{0,12}:|^了?[这一]?笔[^,:]{0,4}账[,:]/;
/** 告诉记者, 提醒广大市民, – the hearer. */
const HEARER =
  /^[^,。！？!?:;\n了的\uE000]{0,10}(?:记者|大家|我们|[他她]们?|你们|同志|民众|部门|单位|各地|各方|各级|人员|[市居村农渔牧]民|群众|网友|干部|师生|家长|司机|驾驶员|游客|消费者|考生|学生|朋友|人|们|者|公司|企业)[说道]?[,:]/;

/** 提醒农户|及时加固大棚, 提醒广大驾驶人。: the hearer without a mark behind. */
const HEARER_NEXT =
  /^(?:广大|全体|各位|过往|在座)?(?:[市居村农渔牧]民|农户|群众|网友|干部|师生|家长|司机|驾驶[员人]|游客|消费者|考生|学生|朋友|商户|业主|大家|乘客|旅客|种植户|养殖户|经营者|企业)们?/;

const BEGINS_WORD = new RegExp(String.raw`^[${HAN}\w\uE000]`);

/** Where what is said begins behind a cue; `null` where the word reports nothing. */
function reportStart({ outside }: Frame, cue: Cue): number | null {
  const { end } = cue;
  const behind = outside.slice(end, end + 20);
  if (cue.needsMarks) return behind[0] === ':' ? end + 1 : null;
  const mark =
    COMMA.exec(behind) ?? (cue.hasAddressee ? HEARER.exec(behind) : null) ?? COLON.exec(behind);
  if (mark) return end + mark[0].length;
  if (!cue.joins || !BEGINS_WORD.test(behind)) return null;
  const hearer = cue.hasAddressee ? (HEARER_NEXT.exec(behind)?.[0] ?? '') : '';
  return /^(?:$|[。！？!?\n])/.test(behind.slice(hearer.length)) ? null : end + hearer.length;
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
