import type { Span } from '../article.ts';
import type { Person } from '../finding.ts';
import { HAN, isHan } from '../han.ts';
import { firstUnits, isOf, unitClass } from '../unit-table.ts';
import { eachWord, LONGEST_WORD, type Word } from './lexicon.ts';
import { likeliestName, readingsAt, readName, TRUST } from './name.ts';
import { type Name, surnameLengthAt } from './name-forms.ts';
import { SPEECH_VERBS } from './news-words.ts';
import { mention, type People } from './people.ts';
import { postBeginningAt, postsIn } from './post.ts';
import { STATUS } from './status.ts';
import { titlesBefore } from './title.ts';

/** So many characters are looked at in a step. */
const STEP = 4000;
/** Where a bare name may stand: at the begin of a clause, behind 的 and 据, and behind words that somebody said. */
const BEFORE = unitClass('的据,，。;；“”\n、');
/** What ends words that were said, before the mark that closes them. */
const SAID = unitClass('。！？!?,，…~～');

/** Where nobody has a title, only what is far likelier a name than words: 来自石盘县的常思思刚转正. */
export function* addBare(text: string, found: People): Generator<void> {
  let step = STEP;
  for (let at = 0; at < text.length; at++) {
    if ((at > 0 && !isOf(text.charCodeAt(at - 1), BEFORE)) || !isHan(text, at)) continue;
    if (at >= step) {
      step = at + STEP;
      yield;
    }
    const cue = text.charAt(at - 1);
    const isSpoken = cue === '”' && isOf(text.charCodeAt(at - 2), SAID);
    const person =
      (cue === '的' ? described(text, at) : null) ??
      (isSpoken ? behindSpeech(text, at) : null) ??
      bare(text, at, cue === '的');
    if (person) found.add(person);
  }
}

/** 时任县委书记的金山: what stands before 的 is a title. */
function described(text: string, at: number): Person | null {
  const run = titlesBefore(text, at - 1);
  const isSure = run?.trust === 'title' || run?.trust === 'bareTitle';
  const name = run && isSure ? readName(text, at, TRUST.weakTitle) : null;
  return run && name ? mention(name, run.kind, 'described-name') : null;
}

const PLACE = /[县市区镇乡村街路]$|社区$/;

/** Places are bare as well, and named like persons: 高坪村. */
export function namesPlace(text: string, { start, end }: Span): boolean {
  return [0, 1, 2].some((more) => PLACE.test(text.slice(start, end + more)));
}

/** “……就要出大问题。”岳小川指着一条裂缝: behind a whole sentence in marks stands who said it. */
function behindSpeech(text: string, at: number): Person | null {
  if (surnameLengthAt(text, at) === 0) return null;
  const name = readName(text, at, 0);
  if (!name || isPartOfName(text, name.end)) return null;
  if (namesPlace(text, name)) return null;
  return mention(name, 'citizen', 'bare-name');
}

/** 云台|派出所民警: a noun goes on with it; 岳小川|局长 does not. */
function isPartOfName(text: string, end: number): boolean {
  return wordBehind(text, end)?.kind === 'noun' && postBeginningAt(text, end) === null;
}

/** 在成都务工的常青林说: who is described and speaks. */
const DESCRIBED = 2;

/** 公孙度是本地人: a surname of two characters says more than one. */
const COMPOUND = 10;

/** Verbs of what persons do, behind a bare name, besides those of speaking. */
const SPEAKS = /^(?:[说道]|高兴|激动)/;
/** A quick look: the first characters of what a bare name does. */
const MAY_ACT = firstUnits([...'·•道高激刚是正在和与已一夫家', ...SPEECH_VERBS]);

