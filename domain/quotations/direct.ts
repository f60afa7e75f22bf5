import { gestureIn } from './cues.ts';
import { clauseEnd, clauseStart, type Frame, frameEnd, sentenceStart, within } from './frame.ts';
import type { Quoted } from './quoted.ts';
import type { Run, Said, Uttered } from './said.ts';
import { nearestSubject, speakerAt, unknownSpeaker } from './speaker.ts';
import { IN_SENTENCE, uncued } from './uncued.ts';

/** Nouns of speech: 常英的话, 高远的判断是. */
const NOUN_OF_SPEECH =
  /的(话|判断|看法|回答|评价|观点|感受|体会|感慨|答案|解释|回应|比喻|总结|承诺|建议|口头禅|心愿|愿望|心声|说法|感叹|一席话|一番话|一句话)/g;
/** What stands in marks behind these is written, sung or a name; nobody says it there. */
const NO_SPEECH =
  /(?:写着|写有|刻着|刻有|印着|印有|贴着|挂着|挂有|标语|横幅|口号|题为|名为|主题为|主题是|题目是|称为|叫做|叫作|誉为|称作|取名|命名为|写的是|显示|提示|诗句|古诗|俗话说|常言道|古语|谚语|歌词|唱道|唱着|高唱|标题是|内容为|字样)[:,]?$/;
const EVALUATING =
  /(?:评价|评论|留言|形容|夸赞?|称赞|赞叹|感叹|感慨|笑称|自嘲|调侃|直呼|连呼|惊呼|高呼|大喊|喊出?|说(?:一?句|了?声)?|问|答|回答|回应|道|连声说|念叨)(?:他们?|她们?|我|自己|这[^,]{0,4})?(?:说|是|为|道|像)?$/;

/** So many passages are read before others have their turn. */
const STEP = 32;

/** Speaker and verb of each passage in marks; a passage that is no speech has none. */
export function* utteredBy(frame: Frame): Generator<void, Map<Quoted, Uttered>> {
  const uttered = new Map<Quoted, Uttered>();
  for (const [index, one] of frame.quoted.entries()) {
    if (index % STEP === STEP - 1) yield;
    const run = runAround(frame, index);
    if (isNoSpeech(frame, run)) continue;
    const found =
      introduced(frame, one, run) ?? preferred(trailed(frame, one, run), uncued(frame, one, run));
    if (found) uttered.set(one, found);
  }
  return uttered;
}

/** 方小满看了一上午,“…!”于飞鸿提醒,…: who is named in the passage's own sentence goes before the next. */
function preferred(behind: Uttered | null, before: Uttered | null): Uttered | null {
  if (!behind || !before) return behind ?? before;
  const isOwn = before.rule === IN_SENTENCE && before.speaker?.person;
  return isOwn && before.speaker?.name !== behind.speaker?.name ? before : behind;
}

export function directQuotations(frame: Frame, uttered: ReadonlyMap<Quoted, Uttered>): Said[] {
  return [...uttered].map(([{ start, end }, { speaker, verb, rule }]) => ({
    start,
    end,
    text: frame.text.slice(start, end),
    speaker: speaker?.name ?? null,
    verb,
    direct: true,
    rule,
  }));
}

const ANSWERING = /答|回应/;

function runAround(frame: Frame, index: number): Run {
  const { quoted } = frame;
  let first = index;
  let last = index;
  while (quoted[first - 1]?.end === quoted[first]?.start && quoted[first - 1]?.ends === 'sentence')
    first--;
  while (quoted[last]?.ends === 'sentence' && quoted[last + 1]?.start === quoted[last]?.end) last++;
  const end = quoted[last]?.end ?? 0;
  // “销路好不好?”“好得很。”黎德全回答: who answers has not asked.
  const isAnswered = () =>
    within(frame.cues, end, frameEnd(frame, end)).some(({ verb }) => ANSWERING.test(verb));
  if (index < last && isAnswered()) last = index;
  return { start: quoted[first]?.start ?? 0, end: quoted[last]?.end ?? 0 };
}

