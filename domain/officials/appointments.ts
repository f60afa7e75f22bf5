import { readName, TRUST } from './name.ts';
import { mention, type People } from './people.ts';

/** Where the sentence of an appointment may begin to name people. */
const BEGINS = /(?:^|[\n、,，;；。:：)）]|任命|免去|决定|同意|批准|接受)(?=\p{sc=Han})/gu;
/** What follows the name, or the list of names, in such a sentence. */
const APPOINTS =
  /^(?:[(（][^()（）]{1,8}[)）])?(?:(?:同志)?(?:为[^,，。;；\n]{2,36}[长任记员席官]|(?:兼|现|转|调|改|出|继续担|拟|担)?任[^,，。;；\n]{2,36}[长任记员席官]|不再(?:兼|担)?任|当选为?|被任命|辞去|兼任|任中共|的[^,，。;；\n]{2,36}[长任记员席官](?:[\p{sc=Han}、]{0,20})职务))/u;

/** A quick look before names are read. */
const SPEAKS_OF_POSTS = /[为任选职]/;

/** 李　云为沱阳市人民政府副市长: appointments name the post behind the name. */
export function addAppointed(text: string, found: People): void {
  for (const { index, 0: cue } of text.matchAll(BEGINS)) {
    const at = index + cue.length;
    if (!SPEAKS_OF_POSTS.test(text.slice(at, at + 80))) continue;
    const names = namesFrom(text, at);
    const last = names.at(-1);
    if (!last || !APPOINTS.test(text.slice(last.end, last.end + 60))) continue;
    for (const name of names) found.add(mention(name, 'official', 'appointment'));
  }
}

/** 钟离秋、常　青: names joined by 、. */
function namesFrom(text: string, at: number) {
  const names = [];
  for (let from = at; names.length < 30; ) {
    const name = readName(text, from, TRUST.title);
    if (!name) break;
    names.push(name);
    const note = /^[(（][^()（）]{1,8}[)）]/.exec(text.slice(name.end, name.end + 10))?.[0] ?? '';
    if (text.charAt(name.end + note.length) !== '、') break;
    from = name.end + note.length + 1;
  }
  return names;
}
