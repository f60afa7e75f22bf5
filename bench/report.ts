import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import path from 'node:path';
import { root } from '../tools/setup.mjs';

const FILE = path.join(root, 'docs', 'benchmarks.md');
const HEAD = `# Benchmarks

What \`npm run bench -- PART\` measured, each section written by the command itself. Rates are of one machine; the ratios beside them are of the same run, in the same engine.
`;

/** Replaces what `docs/benchmarks.md` says of one part; the other parts' sections stay as they are. */
export function writeSection(part: string, markdown: string): void {
  const old = existsSync(FILE) ? readFileSync(FILE, 'utf8') : HEAD;
  writeFileSync(FILE, withSection(old, part, markdown));
}

/** The report with one section put in place of the old one, or behind the others. A section begins at its `## part`. */
export function withSection(report: string, part: string, markdown: string): string {
  const [head = '', ...sections] = report.split(/^(?=## )/m);
  const section = `## ${part}\n\n${measuredOn()}\n\n${markdown.trim()}\n`;
  const others = sections.filter((one) => !one.startsWith(`## ${part}\n`));
  const all = [...others, section].map((one) => one.trim()).sort();
  return `${[head.trim(), ...all].join('\n\n')}\n`;
}

function measuredOn(): string {
  const day = new Date().toISOString().slice(0, 10);
  return `${day}, Node ${process.versions.node}, ${cpus()[0]?.model.trim() ?? 'unknown processor'}.`;
}

/** Rows as a Markdown table; every column but the first is set to the right. */
export function tableOf(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = columns.map((_, i) => (i === 0 ? '---' : '---:'));
  return [columns, rule, ...rows].map(line).join('\n');
}
