import { expect, test } from 'vitest';
import { firstScope, idsOf } from '../../../components/library/ScopeChoice.tsx';

const scopesOf = (selected: number, shown: number, total: number) => ({
  selected: { count: selected, ids: async () => ['chosen'] },
  shown: { count: shown, ids: async () => ['found'] },
  total,
});

test.each([
  ['rows are chosen: those', 2, 5, 9, 'selected'],
  ['none is chosen: what is shown', 0, 5, 9, 'shown'],
  ['nothing is shown, as of a search without hits: everything', 0, 0, 9, 'all'],
  ['the library is empty: everything, which is nothing', 0, 0, 0, 'all'],
] as const)('%s', (_, selected, shown, total, scope) => {
  expect(firstScope(scopesOf(selected, shown, total))).toBe(scope);
});

test('what is chosen and what is shown are told by their ids, everything by none', async () => {
  const scopes = scopesOf(1, 1, 2);
  expect(await idsOf('selected', scopes)).toEqual(['chosen']);
  expect(await idsOf('shown', scopes)).toEqual(['found']);
  expect(await idsOf('all', scopes)).toBeNull();
});
