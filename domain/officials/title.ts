import type { PersonKind, Title } from '../finding.ts';
import { type PostClass, postEndingAt } from './posts.ts';

/** The titles that end where a name begins. */
export type TitleRun = { start: number; titles: Title[]; kind: PersonKind };

/** Where no organisation goes on to the left. */
const BORDER = /[,，。;；:：!！?？“”‘’()（）《》\n\s、/…—]/;
const WORDS_BEFORE =
  /^.*(?:以及|包括|由于|随行的|[的让据由请邀](?!府)|对于|要求|听取|陪同|会见|任命|选举|叮嘱|嘱咐|告诉|采访|邀请|来自|作为|参加|出席|当天|随后|近日|日前|昨日|今日|这是|就是|成为|[是与和跟](?![平县顺]|业)|在(?!编)|向(?!阳)|同(?!心)|为(?!民))/;
const FORMER = /^原/;
/** An organisation ends so, or the post stands alone. */
const PLACE_POST = /^(?:市|县|区|省|州|镇|乡)长$/;

/** Reads the titles before `nameStart`, split at 、 and 兼: 市委副书记、市长; 董事长兼总裁. */
export function titlesBefore(text: string, nameStart: number): TitleRun | null {
  const titles: Title[] = [];
  let end = nameStart;
  let holder: PostClass | null = null;
  for (;;) {
    const post = postEndingAt(text, end);
    if (!post) break;
    const title = titleEndingAt(text, post, end);
    titles.unshift(title);
    holder ??= post.holder;
    const joint = text[title.start - 1];
    if (joint !== '、' && joint !== '兼') break;
    end = title.start - 1;
    if (!postEndingAt(text, end)) break;
  }
  const first = titles[0];
  if (!first || !holder) return null;
  return { start: first.start, titles, kind: kindOf(titles, holder) };
}

type Post = NonNullable<ReturnType<typeof postEndingAt>>;

function titleEndingAt(text: string, { start, post }: Post, end: number): Title {
  let from = start;
  while (from > 0 && start - from < 28 && !BORDER.test(text[from - 1] ?? '')) from--;
  const left = text.slice(from, start);
  const cut = WORDS_BEFORE.exec(left)?.[0].length ?? 0;
  let orgStart = from + cut;
  const joined = text.slice(orgStart, start).lastIndexOf('兼');
  if (joined >= 0) orgStart += joined + 1;
  const former =
    FORMER.test(text.slice(orgStart, start)) && !/^原[子点]/.test(text.slice(orgStart, start));
  const titleStart = orgStart + (former ? 1 : 0);
  const org = organisationOf(text.slice(titleStart, start), post);
  return {
    start: org === null ? start : titleStart,
    end,
    text: text.slice(org === null ? start : titleStart, end),
    org,
    post,
    former,
  };
}

/** Modifiers of a post that are no organisation. */
const MODIFIER =
  /^(?:原|时任|现任|首席|特级|常务|执行|名誉|联合|高级|资深|青年|知名|著名|该|其|我)+$/;
const ORGANISATION_END =
  /(?:委|局|厅|部|院|署|办|会|府|处|科|室|队|站|所|中心|公司|集团|厂|店|校|学|园|馆|台|社|团|行|庭|组|村|镇|乡|县|市|区|省|州|街道|社区|街|党委|党组|支部|总支|工委|纪委|政协|人大|法院|检察院|企业|投资|智造|联盟|基地|医院|银行|酒店|景区|农场|合作社|协会|学会|商会|报|网|业|系|大队|支队|总队|政府|区域|太区|组织|项目部|水务|科技|师|国|省|旗|盟)$/;

function organisationOf(left: string, post: string): string | null {
  if (left === '' || MODIFIER.test(left)) return null;
  if (ORGANISATION_END.test(left) || PLACE_POST.test(post)) return left;
  return /^[\p{sc=Han}\w]{2,}$/u.test(left) && left.length >= 3 ? left : null;
}

const COMPANY =
  /(?:公司|集团|厂|合作社|银行|企业|投资|股份|实业|酒店|商场|超市|农场|车间|店|矿|水务|智造|科技|支行|分行)$/;
const SCHOOL =
  /(?:医院|学校|中学|小学|大学|学院|幼儿园|卫生院|研究所|研究院|农科院|科学院|研究中心|实验室|党校)$/;
const TEAM = /(?:救援队|艺术团|协会|商会|俱乐部|志愿队|球队|消防救援支队)$/;

/** What the titles make of their holder: the post by itself, or for 主任 and the like the organisation. */
function kindOf(titles: readonly Title[], nearest: PostClass): PersonKind {
  const orgs = titles.map((title) => title.org ?? '').join(' ');
  const org = titles.findLast((title) => title.org)?.org ?? '';
  if (nearest === 'head') {
    if (COMPANY.test(org)) return 'executive';
    if (SCHOOL.test(org)) return 'expert';
    return /(?:医师|教授|研究员)/.test(orgs) ? 'expert' : TEAM.test(org) ? 'other' : 'official';
  }
  if (nearest === 'official' && COMPANY.test(org) && !/书记$/.test(titles.at(-1)?.text ?? ''))
    return 'executive';
  if (nearest === 'executive' && !org && titles.length === 1 && titles[0]?.post === '负责人')
    return 'other';
  return nearest;
}
