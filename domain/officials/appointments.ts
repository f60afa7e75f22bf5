import type { PostChange, StatedPost, Title } from '../finding.ts';
import { HAN } from '../han.ts';
import { kindOf } from './kind.ts';
import { readName, TRUST } from './name.ts';
import { mayBeginName } from './name-candidates.ts';
import type { Name } from './name-forms.ts';
import { mention, type People } from './people.ts';
import { type Post, postEndingAt } from './post.ts';

/** Where the sentence of an appointment may begin to name people. */
const BEGINS = new RegExp(
  String.raw`(?:任命|免去|选举|推选|提名|接受|同意|批准|决定|^|[\n、,，;；。:：)）])(?=[${HAN}])`,
  'g',
);
/** A quick look before names are read. */
const SPEAKS_OF_POSTS =
  /任(?![务何])|职务|[当推]选|选举|提名|晋升|履新|辞去|卸任|为[^,，。;；\n]{1,40}[长记任席员官师理裁家授事人表]/;
const SPEAKS_NEXT = new RegExp(SPEAKS_OF_POSTS, 'g');
/** So far behind a name it is looked for, in UTF-16 units. */
const REACH = 80;

/** Do words that speak of posts stand near behind an offset, so that an appointment may be told there? */
export function mayBeAppointed(text: string, at: number): boolean {
  return SPEAKS_OF_POSTS.test(text.slice(at, at + REACH));
}

/** Where words that speak of posts stand next, from `at` on. */
function nextOfPosts(text: string, at: number): number {
  SPEAKS_NEXT.lastIndex = at;
  return SPEAKS_NEXT.exec(text)?.index ?? Infinity;
}

/** A note behind a name: (女), (彝族), (到龄退休). */
const NOTE = /^[(（][^()（）]{1,8}[)）]/;
/** Papers of appointments: what stands where a name stands is one. */
const PAPER = /任免|任命|免去|任前公示|干部公示|人事|当选|常务委员会第/;
const APPOINTMENT = 26;

/** What follows the name, with what it says of the post that follows or, for 的……职务, stands within. */
const VERBS: readonly [PostChange, RegExp][] = [
  ['removed', /^(?:同志)?(?:不再(?:兼任|担任|任)|辞去|卸任|被免去|的(?=[^,，。;；\n]{2,40}职务))/],
  ['concurrent', /^(?:同志)?(?:继续)?兼任/],
  [
    'appointed',
    /^(?:同志)?(?:(?:拟|现|挂|挂职|出|转|调|改|升|继|续|新|接|担|就|试)?任|(?:被)?(?:任命|选举|推选|提名)?为|当选为?|晋升为?|履新)/,
  ],
];

/** So many places are looked at in a step. */
const STEP = 64;

/** 免去牛得草同志中共青禾县委书记职务: no verb behind the name. */
const REMOVED: readonly [PostChange, RegExp] = ['removed', /^(?:同志)?(?=[^,，。;；\n]{2,40}职务)/];

/** 李　云为沱阳市人民政府副市长: appointments name the post behind the name, for one or for a list of names. */
export function* addAppointed(text: string, found: People): Generator<void> {
  let looked = 0;
  const trust = PAPER.test(text) ? APPOINTMENT : TRUST.title;
  let next = -1;
  for (const { index, 0: cue } of text.matchAll(BEGINS)) {
    const at = index + cue.length;
    if (++looked % STEP === 0) yield;
    if (next < at) next = nextOfPosts(text, at);
    if (next >= at + REACH || !mayBeginName(text, at)) continue;
    if (!mayBeAppointed(text, at)) continue;
    const names = namesFrom(text, at, trust);
    const isRemoval = cue === '免去';
    if (names.length > 0 && addNamed(text, names, isRemoval, found)) continue;
    const name = nameBeforeVerb(text, at, trust);
    if (name) addNamed(text, [name], isRemoval, found);
  }
}

function addNamed(
  text: string,
  names: readonly Name[],
  isRemoval: boolean,
  found: People,
): boolean {
  const stated = statedBehind(text, names.at(-1)?.end ?? 0, isRemoval);
  if (!stated) return false;
  for (const name of names) {
    const known = found.at(name.start);
    if (known?.end === name.end) found.replace({ ...known, stated: stated.posts });
    else
      found.add({
        ...mention(name, stated.kind, 'appointment'),
        stated: stated.posts,
      });
  }
  return true;
}

/** 高山|辞去: where the verb of the appointment stands, the name has ended. */
function nameBeforeVerb(text: string, at: number, trust: number): Name | null {
  for (const end of [at + 2, at + 3, at + 4]) {
    const rest = text.slice(end, end + 60);
    if (!VERBS.some(([, verb]) => verb.test(rest))) continue;
    const name = readName(`${text.slice(at, end)},`, 0, trust);
    if (name?.end === end - at) return { start: at, end, name: name.name };
  }
  return null;
}

/** 钟离秋、常　青: names joined by 、. */
function namesFrom(text: string, at: number, trust: number): Name[] {
  const names: Name[] = [];
  for (let from = at; names.length < 30; ) {
    const name = readName(text, from, trust);
    if (!name) break;
    names.push(name);
    const note = NOTE.exec(text.slice(name.end, name.end + 10))?.[0] ?? '';
    if (text.charAt(name.end + note.length) !== '、') break;
    from = name.end + note.length + 1;
  }
  return names;
}

/** The posts that a sentence of appointment gives or takes, behind the names that end at `end`. */
function statedBehind(text: string, end: number, isRemoval: boolean) {
  const from = end + (NOTE.exec(text.slice(end, end + 10))?.[0].length ?? 0);
  const rest = text.slice(from, from + 90);
  for (const [change, verb] of isRemoval ? [...VERBS, REMOVED] : VERBS) {
    const said = verb.exec(rest)?.[0];
    if (said === undefined) continue;
    const words = /^[^,，。;；:：“”\n]*/.exec(rest.slice(said.length))?.[0] ?? '';
    const read = postsGiven(text, from + said.length, words, change);
    if (read) return read;
  }
  return null;
}

/** 市委宣传部副部长、市广播电视台台长(兼): posts one by one, each with its organisation. */
export function postsGiven(text: string, from: number, words: string, change: PostChange) {
  const titles: Title[] = [];
  const posts: Post[] = [];
  for (const { index, 0: part } of words.matchAll(/[^、()（）]+/g)) {
    const bare = part.replace(/(?:等?职务)?(?:的请求|的决定)?$/, '');
    const start = from + index;
    const post = bare.length < 40 ? postEndingAt(text, start + bare.length) : null;
    if (!post || post.start < start) continue;
    const org = text.slice(start, post.start).replace(/^中共(?=.{3})/, '') || null;
    titles.push({
      start,
      end: post.end,
      text: bare,
      org,
      post: post.post,
      former: false,
    });
    posts.push(post);
  }
  if (titles.length === 0) return null;
  const stated: StatedPost[] = titles.map(({ former: _, ...title }, index) => ({
    ...title,
    change: index > 0 && isBeside(text, title.end) ? 'concurrent' : change,
  }));
  return { posts: stated, kind: kindOf(titles, posts) };
}

const isBeside = (text: string, end: number) => /^[(（]兼[)）]/.test(text.slice(end, end + 3));
