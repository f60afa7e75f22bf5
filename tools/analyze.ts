import { readFileSync } from 'node:fs';
import type { Findings } from '../domain/finding.ts';
import { recognize } from '../domain/recognize.ts';
import type { Reading } from '../page/read-article.ts';
import { decodePage } from './decode-page.ts';

/** One JSON object a line for each file, in order; see README, “Analysing files”. */
async function main(args: readonly string[]): Promise<number> {
  const at = args.indexOf('--url');
  const url = at < 0 ? null : (args[at + 1] ?? null);
  const files = at < 0 ? args : args.filter((_, index) => index !== at && index !== at + 1);
  if (files.length === 0) return fail('analyze: name at least one FILE (.txt or an HTML page)');
  if (at >= 0 && (files.length !== 1 || !url || !URL.canParse(url))) {
    return fail('analyze: --url takes an address and goes with exactly one FILE');
  }
  let status = 0;
  for (const file of files) {
    try {
      print(file.endsWith('.txt') ? analyzeText(file) : await analyzePage(file, url));
    } catch (error) {
      print({ file, error: error instanceof Error ? error.message : String(error) });
      status = 1;
    }
  }
  return status;
}

function analyzeText(file: string) {
  return { file, ...findingsIn(readFileSync(file, 'utf8')) };
}

async function analyzePage(file: string, url: string | null) {
  const { parsePage } = await import('./parse-page.ts');
  const { readArticle } = await import('../page/read-article.ts');
  const { findBodyByLibrary } = await import('../page/generic/readability-body.ts');
  const html = decodePage(readFileSync(file));
  const reading: Reading = readArticle(parsePage(html), url, findBodyByLibrary);
  const { isArticle, reason } = reading;
  if (!reading.isArticle) return { file, isArticle, reason };
  const { key: _, ...article } = reading.article;
  return { file, isArticle, reason, article, ...findingsIn(article.text) };
}

function findingsIn(text: string) {
  const { figures, persons, quotations }: Findings = recognize(text);
  return { figures, persons, quotes: quotations };
}

function print(row: object): void {
  process.stdout.write(`${JSON.stringify(row)}\n`);
}

function fail(sentence: string): number {
  process.stderr.write(`${sentence}\n`);
  return 2;
}

process.exitCode = await main(process.argv.slice(2));
