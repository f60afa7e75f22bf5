import type { CoMention } from '../../domain/insight/people.ts';
import { t } from '../text.ts';
import { insight as words } from '../words/insight.ts';

/** Who is named with whom: a square of names, darker where it is in more articles. */
export function PairMatrix(props: {
  names: readonly string[];
  pairs: readonly CoMention[];
  onChoose: (pair: CoMention) => void;
  chosen: CoMention | null;
}) {
  const { names, pairs, chosen } = props;
  const most = Math.max(1, ...pairs.map(({ articles }) => articles));
  const pairOf = (a: string, b: string) =>
    pairs.find(({ name, other }) => (name === a && other === b) || (name === b && other === a));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keyboard, too.
    <section class="twin" tabIndex={0} aria-label={t(words.network)}>
      <table class="matrix">
        <thead>
          <tr>
            <td />
            {names.map((name) => (
              <th key={name} scope="col">
                <span>{name}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {names.map((name) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {names.map((other) => {
                const pair = name === other ? undefined : pairOf(name, other);
                return (
                  <td key={other} class={name === other ? 'self' : undefined}>
                    {pair && (
                      <button
                        type="button"
                        class="share"
                        style={{ '--share': Math.round((pair.articles / most) * 100) }}
                        aria-pressed={pair === chosen}
                        aria-label={t(words.pair, { name, other, count: pair.articles })}
                        onClick={() => props.onChoose(pair)}
                      >
                        {pair.articles}
                      </button>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
