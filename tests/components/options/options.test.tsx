// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { colorName, setColorMeanings } from '../../../components/color-name.ts';
import { Options } from '../../../components/options/Options.tsx';
import type { OptionsActions, OptionsState } from '../../../components/options/options-state.ts';

afterEach(() => {
  cleanup();
  setColorMeanings({});
});

const state: OptionsState = {
  language: 'auto',
  theme: 'auto',
  points: 'none',
  layers: { figures: true, officials: true, annotations: true },
  sites: { 'www.myrb.net': { figures: false, officials: false }, 'm.myrb.net': { figures: true } },
  meanings: { green: '存疑' },
  lastColor: 'yellow',
  commands: [
    { name: 'annotate', shortcut: 'Alt+Shift+A' },
    { name: 'bookmark', shortcut: '' },
  ],
  hosts: ['*://*.myrb.net/*', '*://*.scol.com.cn/*'],
  addedHosts: ['*://*.scol.com.cn/*'],
  holdings: { annotations: 3, bookmarks: 2, articles: 4, trash: 1 },
  used: 5_600_000,
  isPersisted: true,
  health: { state: 'sound' },
  backups: { isOn: false, keep: 7, folder: null, saved: [], failure: null, unfinished: null },
  version: '0.1.0',
};

function open(facts: Partial<OptionsState> = {}) {
  const actions = {
    setLanguage: vi.fn(),
    setTheme: vi.fn(),
    setPoints: vi.fn(),
    setLayer: vi.fn(),
    resetSite: vi.fn(),
    switchSite: vi.fn(),
    setMeaning: vi.fn(),
    setLastColor: vi.fn(),
    saveBackup: vi.fn(),
    previewBackup: vi.fn(async () => null),
    importBackup: vi.fn(async () => undefined),
    setBackups: vi.fn(),
    chooseFolder: vi.fn(),
    allowFolder: vi.fn(),
    checkLibrary: vi.fn(async () => ({ isSound: true, rows: 0, faulty: [] })),
    saveFaulty: vi.fn(),
    acceptLoss: vi.fn(),
    openWelcome: vi.fn(),
  } satisfies OptionsActions;
  render(
    <Options
      state={{ ...state, ...facts }}
      actions={actions}
      notice={null}
      onCloseNotice={vi.fn()}
    />,
  );
  return actions;
}

test.each([
  ['繁體中文', 'setLanguage', 'zh-TW'],
  ['English', 'setLanguage', 'en'],
  ['深色', 'setTheme', 'dark'],
  ['高对比度', 'setTheme', 'contrast'],
  ['字下加点', 'setPoints', 'dots'],
] as const)('%s is chosen by a click', (label, act, value) => {
  const actions = open();
  fireEvent.click(screen.getByRole('radio', { name: label }));
  expect(actions[act]).toHaveBeenCalledWith(value);
});

test('a meaning is stored when it is typed, not while pinyin is composed', () => {
  const actions = open();
  const field = screen.getByRole('textbox', { name: '黄色的含义' });
  fireEvent.input(field, { target: { value: 'shi shi' }, isComposing: true });
  expect(actions.setMeaning).not.toHaveBeenCalled();
  fireEvent.compositionEnd(field, { target: { value: '事实' } });
  expect(actions.setMeaning).toHaveBeenLastCalledWith('yellow', '事实');
});

test.each([
  [{}, 'green', '绿色'],
  [{ green: '存疑' }, 'green', '存疑'],
  [{ green: '  ' }, 'green', '绿色'],
] as const)('with the meanings %j, %s is called %s', (meanings, color, name) => {
  setColorMeanings(meanings);
  expect(colorName(color)).toBe(name);
});

test('only sites where something is off are listed, and given back', () => {
  const actions = open();
  expect(screen.getByText('不标：数字、官员')).toBeTruthy();
  expect(screen.queryByText('m.myrb.net')).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: '恢复' }));
  expect(actions.resetSite).toHaveBeenCalledWith('www.myrb.net');
});

test.each([
  [{ state: 'lost', expected: 9, found: 4 } as const, /上次有 9 条批注和收藏，现在只有 4 条/],
  [{ state: 'unreadable', reason: 'closed' } as const, /读不出来（closed）/],
])('the library’s health %j is told', (health, sentence) => {
  const actions = open({ health });
  expect(screen.getByRole('alert').textContent).toMatch(sentence);
  if (health.state !== 'lost') return;
  fireEvent.click(screen.getByRole('button', { name: /以现有内容为准/ }));
  expect(actions.acceptLoss).toHaveBeenCalledOnce();
});

test.each([
  [0, '0 B'],
  [1023, '1023 B'],
  [1536, '1.5 KB'],
  [5_600_000, '5.3 MB'],
  [3_000_000_000, '2.8 GB'],
])('%i bytes are %s', (used, words) => {
  open({ used });
  expect(screen.getByText(new RegExp(`约占 ${words} 空间`))).toBeTruthy();
});

test.each([
  ['scol.com.cn', '*://*.scol.com.cn/*'],
  ['https://www.thepaper.cn/newsDetail_forward_1', '*://*.thepaper.cn/*'],
])('%s is switched on by its address', (typed, pattern) => {
  const { switchSite } = open();
  fireEvent.input(screen.getByLabelText('启用另一个新闻网站'), { target: { value: typed } });
  fireEvent.click(screen.getByText('启用'));
  expect(switchSite).toHaveBeenCalledExactlyOnceWith(pattern, true);
});

test.each(['新闻', 'file:///a.html', 'about:blank', ''])(
  '“%s” is no site, and nothing is asked',
  (typed) => {
    const { switchSite } = open();
    fireEvent.input(screen.getByLabelText('启用另一个新闻网站'), { target: { value: typed } });
    fireEvent.click(screen.getByText('启用'));
    expect(switchSite).not.toHaveBeenCalled();
    expect(screen.getByRole('alert').textContent).toContain('不是网站的地址');
  },
);

test('a site that was added can be switched off, the portal cannot', () => {
  const { switchSite } = open();
  expect(screen.queryByLabelText('停用 myrb.net')).toBeNull();
  fireEvent.click(screen.getByLabelText('停用 scol.com.cn'));
  expect(switchSite).toHaveBeenCalledExactlyOnceWith('*://*.scol.com.cn/*', false);
});