function isNoSpeech(frame: Frame, { start }: Run): boolean {
  return NO_SPEECH.test(
    frame.outside.slice(Math.max(sentenceStart(frame, start), start - 12), start),
  );
}

/** What comes before: 周云说:“…”, 钱穗丰的话说得更直白:“…”, 她伸出一根指头:“…”. */
function introduced(frame: Frame, { ends }: Quoted, { start, end }: Run): Uttered | null {
  const from = sentenceStart(frame, start);
  const mark = frame.outside[start - 1] ?? '';
  const before = frame.outside.slice(from, start);
  if (before === '') return null;
  const stands = ends !== 'inside' || /^[。,;！？!?\n]?$/.test(frame.outside[end] ?? '');
  if (!stands) return null;
  const ownEnd = /[,:]/.test(mark) ? start - 1 : start;
  const clause = clauseStart(frame, ownEnd);
  const noun = nounOfSpeech(frame, clause, ownEnd);
  if (noun) return { ...noun, rule: 'noun-of-speech-before' };
  const cue = within(frame.cues, clause, ownEnd).at(-1);
  if (cue) {
    const tail = frame.outside.slice(cue.end, ownEnd);
    const isNear =
      mark === ':'
        ? true
        : mark === ','
          ? tail.length <= (cue.hasAddressee ? 10 : 2)
          : tail.length <= 3;
    const speaker = isNear
      ? (speakerAt(frame, cue.start) ?? unknownSpeaker(frame, clause, cue.start))
      : null;
    if (speaker && (mark === ':' || mark === ',' || EVALUATING.test(before))) {
      return { speaker, verb: cue.verb, rule: 'cue-before' };
    }
  }
  if (mark !== ':' || ends !== 'sentence') return null;
  const speaker = nearestSubject(frame, from, ownEnd);
  return speaker && { speaker, verb: null, rule: 'colon-before' };
}

/** What comes behind: “…。”宁静说, “…。”何谓的话引来一片掌声. */
function trailed(frame: Frame, { start: own, ends }: Quoted, { end }: Run): Uttered | null {
  const isPart = ends === 'inside';
  if (isPart && clauseStart(frame, own) !== own) return null;
  const comma = frame.outside[end] === ',' ? 1 : 0;
  if (isPart && comma === 0 && !startsWithSpeaker(frame, end)) return null;
  const from = end + comma;
  const to = frameEnd(frame, from);
  if (!isPart && frame.outside[from] === '的' && frame.outside[from + 1] !== '话') return null;
  const noun = nounOfSpeech(frame, from, to);
  if (noun) return { ...noun, rule: 'noun-of-speech-behind' };
  for (const cue of within(frame.cues, from, to)) {
    if (isPart && clauseStart(frame, cue.start) !== from) return null;
    const speaker = speakerAt(frame, cue.start);
    const unknown = cue.start < clauseEnd(frame, from) && unknownSpeaker(frame, from, cue.start);
    if (speaker || unknown)
      return { speaker: speaker || unknown || null, verb: cue.verb, rule: 'cue-behind' };
  }
  return isPart ? null : gestured(frame, from, to);
}

/** “…。”邻居们竖起大拇指. */
function gestured(frame: Frame, from: number, to: number): Uttered | null {
  const at = gestureIn(frame.outside.slice(from, to));
  const speaker = at < 0 ? null : speakerAt(frame, from + at);
  return speaker && { speaker, verb: null, rule: 'gesture-behind' };
}

function startsWithSpeaker(frame: Frame, at: number): boolean {
  return within(frame.persons, at, at + 40).some(({ mentionStart }) => mentionStart === at);
}

/** 李副市长的话, 高远的判断是: the person before the noun. */
function nounOfSpeech(frame: Frame, from: number, to: number) {
  for (const { index, 1: noun = '' } of frame.outside.slice(from, to).matchAll(NOUN_OF_SPEECH)) {
    const speaker = nearestSubject(
      frame,
      Math.max(from, clauseStart(frame, from + index)),
      from + index,
    );
    if (speaker) return { speaker, verb: noun };
  }
  return null;
}
