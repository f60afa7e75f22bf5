/** A selector, with the month or day in which a page was seen to be built so. */
export type SeenSelector = { selector: string; seen: string };

/** A news site as a declaration: what is where, nothing procedural. */
export type Portal = {
  /** As readers call it. */
  name: string;
  /** Hosts it lives on, subdomains included: `myrb.net` is `www.myrb.net` too. */
  hosts: readonly string[];
  /** Paths of its article pages, each with the date on which it was last seen. */
  articlePaths: readonly { pattern: RegExp; seen: string }[];
  /** Labels that every article page of it carries; where they are found, they say what is what. */
  signature?: readonly RegExp[];
  /** Where its headline and its text are, newest first; where none is found the page is read as any other. */
  headline?: readonly SeenSelector[];
  body?: readonly SeenSelector[];
};
