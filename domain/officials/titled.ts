import type { Person } from '../finding.ts';
import { HAN, isHan } from '../han.ts';
import { kindOf } from './kind.ts';
import { likeliestName, readingsAt, readName, TRUST } from './name.ts';
import { readNameBefore } from './name-before.ts';
import { surnameAt } from './name-forms.ts';
import { ORGANISATION_END } from './organisations.ts';
import type { People } from './people.ts';
import { mention } from './people.ts';
import { readPolite } from './polite.ts';
import { cutsPost, type Post, postBeginningAt, postsIn } from './post.ts';
import { BEHIND_NAMES, WEAK_POSTS } from './posts.ts';
import { segment } from './segment.ts';
import { STATUS } from './status.ts';
import { titlesBefore } from './title.ts';

/** 市交通运输局局长谭谱, 令狐秋白教授: every name that touches a title. */
export function* addTitled(text: string, posts: readonly Post[], found: People): Generator<void> {
  let floor = 0;
  for (const [index, post] of posts.entries()) {
    if (index % STEP === STEP - 1) yield;
    const isWeak = WEAK_POSTS.has(post.head);
    const person =
      (isWeak ? behindName(text, post, floor) : null) ??
      beforeName(text, post, floor) ??
      behindName(text, post, floor);
    if (!person || (isBare(person, post) && isCutFromWord(text, post))) continue;
    if (!found.add(person)) continue;
    floor = Math.max(person.end, person.mentionEnd);
    if (post.class === 'media') floor = addBeside(text, floor, person, found);
  }
}

/** 记者季小舟胡金华: names of those who wrote follow each other without a mark. */
function addBeside(text: string, from: number, { kind }: Person, found: People): number {
  let end = from;
  for (;;) {
    const name = readName(text, end, TRUST.weak, true);
    if (!name || !found.add(mention(name, kind, 'list-of-names'))) return end;
    end = name.end;
  }
}

/** So many titles are looked at in a step. */
const STEP = 16;

/** A title of two characters without an organisation. */
const isBare = ({ titles }: Person, { post }: Post): boolean =>
  post.length === 2 && titles.every(({ org }) => org === null || !ORGANISATION_END.test(org));

/** 地区长江流域 holds no 区长: a word goes over the end of the title. */
function isCutFromWord(text: string, { start, end }: Post): boolean {
  let from = start;
  while (from > 0 && start - from < 4 && isHan(text, from - 1)) from--;
  let to = end;
  while (to < text.length && to - end < 4 && isHan(text, to)) to++;
  return segment(text, from, to).some((piece) => piece.start < end && end < piece.end);
}

/** Words that make something else of a title: 市长热线, 局长办公会, 书记一职. */
const NO_HOLDER =
  /^(?:任上|任内|任期|一职|职务|岗位|办公|会议|热线|信箱|专题|座谈|碰头|联席|接访|接待|直通|走进|带头|领衔|负责制|责任制|工作|班子|团队|队伍|会客|论坛|培训|候选|人选|选举|换届)/;

/** A space between title and name makes the name less sure. */
const SPACE = 4;

/** A title with a name behind it. */
function beforeName(text: string, { end, post, class: of }: Post, floor: number): Person | null {
  const at = /[ \u3000]/.test(text.charAt(end)) ? end + 1 : end;
  if (at < floor || isPostNext(text, at) || isStatus(text, end, post)) return null;
  if (NO_HOLDER.test(text.slice(at, at + 3))) return null;
  const isMedia = of === 'media';
  const polite = readPolite(text, at);
  const readings = readingsAt(text, at, isMedia);
  if (polite === null && likeliestName(readings, TRUST.title) === null) return null;
  const run = titlesBefore(text, at, floor);
  if (!run || joinsTitles(text, at, run.trust)) return null;
  const trust =
    (isNext(text, run.start, floor) ? TRUST.title : TRUST[run.trust]) - (at > end ? SPACE : 0);
  const name = polite ?? likeliestName(readings, trust);
  if (!name || cutsPost(text, name)) return null;
  const { start, end: nameEnd, name: words } = name;
  const person = mention(
    { start, end: nameEnd, name: words },
    run.kind,
    'title-before-name',
    run.titles,
  );
  return polite ? { ...person, mentionEnd: polite.mentionEnd } : person;
}

/** A post right behind a post; but 主任|路长远: two characters that begin like a name are none. */
function isPostNext(text: string, at: number): boolean {
  const next = postBeginningAt(text, at);
  if (!next) return false;
  const isName = next.post.length === 2 && next.post.endsWith('长') && surnameAt(text, at) !== null;
  return !isName || likeliestName(readingsAt(text, at), TRUST.weakTitle) === null;
}

/** 县委书记耿长风、县长向前: a title behind a titled name and 、. */
const isNext = (text: string, start: number, floor: number): boolean =>
  floor === start - 1 && floor > 0 && text.charAt(floor) === '、';

/** 租客代表 is a status and no title. */
function isStatus(text: string, end: number, post: string): boolean {
  for (let length = post.length + 1; length <= post.length + 2; length++) {
    if (STATUS.has(text.slice(end - length, end))) return true;
  }
  return false;
}

/** 创办人和总经理: 和 joins two titles, and what stands behind a weak one is never a name that begins with it. */
function joinsTitles(text: string, at: number, trust: keyof typeof TRUST): boolean {
  if (!/[和与及兼]/.test(text.charAt(at))) return false;
  return trust === 'weak' || postBeginningAt(text, at + 1) !== null;
}

const RUN = new RegExp(`^[${HAN}]{1,16}`);

/** 党支部书记、村委会主任国大姐: the title belongs to the one that follows. */
function isInRun(text: string, end: number): boolean {
  if (!/[、兼]/.test(text.charAt(end))) return false;
  const next = RUN.exec(text.slice(end + 1, end + 17))?.[0] ?? '';
  return !postsIn(next).next().done;
}

/** A title behind a name: 令狐秋白教授, 谢菲尔德将军. */
function behindName(text: string, post: Post, floor: number): Person | null {
  if (!BEHIND_NAMES.has(post.head) || isInRun(text, post.end)) return null;
  const name = readNameBefore(text, post.start, floor, TRUST.none);
  if (!name) return null;
  const { start, end } = post;
  const title = {
    start,
    end,
    text: text.slice(start, end),
    org: null,
    post: post.post,
    former: false,
  };
  return mention(name, kindOf([title], [post]), 'title-behind-name', [title]);
}
