import type { Span } from '../../domain/article.ts';
import { decided } from '../../domain/decision.ts';
import type { Findings } from '../../domain/finding.ts';
import { isNamedOfficial } from '../../domain/finding.ts';
import { type Layers, type Mark, marksOf } from '../../domain/mark.ts';
import type { Recognizer } from '../../domain/recognize.ts';
import { inSlices } from '../../domain/steps.ts';
import type { ArticleCalls, PageState } from '../../messaging/protocol.ts';
import { documentsAround } from '../../page/article-frame.ts';
import { giveWay } from '../../page/give-way.ts';
import { onScreenSpan } from '../../page/on-screen.ts';
import { canPaint } from '../../page/paint.ts';
import type { ArticleReading } from '../../page/read-article.ts';
import { selectedSpan } from '../../page/watch-selection.ts';
import { lastColor, points } from '../../storage/settings.ts';
import { anchorAt, type VisitContext } from './context.ts';
import { createEditing } from './editing.ts';
import { createKept, type Kept } from './kept.ts';
import { createLoading } from './loading.ts';
import { createMarkWalk } from './mark-walk.ts';
import { mountPageUi } from './mount.tsx';
import { createActions, toggleBookmark } from './page-actions.ts';
import { createPainting } from './painting.ts';
import { watchProgress } from './progress.ts';
import { watchReader } from './selection.ts';
import { stopAll } from './stop-all.ts';
import { watchKeys } from './watch-keys.ts';
import { createWay } from './way.ts';

/** One reading of one article, from its detection until the page shows something else. */
export type Visit = {
  calls: Omit<ArticleCalls, 'leave'>;
  setLayers(layers: Layers): void;
  /** Makes the ranges of all marks anew. */
  paintAnew(): void;
  /** Is the reader writing? Then the page is not read anew under the pen. */
  isWriting(): boolean;
  /** The part of the text that the reader sees. */
  onScreen(): Span | null;
  /** `isUpdated`: the extension is no more under this page. An open editor stays, with what was typed in it. */
  stop(isUpdated?: boolean): void;
};

/** Who asks while the library is still being read waits so long, in ms. */
const FIRST_LOAD_MS = 1000;

const NOTHING_FOUND: Findings = { figures: [], persons: [], quotations: [] };

/** Paints what is recognised and what is kept, and answers the reader until it is stopped. */
export function startVisit(
  document: Document,
  reading: ArticleReading,
  layers: Layers,
  recognizer: Recognizer,
  changed: () => void = () => undefined,
): Visit {
  const seen = { recognized: NOTHING_FOUND, findings: NOTHING_FOUND, layers, marks: [] as Mark[] };
  const { visit, repaint } = prepare(document, reading, seen, changed);
  const way = createWay(visit);
  const { ui, kept, painting } = visit;
  const walk = createMarkWalk(visit);
  const reader = watchReader(visit);
  ui.connect(createActions(visit, walk, reader));
  let isOver = false;
  const load = createLoading(kept, ui, repaint, () => isOver);
  // The library may have changed something while this tab was out of sight.
  const onShown = () => document.visibilityState === 'visible' && void load();
  document.addEventListener('visibilitychange', onShown);
  const stops = [
    points.watch(painting.setPoints),
    watchKeys(visit, walk),
    watchProgress(visit),
    reader.stop,
    painting.dispose,
    () => document.removeEventListener('visibilitychange', onShown),
  ];
  void points.getValue().then(painting.setPoints);
  const recognized = inSlices(recognizer(reading.article.text), giveWay).then((findings) => {
    if (isOver) return;
    seen.recognized = findings;
    repaint();
  }, console.error);
  const loaded = load();
  void visit.editing.offerDrafts((span) => anchorAt(visit.map, span)).catch(() => undefined);
  void lastColor.getValue().then((color) => ui.change({ lastColor: color }));

  return {
    calls: {
      pageState: async () => {
        await recognized;
        await Promise.race([loaded, atMost(FIRST_LOAD_MS)]);
        return pageState(reading, seen, kept);
      },
      reveal: async (target) => way.to(target),
      goBack: async () => way.back(),
      article: async () => reading.article,
      selection: async () => selectedSpan(document, reading.map),
      annotateSelection: async () => reader.annotate(),
      toggleBookmark: () => toggleBookmark(visit),
      nextMark: async () => walk.next(),
      refresh: load,
    },
    setLayers(next) {
      seen.layers = next;
      repaint();
    },
    paintAnew: () => painting.paint(seen.marks),
    isWriting: () => ui.state.panel?.kind === 'editor',
    onScreen: () => onScreenSpan(document, reading.map),
    stop(isUpdated = false) {
      isOver = true;
      if (!isUpdated || !visit.editing.tellUpdated()) ui.remove();
      stopAll(stops);
    },
  };
}

function atMost(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** `findings` is what is left of what was recognised after the reader's decisions. */
type Seen = { recognized: Findings; findings: Findings; layers: Layers; marks: Mark[] };

function prepare(
  document: Document,
  { article, map }: ArticleReading,
  seen: Seen,
  changed: () => void,
) {
  const painting = createPainting(document, map);
  // A frame may be too small for it, or as long as its text: it stands in the page around.
  const ui = mountPageUi(documentsAround(document).at(-1) ?? document);
  const repaint = () => {
    seen.findings = decided(article.text, seen.recognized, kept.decisions, kept.lessons);
    seen.marks = marksOf(seen.findings, kept.placed, seen.layers);
    painting.paint(seen.marks);
    const { markList } = ui.state;
    ui.change({
      bookmarked: kept.bookmark !== null,
      markList: markList && { ...markList, marks: seen.marks },
    });
    changed();
  };
  const kept = createKept(article, repaint);
  const editing = createEditing(document, article, kept, ui);
  const marks = () => seen.marks;
  const visit: VisitContext = { document, article, map, painting, ui, kept, editing, marks };
  return { visit, repaint };
}

/** So many key figures are told to a view; nobody reads on, and each has to be copied into it. */
const MOST_TOLD = 1000;

function pageState(
  { article, reason, continuation }: ArticleReading,
  seen: Seen,
  kept: Kept,
): PageState {
  const { text: _, ...header } = article;
  const figures = seen.findings.figures.filter((figure) => figure.key);
  return {
    isArticle: true,
    reason,
    article: header,
    otherPages: continuation.others,
    figures: figures.slice(0, MOST_TOLD),
    figuresLeft: Math.max(0, figures.length - MOST_TOLD),
    officials: seen.findings.persons.filter(isNamedOfficial),
    quotations: seen.findings.quotations,
    decisions: [...kept.decisions],
    annotations: [...kept.placed],
    bookmark: kept.bookmark,
    layers: seen.layers,
    canPaint: canPaint(),
  };
}
