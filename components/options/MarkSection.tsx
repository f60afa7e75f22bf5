import type { Layer } from '../../domain/mark.ts';
import { LAYER_NAMES } from '../article-view/LayerSwitches.tsx';
import { t, type Word } from '../text.ts';
import { options } from '../words/options.ts';
import { Choice } from './Choice.tsx';
import type { SectionProps } from './Options.tsx';
import { POINTS, type Points } from './options-state.ts';

const POINT_NAMES: Readonly<Record<Points, Word>> = {
  none: options.pointsNone,
  dots: options.pointsDots,
  circles: options.pointsCircles,
};

/** What is painted everywhere, and the sites where the reader wanted less. */
export function MarkSection({ state, actions }: SectionProps) {
  const sites = Object.entries(state.sites)
    .map(
      ([host, layers]) => [host, LAYER_NAMES.filter(([layer]) => layers[layer] === false)] as const,
    )
    .filter(([, off]) => off.length > 0);
  return (
    <>
      <p class="hint">{t(options.marksHint)}</p>
      <div class="switches">
        {LAYER_NAMES.map(([layer, word]) => (
          <label key={layer}>
            <input
              type="checkbox"
              checked={state.layers[layer]}
              onChange={(event) => actions.setLayer(layer as Layer, event.currentTarget.checked)}
            />
            <span class={`layer-${layer}`}>{t(word)}</span>
          </label>
        ))}
      </div>
      <Choice
        name="points"
        label={t(options.points)}
        value={state.points}
        choices={POINTS.map((points) => [points, t(POINT_NAMES[points])] as const)}
        onChange={actions.setPoints}
      />
      {sites.length > 0 && (
        <>
          <h3>{t(options.sitesWithLayers)}</h3>
          <ul class="rows">
            {sites.map(([host, off]) => (
              <li key={host}>
                <span>{host}</span>
                <span class="facts">
                  {t(options.offHere, { layers: off.map(([, word]) => t(word)).join('、') })}
                </span>
                <button type="button" onClick={() => actions.resetSite(host)}>
                  {t(options.resetSite)}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
