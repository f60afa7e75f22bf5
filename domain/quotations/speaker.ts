import type { Person, PersonKind } from '../finding.ts';
import { HAN } from '../han.ts';
import { OBJECT, withoutAdverbs } from './adverbs.ts';
import { clauseStart, type Frame, firstFrom, sentenceStart, within } from './frame.ts';
import { roleBefore } from './roles.ts';

/** Who speaks: a person of the text, or words for a role. */
export type Speaker = { name: string; person: Person | null; isMany: boolean };

/** What is said by these is said by no person: 丁牧之主持的会议指出. */
const INSTITUTION =
  /(?:会|会议|全会|大会|讲话|报告|通知|文件|公告|通报|方案|意见|规划|纲要|数据|调查|研究|资料|条例|办法|警方|法院|检察院|公安|部门|政府|公司|集团|委|局|厅|办|中心|网|报|社)$/;
/** (记者赵燕燕)智利《信使报》称: who is named in brackets does not speak. */
const BRACKET = /[)）]/;
/** 根据专家建议, 听取谭谱介绍: the word is a noun here. */
const GROUND = /^(?:根据|按照|依照|依据|结合|听取|听了|通过)/;
/** So many clauses of a sentence are read back for who speaks. */
const CLAUSES = 5;
const PRONOUN = /(?<![其吉])[他她](?!们|人|国|乡|的|俩|日|山)/g;

/** Who governs the verb that begins at `at`; `null` where nobody, or an institution, does. */
export function speakerAt(frame: Frame, at: number): Speaker | null {
  const from = sentenceStart(frame, at);
  let end = at;
  for (let i = 0; i < CLAUSES && end > from; i++) {
    const start = Math.max(from, clauseStart(frame, end));
    const clause = frame.outside.slice(start, end);
    if (i === 0 && GROUND.test(clause)) return null;
    const subject = subjectIn(frame, start, end);
    if (subject)
      return i === 0 && governs(clause, start, subject.end) ? subject : i === 0 ? null : subject;
    if (i === 0 && !isAdverbial(clause)) return null;
    end = start - 1;
  }
  return null;
}

type Subject = Speaker & { end: number };

/** The person, pronoun or role that a clause is about. */
export function subjectIn(frame: Frame, start: number, end: number): Subject | null {
  const person = personIn(frame, start, end);
  const pronoun = pronounIn(frame, start, end);
  if (pronoun && (!person || pronoun < person.start)) {
    const meant = personBefore(frame, start, frame.outside[pronoun]);
    if (meant) return { ...speakerOf(meant), end: pronoun };
  }
  if (person) return { ...speakerOf(person), end: person.mentionEnd };
  return roleBefore(frame.outside.slice(start, end), start);
}

const NAME_LIKE = new RegExp(String.raw`^[${HAN}·\u3000 ]{2,14}$`);

/** Whoever is named before a verb behind marks is taken at the word: 台商林志明|说. */
export function unknownSpeaker(frame: Frame, from: number, to: number): Speaker | null {
  const words = withoutAdverbs(frame.outside.slice(from, to));
  const isName = NAME_LIKE.test(words) && !INSTITUTION.test(words);
  return isName && !NOBODY.test(words) ? { name: words, person: null, isMany: false } : null;
}

/** 说到这里他, 对此: these name nobody. */
const NOBODY = /[他她它我你]|[这那]|^(?:对此|于是|因此|所以|可以|如何|怎么|什么)|[的了着过]$/;

export function speakerOf(person: Person): Speaker {
  return { name: person.coref ?? person.name, person, isMany: false };
}

/** The first person who is nobody's object and owns nothing: 时传秋的徒弟阿苏拉铁 is the pupil. */
function personIn(frame: Frame, start: number, end: number): Person | null {
  const persons = within(frame.persons, start, end);
  const free = persons.filter((person) => {
    const before = frame.outside.slice(start, person.mentionStart);
    return !OBJECT.test(before) && !BRACKET.test(frame.outside[person.mentionEnd] ?? '');
  });
  return free.find((person) => !owns(frame, person, end)) ?? free[0] ?? null;
}

