import type { PersonKind } from '../finding.ts';
import { HAN } from '../han.ts';
import { wordAt } from './lexicon.ts';
import { readName, TRUST } from './name.ts';
import { readAnonymised, readSpaced, surnameAt } from './name-forms.ts';
import { readPartsAround } from './name-parts.ts';
import { mention, type People } from './people.ts';
import { readPolite } from './polite.ts';
import { postEndingAt } from './post.ts';
import { STATUS } from './status.ts';
import { longestAt, wordTable } from './word-table.ts';

const STATUS_WORDS = wordTable([...STATUS.keys(), '的老师']);
/** 无症状感染者1:张某某, 原告 (王某): what may stand between. */
const BETWEEN = /(?:\d{0,3}[:：]|[ \u3000]| ?\()?/y;

/** Words for many more often than for one: 干部群众锐意进取. */
const COLLECTIVE =
  /^(?:群众|员工|职工|党员|青年|老人|患者|游客|旅客|粉丝|玩家|新生|消费者|投资者|顾客|乘客|老乡|女子|男子|创业者|同事|英雄|市民群众|青年志愿者|大学毕业生|用户|观众|读者|听众|学员|孩子|毕业生|球迷|歌迷|影迷|戏迷|务工人员|股民|储户|求职者|应聘者)$/;

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

const NICKNAME = new RegExp(`^阿[${HAN}](?=[${HAN}、,，。;；:：]|$)`);

/** 村民阿根, 村民小芳: a familiar name instead of a surname. */
function nickname(text: string, at: number) {
  const name = NICKNAME.exec(text.slice(at, at + 3))?.[0];
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

/** 来自石盘县的常思思, 38岁的冷先知, 名叫文静怡: said of persons nearly always. */
const INTRODUCES = new RegExp(
  String.raw`(?:来自[${HAN}]{2,12}?的|岁的(?<=[\d${HAN}]岁的)|名叫|我叫|他叫|她叫|取名|同名的)(?=[${HAN}])`,
  'g',
);
const INTRODUCED = 4;
/** “背篓医生”秋实: a name behind what somebody is called. */
const CALLED = new RegExp(String.raw`“[^“”\n]{1,10}”(?=[${HAN}])`, 'g');
export function addIntroduced(text: string, found: People): void {
  for (const { index, 0: words } of text.matchAll(CALLED)) {
    const end = index + words.length;
    if (!endsInPerson(text, end - 1)) continue;
    const name = readName(text, end, TRUST.status);
    if (name) found.add(mention(name, 'citizen', 'introduced-name'));
  }
  for (const { index, 0: words } of text.matchAll(INTRODUCES)) {
    const name = readName(text, index + words.length, INTRODUCED);
    if (name) found.add(mention(name, 'citizen', 'introduced-name'));
  }
}

/** 免去……职务,由柳如是接任: who follows somebody is what that one was. */
const SUCCEEDS = new RegExp(`由(?=[${HAN}]{2,4}(?:接任|继任|接替))`, 'g');
const PREDECESSOR_NEAR = 60;

export function addSuccessors(text: string, found: People): void {
  for (const { index } of text.matchAll(SUCCEEDS)) {
    const before = found.all().findLast(({ end }) => end <= index);
    const name = readName(text, index + 1, TRUST.title);
    if (!name || !before || index - before.end > PREDECESSOR_NEAR) continue;
    if (!/^(?:接任|继任|接替)/.test(text.slice(name.end, name.end + 2))) continue;
    found.add(mention(name, before.kind, 'successor'));
  }
}

/** 医生, 书记, 妈妈: what ends so is said of a person. */
function endsInPerson(text: string, end: number): boolean {
  if (postEndingAt(text, end)) return true;
  return [2, 3, 4].some((length) => STATUS.has(text.slice(end - length, end)));
}

const DOT_WITHIN = new RegExp(`[·•・．‧](?<=[${HAN}]{2}.)(?=[${HAN}]{2})`, 'g');

/** 安杰伊·科瓦尔斯基, 迪丽热依·买买提江: names in parts stand without a title as well. */
export function addParted(text: string, found: People): void {
  for (const { index } of text.matchAll(DOT_WITHIN)) {
    if (!found.isFree(index, index + 1)) continue;
    const name = readPartsAround(text, index);
    if (name) found.add(mention(name, 'other', 'name-in-parts'));
  }
}

/** Occupations are made of a word and one of these: 市场管理员, 体外循环师. */
const TRADE = new RegExp(
  `(?:员(?![工额会])|师(?![范傅生级长团资母])|匠(?!人)|者(?![们的之]))(?<=[${HAN}]{2}.)(?=[${HAN}])`,
  'g',
);

const TRADE_KINDS: Readonly<Record<string, PersonKind>> = { 师: 'expert', 者: 'citizen' };

/** 市场管理员褚卫东, 受助者古道: an occupation that no table has. */
export function addWithTrade(text: string, found: People): void {
  for (const { index, 0: last } of text.matchAll(TRADE)) {
    const at = index + 1;
    // 人员, 教师: a word of two characters names no trade by itself, and what is a title was read as one.
    if (wordAt(text, index - 1, at) || postEndingAt(text, at) || !found.isFree(at, at + 1))
      continue;
    const name = readName(text, at, TRUST.weak);
    if (name) found.add(mention(name, TRADE_KINDS[last] ?? 'other', 'trade-before-name'));
  }
}
