import type { Span } from '../article.ts';
import { firstUnits, isOf } from '../unit-table.ts';
import { wordAt } from './lexicon.ts';
import { POSTS, type PostClass, PREFIXES } from './posts.ts';
import { endingTable, longestAt, longestEndingAt, wordTable } from './word-table.ts';

/** A post as it stands in a text: its head with 副, 首席 and the like before it and 助理 behind. */
export type Post = {
  start: number;
  end: number;
  post: string;
  head: string;
  class: PostClass;
};

/** More words before a head than these are no post but an attempt to make one. */
const MOST_PREFIXES = 4;
/** 市长助理, 董事长秘书: the post of another beside the post. */
const ASSISTANT = /(?:助理|秘书)$/;

const heads = wordTable(POSTS.keys());
const headsByEnd = endingTable(POSTS.keys());
/** What stands before heads, by its first and by its last character, the longest first. */
const longestFirst = [...PREFIXES].sort((a, b) => b.length - a.length);
const prefixesByFirst = Map.groupBy(longestFirst, (prefix) => prefix.charCodeAt(0));
const prefixesByLast = Map.groupBy(longestFirst, (prefix) => prefix.charCodeAt(prefix.length - 1));
/** By UTF-16 unit: may a post begin with it, with or without a prefix? */
const BEGINS = firstUnits([...POSTS.keys(), ...PREFIXES]);

/** The longest post that ends at `end`. */
export function postEndingAt(text: string, end: number): Post | null {
  const head = longestEndingAt(headsByEnd, text, end);
  const found = head === undefined ? undefined : POSTS.get(head);
  if (head === undefined || !found) return null;
  if (head.length === 2 && ASSISTANT.test(head)) {
    const other = postEndingAt(text, end - head.length);
    if (other) return { ...other, end, post: other.post + head, head };
  }
  const start = startOfPrefixes(text, end - head.length);
  return { start, end, post: text.slice(start, end), head, class: found };
}

function startOfPrefixes(text: string, headStart: number): number {
  let start = headStart;
  for (let count = 0; count < MOST_PREFIXES; count++) {
    const length = longestPrefixBefore(text, start);
    if (length === 0 || isPostItself(text, start - length, start)) return start;
    start -= length;
  }
  return start;
}

/** 主任|路长远: 主任 belongs to the post of 主任医师, but to none that ends with 长. */
function isPostItself(text: string, start: number, end: number): boolean {
  return text.slice(start, end) === '主任' && text.charAt(end + 1) === '长';
}

function longestPrefixBefore(text: string, end: number): number {
  const prefixes = prefixesByLast.get(text.charCodeAt(end - 1));
  return prefixes?.find((prefix) => text.endsWith(prefix, end))?.length ?? 0;
}

/** The longest post that begins at `start`. */
export function postBeginningAt(text: string, start: number): Post | null {
  let head = start;
  for (let count = 0; count <= MOST_PREFIXES; count++) {
    const first = text.charCodeAt(head);
    if (!isOf(first, BEGINS)) return null;
    const post = longestAt(heads, text, head);
    if (post) return withAssistant(text, start, head, post);
    const at = head;
    const prefix = prefixesByFirst.get(first)?.find((word) => text.startsWith(word, at));
    if (!prefix || isPostItself(text, head, head + prefix.length)) return null;
    head += prefix.length;
  }
  return null;
}

function withAssistant(text: string, start: number, at: number, head: string): Post {
  const tail = ['助理', '秘书'].find((word) => text.startsWith(word, at + head.length)) ?? '';
  const end = at + head.length + tail.length;
  return {
    start,
    end,
    post: text.slice(start, end),
    head,
    class: POSTS.get(head) ?? 'head',
  };
}

/** Every post of a text, from its head on; of two that overlap the longer, of 主任医师 and 医师 the first. */
export function* postsIn(text: string): Generator<Post> {
  for (let at = 0; at < text.length; at++) {
    const head = longestAt(heads, text, at);
    if (!head) continue;
    const post = longestFrom(text, at + head.length);
    if (!post) continue;
    yield post;
    at = Math.max(at, post.end - 1);
  }
}

/** 交警|支队支|队长, 党组成|员: a post begins in the name and ends behind it. */
export function cutsPost(text: string, { start, end }: Span): boolean {
  for (let at = start; at < end; at++) {
    const post = postBeginningAt(text, at);
    // 教授唐小林|长期 holds no 林长: the last character begins a word.
    if (post && post.end > end && !wordAt(text, post.end - 1, post.end + 1)) return true;
  }
  return false;
}

/** So many characters are searched for posts in a step. */
const STEP = 8000;

/** Every post of a text, in steps. */
export function* postSteps(text: string): Generator<void, Post[]> {
  const posts: Post[] = [];
  let step = STEP;
  for (const post of postsIn(text)) {
    posts.push(post);
    if (post.end < step) continue;
    step = post.end + STEP;
    yield;
  }
  return posts;
}

/** 副总 goes on to 副总裁. */
function longestFrom(text: string, end: number): Post | null {
  const post = postEndingAt(text, end);
  for (const more of [3, 2, 1]) {
    const longer = postEndingAt(text, end + more);
    if (post && longer && longer.start <= post.start && longer.end > end) return longer;
  }
  return post;
}

/** Does a character begin, or end, a post? A quick look before the post is looked up. */
export const POST_EDGES: { first: string; last: string } = {
  first: edges([...POSTS.keys(), ...PREFIXES], 0),
  last: edges(POSTS.keys(), -1),
};

function edges(words: Iterable<string>, at: number): string {
  return [...new Set([...words].map((word) => word.at(at) ?? ''))].join('');
}
