import { expect, test } from 'vitest';
import { keepLast, writeFile } from '../../entrypoints/background/save-in-folder.ts';

const LIBRARY = '6f1c2c0e-0001-4000-8000-000000000001';
const backup = (place: number) => `quandian-6f1c2c0e-${place}.json.gz`;

/** A folder in memory: files by name, each with its content and the time of its last change, in ms. */
function aFolder(files: Record<string, [content: string, changed: number]> = {}) {
  const kept = new Map(Object.entries(files));
  let fault: 'write' | 'close' | null = null;
  const handleOf = (name: string) => ({
    kind: 'file',
    getFile: async () => {
      const [content, lastModified] = kept.get(name) ?? ['', 0];
      return new File([content], name, { lastModified });
    },
    createWritable: async () => {
      let written = '';
      return {
        write: async (content: Blob) => {
          if (fault === 'write') throw new DOMException('disk full', 'QuotaExceededError');
          written = await content.text();
        },
        close: async () => {
          if (fault === 'close') throw new DOMException('blocked', 'AbortError');
          kept.set(name, [written, 99]);
        },
        abort: async () => undefined,
      };
    },
  });
  const folder = {
    getFileHandle: async (name: string) => {
      if (!kept.has(name)) kept.set(name, ['', 99]);
      return handleOf(name);
    },
    removeEntry: async (name: string) => void kept.delete(name),
    async *entries() {
      for (const name of [...kept.keys()]) yield [name, handleOf(name)];
      yield ['quandian-6f1c2c0e-9.json.gz', { kind: 'directory' }];
    },
  } as never as FileSystemDirectoryHandle;
  const breakAt = (at: typeof fault) => {
    fault = at;
  };
  return {
    folder,
    breakAt,
    names: () => [...kept.keys()].sort(),
    read: (n: string) => kept.get(n)?.[0],
  };
}

test('a backup takes the place of the file of its name', async () => {
  const { folder, read } = aFolder({ 'a.json.gz': ['old', 1] });
  await writeFile(folder, 'a.json.gz', new Blob(['new']));
  expect(read('a.json.gz')).toBe('new');
});

test.each(['write', 'close'] as const)('one that fails at %s leaves what was there', async (at) => {
  const { folder, read, breakAt, names } = aFolder({ 'a.json.gz': ['old', 1] });
  breakAt(at);
  await expect(writeFile(folder, 'a.json.gz', new Blob(['new']))).rejects.toThrow();
  expect(read('a.json.gz')).toBe('old');
  await expect(writeFile(folder, 'b.json.gz', new Blob(['new']))).rejects.toThrow();
  expect(names(), 'no empty file under a new name').toEqual(['a.json.gz']);
});

test('the oldest of ours go, and nothing else', async () => {
  const others: Record<string, [string, number]> = {
    'quandian-aaaaaaaa-1.json.gz': ['another library', 1],
    'quandian-6f1c2c0e-1 (1).json.gz': ['a copy', 1],
    'notes.txt': ['the reader', 1],
  };
  const { folder, names } = aFolder({
    [backup(1)]: ['fifth', 5],
    [backup(2)]: ['second', 2],
    [backup(3)]: ['third', 3],
    [backup(4)]: ['', 9],
    [backup(5)]: ['fourth', 4],
    ...others,
  });
  await keepLast(folder, 3, { library: LIBRARY, name: `备份/${backup(1)}` });
  expect(names()).toEqual([...Object.keys(others), backup(1), backup(3), backup(5)].sort());
});

test('the one that was just written stays, whatever the clock says', async () => {
  const { folder, names } = aFolder({ [backup(1)]: ['new', 1], [backup(2)]: ['old', 2] });
  await keepLast(folder, 1, { library: LIBRARY, name: `备份/${backup(1)}` });
  expect(names()).toEqual([backup(1)]);
});
