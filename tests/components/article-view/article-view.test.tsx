// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { ArticleView } from '../../../components/article-view/ArticleView.tsx';
import type {
  ArticleActions,
  ArticleState,
} from '../../../components/article-view/article-state.ts';
import { Reprints } from '../../../components/article-view/Reprints.tsx';
import { whyNothing } from '../../../components/article-view/why-nothing.ts';
import type { Decision } from '../../../domain/decision.ts';
import type { ArticleVersion, StoredArticle } from '../../../domain/library.ts';
import type { PlacedAnnotation } from '../../../domain/mark.ts';
import type { Placement } from '../../../domain/quote.ts';
import { recognize } from '../../../domain/recognize.ts';
import { aDraft, anArticle } from '../../support/samples.ts';

afterEach(cleanup);

const ALL = { figures: true, officials: true, annotations: true };
const NONE = { figures: false, officials: false, annotations: false };
const article = anArticle();

const aState = (facts: Partial<ArticleState> = {}): ArticleState => ({
  article,
  otherPages: [],
  figures: recognize(article.text).figures,
  figuresLeft: 0,
  officials: [],
  quotations: [],
  annotations: [],
  decisions: [],
  bookmark: null,
  versions: [],
  layers: ALL,
  layersEverywhere: ALL,
  canPaint: true,
  drafts: {},
  ...facts,
});

const placed = (placement: Placement, note = ''): PlacedAnnotation => ({
  annotation: { ...aDraft(undefined, { note }), createdAt: '', updatedAt: '' },
  placement,
});
const inPlace = { state: 'in-place', start: 16, end: 21 } as const;
const changed: Placement = {
  state: 'changed-fact',
  start: 16,
  end: 21,
  now: '11.8%',
  changes: [{ old: '11.6%', new: '11.8%' }],
};

function open(state: ArticleState, onScreen: { start: number; end: number } | null = null) {
  const actions = {
    reveal: vi.fn(),
    goBack: vi.fn(),
    toggleBookmark: vi.fn(),
    switchLayer: vi.fn(),
    update: vi.fn(async () => undefined),
    keepDraft: vi.fn(),
    deleteAnnotation: vi.fn(),
    reattach: vi.fn(),
    accept: vi.fn(),
    reject: vi.fn(),
    correct: vi.fn(),
    withdraw: vi.fn(),
    reprints: vi.fn(async (): Promise<StoredArticle[]> => []),
    evidenceOf: vi.fn(async () => null),
    copyEvidence: vi.fn(),
    formats: vi.fn(async () => []),
    exportAs: vi.fn(),
    exportVersions: vi.fn(),
  } satisfies ArticleActions;
  render(<ArticleView state={state} actions={actions} onScreen={onScreen} />);
  return actions;
}

test.each([
  ['有标记', aState(), null],
  ['浏览器太旧', aState({ canPaint: false }), /版本太旧/],
  ['图层都关着', aState({ layers: NONE }), /图层都关着/],
  ['什么也没认出来', aState({ figures: [] }), /没有认出/],
  [
    '只有找不到的批注',
    aState({ figures: [], annotations: [placed({ state: 'lost' })] }),
    /没有认出/,
  ],
])('why nothing is marked: %s', (_, state, sentence) => {
  if (sentence) expect(whyNothing(state)).toMatch(sentence);
  else expect(whyNothing(state)).toBeNull();
});

test('what could not be placed stands first, old and new beside each other', () => {
  open(
    aState({
      annotations: [placed(inPlace, '甲'), placed(changed, '乙'), placed({ state: 'lost' }, '丙')],
    }),
  );
  const headings = screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent);
  expect(headings).toEqual(['原文已改（1）', '在原文中找不到（1）']);
  const list = within(screen.getByRole('list', { name: '原文已改（1）' }));
  expect(list.getByText('11.6%', { selector: 'del' })).toBeTruthy();
  expect(list.getByText('11.8%', { selector: 'ins' })).toBeTruthy();
  const notes = [...document.querySelectorAll('.note')].map((one) => one.textContent);
  expect(notes).toEqual(['乙', '丙', '甲']);
});

test('a changed one is attached to the text as it is now, a lost one only to a selection', () => {
  const actions = open(aState({ annotations: [placed(changed)] }));
  fireEvent.click(screen.getByRole('button', { name: '附到现在的文字' }));
  expect(actions.reattach).toHaveBeenCalledWith(expect.any(String), changed);
  fireEvent.click(screen.getByRole('button', { name: '附到网页上选中的文字' }));
  expect(actions.reattach).toHaveBeenLastCalledWith(expect.any(String), 'selection');
});

