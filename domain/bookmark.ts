/** A kept page. The article's header and text are stored with it. Times are ISO 8601 in UTC. */
export type Bookmark = {
  articleKey: string;
  createdAt: string;
  updatedAt: string;
};
