import { useState } from 'preact/hooks';
import { COLORS, type Color } from '../../domain/annotation.ts';
import { t } from '../text.ts';
import { colorNames } from '../words/colors.ts';
import { options } from '../words/options.ts';
import type { SectionProps } from './Options.tsx';

/** Longer names do not fit where they are shown. */
const LONGEST_MEANING = 12;

/** The six colours with their lines, what they mean to the reader, and which one comes next. */
export function ColorSection({ state, actions }: SectionProps) {
  return (
    <>
      <p class="hint">{t(options.colorsHint)}</p>
      <ul class="rows colors-named">
        {COLORS.map((color) => (
          <li key={color} class={`color-${color}`}>
            <label title={t(options.nextColor, { color: t(colorNames[color]) })}>
              <input
                type="radio"
                name="last-color"
                aria-label={t(options.nextColor, { color: t(colorNames[color]) })}
                checked={state.lastColor === color}
                onChange={() => actions.setLastColor(color)}
              />
              <span class="line">{t(colorNames[color])}</span>
            </label>
            <Meaning
              color={color}
              value={state.meanings[color] ?? ''}
              onChange={(meaning) => actions.setMeaning(color, meaning)}
            />
          </li>
        ))}
      </ul>
    </>
  );
}

/** What is composed is not saved before it is chosen. */
function Meaning(props: { color: Color; value: string; onChange: (meaning: string) => void }) {
  const [typed, setTyped] = useState(props.value);
  const onInput = (value: string, isComposing: boolean) => {
    setTyped(value);
    if (!isComposing) props.onChange(value);
  };
  return (
    <input
      type="text"
      class="field"
      maxLength={LONGEST_MEANING}
      aria-label={t(options.meaningOf, { color: t(colorNames[props.color]) })}
      placeholder={t(options.meaningHint)}
      value={typed}
      onInput={(event) => onInput(event.currentTarget.value, event.isComposing)}
      onCompositionEnd={(event) => onInput(event.currentTarget.value, false)}
    />
  );
}