test.each([
  ['e', 'textarea'],
  ['v', '.icon[aria-pressed="true"]'],
])('the key %s on a row opens %s', (key, selector) => {
  open(aState({ annotations: [placed(inPlace)] }));
  const row = screen.getByTitle('跳到原文');
  fireEvent.keyDown(row, { key });
  expect(document.querySelector(selector)).toBeTruthy();
});

test.each([
  ['组字中', { isComposing: true }],
  ['组字的键码', { keyCode: 229 }],
  ['带 Ctrl', { ctrlKey: true }],
])('a key does nothing: %s', (_, how) => {
  const actions = open(aState({ annotations: [placed(inPlace)] }));
  fireEvent.keyDown(screen.getByTitle('跳到原文'), { key: 'c', ...how });
  expect(actions.copyEvidence).not.toHaveBeenCalled();
});

test('letters typed into a note are letters', () => {
  const actions = open(aState({ annotations: [placed(inPlace)] }));
  fireEvent.keyDown(screen.getByTitle('跳到原文'), { key: 'e' });
  fireEvent.keyDown(screen.getByRole('textbox', { name: '笔记' }), { key: 'c' });
  expect(actions.copyEvidence).not.toHaveBeenCalled();
});

test('what is typed is kept as a draft at every stroke, and is there when the editor opens again', () => {
  const one = placed(inPlace, '旧');
  const { id } = one.annotation;
  const draft = { color: 'green', note: '没写完', tags: [] } as const;
  const actions = open(aState({ annotations: [one], drafts: { [id]: { ...draft, tags: [] } } }));
  expect(screen.getByText(/有没保存的修改/)).toBeTruthy();
  fireEvent.keyDown(screen.getByTitle('跳到原文'), { key: 'e' });
  const field = screen.getByRole('textbox', { name: '笔记' }) as HTMLTextAreaElement;
  expect(field.value).toBe('没写完');
  fireEvent.input(field, { target: { value: '写完了' } });
  expect(actions.keepDraft).toHaveBeenLastCalledWith(id, { ...draft, note: '写完了' });
});

test('a save that fails says so and leaves what was typed', async () => {
  const actions = open(aState({ annotations: [placed(inPlace)] }));
  actions.update.mockRejectedValueOnce(new Error('full'));
  fireEvent.keyDown(screen.getByTitle('跳到原文'), { key: 'e' });
  const field = screen.getByRole('textbox', { name: '笔记' }) as HTMLTextAreaElement;
  fireEvent.input(field, { target: { value: '写了很久' } });
  fireEvent.keyDown(field, { key: 'Enter', ctrlKey: true });
  expect((await screen.findByRole('alert')).textContent).toContain('没有保存成功');
  expect(field.value).toBe('写了很久');
});

test('only what stands on the screen is lit', () => {
  const far = { ...inPlace, start: 900, end: 905 };
  open(aState({ annotations: [placed(inPlace, '这里'), placed(far, '远处')] }), {
    start: 0,
    end: 30,
  });
  const lit = [...document.querySelectorAll('.lit .note')].map((one) => one.textContent);
  expect(lit).toEqual(['这里']);
});

test('the way back is offered after a jump, and goes with the return', () => {
  const actions = open(aState());
  expect(screen.queryByRole('button', { name: '回到刚才读到的地方' })).toBeNull();
  fireEvent.click(screen.getAllByTitle('跳到原文')[0] as HTMLElement);
  fireEvent.click(screen.getByRole('button', { name: '回到刚才读到的地方' }));
  expect(actions.goBack).toHaveBeenCalledOnce();
  expect(screen.queryByRole('button', { name: '回到刚才读到的地方' })).toBeNull();
});

test('key figures beyond those that are listed are counted, and said to be on the page', () => {
  const state = aState({ figuresLeft: 79_013 });
  open(state);
  const tab = screen.getByRole('tab', { name: /数字/ });
  expect(tab.textContent).toContain(String(state.figures.length + 79_013));
  fireEvent.click(tab);
  expect(document.body.textContent).toContain('另有 79013 个关键数字');
});

test('a person who is mentioned often is one row, with a button for each mention', () => {
  const text = '市长邱允中主持会议。邱允中指出，邱允中要求。';
  const { persons } = recognize(text);
  const actions = open(aState({ article: anArticle({ text }), officials: persons, figures: [] }));
  fireEvent.click(screen.getByRole('tab', { name: /人物/ }));
  expect(screen.getAllByRole('listitem')).toHaveLength(1);
  fireEvent.click(screen.getByRole('button', { name: '邱允中，第 2 处' }));
  expect(actions.reveal.mock.lastCall?.[0].start).toBeGreaterThan(5);
});

test('a short quote stands in its sentence: by itself it says little', () => {
  open(aState({ annotations: [placed(inPlace)] }));
  expect(document.querySelector('.item .sentence')?.textContent).toContain('工业增加值增长11.6%');
});

