import type { PersonKind, Title } from '../finding.ts';
import { kindOf } from './kind.ts';
import { organisationBefore } from './organisation.ts';
import { ORGANISATION_END } from './organisations.ts';
import { type Post, postEndingAt } from './post.ts';
import { type PostClass, WEAK_POSTS } from './posts.ts';

/** The titles that end where a name begins, what they make of their holder, and how sure they make of a name. */
export type TitleRun = {
  start: number;
  titles: Title[];
  kind: PersonKind;
  trust: 'title' | 'bareTitle' | 'weakTitle' | 'weak';
};

/** More titles than these in one run belong to several persons. */
const MOST = 6;

/**
 * Reads the titles before `nameStart`, split at 、: 市委副书记、市长. 兼 joins two posts of one organisation to one title
 * (董事长兼总裁) and parts those of two. Nothing before `floor` is read.
 */
export function titlesBefore(text: string, nameStart: number, floor = 0): TitleRun | null {
  const titles: Title[] = [];
  const posts: Post[] = [];
  let end = /[ \u3000]/.test(text.charAt(nameStart - 1)) ? nameStart - 1 : nameStart;
  while (titles.length < MOST) {
    const post = postEndingAt(text, end);
    if (!post || post.start < floor) break;
    const { outerStart, ...title } = titleEndingAt(text, post, floor);
    titles.unshift(title);
    posts.unshift(post);
    const joint = text.charAt(outerStart - 1);
    if (joint !== '、' && joint !== '兼') break;
    end = outerStart - 1;
  }
  const [first, nearest] = [titles[0], posts.at(-1)];
  if (!first || !nearest) return null;
  const hasOrg = titles.some(({ org }) => org !== null && isNamed(org));
  const trust = trustOf(nearest, hasOrg, titles.length > 1);
  const place = TOLD_OF.exec(text.slice(Math.max(0, first.start - 3), first.start))?.[1];
  return { start: first.start, titles, kind: kindOf(titles, posts, place), trust };
}

/** 该校|党委副书记: whose organisation is told of. */
const TOLD_OF = /[该本我全](校|公司|厂)$/;

/** 社区书记 and 学校校长 name nobody's organisation. */
const GENERIC =
  /^(?:社区|村|公司|学校|医院|单位|部门|企业|工厂|街道|小区|班组|项目|车间|机关|学院|各.*|该.*|全.*|本.*)$/;

function isNamed(org: string): boolean {
  return ORGANISATION_END.test(org) && !GENERIC.test(org);
}

const CERTAIN: readonly PostClass[] = ['office', 'enterprise', 'head', 'profession'];

function trustOf({ head, class: of }: Post, hasOrg: boolean, isChain: boolean): TitleRun['trust'] {
  const isWeak = WEAK_POSTS.has(head);
  if (isChain ? hasOrg || !isWeak : hasOrg && !isWeak) return 'title';
  if (!isWeak && CERTAIN.includes(of)) return 'bareTitle';
  return hasOrg || !isWeak ? 'weakTitle' : 'weak';
}

function titleEndingAt(
  text: string,
  { start, end, post }: Post,
  floor: number,
): Title & { outerStart: number } {
  const joined = postsJoinedBefore(text, start);
  const posts = text.slice(joined, start) + post;
  const { start: from, outerStart, org, former } = organisationBefore(text, joined, floor);
  return {
    outerStart,
    start: from,
    end,
    text: text.slice(from, end),
    org,
    post: posts,
    former,
  };
}

/** 董事长兼|总裁: a post before 兼 without an organisation between. */
function postsJoinedBefore(text: string, start: number): number {
  if (text.charAt(start - 1) !== '兼' && text.charAt(start - 1) !== '暨') return start;
  const before = postEndingAt(text, start - 1);
  return before ? postsJoinedBefore(text, before.start) : start;
}