/** 时传秋的徒弟, 佘支书算的账: what follows is somebody's. */
function owns({ outside }: Frame, { mentionEnd }: Person, end: number): boolean {
  return mentionEnd < end && /^[说讲算种做]?的/.test(outside.slice(mentionEnd, mentionEnd + 2));
}

function pronounIn(frame: Frame, start: number, end: number): number | null {
  for (const { index } of frame.outside.slice(start, end).matchAll(PRONOUN)) {
    if (!OBJECT.test(frame.outside.slice(start, start + index))) return start + index;
  }
  return null;
}

/** Between who speaks and the verb stands no institution: 邱允中主持的会议|指出. */
function governs(clause: string, start: number, subjectEnd: number): boolean {
  return !INSTITUTION.test(clause.slice(subjectEnd - start));
}

/** Does a clause name nobody else, but only how, where and to whom somebody speaks? */
function isAdverbial(clause: string): boolean {
  return clause.length <= 40 && withoutAdverbs(clause) === '';
}

/** Who is meant by 他 or 她, or by words without anybody: the person whom the text was about last. */
export function personBefore(frame: Frame, at: number, pronoun?: string): Person | null {
  const before = lastPersons(frame, at);
  const last = before.at(-1);
  if (!last) return null;
  const from = sentenceStart(frame, last.mentionStart);
  const sentence = frame.outside.slice(from, at);
  const others = before.filter(({ mentionStart }) => mentionStart < from);
  // 邓大成劝她歇一歇,她…; 何晓楠参加调研。他…: neither is meant.
  const isOther =
    (pronoun && sentence.search(new RegExp(`[劝问给让对向跟请叫夸催]${pronoun}`)) >= 0) ||
    ACCOMPANIES.test(sentence);
  if (isOther && others.length > 0) return personBefore(frame, from, undefined) ?? last;
  const sameSentence = before.filter((person) => person.mentionStart >= from);
  const isOtherParagraph = frame.text.lastIndexOf('\n', at) > last.start;
  if (isOtherParagraph && isLeading(frame, last, at)) return last;
  return subjectOf(frame, from, sameSentence) ?? last;
}

const ACCOMPANIES = /(?:参加|陪同|随同|一同)(?:调研|活动|会见|检查|慰问|考察|座谈)?[。;]?$/;

const LOOK_BACK = 12;
const SILENT: ReadonlySet<PersonKind> = new Set(['staff', 'historical']);

/** The last persons before a place; reporters do not speak in their own articles. */
function lastPersons({ persons }: Frame, at: number): Person[] {
  const found: Person[] = [];
  for (let i = firstFrom(persons, at) - 1; i >= 0 && found.length < LOOK_BACK; i--) {
    const person = persons[i];
    if (person && person.mentionEnd <= at && !SILENT.has(person.kind)) found.unshift(person);
  }
  return found;
}

/** Is the article about this person? Then 他 in a new paragraph is that person. */
function isLeading(frame: Frame, person: Person, at: number): boolean {
  const name = speakerOf(person).name;
  const before = lastPersons(frame, at);
  const times = before.filter((other) => speakerOf(other).name === name).length;
  return times * 2 > before.length;
}

function subjectOf(frame: Frame, from: number, persons: readonly Person[]): Person | null {
  const free = persons.filter(
    (person) => !OBJECT.test(frame.outside.slice(from, person.mentionStart)),
  );
  return free.find((person) => !owns(frame, person, Infinity)) ?? free[0] ?? null;
}

/** Whom the last clause of a sentence that is about somebody is about. */
export function nearestSubject(frame: Frame, from: number, to: number): Speaker | null {
  for (let end = to; end > from; ) {
    const start = Math.max(from, clauseStart(frame, end));
    const subject = subjectIn(frame, start, end);
    if (subject) return subject;
    end = start - 1;
  }
  return null;
}
