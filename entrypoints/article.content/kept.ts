import type { Annotation } from '../../domain/annotation.ts';
import type { Article } from '../../domain/article.ts';
import type { Bookmark } from '../../domain/bookmark.ts';
import type { PlacedAnnotation } from '../../domain/mark.ts';
import { locateQuotes } from '../../domain/quote.ts';
import { askBackground } from '../../messaging/messenger.ts';

/** What the reader keeps of this article, each annotation placed on today's text. */
export type Kept = {
  readonly placed: readonly PlacedAnnotation[];
  readonly bookmark: Bookmark | null;
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
    async load() {
      const kept = await askBackground('keptOf', article.key);
      bookmark = kept.bookmark;
      set(place(article.text, kept.annotations));
    },
    put(annotation) {
      const others = placed.filter((other) => other.annotation.id !== annotation.id);
      set([...others, ...place(article.text, [annotation])]);
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

function place(text: string, annotations: readonly Annotation[]): PlacedAnnotation[] {
  const placements = locateQuotes(
    text,
    annotations.map((annotation) => annotation.quote),
  );
  return annotations.map((annotation, index) => ({
    annotation,
    placement: placements[index] ?? { state: 'lost' },
  }));
}