test('of a person it is told which posts the article gives, takes, and adds', () => {
  const text = '任命李云为沱阳市人民政府副市长；免去李云的沱阳市教育局局长职务。';
  const { persons } = recognize(text);
  open(aState({ article: anArticle({ text }), officials: persons, figures: [] }));
  fireEvent.click(screen.getByRole('tab', { name: /人物/ }));
  expect([...document.querySelectorAll('.post-change')].map((one) => one.textContent)).toEqual([
    '新任沱阳市人民政府副市长',
    '卸任沱阳市教育局局长',
  ]);
});

test.each([
  ['标签', '<script>alert(1)</script>'],
  ['右起的文字', 'שלום עולם'],
  ['表情和生僻字', '👨‍👩‍👧𠮷é'],
  ['孤立的代理项', 'a\ud800b'],
])('a note is shown as it is: %s', (_, note) => {
  open(aState({ annotations: [placed(inPlace, note)] }));
  expect(document.querySelector('.note')?.textContent).toBe(note);
  expect(document.querySelector('script')).toBeNull();
});

test('of a very long note with very many tags the list shows the beginning, the editor all', () => {
  const one = placed(inPlace, '长'.repeat(200_000));
  one.annotation.tags = Array.from({ length: 1000 }, (_, i) => `标签${i}`);
  open(aState({ annotations: [one] }));
  expect(document.querySelector('.note')?.textContent).toMatch(/^长{1000}……$/);
  expect(document.querySelectorAll('.foot .tag')).toHaveLength(12);
  expect(screen.getByText('+988')).toBeTruthy();
  fireEvent.keyDown(screen.getByTitle('跳到原文'), { key: 'e' });
  const field = screen.getByRole('textbox', { name: '笔记' }) as HTMLTextAreaElement;
  expect(field.value).toHaveLength(200_000);
  expect(document.querySelectorAll('.tags-field .tag')).toHaveLength(1000);
});

const figuresOf = (words: string) =>
  aState({
    article: anArticle({ text: words }),
    figures: recognize(words).figures.filter(({ key }) => key),
  });
const firstRow = () => screen.getAllByTitle('跳到原文')[0] as HTMLElement;

test.each([
  ['a', 'accept'],
  ['x', 'reject'],
] as const)('the key %s on a figure is to %s it', (key, act) => {
  const actions = open(figuresOf('增长11.6%，居全省第2位。'));
  fireEvent.keyDown(firstRow(), { key });
  const [suggestion] = [actions[act].mock.lastCall?.[0]].flat();
  expect(suggestion).toMatchObject({ kind: 'figure', span: { start: 2, end: 7 } });
});

test('the right span is what is selected in the sentence', () => {
  const actions = open(figuresOf('前面一句。全市增长11.6%，居第2位。'));
  fireEvent.keyDown(firstRow(), { key: 'e' });
  const field = screen.getByRole('textbox', { name: '所在的句子' }) as HTMLTextAreaElement;
  expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe('11.6%');
  const from = field.value.indexOf('增长');
  field.setSelectionRange(from, from + 7);
  fireEvent.keyDown(field, { key: 'Enter' });
  expect(actions.correct).toHaveBeenCalledWith(expect.anything(), { start: 7, end: 14 }, null);
  expect(screen.queryByRole('textbox', { name: '所在的句子' })).toBeNull();
});

test('a person’s title is put right; Enter while composing saves nothing', () => {
  const text = '市长邱允中主持会议。';
  const actions = open(
    aState({ article: anArticle({ text }), figures: [], officials: recognize(text).persons }),
  );
  fireEvent.click(screen.getByRole('tab', { name: /人物/ }));
  fireEvent.keyDown(firstRow(), { key: 'e' });
  const field = screen.getByRole('textbox', { name: '职务' }) as HTMLInputElement;
  expect(field.value).toBe('市长');
  fireEvent.input(field, { target: { value: '代市长' } });
  fireEvent.keyDown(field, { key: 'Enter', isComposing: true });
  expect(actions.correct).not.toHaveBeenCalled();
  fireEvent.keyDown(field, { key: 'Enter' });
  expect(actions.correct).toHaveBeenCalledWith(expect.anything(), expect.anything(), '代市长');
});

test('what was left out is listed and taken back, all mentions at once', () => {
  const decision = (id: string): Decision => ({
    id,
    articleKey: 'k',
    kind: 'figure',
    verdict: 'rejected',
    quote: { exact: '第2位', prefix: '居全省', suffix: '。', start: 0, end: 3 },
    right: null,
    title: null,
    annotationId: null,
    createdAt: '',
    updatedAt: '',
  });
  const actions = open(aState({ decisions: [decision('1'), decision('2')] }));
  expect(screen.getByText('已排除（1）')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: '恢复' }));
  expect(actions.withdraw).toHaveBeenCalledWith(['1', '2']);
});

