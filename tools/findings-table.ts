import type { PageState } from '../messaging/protocol.ts';

type Found = Pick<Extract<PageState, { isArticle: true }>, 'figures' | 'officials'>;

/** Figures with what they measure, officials with their titles, a line each. */
export function tableOf({ figures, officials }: Found): string {
  const rows = [
    ...figures.map((figure) => [
      figure.text,
      `${figure.value ?? `${figure.min}–${figure.max}`} ${figure.unit ?? ''}`,
      figure.indicator ?? '',
    ]),
    ...officials
      .filter((person) => person.coref === null)
      .map((person) => [
        person.name,
        person.kind,
        person.titles.map((title) => title.text).join('、'),
      ]),
  ];
  return rows.map(([a, b, c]) => `     ${pad(a ?? '', 14)}${pad(b ?? '', 24)}${c}`).join('\n');
}

/** Chinese characters are two columns wide in a terminal. */
function pad(text: string, width: number): string {
  const columns = [...text].reduce((sum, char) => sum + (char > '\u2e80' ? 2 : 1), 0);
  return text + ' '.repeat(Math.max(1, width - columns));
}
