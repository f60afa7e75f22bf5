import type { Layer, Layers } from '../../domain/mark.ts';
import { t } from '../text.ts';
import { common } from '../words/common.ts';
import { review } from '../words/review.ts';
import type { ArticleState } from './popup-state.ts';

const LAYERS: readonly [Layer, (typeof common)['figure']][] = [
  ['figures', common.figure],
  ['officials', common.official],
  ['annotations', common.annotation],
];

/** What is painted: on this site, and (folded away) everywhere. A layer that is off everywhere is off here. */
export function LayerSwitches(props: {
  state: ArticleState;
  onSwitch: (layer: Layer, on: boolean, everywhere: boolean) => void;
}) {
  const { layers, layersEverywhere } = props.state;
  const onSwitch = (everywhere: boolean) => (layer: Layer, on: boolean) =>
    props.onSwitch(layer, on, everywhere);
  return (
    <div class="layers">
      <Switches
        name={t(review.showOnThisSite)}
        layers={layers}
        enabled={layersEverywhere}
        onSwitch={onSwitch(false)}
      />
      <details>
        <summary>{t(review.showEverywhere)}</summary>
        <Switches
          name={t(review.showEverywhere)}
          layers={layersEverywhere}
          onSwitch={onSwitch(true)}
        />
      </details>
    </div>
  );
}

function Switches(props: {
  name: string;
  layers: Layers;
  enabled?: Layers;
  onSwitch: (layer: Layer, on: boolean) => void;
}) {
  return (
    <fieldset class="switches">
      <legend>{props.name}</legend>
      {LAYERS.map(([layer, word]) => (
        <label key={layer}>
          <input
            type="checkbox"
            checked={props.layers[layer]}
            disabled={props.enabled && !props.enabled[layer]}
            onChange={(event) => props.onSwitch(layer, event.currentTarget.checked)}
          />
          {t(word)}
        </label>
      ))}
    </fieldset>
  );
}
