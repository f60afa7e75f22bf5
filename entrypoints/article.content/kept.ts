import type { Annotation } from '../../domain/annotation.ts';
import type { Article } from '../../domain/article.ts';
import type { Bookmark } from '../../domain/bookmark.ts';
import type { Decision, Lesson } from '../../domain/decision.ts';
import type { Kept as KeptRows } from '../../domain/library.ts';
import type { PlacedAnnotation } from '../../domain/mark.ts';
import { locating } from '../../domain/quote.ts';
import { drain, inSlices } from '../../domain/steps.ts';
import { askBackground } from '../../messaging/messenger.ts';
import { giveWay } from '../../page/give-way.ts';

/** What the reader keeps of this article, each annotation placed on today's text. */
export type Kept = {
  readonly placed: readonly PlacedAnnotation[];
  readonly bookmark: Bookmark | null;
  /** What the reader said about what is recognised, here and elsewhere. */
  readonly decisions: readonly Decision[];
  readonly lessons: readonly Lesson[];
  /** Reads it all again. */
  load(): Promise<void>;
  /** An annotation was written. */
  put(annotation: Annotation): void;
  remove(id: string): void;
  keep(bookmark: Bookmark | null): void;
};

/** `changed` is called after every change. */
export function createKept(article: Article, changed: () => void): Kept {
  let placed: PlacedAnnotation[] = [];
  let bookmark: Bookmark | null = null;
  let versions: Versions = { snapshots: {}, pages: {} };
  let decisions: readonly Decision[] = [];
  let lessons: readonly Lesson[] = [];
  /** How often it was read or changed: what was read before a change is not shown after it. */
  let turn = 0;
  const set = (next: PlacedAnnotation[]) => {
    turn++;
    placed = next;
    changed();
  };
  /** The reading that is under way: a second one waits for it and begins anew. */
  let reading: Promise<void> = Promise.resolve();
  const read = async (): Promise<void> => {
    const mine = ++turn;
    const kept = await askBackground('keptOf', article);
    const next = await inSlices(placing(article, kept.annotations, kept), giveWay);
    // Something was written meanwhile: what was read does not have it.
    if (mine !== turn) return read();
    ({ bookmark, decisions, lessons } = kept);
    versions = kept;
    set(next);
  };
  return {
    get placed() {
      return placed;
    },
    get bookmark() {
      return bookmark;
    },
    get decisions() {
      return decisions;
    },
    get lessons() {
      return lessons;
    },
    load() {
      reading = reading.catch(() => undefined).then(read);
      return reading;
    },
    put(annotation) {
      const others = placed.filter((other) => other.annotation.id !== annotation.id);
      set([...others, ...drain(placing(article, [annotation], versions))]);
    },
    remove(id) {
      set(placed.filter((other) => other.annotation.id !== id));
    },
    keep(next) {
      turn++;
      bookmark = next;
      changed();
    },
  };
}

/** Earlier texts of the article, and those that are of its later pages: which page. By their hashes. */
type Versions = Pick<KeptRows, 'snapshots' | 'pages'>;

/**
 * Annotations that were made on the same version are placed at once, through that version's text. One that was made
 * on another page of the article stands here only if the very words do, as where a site joins its pages.
 */
function* placing(
  { text, part }: Article,
  annotations: readonly Annotation[],
  { snapshots, pages }: Versions,
): Generator<void, PlacedAnnotation[]> {
  const here = part?.page ?? 1;
  const placed: PlacedAnnotation[] = [];
  for (const [textHash, made] of Map.groupBy(annotations, (one) => one.textHash ?? '')) {
    const page = textHash === '' ? here : (pages[textHash] ?? 1);
    const quotes = made.map(({ quote }) => quote);
    const placements = yield* locating(
      text,
      quotes,
      page === here ? snapshots[textHash] : undefined,
    );
    for (const [index, annotation] of made.entries()) {
      const placement = placements[index] ?? { state: 'lost' };
      const isHere = page === here || /^(?:in-place|moved)$/.test(placement.state);
      if (!isHere) placed.push({ annotation, placement: LOST, page });
      else if (placement.state === 'lost' && part?.folded)
        placed.push({ annotation, placement, folded: true });
      else placed.push({ annotation, placement });
    }
  }
  return placed;
}

const LOST = { state: 'lost' } as const;
