import { tableOf } from '../report.ts';
import type { Scored } from './accuracy.ts';
import { percentOf } from './bars.ts';
import type { Times } from './times.ts';

const cell = (value: number, digits = 2) => (Number.isNaN(value) ? '–' : value.toFixed(digits));

export function scoreTable(rows: readonly Scored[]): string {
  return tableOf(
    [
      'edit',
      'quotes',
      'right %',
      'wrong place %',
      'nothing of it there %',
      'lost %',
      'gone',
      'of them anchored %',
      'changed facts',
    ],
    rows.map(({ edit, score }) => {
      const { right, wrong, strange, lost, false: falsely } = percentOf(score);
      return [
        edit,
        String(score.stood + score.gone),
        cell(right),
        cell(wrong, 3),
        cell(strange, 3),
        cell(lost),
        String(score.gone),
        cell(falsely),
        String(score.changed),
      ];
    }),
  );
}

export function timeTable({ ours, placing, peer, stretch, describe, walk, read }: Times): string {
  const rows = Object.keys(ours).map((edit) => [
    edit,
    cell(peer[edit] ?? 0, 1),
    cell(ours[edit] ?? 0, 1),
    `1/${cell((peer[edit] ?? 0) / (ours[edit] ?? 1), 0)}`,
    cell(placing[edit] ?? 0, 1),
    cell(stretch[edit] ?? 0, 1),
  ]);
  const one = [
    'describing one',
    cell(describe.peer, 3),
    cell(describe.ours, 3),
    `1/${cell(describe.peer / describe.ours, 0)}`,
    '–',
    '–',
  ];
  const floor = `Walking over the text nodes ${cell(walk, 1)} ms, reading the article ${cell(read, 1)} ms; all quotes of the revised page ${cell((ours.revised ?? 0) / read, 1)} × reading, without facts and ranges ${cell((placing.revised ?? 0) / read, 1)} ×.`;
  return `${tableOf(['ms for all quotes', 'theirs', 'ours', 'share', 'ours without facts and ranges', 'longest task of ours'], [...rows, one])}\n\n${floor}`;
}
