import { readBackupRows } from './backup.ts';
import { readClipper } from './clipper.ts';
import { readHypothesis } from './hypothesis.ts';
import type { ImportedFile } from './imported.ts';
import { readReadwise } from './readwise.ts';
import { readCslJson, readRis } from './references.ts';
import { RefusedFileError } from './refused-file.ts';
import { type ReadTeamPack, readTeamPack } from './team-pack.ts';
import { textOfFile } from './unpack.ts';
import { readWebAnnotations } from './web-annotation.ts';

export type ImportFormat = {
  id: string;
  name: string;
  /** @throws RefusedFileError when the file as a whole is none of this format */
  read(text: string, now: string): ImportedFile;
};

/** Every format that can be read. The first that does not refuse a file is the file's. */
export const IMPORT_FORMATS = [
  { id: 'backup', name: 'Quandian JSON', read: readBackupRows },
  { id: 'hypothesis', name: 'Hypothesis JSON', read: readHypothesis },
  { id: 'web-annotation', name: 'W3C Web Annotation', read: readWebAnnotations },
  { id: 'clipper', name: 'Obsidian Web Clipper', read: readClipper },
  { id: 'csl-json', name: 'CSL-JSON', read: readCslJson },
  { id: 'readwise', name: 'Readwise CSV', read: readReadwise },
  { id: 'ris', name: 'RIS', read: readRis },
] as const satisfies readonly ImportFormat[];

export type ImportFormatId = (typeof IMPORT_FORMATS)[number]['id'];

/** A library to be merged, or a team pack, which stands beside it. */
export type ReadFile =
  | ({ kind: 'library'; format: ImportFormatId } & ImportedFile)
  | ({ kind: 'team-pack' } & ReadTeamPack);

/** A file of any of these formats, gzip or not, told by what is in it. @throws RefusedFileError */
export function readFile(file: Uint8Array, now: string): ReadFile {
  const text = textOfFile(file);
  if (isTeamPack(text)) return { kind: 'team-pack', ...readTeamPack(text) };
  const format = formatIn(text);
  return { kind: 'library', ...readText(text, format, now), format };
}

function isTeamPack(text: string): boolean {
  return /^\s*\{\s*"format"\s*:\s*"quandian-team-pack"/.test(text.slice(0, 4000));
}

function readText(text: string, id: ImportFormatId, now: string): ImportedFile {
  const format: ImportFormat | undefined = IMPORT_FORMATS.find((one) => one.id === id);
  if (!format) throw new RefusedFileError('none of the formats that can be read');
  return format.read(text, now);
}

/** By what only one of them says near its beginning; the reader of the format has the last word. */
function formatIn(text: string): ImportFormatId {
  const head = text
    .slice(0, 4000)
    .replace(/^\ufeff/, '')
    .trimStart();
  if (/^TY {2}- /m.test(head)) return 'ris';
  if (!/^[[{]/.test(head)) {
    if (/\bHighlight\b/.test(head.split(/[\r\n]/)[0] ?? '')) return 'readwise';
    throw new RefusedFileError('none of the formats that can be read');
  }
  if (/"format"\s*:\s*"quandian-backup"/.test(head)) return 'backup';
  if (/"export_userid"|"client_version"/.test(head) || /^\{\s*"annotations"\s*:\s*\[/.test(head))
    return 'hypothesis';
  if (/"@context"|"AnnotationCollection"|"type"\s*:\s*"Annotation"/.test(head))
    return 'web-annotation';
  if (/"highlights"\s*:/.test(head)) return 'clipper';
  return head.startsWith('[') ? 'csl-json' : 'backup';
}
