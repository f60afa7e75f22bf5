import { useState } from 'preact/hooks';
import { bareName } from '../../domain/insight/namesakes.ts';
import type { CoMention } from '../../domain/insight/people.ts';
import type { Place } from '../../domain/insight/source.ts';
import type { TitleSpan } from '../../domain/insight/titles.ts';
import { PictureFrame, type Table } from '../pictures/PictureFrame.tsx';
import { PlaceCard } from '../pictures/PlaceCard.tsx';
import { changesIn } from '../pictures/title-changes.ts';
import { t } from '../text.ts';
import { personKinds } from '../words/finding.ts';
import { tableHeads as heads, insight as words } from '../words/insight.ts';
import type { InsightProps } from './Insights.tsx';
import { Namesakes } from './Namesakes.tsx';
import { pairTable } from './PeopleList.tsx';
import { Quotations } from './Quotations.tsx';
import { useAsked } from './use-asked.ts';
import { useLazy } from './use-lazy.ts';

/** So many people stand there until more are asked for. */
const FEW = 10;

/** One person over all articles: titles over time, who is named beside, what was said. */
export function PersonPage(props: InsightProps & { name: string; onOpen: (name: string) => void }) {
  const { questions, wanted, age, transfer, namesakes } = props;
  const person = useAsked(
    () => questions.person(props.name, wanted, namesakes),
    [questions, wanted, age, props.name, namesakes],
  );
  const [chosen, setChosen] = useState<Place | null>(null);
  const TitleChart = useLazy(async () => (await import('../pictures/TitleChart.tsx')).TitleChart);
  if (!person) return null;
  const { summary, titles, beside, quotations } = person;
  const { name, firstSeen: first, lastSeen: last } = summary;
  return (
    <article class="insight">
      <h2>{name}</h2>
      <p class="facts">
        {[
          t(personKinds[summary.kind]),
          t(words.peopleCounts, summary),
          first && (first === last ? first : t(words.seen, { first, last })),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <Namesakes
        person={person}
        choice={namesakes[bareName(name)] ?? null}
        onOpen={props.onOpen}
        onChoose={props.actions.tellApart}
      />
      {titles.length > 0 && (
        <PictureFrame
          title={t(words.titles)}
          table={titleTable(titles)}
          onExport={(table) => transfer.saveList(`quandian-titles-${name}.csv`, table)}
        >
          {TitleChart && <TitleChart titles={titles} chosen={chosen} onChoose={setChosen} />}
          {chosen && <PlaceCard place={chosen} sentences={questions.sentences} />}
        </PictureFrame>
      )}
      <PictureFrame
        title={t(words.beside)}
        table={pairTable(beside)}
        onExport={(table) => transfer.saveList(`quandian-beside-${name}.csv`, table)}
      >
        <Beside beside={beside} onOpen={props.onOpen} />
      </PictureFrame>
      <Quotations places={quotations} questions={questions} />
    </article>
  );
}

/** Who is named in the same articles: a bar each, and the way to that person. */
function Beside(props: { beside: readonly CoMention[]; onOpen: (name: string) => void }) {
  const { beside } = props;
  const [isWhole, setIsWhole] = useState(false);
  const most = Math.max(1, ...beside.map(({ articles }) => articles));
  if (beside.length === 0) return <p class="empty">{t(words.nobodyBeside)}</p>;
  return (
    <>
      <ul class="bars">
        {beside.slice(0, isWhole ? undefined : FEW).map(({ other, articles }) => (
          <li key={other}>
            <button type="button" class="link" onClick={() => props.onOpen(other)}>
              {other}
            </button>
            <span class="bar" style={{ width: `${(articles / most) * 60}%` }} />
            <span class="count">{articles}</span>
          </li>
        ))}
      </ul>
      {beside.length > FEW && !isWhole && (
        <button type="button" class="link" onClick={() => setIsWhole(true)}>
          {t(words.showAll)}
        </button>
      )}
    </>
  );
}

function titleTable(titles: readonly TitleSpan[]): Table {
  return [
    [
      ...[heads.title, heads.change, heads.together],
      ...[heads.first, heads.last, heads.articles, heads.article],
    ].map((word) => t(word)),
    ...titles.map(({ title, isFormer, together, firstSeen, lastSeen, places }) => [
      isFormer ? `${title}（${t(words.former)}）` : title,
      changesIn(places).join('；'),
      together.join('、'),
      firstSeen,
      lastSeen,
      String(places.length),
      places.map(({ articleTitle }) => articleTitle).join('；'),
    ]),
  ];
}
