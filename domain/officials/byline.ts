import type { Title } from '../finding.ts';
import { HAN } from '../han.ts';
import { readName, TRUST } from './name.ts';
import { type Name, readSpaced } from './name-forms.ts';
import { mention, type People } from './people.ts';
import { postEndingAt } from './post.ts';

/** Words for who made a piece, in brackets or on a line of their own. */
const ROLE = /(?:记者|通讯员|实习生|特约撰稿人|整理|采写|撰文|摄影|编辑)/;
/** What stands in a byline beside roles and names. */
const WORK =
  /^(?:文|图|摄|文图|图文|供图|摄影报道|摄影|报道|整理|采写|撰文|综合|综合报道|实习|见习|特约|编辑|王)$/;
const BRACKETS = /[(（]([^()（）\n]{2,80})[)）]/g;
/** The last lines of a text are so short where they are a byline. */
const LINE = 48;

/** The reporters in bylines: `(绵阳日报社融媒体记者 尹秦)`, `记者 白桦` on the last line, `本报讯(记者 甲 通讯员 乙)`. */
export function addBylines(text: string, found: People): void {
  for (const { index, 1: words = '' } of text.matchAll(BRACKETS)) {
    const closes = /^[)）]\s*(?:\n|$)/.test(text.slice(index + 1 + words.length));
    if (ROLE.test(words) || closes) addCredits(text, index + 1, words, found, true);
  }
  const end = text.trimEnd().length;
  const start = text.lastIndexOf('\n', end - 1) + 1;
  const line = text.slice(start, end);
  if (line.length <= LINE && ROLE.test(line) && !/[。！？”()（）]/.test(line)) {
    addCredits(text, start, line, found, false);
  }
}

const RUNS = new RegExp(`[${HAN}·]+`, 'g');

/** Every word of a byline is a role, a kind of work or a name: where one is neither, nothing is. */
function addCredits(
  text: string,
  from: number,
  words: string,
  found: People,
  mayBePenNames: boolean,
): void {
  const credited: { name: Name; titles: Title[] }[] = [];
  let role: Title | null = null;
  const ends: number[] = [];
  for (const { index, 0: word } of words.matchAll(RUNS)) {
    const start = from + index;
    if (start < (ends.at(-1) ?? 0) || WORK.test(word)) continue;
    const post = roleIn(text, start, word);
    const at = post ? post.end : start;
    role = post ?? role;
    if (at === start + word.length) continue;
    const names =
      namesIn(text, at, start + word.length) ??
      (role && mayBePenNames ? penName(text, at, start + word.length) : null);
    if (!names) return;
    for (const name of names) credited.push({ name, titles: role ? [role] : [] });
    role = null;
    ends.push(names.at(-1)?.end ?? 0);
  }
  for (const { name, titles } of credited) found.add(mention(name, 'staff', 'byline', titles));
}

/** 绵阳日报社融媒体记者, with what stands before the post as its organisation. */
function roleIn(text: string, start: number, word: string): Title | null {
  const role = /^.*(?:记者|通讯员|实习生|特约撰稿人|整理|采写|撰文|摄影(?!报道)|编辑)/.exec(
    word,
  )?.[0];
  if (!role) return null;
  const end = start + role.length;
  const post = postEndingAt(text, end);
  const postStart = Math.max(post?.start ?? start, start);
  const org = text.slice(start, postStart) || null;
  return {
    start,
    end,
    text: role,
    org,
    post: text.slice(postStart, end),
    former: false,
  };
}

const SHORT_NAME = new RegExp(`^[${HAN}]{2,3}$`);

/** 记者 冬雪: a word of two or three characters behind a role, though no name begins so. */
function penName(text: string, start: number, end: number): Name[] | null {
  const name = text.slice(start, end);
  return SHORT_NAME.test(name) ? [{ start, end, name }] : null;
}

/** One name, or several without a mark between them, that fill a word. */
function namesIn(text: string, start: number, end: number): Name[] | null {
  const spaced = readSpaced(text, start);
  if (spaced && spaced.end > end) return [spaced];
  const names: Name[] = [];
  for (let at = start; at < end; ) {
    const name = readName(text.slice(0, end), at, TRUST.title);
    if (!name || name.end > end) return null;
    names.push(name);
    at = name.end;
  }
  return names;
}
