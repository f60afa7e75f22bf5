import { useState } from 'preact/hooks';
import type { CoMention, PersonSummary } from '../../domain/insight/people.ts';
import { Marked } from '../Marked.tsx';
import { PairMatrix } from '../pictures/PairMatrix.tsx';
import { PictureFrame, type Table } from '../pictures/PictureFrame.tsx';
import { PlaceCard } from '../pictures/PlaceCard.tsx';
import { t } from '../text.ts';
import { personKinds } from '../words/finding.ts';
import { tableHeads as heads, insight as words } from '../words/insight.ts';
import { review } from '../words/review.ts';
import type { InsightProps } from './Insights.tsx';
import { isNarrowed } from './narrowed.ts';
import { useAsked } from './use-asked.ts';
import { VirtualGrid } from './VirtualGrid.tsx';

const ESTIMATE = 68;
/** So many people stand in the square. */
const MOST = 12;

/** Everyone who is named in the articles, those in most articles first; and who is named with whom. */
export function PeopleList(props: InsightProps & { onOpen: (name: string) => void }) {
  const { questions, wanted, age, onOpen, namesakes } = props;
  const people = useAsked(
    () => questions.people(wanted, namesakes),
    [questions, wanted, age, namesakes],
  );
  if (!people) return null;
  if (people.length === 0) {
    return <p class="empty">{t(isNarrowed(wanted) ? review.nothingFound : words.noPeople)}</p>;
  }
  const at = (index: number) => people[index];
  return (
    <>
      {people.length > 1 && <Network {...props} people={people} />}
      <VirtualGrid
        label={t(review.people)}
        count={people.length}
        estimate={ESTIMATE}
        keyOf={(index) => at(index)?.name ?? index}
        onKey={(key, index, event) => {
          const person = at(index);
          if (key !== 'Enter' || !person || (event.target as HTMLElement).closest('button'))
            return false;
          onOpen(person.name);
          return true;
        }}
      >
        {(index) => {
          const person = at(index);
          if (!person) return null;
          return (
            <button type="button" class="open summary" onClick={() => onOpen(person.name)}>
              <b>
                <Marked text={person.name} words={wanted.words} />
              </b>
              <span>
                <Marked text={person.title || t(personKinds[person.kind])} words={wanted.words} />
              </span>
              <span class="facts">
                {t(words.peopleCounts, person)}
                {person.lastSeen && ` · ${t(words.lastSeen, { day: person.lastSeen })}`}
              </span>
            </button>
          );
        }}
      </VirtualGrid>
    </>
  );
}

/** Who of those in most articles is named with whom. */
function Network(props: InsightProps & { people: readonly PersonSummary[] }) {
  const { questions, wanted, age, transfer, namesakes } = props;
  const [isOpen, setIsOpen] = useState(false);
  const [chosen, setChosen] = useState<CoMention | null>(null);
  const names = props.people.slice(0, MOST).map(({ name }) => name);
  const pairs = useAsked(
    async () => (isOpen ? questions.network(names, wanted, namesakes) : []),
    [questions, wanted, age, isOpen, namesakes],
  );
  return (
    <details class="network" onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{t(words.network)}</summary>
      {isOpen && pairs && (
        <PictureFrame
          title={t(words.network)}
          level={2}
          table={pairTable(pairs)}
          onExport={(table) => transfer.saveList('quandian-network.csv', table)}
        >
          <PairMatrix names={names} pairs={pairs} chosen={chosen} onChoose={setChosen} />
          {chosen?.places.map((place) => (
            <PlaceCard key={place.articleKey} place={place} sentences={questions.sentences} />
          ))}
        </PictureFrame>
      )}
    </details>
  );
}

export function pairTable(pairs: readonly CoMention[]): Table {
  return [
    [t(heads.name), t(heads.other), t(heads.articles), t(heads.article)],
    ...pairs.map(({ name, other, articles, places }) => [
      name,
      other,
      String(articles),
      places.map(({ articleTitle }) => articleTitle).join('；'),
    ]),
  ];
}
