import { type Decision, type Lesson, lessonOf } from '../domain/decision.ts';
import { DecisionForm, isSound } from '../domain/row-forms.ts';
import type { QuandianDatabase } from './database.ts';

/** So many rejections teach; older ones are forgotten first. */
const MOST_LESSONS = 2000;

/** What the reader said about what is recognised in an article. */
export async function decisionsOf(db: QuandianDatabase, articleKey: string): Promise<Decision[]> {
  const rows = await db.decisions.where('articleKey').equals(articleKey).toArray();
  return rows.filter((row) => isSound(DecisionForm, row));
}

/** What rejections in other articles teach. */
export async function lessonsFor(db: QuandianDatabase, articleKey: string): Promise<Lesson[]> {
  const rows = await db.decisions.where('verdict').equals('rejected').toArray();
  return rows
    .filter((row) => row.articleKey !== articleKey && isSound(DecisionForm, row))
    .sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1))
    .slice(0, MOST_LESSONS)
    .map(lessonOf);
}
