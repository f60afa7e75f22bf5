/** A kept page. The article's header and text are stored with it. Times are ISO 8601 in UTC. */
export type Bookmark = {
  articleKey: string;
  /** How far the article was read: the share of its text that was on the screen, from 0 to 1. */
  progress?: number;
  createdAt: string;
  updatedAt: string;
};
