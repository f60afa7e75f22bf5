import type { AnnotationBody, Color } from '../../domain/annotation.ts';
import type { Mark } from '../../domain/mark.ts';
import type { Notice } from '../Toast.tsx';

/** Where a panel belongs: asked again whenever the page scrolls, in viewport pixels. */
export type Anchor = () => { left: number; top: number; right: number; bottom: number } | null;

/** The toolbar at a selection. */
export type ToolbarPanel = { kind: 'toolbar'; anchor: Anchor; focus: boolean };

/** The editor of one annotation, new or old. */
export type EditorPanel = {
  kind: 'editor';
  anchor: Anchor;
  /** What is annotated, as the page says it. */
  exact: string;
  isNew: boolean;
  body: AnnotationBody;
  status: 'open' | 'saving';
  /** Why the last attempt failed, in the reader's words. */
  error: string | null;
};

/** The card of the marks at one place; `focus` when the keyboard opened it. */
export type CardPanel = { kind: 'card'; anchor: Anchor; marks: Mark[]; focus: boolean };

export type Panel = ToolbarPanel | EditorPanel | CardPanel;

/** Everything that is shown on the page, beside the paint. */
export type PageUiState = {
  panel: Panel | null;
  notice: Notice | null;
  /** The marks as a list for the keyboard and for assistive technology; `null` until it is wanted. */
  markList: { marks: Mark[]; focused: number | null } | null;
  bookmarked: boolean;
  lastColor: Color;
};

/** What the reader can do there. */
export type PageUiActions = {
  highlight(color: Color): void;
  openEditor(): void;
  toggleBookmark(): void;
  changeBody(body: AnnotationBody): void;
  save(): void;
  /** Hands what is in the editor to the reader as a file. */
  saveAsFile(): void;
  closePanel(): void;
  annotateMark(mark: Mark): void;
  editAnnotation(id: string): void;
  deleteAnnotation(id: string): void;
  /** The pointer is over the card: it stays. */
  holdCard(held: boolean): void;
  focusMark(index: number): void;
  openMark(index: number): void;
  leaveMarks(): void;
  closeNotice(): void;
};

export const NOTHING_SHOWN: PageUiState = {
  panel: null,
  notice: null,
  markList: null,
  bookmarked: false,
  lastColor: 'yellow',
};
