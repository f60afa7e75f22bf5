import { NOTHING, withRows } from '../../storage/digest.ts';
import type { Found } from './keeper.ts';

/** What an annotation may be after a fault: one state where it was acknowledged, two where no answer came. */
type State = { note: string } | 'deleted' | 'absent';

export type Verdict = { acknowledged: number; lost: number; torn: number; unacknowledged: number };

/** What was acknowledged, written down outside of the browser. */
export class Ledger {
  readonly #states = new Map<string, State[]>();
  acknowledged = 0;

  /** Something is asked for: from now on it may be so or not. */
  asked(id: string, next: State): void {
    this.#states.set(id, [...(this.#states.get(id) ?? ['absent']), next]);
  }

  /** It was acknowledged: it must be so. */
  confirmed(id: string, next: State): void {
    this.#states.set(id, [next]);
    this.acknowledged++;
  }

  /** It was refused, with nothing done: what was before must be so. */
  refused(id: string): void {
    this.#states.set(id, (this.#states.get(id) ?? []).slice(0, -1));
  }

  /** What was lost is told: what comes from now on is judged. */
  forget(): void {
    this.#states.clear();
  }

  noteOf(id: string): string {
    const last = this.#states.get(id)?.[0];
    return typeof last === 'object' ? last.note : '';
  }

  /** The annotations that are there for certain. */
  alive(): string[] {
    return [...this.#states].flatMap(([id, states]) =>
      states.length === 1 && typeof states[0] === 'object' ? [id] : [],
    );
  }

  judge(found: Found | null): Verdict & { faults: string[] } {
    const faults: string[] = [];
    const alive = new Map(found?.annotations.map((row) => [row.id, row.note]));
    const trash = new Set(found?.trash.map(({ id }) => id));
    let lost = 0;
    let unacknowledged = 0;
    for (const [id, states] of this.#states) {
      const is: State = alive.has(id)
        ? { note: alive.get(id) ?? '' }
        : trash.has(id)
          ? 'deleted'
          : 'absent';
      const at = states.findIndex((state) => isSame(state, is));
      if (at < 0) {
        lost++;
        faults.push(`${id} is ${said(is)}, was ${states.map(said).join(' or ')}`);
      } else if (at > 0) unacknowledged++;
    }
    const tears = found ? tearsIn(found) : [];
    faults.push(...tears);
    return { acknowledged: this.acknowledged, lost, torn: tears.length, unacknowledged, faults };
  }
}

function said(state: State): string {
  return typeof state === 'object' ? `“${state.note.slice(0, 12)}…”` : state;
}

function isSame(one: State, other: State): boolean {
  return typeof one === 'object' && typeof other === 'object'
    ? one.note === other.note
    : one === other;
}

/** What an act that was written by half would leave: rows without their place in the log, counts that are not theirs. */
export function tearsIn(found: Found): string[] {
  const { state, annotations, bookmarks, decisions, changes, articles, versions } = found;
  const tears: string[] = [];
  const say = (is: unknown, should: unknown, what: string) => {
    if (is !== should) tears.push(`${what}: ${is}, should be ${should}`);
  };
  if (!state) return annotations.length > 0 ? ['rows without a state'] : [];
  say(annotations.length, state.annotations, 'annotations');
  say(bookmarks.length, state.bookmarks, 'bookmarks');
  say(decisions.length, state.decisions, 'decisions');
  say(changes.at(-1)?.seq ?? 0, state.sequence, 'highest change');
  let digest = NOTHING;
  const rows = (added: { id: string; updatedAt: string }[]) => ({ added, gone: [] });
  digest = withRows(digest, 'annotations', rows(annotations));
  digest = withRows(
    digest,
    'bookmarks',
    rows(bookmarks.map((row) => ({ ...row, id: row.articleKey }))),
  );
  digest = withRows(digest, 'decisions', rows(decisions));
  say(digest, state.digest, 'digest');
  const logged = new Set(changes.map(({ table, id }) => `${table} ${id}`));
  const known = new Set(articles);
  const texts = new Set(versions);
  for (const { id, articleKey, textHash } of annotations) {
    if (!logged.has(`annotations ${id}`)) tears.push(`${id} is not in the log`);
    if (!known.has(articleKey)) tears.push(`${id} has no article`);
    if (!texts.has(`${articleKey} ${textHash}`)) tears.push(`${id} has no text`);
  }
  const times = changes.map(({ at }) => at);
  if (times.some((at, i) => i > 0 && at < (times[i - 1] ?? ''))) tears.push('time ran backwards');
  return tears;
}
