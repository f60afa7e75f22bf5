import { afterEach, describe, expect, test } from 'vitest';
import type { Span } from '../../domain/article.ts';
import { describeQuote, locateQuotes, type Placement } from '../../domain/quote.ts';
import { offsetAtPoint } from '../../page/hit-test.ts';
import { linesOf } from '../../page/lines.ts';
import { createPainter } from '../../page/paint.ts';
import { mapLines, type TextMap } from '../../page/text-map.ts';
import { selectedSpan } from '../../page/watch-selection.ts';
import { pageOf, spanOf } from './article-page.ts';

afterEach(() => document.body.replaceChildren());

const PARAGRAPHS = [
  '全市规上工业增加值增长11.6%,居全省第2位。',
  '在市交通运输局局长谭谱看来,交通运输是应对气候变化的重点领域。',
  '全年减免群众医疗费用2.5亿元,新建公办幼儿园14所。',
];
const PAGE = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('');

const read = (root: Element): TextMap => mapLines(linesOf(root));
const saidAt = (map: TextMap, placement: Placement | undefined) =>
  placement && placement.state !== 'lost' ? map.rangesOf(placement).map(String).join('') : null;

/** Makes a quote of some words, lets the page change, reads it anew and looks for the quote. */
function afterwards(words: string, change: (root: HTMLElement) => void, html = PAGE) {
  const { root, map } = pageOf(html);
  const quote = describeQuote(map.text, spanOf(map, words));
  change(root);
  const now = read(document.querySelector('main') as Element);
  const [placement] = locateQuotes(now.text, [quote], map.text);
  const [imported] = locateQuotes(now.text, [quote]);
  return { now, placement, imported };
}

/** What other annotators fail at, by their own trackers. */
describe('pages on which others lose their notes or put them elsewhere', () => {
  test('a look-alike sentence does not draw the note to itself', () => {
    const look = '新建公办幼儿园14所,增加学位3200个。';
    const html = `<p>涪城区${look}</p>${PAGE}<p>游仙区${look}</p>`;
    const { now, placement, imported } = afterwards(
      `游仙区${look}`,
      (root) => root.lastElementChild?.prepend('据介绍,'),
      html,
    );
    for (const one of [placement, imported]) expect(saidAt(now, one)).toBe(`游仙区${look}`);
    const gone = afterwards(`游仙区${look}`, (root) => root.lastElementChild?.remove(), html);
    expect(gone.placement).toEqual({ state: 'lost' });
  });

  test('text that comes in above moves no note to other words', () => {
    const { now, placement, imported } = afterwards('11.6%', (root) =>
      root.insertAdjacentHTML('afterbegin', '<div><p>本报讯:增长11.8%。</p><br>摘要</div>'),
    );
    for (const one of [placement, imported]) {
      expect(one?.state).toBe('moved');
      expect(saidAt(now, one)).toBe('11.6%');
    }
  });

  test('the nested spans and sections of WeChat, wrapped otherwise the next time', () => {
    const wechat = (cut: number) =>
      PARAGRAPHS.map(
        (text) =>
          `<section style="margin: 0"><p><span leaf=""><span textstyle="">${text.slice(0, cut)}</span></span><span>${text.slice(cut)}</span><span leaf=""><br></span></p></section>`,
      ).join('<mp-style-type data-value="3"></mp-style-type>');
    const { now, placement, imported } = afterwards(
      '减免群众医疗费用2.5亿元',
      (root) => {
        root.innerHTML = wechat(9);
      },
      wechat(4),
    );
    for (const one of [placement, imported]) {
      expect(one?.state).toBe('in-place');
      expect(saidAt(now, one)).toBe('减免群众医疗费用2.5亿元');
    }
  });

  test('spaces that another extension puts between Chinese and figures, by textNode.data', () => {
    const { now, placement, imported } = afterwards('增长11.6%,居全省第2位', (root) => {
      for (const paragraph of root.querySelectorAll('p')) {
        const node = paragraph.firstChild as Text;
        node.data = node.data.replace(/(?<=\p{sc=Han})(?=\d)|(?<=[\d%])(?=\p{sc=Han})/gu, ' ');
      }
    });
    for (const one of [placement, imported]) {
      expect(one?.state).toBe('edited');
      expect(saidAt(now, one)).toBe('增长 11.6%,居全省第 2 位');
    }
  });

  test('a framework that renders the same words into new nodes', () => {
    const { root, map } = pageOf(PAGE);
    const quote = describeQuote(map.text, spanOf(map, '局长谭谱'));
    root.replaceChildren(...[...root.children].map((one) => one.cloneNode(true)));
    expect(map.stands()).toBe(false);
    const now = read(root);
    const [placement] = locateQuotes(now.text, [quote], map.text);
    expect(placement?.state).toBe('in-place');
    expect(saidAt(now, placement)).toBe('局长谭谱');
  });

  test('text that is written into the same node anew: ranges collapse, new ones do not', () => {
    const { root, map } = pageOf(PAGE);
    const [range] = map.rangesOf(spanOf(map, '11.6%'));
    const node = root.querySelector('p')?.firstChild as Text;
    node.data = String(node.data);
    expect(String(range)).toBe('');
    expect(map.stands()).toBe(true);
    expect(map.rangesOf(spanOf(map, '11.6%')).map(String)).toEqual(['11.6%']);
  });

  test.each<[string, string, string]>([
    ['<br> within a paragraph', '<p>投资<br>3.2亿元<br>增长5%</p>', '3.2亿元'],
    ['a table', '<table><tr><td>投资</td><td>3.2亿元</td></tr></table>', '3.2亿元'],
    ['a hidden copy before it', '<p hidden>投资3.2亿元</p><p>投资3.2亿元</p>', '3.2亿元'],
    ['inline elements', '<p>投资<b>3</b><i>.</i><b>2亿</b>元</p>', '3.2亿元'],
  ])('%s', (_, html, words) => {
    const { now, placement } = afterwards(words, () => undefined, html);
    expect(saidAt(now, placement)).toBe(words);
    const hidden = document.querySelector('[hidden]');
    const [range] = now.rangesOf(placement as Span);
    expect(hidden?.contains(range?.startContainer ?? null) ?? false).toBe(false);
  });
});

