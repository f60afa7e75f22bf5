import type { Person } from '../finding.ts';
import { drain } from '../steps.ts';
import { addAppointed } from './appointments.ts';
import { addBare, addCounted } from './bare.ts';
import { addBylines } from './byline.ts';
import { withCoreference } from './coreference.ts';
import { addHistorical } from './historical.ts';
import { addListed, partTitles } from './lists.ts';
import { type People, people } from './people.ts';
import { addComrades, addPolite } from './polite.ts';
import { type Post, postSteps } from './post.ts';
import { addRecords } from './records.ts';
import { addRepeats } from './repeats.ts';
import { addSurnameMentions } from './surname-mentions.ts';
import { addTitled } from './titled.ts';
import {
  addAnonymised,
  addIntroduced,
  addParted,
  addSpaced,
  addSuccessors,
  addWithStatus,
  addWithTrade,
} from './untitled.ts';

/** The named persons of a text, in its order; see `Person`. Linear in the length of the text. */
export function recognizePersons(text: string): Person[] {
  return drain(personSteps(text));
}

/** The same in steps. What is surest is looked for first: no two persons share a character. */
export function* personSteps(text: string): Generator<void, Person[]> {
  const found = people();
  const posts = yield* postSteps(text);
  addBylines(text, found);
  yield* addTitled(text, posts, found);
  yield* addAppointed(text, found);
  addListed(text, found);
  partTitles(text, found);
  yield;
  yield* addWithStatus(text, found);
  addListed(text, found);
  addAnonymised(text, found);
  addWithTrade(text, found);
  yield* addAgain(text, posts, found);
  addRecords(text, found);
  addIntroduced(text, found);
  addSuccessors(text, found);
  addComrades(text, found);
  yield;
  addHistorical(text, found);
  yield;
  addSpaced(text, found);
  addCounted(text, found);
  addParted(text, found);
  yield* addBare(text, found);
  yield* addAgain(text, posts, found);
  addPolite(text, found);
  yield;
  return withCoreference(found.all());
}

/** Further mentions of those who were found so far. */
function* addAgain(text: string, posts: readonly Post[], found: People): Generator<void> {
  yield* addRepeats(text, found);
  yield* addSurnameMentions(text, posts, found);
  yield;
}
