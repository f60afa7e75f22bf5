import type { Person } from '../finding.ts';
import { readName, TRUST } from '../officials/name.ts';
import { isTitledAt, mayBeginName, SURNAME, SURNAME_BEGINS } from './name-looks.ts';

/** So far from the beginning of a titled name others may be named with it: 局长谭谱、李四. */
const BEHIND_TITLED = 12;

/** Of so many sentences one says who it is; a hostile page has the same words everywhere. */
const MOST_SENTENCES = 4;

/** Somebody is appointed, or speaks: 李云为副市长, 钟离秋、常青说. */
const SUBJECT = new RegExp(
  `^${SURNAME}[\\p{sc=Han}、（()）]{1,14}(?:[为任说]|不再|表示|介绍|强调|指出)`,
  'u',
);

/** A sentence in which somebody may be named; to recognise is dear. */
type NamingSentence = { text: string; recognized(): readonly Person[] };

/**
 * The names of everybody who is named near a title anywhere in some texts: a bare 谭谱 is a name where 局长谭谱
 * stands elsewhere. A sentence is read for them when two characters are met again with which a name may begin there.
 */
export class KnownNames {
  private readonly unread = new Map<string, Map<NamingSentence, number>>();
  private readonly learned = new Set<NamingSentence>();
  /** The names by their first two characters, the longest first: 邓和平 before 邓和. */
  private readonly names = new Map<string, string[]>();
  /** Which characters any of them may begin with. */
  private readonly firsts = new Uint8Array(0x10000);

  /** Takes in who may be named in a sentence. */
  learn(sentence: NamingSentence): void {
    if (this.learned.has(sentence)) return;
    this.learned.add(sentence);
    const { text } = sentence;
    let noted = 0;
    const noteNear = (from: number, until: number) => {
      for (let i = Math.max(noted, from); i < until; i++) {
        const isSurname = SURNAME_BEGINS[text.charCodeAt(i)] === 1 && mayBeginName(text, i);
        // 马库斯·霍夫曼 is 霍夫曼 further down.
        if (isSurname || text[i - 1] === '·') this.note(sentence, i);
        noted = i + 1;
      }
    };
    if (SUBJECT.test(text)) noteNear(0, BEHIND_TITLED);
    for (let at = 1; at < text.length; at++) {
      if (isTitledAt(text, at)) noteNear(at, at + BEHIND_TITLED);
    }
  }

  private note(sentence: NamingSentence, at: number): void {
    const pair = sentence.text.slice(at, at + 2);
    const same = this.unread.get(pair) ?? new Map();
    if (same.size < MOST_SENTENCES && !same.has(sentence)) {
      this.unread.set(pair, same.set(sentence, at));
    }
    this.firsts[sentence.text.charCodeAt(at)] = 1;
  }

  /** A quick look: most characters begin no name. */
  mayBeginAt(text: string, offset: number): boolean {
    return this.firsts[text.charCodeAt(offset)] === 1;
  }

  /** The known name that begins at an offset. */
  at(text: string, offset: number): string | undefined {
    if (!this.mayBeginAt(text, offset)) return undefined;
    const pair = text.slice(offset, offset + 2);
    const unread = this.unread.get(pair);
    if (unread) {
      this.unread.delete(pair);
      for (const [sentence, at] of unread) {
        const isPart = sentence.text[at - 1] === '·';
        if (!isPart && readName(sentence.text, at, TRUST.listed) === null) continue;
        for (const { name } of sentence.recognized()) {
          for (const words of [name, name.slice(name.lastIndexOf('·') + 1)])
            if (words.startsWith(pair)) this.add(words);
        }
      }
    }
    return this.names.get(pair)?.find((name) => text.startsWith(name, offset));
  }

  private add(name: string): void {
    const same = this.names.get(name.slice(0, 2)) ?? [];
    if (name.length < 2 || same.includes(name)) return;
    same.push(name);
    same.sort((a, b) => b.length - a.length);
    this.names.set(name.slice(0, 2), same);
    this.firsts[name.charCodeAt(0)] = 1;
  }
}
