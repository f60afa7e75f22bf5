import type { PersonKind, StatedPost } from '../finding.ts';
import { HAN } from '../han.ts';
import { postsGiven } from './appointments.ts';
import { readName, TRUST } from './name.ts';
import { mention, type People } from './people.ts';

/** 花明楼,男,: the records of persons begin so. */
const RECORD = new RegExp(
  String.raw`(?:^|[\n:：。；;、])(?=[${HAN}]{2,5}[,，(（][男女][,，)）])`,
  'g',
);
/** A record is not longer, in UTF-16 units. */
const LONGEST = 300;
/** 现任江口县县长, 拟任市审计局副局长: what the record says of posts. */
const POSTS = /(现任|拟任|拟提名为|拟推荐为|拟晋升为|拟聘任为)([^,，。;；\n]{2,40})/g;

/** 车延平,男,1972年8月生,现任江口县县长,拟任市审计局局长。: the posts make the person. */
export function addRecords(text: string, found: People): void {
  for (const { index, 0: cue } of text.matchAll(RECORD)) {
    const name = readName(text, index + cue.length, TRUST.title);
    if (!name) continue;
    const { kind, stated } = postsOf(text, name.end);
    const person = mention(name, kind ?? 'citizen', 'introduced-name');
    found.add(stated.length > 0 ? { ...person, stated } : person);
  }
}

/** What one does now says what one is; what one is to do is given. */
function postsOf(text: string, from: number) {
  const record = /^[^\n]*/.exec(text.slice(from, from + LONGEST))?.[0] ?? '';
  const stated: StatedPost[] = [];
  let kind: PersonKind | null = null;
  for (const { index, 0: whole, 1: verb = '', 2: words = '' } of record.matchAll(POSTS)) {
    const given = postsGiven(text, from + index + verb.length, words, 'appointed');
    if (!given) continue;
    kind ??= given.kind;
    if (!whole.startsWith('现任')) stated.push(...given.posts);
  }
  return { kind, stated };
}
