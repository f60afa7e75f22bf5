import type { Annotation } from '../../domain/annotation.ts';
import type { Article } from '../../domain/article.ts';
import type { Bookmark } from '../../domain/bookmark.ts';
import type { Decision, Lesson } from '../../domain/decision.ts';
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
  let snapshots: Record<string, string> = {};
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
    const steps = placing(article.text, kept.annotations, kept.snapshots);
    const next = await inSlices(steps, giveWay);
    // Something was written meanwhile: what was read does not have it.
    if (mine !== turn) return read();
    ({ bookmark, snapshots, decisions, lessons } = kept);
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
      set([...others, ...drain(placing(article.text, [annotation], snapshots))]);
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

/** Annotations that were made on the same version are placed at once, through that version's text. */
function* placing(
  text: string,
  annotations: readonly Annotation[],
  snapshots: Readonly<Record<string, string>>,
): Generator<void, PlacedAnnotation[]> {
  const placed: PlacedAnnotation[] = [];
  for (const [textHash, made] of Map.groupBy(annotations, (one) => one.textHash ?? '')) {
    const quotes = made.map(({ quote }) => quote);
    const placements = yield* locating(text, quotes, snapshots[textHash]);
    for (const [index, annotation] of made.entries()) {
      placed.push({ annotation, placement: placements[index] ?? { state: 'lost' } });
    }
  }
  return placed;
}
