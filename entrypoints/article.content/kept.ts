import type { Annotation } from '../../domain/annotation.ts';
import type { Article } from '../../domain/article.ts';
import type { Bookmark } from '../../domain/bookmark.ts';
import type { Decision, Lesson } from '../../domain/decision.ts';
import type { PlacedAnnotation } from '../../domain/mark.ts';
import { locateQuotes } from '../../domain/quote.ts';
import { askBackground } from '../../messaging/messenger.ts';

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
  const set = (next: PlacedAnnotation[]) => {
    placed = next;
    changed();
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
    async load() {
      const kept = await askBackground('keptOf', article);
      ({ bookmark, snapshots, decisions, lessons } = kept);
      set(place(article.text, kept.annotations, snapshots));
    },
    put(annotation) {
      const others = placed.filter((other) => other.annotation.id !== annotation.id);
      set([...others, ...place(article.text, [annotation], snapshots)]);
    },
    remove(id) {
      set(placed.filter((other) => other.annotation.id !== id));
    },
    keep(next) {
      bookmark = next;
      changed();
    },
  };
}

/** Annotations that were made on the same version are placed at once, through that version's text. */
function place(
  text: string,
  annotations: readonly Annotation[],
  snapshots: Readonly<Record<string, string>>,
): PlacedAnnotation[] {
  const byVersion = Map.groupBy(annotations, ({ textHash }) => textHash ?? '');
  return [...byVersion].flatMap(([textHash, made]) => {
    const quotes = made.map(({ quote }) => quote);
    const placements = locateQuotes(text, quotes, snapshots[textHash]);
    return made.map((annotation, index) => ({
      annotation,
      placement: placements[index] ?? { state: 'lost' },
    }));
  });
}
