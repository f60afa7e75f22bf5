import { isPersonName } from '../byline.ts';
import { ACCOUNT_NAME, AUTHOR_NAME, NAME_AND_PAPER, NOT_A_NAME, PLACEHOLDER } from '../labels.ts';
import type { Line, Piece } from '../lines.ts';
import type { FoundTime } from './times.ts';

/** A label and its value, the value up to a wide gap, a bracket or the next label. */
const CHIEF_EDITOR = /(?:[责責]任[编編][辑輯]|[责責][编編])\s*[:：丨︱|｜]\s*/;
const EDITOR = /(?:^|[\s\u3000[【(（|])(?:网络|值班|本文|文字)?[编編]\s*[辑輯]\s*[:：丨︱|｜]\s*/;
/** `编辑 柴静姝` without a colon, as newspapers set it in lines of their own. */
const BARE_EDITOR = /(?:^|\s)(?:责任编辑|责编|编辑)\s+(?=[\p{sc=Han}·]{2,4}(?:\s|$))/u;
const SOURCE = /(?:[来來]\s*源|[来來]自(?=\s*[:：])|稿源|出[处處])(?:于\s*[:：]?|\s*[:：])\s*/;
/** A label in a line of its own, its value in the next. */
const SOURCE_ALONE = /^(?:(?:信息|文章|稿件)?[来來]源|稿源)\s*[:：]?$/;
const AUTHOR = /(?:作\s*者|撰\s*文|[记記]\s*者|(?:^|[\s【(（])文)\s*[:：/︱|丨]\s*/;
/** `新京报 记者 许知行 编辑 …`: names behind the word alone, up to the next role. */
const BARE_AUTHOR =
  /(?:记者|作者)\s+((?:[\p{sc=Han}·]{2,4}[\s、]+)*?[\p{sc=Han}·]{2,4})(?:\s+(?:编辑|责编|校对|摄影)|$)/u;
/** A word that is known for a label, with or without a space before it, or any behind a space. */
const NEXT_LABEL =
  /\s*(?:作者|[记記]者|通讯员|摄影|(?:[责責]任)?[编編][辑輯]|[责責][编編]|校对|审核|[来來]源|(?:发布|发稿|更新)?(?:时间|日期)|发布|点击|浏览|阅读|评论|字[号体])\s*[:：]|\s+\p{sc=Han}{2,5}[:：]/u;
const BRACKET = /[\]】）)》|｜]/;
/** `澎湃新闻记者 贺梨萍`, alone on a line of the header or the text's opening. */
const REPORTER_LINE =
  /^[□■◎●【(（]?\s*[\p{sc=Han}\w·《》]{0,14}(?:记者|通讯员|作者|特约撰稿人?)\s*[:：]?\s*((?:[\p{sc=Han}·]{2,4}[\s、]*){1,6}?)(?:\s(?:文\s*[/／]?\s*图|图\s*[/／]\s*文|文[/／]摄|摄影报道))?[】)）]?$/u;
const PRESS = /(?:[日晚早时商]报|都市报|网|发布|融媒|电视台|客户端)$/;
const BUTTON =
  /^(?:发[表布]于|只看|楼主|倒序|回复|举报|关注|分享|收藏|评论|打印|参与互动|字号|字体|点击|阅读|浏览|人气|[\d,]+)/;

/** 来源 behind its label; where the label is followed by a link or a span, that alone. */
export function sourceIn(lines: readonly Line[]): string | null {
  for (const [index, line] of lines.entries()) {
    const next = SOURCE_ALONE.test(line.text) ? (lines[index + 1]?.text ?? '') : '';
    const source = isName(next) ? next : valueIn(line, SOURCE, /[\s　]/);
    if (source && source.length <= 30 && !/^(?:https?:|网络$|互联网$)/.test(source)) return source;
  }
  return null;
}

/** The name that stands without label beside the time: behind it, else before it. */
export function sourceBeside(
  line: Line,
  { at }: FoundTime,
  authors: readonly string[],
): string | null {
  const parts = partsOfLine(line);
  const ofTime = parts.findLastIndex((part) => part.at <= at);
  const behind = afterClock(line.text.slice(at));
  const before = parts[ofTime]?.text.slice(0, at - (parts[ofTime]?.at ?? 0)).trim();
  const candidates = [behind, before || parts[ofTime - 1]?.text.trim()];
  return candidates.find((text) => text && isName(text) && !authors.includes(text)) ?? null;
}

/** What is left of a line behind its date and time. */
function afterClock(text: string): string {
  const clock = /^[\d\s年月日时分秒:：/.T-]+/.exec(text)?.[0] ?? '';
  const rest = text.slice(clock.length).replace(/^[·|\s　]+/, '');
  // `2023-07-04绵阳要情` is a date and a column run together.
  const isApart = /\s$/.test(clock) || rest.length < text.length - clock.length;
  return isApart ? (rest.split(/[\s　|]/)[0] ?? '') : '';
}

function isName(text: string): boolean {
  if (BUTTON.test(text)) return false;
  return /^[\p{sc=Han}\w·-]{2,20}$/u.test(text) && /\p{sc=Han}|[A-Z]/u.test(text);
}

/** 责任编辑 before a mere 编辑; several names as they are written. */
export function editorIn(lines: readonly Line[]): string | null {
  for (const label of [CHIEF_EDITOR, EDITOR, BARE_EDITOR]) {
    for (const line of lines) {
      const editor = valueIn(line, label, label === BARE_EDITOR ? /\s/ : /[，。]|\s{2}|　/);
      if (editor && editor.length <= 30) return editor;
    }
  }
  return null;
}

/** 作者 and 记者 in the header or over the text; never an editor, never a placeholder. */
export function authorsIn(lines: readonly Line[]): string[] {
  for (const line of lines) {
    if (line.text.length > 120) continue;
    const candidates = [
      valueIn(line, AUTHOR, /[\s　]{2}|[，。]/),
      partsNamed(line, AUTHOR_NAME).find((name) => isSomebody(name) && !PRESS.test(name)),
      NAME_AND_PAPER.exec(line.text)?.[1],
      (REPORTER_LINE.exec(line.text) ?? BARE_AUTHOR.exec(line.text))?.[1],
    ];
    for (const candidate of candidates) {
      const names = (candidate ?? '').split(/[\s、,，/]+/).filter(isSomebody);
      if (names.length > 0) return names;
    }
  }
  return [];
}

/** Neither a placeholder nor a role, a date or a label. */
function isSomebody(name: string): boolean {
  const isLong = name.length >= 2 && name.length <= 20;
  return isLong && ![PLACEHOLDER, NOT_A_NAME, /[:：]|^[\d./-]+$/].some((none) => none.test(name));
}

/** The account under which it was published, by the name of its element; a paper that is put for the author is one. */
export function accountIn(lines: readonly Line[]): string | null {
  for (const line of lines) {
    const account = partsNamed(line, ACCOUNT_NAME).find(isName);
    if (account) return account;
    const author = partsNamed(line, AUTHOR_NAME).find((one) => PRESS.test(one) && isName(one));
    if (author) return author;
  }
  return null;
}

/** The short texts of elements in the line that say by class, id or microdata what they are. */
function partsNamed(line: Line, name: RegExp): string[] {
  return partsOfLine(line).flatMap(({ element, text }) => {
    if (text.length > 20 || /[:：。，]/.test(text)) return [];
    const isCalled = [element, element?.parentElement].some(
      (near) =>
        near && name.test(`${near.className} ${near.id} ${near.getAttribute('itemprop') ?? ''}`),
    );
    return isCalled ? [text.trim()] : [];
  });
}

/** Where the writer of `石佳/中国青年报` writes. */
export function paperIn(lines: readonly Line[]): string | null {
  for (const { text } of lines) {
    const paper = NAME_AND_PAPER.exec(text)?.[2];
    if (paper) return paper;
  }
  return null;
}

/** Whose name stands without label in an element beside the time: `冀勇庆 2015-06-25`. Two characters may be anything. */
export function authorBeside(line: Line): string | null {
  const names = partsOfLine(line).map(({ text }) => text.trim());
  const isWriter = (text: string) =>
    text.length >= 3 && isPersonName(text) && !/[报网社台刊]$/.test(text);
  return names.find(isWriter) ?? null;
}

/** A longer line is a paragraph, whatever stands in it. */
const LONGEST_HEADER = 400;

/** The value behind a label, up to its element's end, a bracket, the next label or `end`. */
function valueIn(line: Line, label: RegExp, end: RegExp): string | null {
  const from = line.text.length > LONGEST_HEADER ? null : behindLabel(line, label);
  if (from === null) return null;
  const part = partsOfLine(line).find(({ at, text }) => at <= from && from < at + text.length);
  const own = part ? line.text.slice(from, part.at + part.text.length) : line.text.slice(from);
  const trimmed = own.replace(/^[\s　]+/, '');
  const ends = [BRACKET, end, NEXT_LABEL].map(({ source }) => source).join('|');
  const stop = trimmed.search(new RegExp(ends, 'u'));
  const value = (stop < 0 ? trimmed : trimmed.slice(0, stop)).trim();
  return value === '' ? null : value;
}

/** Where a value begins. An element begins a label too, with or without a space before it. */
function behindLabel(line: Line, label: RegExp): number | null {
  const match = label.exec(line.text);
  if (match) return match.index + match[0].length;
  for (const part of partsOfLine(line)) {
    const first = label.exec(part.text);
    if (first?.index === 0) return part.at + first[0].length;
  }
  return null;
}

type LinePart = { at: number; text: string; element: Element | null };

/** The line cut where its text nodes do not share a parent element. */
function partsOfLine(line: Line): LinePart[] {
  const parts: LinePart[] = [];
  let last: Piece | null = null;
  for (const piece of line.pieces) {
    const text = line.text.slice(piece.at, piece.at + piece.length);
    const open = parts.at(-1);
    if (open && last?.node.parentNode === piece.node.parentNode) open.text += text;
    else parts.push({ at: piece.at, text, element: piece.node.parentElement });
    last = piece;
  }
  return parts.filter(({ text }) => text.trim() !== '');
}
