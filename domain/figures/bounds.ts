/** Words just outside a figure that bound it: 超2亿元, 近百人, 约30户, 40万元以上. */
const AT_LEAST = /(?:超过|超|逾|突破|不低于|不少于|至少|不下|高于|大于|多于|起码)(?:了)?$/;
const AT_MOST =
  /(?:近|不足|不到|不超过|不高于|不多于|至多|最多不过|(?<!不)低于|接近|(?<!不)少于|将近)$/;
const ABOUT = /(?:约|大约|约为|大概|估计|左右|上下)$/;
const LEAST_BEHIND = /^(?:以上|开外|有余|多(?![少云种元])|余(?![下额]))/;
const MOST_BEHIND = /^(?:以内|以下|之内)/;
const ABOUT_BEHIND = /^(?:左右|上下)/;

/** None of the words before is longer, with the character before it. */
const LONGEST = 6;

export type Bounds = { min: number | null; max: number | null; approx: 'about' | 'few' | null };

/** The bounds of a single value by the words around it. Comparisons (高于全省) are no bounds: the place stands between. */
export function boundsAround(before: string, after: string, value: number): Bounds {
  const none = { min: null, max: null, approx: null };
  const near = before.slice(-LONGEST);
  if (AT_MOST.test(near) || MOST_BEHIND.test(after)) return { ...none, max: value };
  if (AT_LEAST.test(near) || LEAST_BEHIND.test(after)) return { ...none, min: value };
  if (ABOUT.test(near) || ABOUT_BEHIND.test(after)) return { ...none, approx: 'about' };
  return none;
}
