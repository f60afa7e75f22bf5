import type { Notice } from '../../components/Toast.tsx';
import { t } from '../../components/text.ts';
import { timeWords } from '../../components/time.ts';
import { evidence as words } from '../../components/words/evidence.ts';
import type { Annotation } from '../../domain/annotation.ts';
import {
  type Evidence,
  type EvidenceFormat,
  evidenceIn,
  evidenceOf,
} from '../../domain/evidence.ts';
import { articlesOf, versionsOf } from '../../storage/articles.ts';
import type { QuandianDatabase } from '../../storage/database.ts';
import type { Stage } from './article-actions.ts';

/** The evidence for an annotation of the article at hand, from what is stored; `null` when it is gone. */
export async function evidenceFor({ db, state }: Stage, id: string): Promise<Evidence | null> {
  const placed = state()?.annotations.find(({ annotation }) => annotation.id === id);
  if (!placed) return null;
  return evidenceFrom(db, placed.annotation);
}

/** The evidence for any annotation of the library; `null` when it is gone. */
export async function evidenceById(db: QuandianDatabase, id: string): Promise<Evidence | null> {
  const annotation = await db.annotations.get(id);
  return annotation ? evidenceFrom(db, annotation) : null;
}

async function evidenceFrom(db: QuandianDatabase, annotation: Annotation): Promise<Evidence> {
  const [articles, versions] = await Promise.all([
    articlesOf(db, [annotation.articleKey]),
    versionsOf(db, annotation.articleKey),
  ]);
  return evidenceOf(annotation, articles.get(annotation.articleKey) ?? null, versions);
}

/** Puts evidence on the clipboard. */
export async function copyEvidence(
  evidence: Evidence | null,
  format: EvidenceFormat,
): Promise<Notice | undefined> {
  if (!evidence) return undefined;
  const as = (wanted: EvidenceFormat) => evidenceIn(wanted, evidence, labels(), timeWords);
  if (format === 'html') await copyRich(as('html'), as('text'));
  else await navigator.clipboard.writeText(as(format));
  return { text: t(words.copied) };
}

/** A word processor takes the rich form, anything else the plain one. */
async function copyRich(html: string, text: string): Promise<void> {
  const blob = (type: string, content: string) => new Blob([content], { type });
  await navigator.clipboard.write([
    new ClipboardItem({
      'text/html': blob('text/html', html),
      'text/plain': blob('text/plain', text),
    }),
  ]);
}

function labels() {
  return {
    sentence: t(words.sentenceLabel),
    note: t(words.noteLabel),
    accessed: t(words.accessedLabel),
    sha256: t(words.sha256Label),
    url: t(words.urlLabel),
  };
}