const version = (text: string, seenAt: string, textHash = seenAt): ArticleVersion => ({
  id: `${article.key} ${textHash}`,
  articleKey: article.key,
  textHash,
  text,
  seenAt,
});
const OLDER = article.text.replace('11.6%', '11.8%').replace('。', '。这一句后来删去了。');
const VERSIONS = [
  version(OLDER, '2026-01-02T03:04:05.000Z'),
  version(article.text, '2026-02-03T04:05:06.000Z'),
];

test('an article that was changed after it was kept says so, with what changed and whose notes it touches', async () => {
  const noted = placed({ state: 'changed-fact', start: 16, end: 21, now: '11.6%', changes: [] });
  const start = OLDER.indexOf('11.8%');
  const quote = { ...noted.annotation.quote, exact: '11.8%', start, end: start + 5 };
  const annotation = { ...noted.annotation, quote, textHash: VERSIONS[0]?.textHash ?? '' };
  const actions = open(aState({ versions: VERSIONS, annotations: [{ ...noted, annotation }] }));
  expect((await screen.findByRole('status')).textContent).toContain('改过 1 次');
  await waitFor(() => expect(screen.getByRole('status').textContent).toContain('1 处'));
  fireEvent.click(screen.getByRole('button', { name: '看改了什么' }));
  const panel = within(screen.getByRole('tabpanel'));
  expect((await panel.findByText('事实改了')).closest('li')?.textContent).toMatch(
    /11\.8% → 11\.6%.*涉及您的批注11\.8%/s,
  );
  expect(panel.getByText('删去').closest('li')?.textContent).toContain('这一句后来删去了。');
  fireEvent.click(panel.getByText('事实改了'));
  expect(actions.reveal).toHaveBeenCalledWith(expect.objectContaining({ start: 0 }));
  fireEvent.click(panel.getByText('导出各版全文'));
  expect(actions.exportVersions).toHaveBeenCalled();
});

test('an article with one text has no revisions', () => {
  open(aState({ versions: VERSIONS.slice(1) }));
  expect(screen.queryByRole('status')).toBeNull();
  expect(screen.queryByRole('tab', { name: /改稿/ })).toBeNull();
});

test('a note on another page of the article is told apart from a lost one, with the way there', () => {
  const url = 'http://www.myrb.net/html/2021/news/12/304050_2.html';
  const away: PlacedAnnotation = { ...placed({ state: 'lost' }, '第二页上的'), page: 2 };
  const lost = placed({ state: 'lost' }, '丢了的');
  lost.annotation.id = crypto.randomUUID();
  const part = { page: 1, of: 2, folded: false };
  open(
    aState({
      article: { ...article, part },
      otherPages: [{ page: 2, url }],
      annotations: [away, lost],
    }),
  );
  expect(screen.getByText(/第 1 页，共 2 页/)).toBeTruthy();
  const there = screen.getByRole('heading', { name: '第 2 页上的（1）' }).closest('section');
  expect(there?.textContent).toContain('第二页上的');
  expect(there?.textContent).not.toContain('丢了的');
  const link = within(there as HTMLElement).getByRole('link', { name: '打开第 2 页' });
  expect(link.getAttribute('href')).toBe(url);
});

test('an article that is still folded is said to be so', () => {
  open(aState({ article: { ...article, part: { page: 1, of: null, folded: true } } }));
  expect(screen.getByText(/还没有展开/)).toBeTruthy();
});

test('a note beyond what a folded page shows is not said to be lost, and is attached nowhere else', () => {
  const beyond: PlacedAnnotation = { ...placed({ state: 'lost' }, '后面的话'), folded: true };
  const part = { page: 1, of: null, folded: true };
  open(aState({ article: { ...article, part }, annotations: [beyond] }));
  const there = screen
    .getByRole('heading', { name: '可能在没有展开的部分（1）' })
    .closest('section');
  expect(there?.textContent).toContain('后面的话');
  expect(screen.queryByText(/找不到/)).toBeNull();
  expect(screen.queryByRole('button', { name: /附到/ })).toBeNull();
});

test('a reprint in the library is linked', async () => {
  const other = { ...article, key: 'b', url: 'http://www.tuoyang.example/b', title: '转载的标题' };
  const stored = { ...other, textHash: 'f'.repeat(64), createdAt: '', updatedAt: '' };
  render(<Reprints articleKey="k" reprints={async () => [stored]} />);
  const list = await screen.findByRole('region', { name: '文库里的转载' });
  expect(within(list).getByRole('link', { name: '转载的标题' }).getAttribute('href')).toBe(
    'http://www.tuoyang.example/b',
  );
});
