import { useMemo, useState } from 'preact/hooks';

/** Rows that are chosen, by id, and the row from which a range is drawn. */
export type Selection = {
  ids: ReadonlySet<string>;
  toggle: (id: string, index: number) => void;
  /** From the row that was chosen last to this one. */
  extend: (index: number) => void;
  all: () => void;
  clear: () => void;
};

/** `idsOf` tells the ids of rows `[from, to)` of what is shown. The same selection as long as nothing of it changes. */
export function useSelection(
  idsOf: (from: number, to: number) => Promise<string[]>,
  total: number,
): Selection {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const [anchor, setAnchor] = useState(0);
  const [base, setBase] = useState<ReadonlySet<string>>(new Set());
  return useMemo(
    () => ({
      ids,
      toggle: (id, index) => {
        const next = new Set(ids);
        if (!next.delete(id)) next.add(id);
        setIds(next);
        setBase(next);
        setAnchor(index);
      },
      extend: (index) => {
        const [from, to] = anchor <= index ? [anchor, index] : [index, anchor];
        void idsOf(from, to + 1).then((range) => setIds(new Set([...base, ...range])));
      },
      all: () => void idsOf(0, total).then((every) => setIds(new Set(every))),
      clear: () => {
        setIds(new Set());
        setBase(new Set());
      },
    }),
    [ids, anchor, base, idsOf, total],
  );
}
