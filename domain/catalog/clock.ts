/** Days, `2021-12-17`, both included; an empty one leaves that side open. */
export type Days = { from: string; to: string };

/** A time as its page states it, `2021-12-17T08:35:00+08:00`, as 202112170835; 0 where there is none. */
export function clockNumber(iso: string | null): number {
  const digits = (iso ?? '').slice(0, 16).replace(/\D/g, '');
  return digits.length < 8 ? 0 : Number(digits.padEnd(12, '0'));
}

/** The first and the last minute of these days, in the same numbers; `null` where they are all days. */
export function clockSpan({ from, to }: Days): { first: number; last: number } | null {
  if (!from && !to) return null;
  // A row without a time, 0, lies within no days.
  const first = from ? dayNumber(from) * 10000 : 1;
  const last = to ? dayNumber(to) * 10000 + 9999 : Number.POSITIVE_INFINITY;
  return { first, last };
}

function dayNumber(day: string): number {
  return Number(day.replaceAll('-', ''));
}
