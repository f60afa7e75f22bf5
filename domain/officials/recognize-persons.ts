import type { Person } from '../finding.ts';
import { addAppointed } from './appointments.ts';
import { addBylines } from './byline.ts';
import { withCoreference } from './coreference.ts';
import { addHistorical } from './historical.ts';
import { addListed } from './lists.ts';
import { type People, people } from './people.ts';
import { addPolite } from './polite.ts';
import { type Post, postsIn } from './post.ts';
import { addRepeats } from './repeats.ts';
import { addSurnameMentions } from './surname-mentions.ts';
import { addTitled } from './titled.ts';
import { addAnonymised, addBare, addIntroduced, addSpaced, addWithStatus } from './untitled.ts';

/** The named persons of a text, in its order; see `Person`. Linear in the length of the text. */
export function recognizePersons(text: string): Person[] {
  const found = people();
  const posts = [...postsIn(text)];
  addBylines(text, found);
  addTitled(text, posts, found);
  addAppointed(text, found);
  addListed(text, found);
  addWithStatus(text, found);
  addAnonymised(text, found);
  addAgain(text, posts, found);
  addIntroduced(text, found);
  addHistorical(text, found);
  addSpaced(text, found);
  addBare(text, found);
  addAgain(text, posts, found);
  addPolite(text, found);
  return withCoreference(found.all());
}

/** Further mentions of those who were found so far. */
function addAgain(text: string, posts: readonly Post[], found: People): void {
  addRepeats(text, found);
  addSurnameMentions(text, posts, found);
}
