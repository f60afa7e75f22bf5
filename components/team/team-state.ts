import type { Choice, Comparison } from '../../domain/compare-coders.ts';

export type PackChoice = { id: string; coder: string; exportedAt: string; count: number };

export type TeamState = {
  packs: PackChoice[];
  /** The pack that is compared. */
  current: {
    id: string;
    coder: string;
    comparison: Comparison;
    rulings: ReadonlyMap<string, Choice>;
  } | null;
};

export type TeamActions = {
  choose(id: string): void;
  openFile(file: File): void;
  remove(id: string): void;
  /** `null` takes a ruling back. */
  rule(pairing: string, choice: Choice | null): void;
  saveReport(): void;
  saveResult(): void;
};
