import { isPersonName, readByline } from '../byline.ts';
import { channelBefore, creditsOf, timeIn } from '../header.ts';
import { BREADCRUMB } from '../labels.ts';
import type { Line } from '../lines.ts';
import { isWeighty } from '../measures.ts';
import type { PageParts } from '../parts.ts';
import { declaredParts } from '../portals/registry.ts';
import { type Body, bodyOf, trimBody } from './body.ts';
import {
  accountIn,
  authorBeside,
  authorsIn,
  editorIn,
  paperIn,
  sourceBeside,
  sourceIn,
} from './credits.ts';
import { type Headline, headlineIn, headlineOf } from './headline.ts';
import { NO_LISTING } from './listing.ts';
import { type PageMeta, pageMetaOf } from './page-meta.ts';
import {
  dateOver,
  elementTimes,
  type FoundTime,
  isExact,
  settleTime,
  timeInAddress,
  visibleTime,
} from './times.ts';

/** Finds the lines of the text in another way, where our own does not find enough; see `findBodyByLibrary`. */
export type BodyFinder = (
  document: Document,
  lines: readonly Line[],
  from: number,
) => number[] | null;

/** What the reading of a page without a known template comes to. */
export type GenericParts = PageParts & { meta: PageMeta };

type Found = {
  lines: readonly Line[];
  headline: Headline;
  time: FoundTime | null;
  body: Body;
  meta: PageMeta;
};

/** Takes any page apart around its headline, in steps. */
export function* genericPartsOf(
  document: Document,
  lines: readonly Line[],
  url: string | null,
  library?: BodyFinder,
): Generator<void, GenericParts> {
  const meta = pageMetaOf(document);
  const declared = declaredParts(document, url);
  const headline =
    headlineIn(lines, declared.headline) ?? headlineOf(lines, document.title, meta.title);
  yield;
  const time = visibleTime(lines, headline);
  const none: Body = { text: [], captions: [], end: lines.length, listing: NO_LISTING };
  const from = behindHeader(lines, headline, time);
  const own = (yield* bodyOf(lines, from, declared.body)) ?? none;
  yield;
  const isHopeful = headline.titled && (time !== null || meta.times.length > 0);
  const other =
    isHopeful && lengthOf(own) < FEW && isOutweighed(own, lines, headline.end)
      ? library?.(document, lines, headline.end)
      : undefined;
  const body = longer(own, other ? trimBody(lines, other) : none);
  yield;
  const found: Found = { lines, headline, time, body, meta };
  const start = lines.indexOf(body.text[0] as Line);
  return {
    header: { ...headerOf(found, start), publishedAt: timeOf(found, url) },
    body: body.text,
    hasBreadcrumb: lines.slice(0, Math.max(start, 0)).some((line) => BREADCRUMB.test(line.text)),
    titled: headline.titled && isWeighty(headline.text.length, document.title),
    timed: headline.timed === true,
    listing: body.listing,
    meta,
  };
}

/** Behind the time, where nothing but the rest of the header stands between it and the headline. */
function behindHeader(lines: readonly Line[], headline: Headline, time: FoundTime | null): number {
  if (!time || time.line < headline.end || !isExact(time)) return headline.end;
  const between = lines.slice(headline.end, time.line);
  const isText = between.some(({ text }) => text.length >= SUBTITLE && /[。！？]/.test(text));
  return isText ? headline.end : time.line + 1;
}

/** A longer sentence over the time is an abstract. */
const SUBTITLE = 40;

/** Lines at the start of the text in which its writer may be named. */
const OPENING = 6;
/** Our own reading, unless the other found much that it has not. */
function longer(own: Body, other: Body): Body {
  return lengthOf(other) > lengthOf(own) * 2 ? other : own;
}

/** Is there so much more text behind the headline that the library could find more than we? */
function isOutweighed(own: Body, lines: readonly Line[], from: number): boolean {
  const plain = lines.slice(from).filter(({ text, linked }) => linked * 2 <= text.length);
  return plain.reduce((sum, { text }) => sum + text.length, 0) > lengthOf(own) * 2;
}

function lengthOf({ text }: Body): number {
  return text.reduce((sum, line) => sum + line.text.length, 0);
}

/** With fewer characters than these the library is asked. */
const FEW = 150;

function timeOf({ lines, headline, time, meta }: Found, url: string | null): string | null {
  const times = [...meta.times, ...elementTimes(lines, headline)];
  const settled = settleTime(time?.time ?? null, times) ?? timeInAddress(url);
  return settled ?? (headline.titled ? dateOver(lines, headline.start) : null);
}

/** So many lines of labels may close a text. */
const CLOSING = 6;

function headerOf(found: Found, start: number) {
  const { lines, headline, body } = found;
  const above = lines.slice(Math.max(0, headline.start - 4), Math.max(start, headline.end));
  const last = lines.indexOf(body.text.at(-1) as Line);
  // What closes the text by its labels stands between it and its end.
  const below = lines.slice(Math.max(last + 1, body.end - CLOSING), body.end + 12);
  const texts = body.text.map((line) => line.text);
  const captions = body.captions.map((line) => line.text);
  const editor = editorIn([...above, ...body.text.slice(-4), ...below]);
  const credits = creditsOf(texts, captions);
  const reporters = reportersOf(found, above, credits.reporters, editor);
  return {
    title: headline.text,
    source: sourceOf(found, above, below, reporters),
    channel: channelBefore(lines, Math.max(start, headline.end)),
    ...credits,
    reporters,
    editor,
    captions,
  };
}

function sourceOf(
  found: Found,
  above: readonly Line[],
  below: readonly Line[],
  authors: readonly string[],
): string | null {
  const headerEnd = found.lines.indexOf(found.body.text[0] as Line);
  const { lines, time, meta, body } = found;
  const beside = time && timeIn(lines[time.line]?.text ?? '') ? lines[time.line] : undefined;
  return (
    sourceIn(above) ??
    paperIn(above) ??
    accountIn(lines.slice(found.headline.end, headerEnd)) ??
    (beside && time && above.includes(beside) ? sourceBeside(beside, time, authors) : null) ??
    meta.source ??
    sourceIn([...body.text.slice(-3), ...below])
  );
}

function reportersOf(
  { lines, time, body, meta, headline }: Found,
  above: readonly Line[],
  byline: readonly string[],
  editor: string | null,
): string[] {
  const header = authorsIn(above.filter((line) => line.text !== headline.text));
  if (header.length > 0) return header;
  if (byline.length > 0) return [...byline];
  const opening = authorsIn(body.text.slice(0, OPENING));
  if (opening.length > 0) return opening;
  const beside = time && lines[time.line];
  const unlabelled = beside && above.includes(beside) ? authorBeside(beside) : null;
  if (unlabelled && !editor?.includes(unlabelled)) return [unlabelled];
  const closing = authorsIn(body.text.slice(-3));
  if (closing.length > 0) return closing;
  const behind = readByline(lines[lines.indexOf(body.text.at(-1) as Line) + 1]?.text ?? '', false);
  if (behind && behind.writers.length > 0) return behind.writers;
  return meta.authors.filter((name) => isPersonName(name) && !editor?.includes(name)).slice(0, 3);
}
