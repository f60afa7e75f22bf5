import { describe, expect, it } from 'vitest';
import { tableOf, withSection } from '../../bench/report.ts';

describe('the report of the benchmarks', () => {
  const headings = (report: string) => report.match(/^## .*/gm);

  it('keeps one section for each part, in the order of the alphabet', () => {
    const once = withSection('# Benchmarks\n', 'storage', 'one');
    const both = withSection(once, 'reading', 'two');
    expect(headings(both)).toEqual(['## reading', '## storage']);
  });

  it('replaces what it said of a part, and leaves the others and the head as they are', () => {
    const both = withSection(withSection('# Benchmarks\n\nHead.\n', 'a', 'old a'), 'b', 'old b');
    const renewed = withSection(both, 'a', 'new a');
    expect(renewed).toContain('Head.');
    expect(renewed).toContain('new a');
    expect(renewed).not.toContain('old a');
    expect(renewed).toContain('old b');
  });

  it('writes rows as a table', () => {
    expect(tableOf(['what', 'ms'], [['ours', '1']])).toBe(
      '| what | ms |\n| --- | ---: |\n| ours | 1 |',
    );
  });
});
