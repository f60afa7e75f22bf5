import { t } from './text.ts';
import { type ImportReason, importReasons } from './words/import-reasons.ts';

/** The sentences of `domain/import`, and what they are about. */
const SENTENCES: readonly (readonly [sentence: RegExp, reason: ImportReason])[] = [
  [/^none of the formats/, 'unknownFormat'],
  [/^not a Quandian (?:backup|team pack)/, 'notOurs'],
  [/^version (.*), known is/, 'version'],
  [/^not (?:a |the |)(Hypothesis|W3C|Readwise|RIS|CSL-JSON|highlights of Obsidian)/, 'notWhole'],
  [/^(?:cut off|.*(?:the archive|the file) is cut off)/, 'cutOff'],
  [/^(?:damaged|.*UTF-8)/, 'damaged'],
  [/^larger than (\d+ MB)/, 'tooLarge'],
  [/^deeper than (\d+) levels/, 'tooDeep'],
  [/^more than (\d+)/, 'tooMany'],
  [/^(\w+): not a list/, 'noList'],
  [/^no coder/, 'noCoder'],
  [/a second row with (.*)/, 'twice'],
  [/^no address of a page: (.*)/, 'noPage'],
  [/^no address/, 'noAddress'],
  [/^no (?:quote|text|highlight|annotation)/, 'noQuote'],
  [/^([\w.]+): Invalid/, 'field'],
  [/^Invalid|JSON/, 'noJson'],
];

/** Why something cannot be imported, in the language of the interface; an unknown reason as it came. */
export function importReason(said: string): string {
  for (const [sentence, reason] of SENTENCES) {
    const found = sentence.exec(said);
    if (found) return t(importReasons[reason], { 1: (found[1] ?? '').slice(0, 200) });
  }
  return said;
}
