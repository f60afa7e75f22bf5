import './team.css';
import { IMPORT_EXTENSIONS } from '../../domain/import/extensions.ts';
import { FileButton } from '../FileButton.tsx';
import { type Notice, Toast } from '../Toast.tsx';
import { language, t } from '../text.ts';
import { team } from '../words/team.ts';
import { Adjudication } from './Adjudication.tsx';
import { AgreementFigures } from './AgreementFigures.tsx';
import type { TeamActions, TeamState } from './team-state.ts';

/** One's own annotations beside another coder's: how far both agree, and what shall hold. */
export function TeamView(props: {
  state: TeamState;
  actions: TeamActions;
  notice: Notice | null;
  onCloseNotice: () => void;
}) {
  const { state, actions, notice } = props;
  const { current } = state;
  return (
    <main class="quandian team" lang={language()}>
      <header>
        <h1>{t(team.title)}</h1>
        <Packs state={state} actions={actions} />
      </header>
      {!current && <p class="hint">{t(team.intro)}</p>}
      {current && current.comparison.articles.length === 0 && (
        <p class="banner">{t(team.nothingShared)}</p>
      )}
      {current && current.comparison.articles.length > 0 && (
        <>
          <AgreementFigures comparison={current.comparison} actions={actions} />
          <Adjudication
            key={current.id}
            coder={current.coder}
            comparison={current.comparison}
            rulings={current.rulings}
            onRule={actions.rule}
          />
        </>
      )}
      {notice && <Toast notice={notice} onClose={props.onCloseNotice} />}
    </main>
  );
}

function Packs({ state, actions }: { state: TeamState; actions: TeamActions }) {
  const { packs, current } = state;
  return (
    <div class="packs">
      {packs.length > 0 && (
        <select
          class="field"
          aria-label={t(team.pack)}
          value={current?.id ?? ''}
          onChange={(event) => actions.choose(event.currentTarget.value)}
        >
          {packs.map(({ id, coder, exportedAt, count }) => (
            <option key={id} value={id}>
              {t(team.packName, { coder, day: exportedAt.slice(0, 10), count })}
            </option>
          ))}
        </select>
      )}
      {current && (
        <button type="button" class="plain" onClick={() => actions.remove(current.id)}>
          {t(team.remove)}
        </button>
      )}
      <FileButton
        class="plain"
        label={t(team.open)}
        accept={IMPORT_EXTENSIONS}
        onFile={actions.openFile}
      />
    </div>
  );
}