describe('an open shadow root', () => {
  const show = (inner: string, light = '') => {
    document.body.innerHTML = `<main><h1>标题</h1><news-body>${light}</news-body><p>尾</p></main>`;
    const host = document.querySelector('news-body') as HTMLElement;
    host.attachShadow({ mode: 'open' }).innerHTML = inner;
    return { host, map: read(document.querySelector('main') as Element) };
  };

  test('is read in its place, painted, selected and found under the pointer', () => {
    const { host, map } = show('<p>投资3.2亿元</p>');
    expect(map.text).toBe('标题\n投资3.2亿元\n尾');
    const span = spanOf(map, '3.2亿元');
    const [range] = map.rangesOf(span) as [Range];
    const painter = createPainter(document);
    painter.set('figure', [range]);
    expect(host.shadowRoot?.adoptedStyleSheets).toHaveLength(1);
    const { left, top, height } = range.getBoundingClientRect();
    const under = host.shadowRoot?.querySelector('p') ?? null;
    expect(offsetAtPoint(document, map, { x: left + 3, y: top + height / 2 }, under)).toBe(
      span.start,
    );
    const selection = document.getSelection() as Selection;
    selection.setBaseAndExtent(
      range.startContainer,
      range.startOffset,
      range.endContainer,
      range.endOffset,
    );
    expect(selectedSpan(document, map)).toEqual(span);
    painter.dispose();
    expect(host.shadowRoot?.adoptedStyleSheets).toHaveLength(0);
  });

  test('hides what it says is hidden, as the page does', () => {
    const { map } = show('<p>投资3.2亿元</p><p hidden>旧稿</p><p style="display: none">副本</p>');
    expect(map.text).toBe('标题\n投资3.2亿元\n尾');
  });

  test('that shows the element’s own children leaves them to be read', () => {
    const { map } = show('<div>框</div><slot></slot>', '<p>投资3.2亿元</p>');
    expect(map.text).toBe('标题\n投资3.2亿元\n尾');
  });
});
