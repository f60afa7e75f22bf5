import type { Person, PersonKind } from '../finding.ts';
import { likeliestName, readingsAt, readName, TRUST } from './name.ts';
import { readAnonymised, readSpaced, surnameAt } from './name-forms.ts';
import { mention, type People } from './people.ts';
import { readPolite } from './polite.ts';
import { STATUS } from './status.ts';
import { titlesBefore } from './title.ts';
import { longestAt, wordTable } from './word-table.ts';

const STATUS_WORDS = wordTable([...STATUS.keys(), '的老师']);
/** 无症状感染者1:张某某, 原告 (王某): what may stand between. */
const BETWEEN = /(?:\d{0,3}[:：]|[ \u3000]| ?\()?/y;

/** Words for many more often than for one: 干部群众锐意进取. */
const COLLECTIVE =
  /^(?:群众|员工|职工|党员|青年|老人|患者|游客|旅客|粉丝|玩家|新生|消费者|投资者|顾客|乘客|老乡|女子|男子|创业者|同事|英雄|市民群众|青年志愿者|大学毕业生)$/;

/** So many characters are looked at in a step. */
const STEP = 4000;

/** 村民阿根, 被告人钱某甲: a word of status with a name behind it. */
export function* addWithStatus(text: string, found: People): Generator<void> {
  let step = STEP;
  for (let from = 0; from < text.length; from++) {
    if (from >= step) {
      step = from + STEP;
      yield;
    }
    const word = longestAt(STATUS_WORDS, text, from);
    if (!word) continue;
    from += word.length - 1;
    BETWEEN.lastIndex = from + 1;
    const at = from + 1 + (BETWEEN.exec(text)?.[0].length ?? 0);
    const polite = readPolite(text, at);
    const trust = COLLECTIVE.test(word) ? 0 : TRUST.status;
    const name = polite ?? readName(text, at, trust) ?? nickname(text, at);
    if (!name) continue;
    const { start, end, name: words } = name;
    const person = mention(
      { start, end, name: words },
      STATUS.get(word) ?? 'expert',
      'status-before-name',
    );
    found.add(polite ? { ...person, mentionEnd: polite.mentionEnd } : person);
  }
}

/** 村民阿根, 村民小芳: a familiar name instead of a surname. */
function nickname(text: string, at: number) {
  const name = /^阿[\p{sc=Han}](?=[\p{sc=Han}、,，。;；:：]|$)/u.exec(text.slice(at, at + 3))?.[0];
  return name ? { start: at, end: at + name.length, name } : null;
}

/** 方某某, 钱某甲: names that are withheld stand without a word of status as well. */
export function addAnonymised(text: string, found: People): void {
  for (const { index } of text.matchAll(/某[某甲乙丙丁]/g)) {
    for (const length of [2, 1]) {
      const name = index >= length ? readAnonymised(text, index - length) : null;
      if (name?.end === index + 2 && found.add(mention(name, 'citizen', 'withheld-name'))) break;
    }
  }
}

/** Wide spaces are set nowhere but in names: 文　君是护士. */
export function addSpaced(text: string, found: People): void {
  for (const { index } of text.matchAll(/[\u2003\u3000]/g)) {
    for (const length of [2, 1]) {
      const at = index - length;
      if (at < 0 || surnameAt(text, at)?.length !== length || isInMidst(text, at)) continue;
      const name = readSpaced(text, at);
      if (name && found.add(mention(name, 'citizen', 'spaced-name'))) break;
    }
  }
}

/** A heading's words are spaced as well: 第一章　总则; a name begins a clause or follows a word. */
function isInMidst(text: string, at: number): boolean {
  return /[\d第章节条]/.test(text.charAt(at - 1));
}

/** Verbs of what persons do, behind a bare name. */
const SPEAKS =
  /^(?:[说道]|表示|介绍|认为|回忆|告诉|坦言|感慨|透露|笑着|补充|解释|强调|指出|谈到|直言|高兴|激动|评价|打趣)/;

/** 来自石盘县的常思思, 38岁的冷先知, 名叫文静怡: said of persons nearly always. */
const INTRODUCES =
  /(?:来自[\p{sc=Han}]{2,12}?的|[\d\p{sc=Han}]岁的|名叫|我叫|他叫|她叫|取名|同名的)(?=\p{sc=Han})/gu;
const INTRODUCED = 4;
/** 花明楼,男,: the records of persons begin so. */
const RECORD = /(?:^|[\n:：。；;、])(?=\p{sc=Han}{2,4}[,，(（][男女][,，)）])/gu;

export function addIntroduced(text: string, found: People): void {
  for (const [cue, trust] of [
    [INTRODUCES, INTRODUCED],
    [RECORD, TRUST.title],
  ] as const) {
    for (const { index, 0: words } of text.matchAll(cue)) {
      const name = readName(text, index + words.length, trust);
      if (name) found.add(mention(name, 'citizen', 'introduced-name'));
    }
  }
}

/** Where nobody has a title, only what is far likelier a name than words: 来自石盘县的常思思刚转正. */
export function* addBare(text: string, found: People): Generator<void> {
  let step = STEP;
  for (const { index, 0: cue } of text.matchAll(/(?:的|据|[,，。;；“”\n、]|^)(?=\p{sc=Han})/gu)) {
    const at = index + cue.length;
    if (at >= step) {
      step = at + STEP;
      yield;
    }
    const person = (cue === '的' ? described(text, at) : null) ?? bare(text, at, cue === '的');
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

/** 在成都务工的常青林说: who is described and speaks. */
const DESCRIBED = 2;

/** 公孙度是本地人: a surname of two characters says more than one. */
const COMPOUND = 10;

/** The first characters of what a bare name does: a quick look. */
const MAY_ACT = /[·•说道表介认回告坦感透笑补解强指谈直高激评打刚是正在和已]/;

function bare(text: string, at: number, isDescribed: boolean): Person | null {
  if (!MAY_ACT.test(text.slice(at + 2, at + 7))) return null;
  const surname = surnameAt(text, at);
  if (surname === null) return null;
  const readings = readingsAt(text, at);
  const isCompound = surname.length > 1;
  const likely = likeliestName(readings, isDescribed || isCompound ? DESCRIBED : TRUST.none);
  if (!likely) return null;
  const speaks = SPEAKS.test(text.slice(likely.end, likely.end + 2));
  const trust = (isDescribed ? TRUST.none : TRUST.none * 2) + (isCompound ? COMPOUND : 0);
  const name = speaks ? likely : likeliestName(readings, trust);
  if (!name) return null;
  const acts =
    (isDescribed || isCompound) &&
    /^(?:刚|是|正|在|和|已|说)/.test(text.slice(name.end, name.end + 1));
  const kind: PersonKind = 'citizen';
  return speaks || acts ? mention(name, kind, 'bare-name') : null;
}
