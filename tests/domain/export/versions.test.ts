import { expect, test } from 'vitest';
import { versionsMarkdown } from '../../../domain/export/versions.ts';

const WORDS = {
  seenAt: (iso: string) => `${iso.slice(0, 10)} 所见`,
  fingerprint: '正文指纹',
  states: { 'changed-fact': '事实改了', edited: '文字改了', added: '新增', removed: '删去' },
};
const version = (text: string, seenAt: string) => ({
  id: `k ${seenAt}`,
  articleKey: 'k',
  textHash: seenAt,
  text,
  seenAt,
});

test('every text stands in the file, with what was changed in it', () => {
  const file = versionsMarkdown(
    '工业增长',
    [
      version('增加值增长11.6%。\n会议强调落实。', '2026-01-01'),
      version('增加值增长11.8%。\n会议强调落实。\n另有一句。', '2026-02-02'),
    ],
    WORDS,
  );
  expect(file).toBe(
    [
      '# 工业增长',
      '## 1. 2026-01-01 所见',
      '正文指纹: 2026-01-01',
      '增加值增长11.6%。\n\n会议强调落实。',
      '## 2. 2026-02-02 所见',
      '正文指纹: 2026-02-02',
      '- **事实改了**: 11.6% → 11.8%\n  - ~~增加值增长11.6%。~~\n  - 增加值增长11.8%。\n- **新增**\n  - 另有一句。',
      '增加值增长11.8%。\n\n会议强调落实。\n\n另有一句。\n',
    ].join('\n\n'),
  );
});