function bare(text: string, at: number, isDescribed: boolean): Person | null {
  const surname = surnameLengthAt(text, at);
  if (surname === 0 || (!isDescribed && !mayAct(text, at + 2))) return null;
  const readings = readingsAt(text, at);
  const isCompound = surname > 1;
  const likely = likeliestName(readings, isDescribed || isCompound ? DESCRIBED : TRUST.none);
  if (!likely) return null;
  if (speaks(text, likely.end)) return mention(likely, 'citizen', 'bare-name');
  if (hasKin(text, likely.end)) return mention(likely, 'citizen', 'bare-name');
  const trust = (isDescribed ? TRUST.none : TRUST.none * 2) + (isCompound ? COMPOUND : 0);
  const name = likeliestName(readings, trust);
  if (name && (isDescribed || isCompound) && acts(text, name)) {
    return mention(name, 'citizen', 'bare-name');
  }
  return isSaidToBe(text, likely) ? mention(likely, 'citizen', 'bare-name') : null;
}

/** A quick look: does somebody do something in the characters behind a bare name that ends no sooner than `from`? */
export function mayAct(text: string, from: number): boolean {
  for (let at = from; at < from + 5; at++) if (isOf(text.charCodeAt(at), MAY_ACT)) return true;
  return false;
}

/** What is said of persons. */
const acts = (text: string, { end }: Name): boolean =>
  /^(?:[刚是正在和已说曾]|来自|今年|毕业于|从事|担任|回到)/.test(text.slice(end, end + 3)) ||
  hasKin(text, end);

/** 管兰香和丈夫, 管兰香一家. */
const hasKin = (text: string, end: number): boolean =>
  /^(?:[和与](?:丈夫|妻子|爱人|老伴|儿子|女儿|母亲|父亲|婆婆|家人|哥哥|弟弟|姐姐|妹妹|孙子)|一家|夫妇|夫妻|家庭)/.test(
    text.slice(end, end + 4),
  );

/** The longest word that begins at `at`. */
function wordBehind(text: string, at: number): Word | undefined {
  let longest: Word | undefined;
  eachWord(text, at, at + LONGEST_WORD, (word) => {
    longest = word;
  });
  return longest;
}

function speaks(text: string, end: number): boolean {
  if (SPEAKS.test(text.slice(end, end + 2))) return true;
  return [2, 3].some((length) => SPEECH_VERBS.has(text.slice(end, end + length)));
}

const SAID_TO_BE = new RegExp(`^是[${HAN}]{2,10}`);

/** 祝新华是护士: said of persons only. */
function isSaidToBe(text: string, { end }: Name): boolean {
  const said = SAID_TO_BE.exec(text.slice(end, end + 11))?.[0].slice(1);
  if (!said) return false;
  const post = [...postsIn(said)].at(-1);
  if (post?.end === said.length) return true;
  return [2, 3, 4].some((length) => STATUS.has(said.slice(-length)));
}

/** 邱少卿、辛勤、麦田等10人: names in a row that are counted at its end. */
const COUNTED =
  /等(?=[\d一二三四五六七八九十]{1,3}[名位]?(?:人|同志|选手|学生|党员|干部|教师|职工|青年))/g;
const ROW = new RegExp(String.raw`(?<=^|[\n,，。;；:：])(?:[${HAN}]{2,4}、){1,9}[${HAN}]{2,4}$`);
/** Such a row is not longer, in UTF-16 units. */
const LONGEST_ROW = 100;

/** Every word of such a row is a name, or none is. */
export function addCounted(text: string, found: People): void {
  for (const { index: end } of text.matchAll(COUNTED)) {
    const row = ROW.exec(text.slice(Math.max(0, end - LONGEST_ROW), end))?.[0];
    if (!row) continue;
    const words = row.split('、');
    const names: Name[] = [];
    let at = end - row.length;
    for (const word of words) {
      const name = readName(text.slice(0, at + word.length), at, TRUST.title);
      if (name?.end === at + word.length) names.push(name);
      at += word.length + 1;
    }
    if (names.length < words.length) continue;
    for (const name of names) found.add(mention(name, 'citizen', 'list-of-names'));
  }
}
