import { type Choice, type Comparison, confusionOf, pairingId } from '../compare-coders.ts';
import { plainText } from './markdown.ts';

/** What is known of two coders' agreement, in Markdown, for the methods section of a paper. Figures to three decimals. */
export function agreementReport(
  { articles, agreement, lost, elsewhere }: Comparison,
  rulings: ReadonlyMap<string, Choice>,
  [one, other]: readonly [string, string],
): string {
  const { pairings } = agreement;
  const counts = Map.groupBy(pairings, ({ verdict }) => verdict);
  const count = (verdict: 'same' | 'label' | 'edges' | 'alone') => counts.get(verdict)?.length ?? 0;
  const ruled = pairings.filter((pairing) => rulings.has(pairingId(pairing))).length;
  const facts: [string, string | number][] = [
    ['共有文章 articles of both', articles.length],
    [`${one} 的批注 annotations`, pairings.filter((pairing) => pairing.one).length],
    [`${other} 的批注 annotations`, pairings.filter((pairing) => pairing.other).length],
    ['Cohen κ', decimals(agreement.kappa)],
    ['κ 所据片段 spans under κ', agreement.common],
    ['片段 F1 span F1', decimals(agreement.spanF1)],
    ['片段与标签 F1 span and label F1', decimals(agreement.labelledF1)],
    ['一致 same', count('same')],
    ['标签不同 other label', count('label')],
    ['起止不同 other edges', count('edges')],
    ['只有一方 one only', count('alone')],
    ['已裁定 ruled', ruled],
    ['不在共同文本里 not in the text of both', lost.one.length + lost.other.length],
    ['在对方独有文章里 in articles of the other alone', elsewhere],
  ];
  const labels = confusionOf(agreement).map((entry) => [entry.one, entry.other, entry.count]);
  return `# 标注一致性 Agreement

${table(['', ''], facts)}

## 标签 Labels

${table([one, other, '次数 count'], labels)}

标签取批注的第一个标签，没有标签时取颜色。κ：Cohen 1960，只算双方起止完全相同的片段；F1：起止完全相同才算。

The label is the first tag of an annotation, without one its colour. κ: Cohen 1960, over spans with the same edges; F1: exact edges.
`;
}

function decimals(value: number | null): string {
  return value === null ? '—' : value.toFixed(3);
}

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) =>
    `| ${cells.map((cell) => plainText(String(cell)).replaceAll('\n', ' ')).join(' | ')} |`;
  return [line(head), `|${head.map(() => ' --- |').join('')}`, ...rows.map(line)].join('\n');
}
