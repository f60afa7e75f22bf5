import type { Verdict } from './ledger.ts';

/** What the rounds of one fault came to. */
export class Report {
  rounds = 0;
  lost = 0;
  torn = 0;
  acknowledged = 0;
  unacknowledged = 0;
  /** Rows that the browser itself threw away, and that the reader is told of. */
  told = 0;
  readonly faults: string[] = [];
  readonly #notes: string[] = [];

  judge({ faults, ...verdict }: Verdict & { faults: string[] }): void {
    this.rounds++;
    this.lost += verdict.lost;
    this.torn += verdict.torn;
    this.acknowledged = Math.max(this.acknowledged, verdict.acknowledged);
    this.unacknowledged = verdict.unacknowledged;
    this.faults.push(...faults);
  }

  /** So many are gone by the browser's own doing, and the reader is told. */
  tell(rows: number): void {
    this.told += rows;
  }

  /** Something that was promised and is not so. */
  fail(what: string): void {
    this.faults.push(what);
  }

  note(what: string): void {
    this.#notes.push(what);
  }

  get line(): string {
    return [
      `${this.acknowledged} acknowledged`,
      `${this.lost} lost`,
      `${this.torn} torn`,
      ...(this.unacknowledged > 0 ? [`${this.unacknowledged} done but not answered`] : []),
      ...(this.told > 0 ? [`${this.told} thrown away by the browser, and told`] : []),
      ...this.#notes,
    ].join(', ');
  }
}
