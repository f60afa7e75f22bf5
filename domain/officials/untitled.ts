import type { Person, PersonKind } from '../finding.ts';
import { readName, TRUST } from './name.ts';
import { readAnonymised, readSpaced, surnameAt } from './name-forms.ts';
import { mention, type People } from './people.ts';
import { readPolite } from './polite.ts';
import { STATUS } from './status.ts';
import { titlesBefore } from './title.ts';

const STATUS_WORD = new RegExp(
  [...STATUS.keys(), '的老师'].sort((a, b) => b.length - a.length).join('|'),
  'g',
);

/** Words for many more often than for one: 干部群众锐意进取. */
const COLLECTIVE =
  /^(?:群众|员工|职工|党员|青年|老人|患者|游客|旅客|粉丝|玩家|新生|消费者|投资者|顾客|乘客|老乡|女子|男子|创业者|同事|英雄|市民群众|青年志愿者|大学毕业生)$/;

/** 村民阿根, 被告人钱某甲: a word of status with a name behind it. */
export function addWithStatus(text: string, found: People): void {
  for (const { index, 0: word } of text.matchAll(STATUS_WORD)) {
    let at = index + word.length;
    // 无症状感染者1:张某某
    at += /^(?:\d{0,3}[:：]|[ \u3000]| ?\()?/.exec(text.slice(at, at + 5))?.[0].length ?? 0;
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

/** 来自石盘县的常思思: said of a person nearly always. */
const FROM = /来自[\p{sc=Han}]{2,12}?的(?=\p{sc=Han})/gu;

export function addFrom(text: string, found: People): void {
  for (const { index, 0: cue } of text.matchAll(FROM)) {
    const name = readName(text, index + cue.length, 4);
    if (name) found.add(mention(name, 'citizen', 'bare-name'));
  }
}

/** Where nobody has a title, only what is far likelier a name than words: 来自石盘县的常思思刚转正. */
export function addBare(text: string, found: People): void {
  for (const { index, 0: cue } of text.matchAll(/(?:的|据|[,，。;；“”\n、]|^)(?=\p{sc=Han})/gu)) {
    const at = index + cue.length;
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

/** 公孙度是本地人: a surname of two characters says more than one. */
const COMPOUND = 10;

function bare(text: string, at: number, isDescribed: boolean): Person | null {
  const surname = surnameAt(text, at);
  if (surname === null) return null;
  const name = readName(text, at, TRUST.none * 2 + (surname.length > 1 ? COMPOUND : 0));
  if (!name) return null;
  const speaks = SPEAKS.test(text.slice(name.end, name.end + 2));
  const acts =
    (isDescribed || surname.length > 1) &&
    /^(?:刚|是|正|在|和|已|说)/.test(text.slice(name.end, name.end + 1));
  const kind: PersonKind = 'citizen';
  return speaks || acts ? mention(name, kind, 'bare-name') : null;
}
