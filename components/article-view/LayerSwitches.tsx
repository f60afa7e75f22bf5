import type { Layer } from '../../domain/mark.ts';
import { t, type Word } from '../text.ts';
import { common } from '../words/common.ts';
import { review } from '../words/review.ts';
import type { ArticleState } from './article-state.ts';

/** The layers with their names. */
export const LAYER_NAMES: readonly (readonly [Layer, Word])[] = [
  ['figures', common.figure],
  ['officials', common.official],
  ['annotations', common.annotation],
];

/** What is painted on this site, each with its line as on the page. A layer that is off everywhere is off here, and says so. */
export function LayerSwitches(props: {
  state: ArticleState;
  onSwitch: (layer: Layer, on: boolean) => void;
}) {
  const { layers, layersEverywhere } = props.state;
  return (
    <fieldset class="switches">
      <legend>{t(review.showOnThisSite)}</legend>
      {LAYER_NAMES.map(([layer, word]) => {
        const isOff = !layersEverywhere[layer];
        return (
          <label key={layer} title={isOff ? t(review.offEverywhere) : undefined}>
            <input
              type="checkbox"
              checked={layers[layer]}
              disabled={isOff}
              onChange={(event) => props.onSwitch(layer, event.currentTarget.checked)}
            />
            <span class={`layer-${layer}`}>{t(word)}</span>
          </label>
        );
      })}
    </fieldset>
  );
}
