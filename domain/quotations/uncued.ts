import { clauseEnd, type Frame, frameEnd, OPENS, sentenceStart } from './frame.ts';
import type { Quoted } from './quoted.ts';
import type { Run, Uttered } from './said.ts';
import { nearestSubject, personBefore, type Speaker, speakerOf, subjectIn } from './speaker.ts';

/** The rule for who is named in the passage's own sentence. */
export const IN_SENTENCE = 'speech-in-sentence';

/** No word of saying, but a whole sentence in marks: 常思思刚转正,月薪6500元,“离家四十分钟…。” */
export function uncued(frame: Frame, { ends }: Quoted, { start, end }: Run): Uttered | null {
  if (ends !== 'sentence' || frame.outside[end] === '的') return null;
  const from = sentenceStart(frame, start);
  const before = frame.outside.slice(from, start);
  if (before !== '') {
    if (!/[,:]$/.test(before)) return null;
    const speaker = nearestSubject(frame, from, start - 1);
    if (speaker) return { speaker, verb: null, rule: IN_SENTENCE };
  } else {
    const speaker = betweenHalves(frame, end) ?? actsBehind(frame, end);
    if (speaker) return { speaker, verb: null, rule: 'speech-round-speaker' };
  }
  const person = personBefore(frame, start);
  return { speaker: person && speakerOf(person), verb: null, rule: 'speech-alone' };
}

/** “…。”旁听后,向大娘擦着眼泪,“…。” */
function betweenHalves(frame: Frame, end: number): Speaker | null {
  const to = frameEnd(frame, end);
  return frame.outside[to] === OPENS && to > end ? nearestSubject(frame, end, to) : null;
}

/** “…。”孙建军拉着他的手: who acts right behind words that stand alone has said them. */
function actsBehind(frame: Frame, end: number): Speaker | null {
  const first = clauseEnd(frame, end);
  const subject = subjectIn(frame, end, first);
  if (subject) return subject.person ? subject : null;
  // “…!”11月5日,吴大军送来锦旗: when and where stand before.
  if (frame.outside[first] !== ',' || first - end > CIRCUMSTANCE) return null;
  const second = subjectIn(frame, first + 1, clauseEnd(frame, first + 1));
  return second?.person ? second : null;
}

/** UTF-16 units of a clause that only says when and where. */
const CIRCUMSTANCE = 14;
