import type { PersonKind, Title } from '../finding.ts';
import { HAN } from '../han.ts';
import { CIVIC, ENTERPRISE, MASS_ORGANISATION, PROFESSIONAL } from './organisations.ts';
import type { Post } from './post.ts';
import type { PostClass } from './posts.ts';

const KINDS: Record<Exclude<PostClass, 'head' | 'office'>, PersonKind> = {
  enterprise: 'executive',
  profession: 'expert',
  media: 'staff',
  sport: 'other',
  arts: 'other',
  service: 'other',
  trade: 'citizen',
};
/** 某某大学党委: the party of an organisation is of its kind. */
const PARTY_END = /(?:党委|党组|党总支|党支部|总支|支部|团委|纪委)$/;
/** 工程师 in an agency is an official by no means, 科长 and 主任 in a hospital no official either. */
const AGENCY = new RegExp(
  `(?:局|厅|委|办|政府|法院|检察院|疾控中心|考试院)(?:[${HAN}]{1,8}(?:科|处|室|股|队|中心|站|所))?$`,
);

/** The party's schools are the party's. */
const PARTY_SCHOOL = /(?:党校|行政学院|干部学院|社会主义学院)$/;

/** Banks and bureaus of the state: 人民银行沱阳市中心支行. */
const REGULATOR = /人民银行|外汇管理|银保监|证监/;

/** 代表 are officials where they are elected. */
const DELEGATES = /(?:人大|人民代表大会|党|政协|代表大会)$/;

/**
 * What the titles make of their holder: an office outweighs the rest, else the title nearest to the name. Delegates
 * (市政协委员、大学教授) are what their other posts make of them. `place`: where it is told of and not named, 该校.
 */
export function kindOf(titles: readonly Title[], posts: readonly Post[], place = ''): PersonKind {
  let org: string | null = place || null;
  const kinds = titles.map((title, index) => {
    org = title.org === null ? org : place + title.org;
    const post = posts[index];
    return { kind: post ? kindOfPost(post, org) : 'other', isSeat: isSeat(post, org) };
  });
  const posted = kinds.filter(({ isSeat, kind }) => !isSeat && kind !== 'other');
  const decide = (posted.length > 0 ? posted : kinds).map(({ kind }): PersonKind => kind);
  if (decide.includes('official')) return 'official';
  return decide.at(-1) === 'other' ? (decide[0] ?? 'other') : (decide.at(-1) ?? 'other');
}

/** 人大代表, 政协委员: a seat among many, no post that leads. */
function isSeat(post: Post | undefined, org: string | null): boolean {
  return /^(?:代表|委员)$/.test(post?.post ?? '') && DELEGATES.test(org ?? '');
}

function kindOfPost(post: Post, org: string | null): PersonKind {
  if (post.class === 'office') return kindOfOffice(org ?? '');
  if (post.head === '代表') return DELEGATES.test(org ?? '') ? 'official' : 'other';
  if (post.class === 'head') return kindOfHead(org ?? '');
  // 乡畜牧站站长: the station of a division; that of a railway is none.
  if (post.head === '站长' && isDivisions(org ?? '')) return 'official';
  if (post.head === '负责人' || post.head === '主管') return kindOfLeader(org ?? '');
  if (post.class === 'profession' && post.head.endsWith('工程师') && AGENCY.test(org ?? ''))
    return 'official';
  if (PARTY_SCHOOL.test(org ?? '') || REGULATOR.test(org ?? '')) return 'official';
  return KINDS[post.class];
}

function kindOfOffice(ofParty: string): PersonKind {
  const org = ofParty.replace(PARTY_END, '');
  if (REGULATOR.test(org)) return 'official';
  if (ENTERPRISE.test(org)) return 'executive';
  if (PROFESSIONAL.test(org)) return 'expert';
  return CIVIC.test(org) && !MASS_ORGANISATION.test(org) ? 'other' : 'official';
}

function kindOfHead(org: string): PersonKind {
  if (MASS_ORGANISATION.test(org)) return 'official';
  if (CIVIC.test(org)) return 'other';
  if (ENTERPRISE.test(org)) return 'executive';
  return PROFESSIONAL.test(org) ? 'expert' : 'official';
}

/** 负责人 says only that somebody leads: whom, the organisation says. */
function kindOfLeader(org: string): PersonKind {
  if (AGENCY.test(org) || isDivisions(org)) return 'official';
  return ENTERPRISE.test(org) || org === '' ? 'executive' : 'other';
}

/** 高新区企业服务中心, 大石镇便民服务站: run by a division of the state. */
const DIVISIONS = new RegExp(
  `^[${HAN}]{0,5}(?:[省市州县区镇乡]|街道)[${HAN}]*(?:中心|站|所|科|处|队)$`,
);

const isDivisions = (org: string): boolean =>
  DIVISIONS.test(org) && ![ENTERPRISE, PROFESSIONAL, CIVIC].some((end) => end.test(org));
