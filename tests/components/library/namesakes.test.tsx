// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import type { PersonPage } from '../../../components/library/library-state.ts';
import { Namesakes } from '../../../components/library/Namesakes.tsx';
import { namesakeChoicesIn } from '../../../components/library/namesake-form.ts';
import type { NamesakeChoice } from '../../../domain/insight/namesakes.ts';

afterEach(cleanup);

const aSummary = (name: string, articles = 1) => ({
  ...{ name, kind: 'official' as const, title: '', articles, mentions: 1, quotations: 0 },
  ...{ firstSeen: '', lastSeen: '' },
});
const aTitle = (org: string) => ({
  ...{ title: `${org}局长`, org, isFormer: false, firstSeen: '', lastSeen: '' },
  ...{ together: [], places: [] },
});

function open(names: string[], orgs: string[], choice: NamesakeChoice | null, articles = 2) {
  const namesakes = names.map((name) => aSummary(name, articles));
  const person = {
    ...{ summary: namesakes[0], namesakes, titles: orgs.map(aTitle), beside: [], quotations: [] },
  } as PersonPage;
  const acts = { onOpen: vi.fn(), onChoose: vi.fn() };
  render(<Namesakes person={person} choice={choice} {...acts} />);
  return acts;
}

test('the others of the name can be opened, and all of them be taken as one person', () => {
  const acts = open(['王伟（市教育局）', '王伟（长虹公司）'], ['市教育局'], null);
  fireEvent.click(screen.getByRole('button', { name: '王伟（长虹公司）' }));
  expect(acts.onOpen).toHaveBeenCalledWith('王伟（长虹公司）');
  fireEvent.click(screen.getByRole('button', { name: '当作同一个人' }));
  expect(acts.onChoose).toHaveBeenCalledWith('王伟', 'one');
});

test('one person with several organisations can be taken apart; what was chosen can be taken back', () => {
  const acts = open(['王伟'], ['市委', '市政协'], null);
  fireEvent.click(screen.getByRole('button', { name: '按单位分成几个人' }));
  expect(acts.onChoose).toHaveBeenCalledWith('王伟', 'each');
  cleanup();
  const again = open(['王伟'], ['市委', '市政协'], 'one');
  fireEvent.click(screen.getByRole('button', { name: '恢复自动判断' }));
  expect(again.onChoose).toHaveBeenCalledWith('王伟', null);
});

test.each([
  ['one organisation', ['市委'], 2],
  ['several organisations in one article', ['市委', '市政协'], 1],
])('of one person with %s nothing is asked', (_, orgs, articles) => {
  open(['王伟'], orgs, null, articles);
  expect(document.body.textContent).toBe('');
});

test('that they are taken apart is said only where they are', () => {
  open(['王伟（市委）', '王伟（市政协）'], ['市委'], 'each');
  expect(document.body.textContent).toContain('已按单位分开');
  cleanup();
  open(['王伟'], ['市委'], 'each');
  expect(document.body.textContent).toBe('恢复自动判断');
});

test.each([
  ['what was chosen', { 王伟: 'one', 李静: 'each' }, { 王伟: 'one', 李静: 'each' }],
  ['a word of a newer version', { 王伟: 'maybe', 李静: 'each' }, { 李静: 'each' }],
  ['something else', 'damaged', {}],
  ['nothing', null, {}],
])('stored: %s', (_, stored, read) => {
  expect(namesakeChoicesIn(stored)).toEqual(read);
});
