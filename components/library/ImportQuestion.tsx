import { useState } from 'preact/hooks';
import type { RejectedRow } from '../../domain/import/imported.ts';
import { t } from '../text.ts';
import { common } from '../words/common.ts';
import { importNames } from '../words/formats.ts';
import { team } from '../words/team.ts';
import { transfer } from '../words/transfer.ts';
import { RejectedRows } from './RejectedRows.tsx';
import type { LibraryPlan, PackPlan, ReadPlan } from './transfer-state.ts';

/** What a file would do, and whether it shall be done. */
export function ImportQuestion(
  props: AskingProps & {
    plan: ReadPlan;
    onWrite: (plan: LibraryPlan) => void;
    onCompare: (plan: PackPlan) => void;
  },
) {
  const { plan } = props;
  if (plan.kind === 'library') {
    return <AskingLibrary {...props} plan={plan} onSubmit={() => props.onWrite(plan)} />;
  }
  const { coder, articles, annotations, rejected } = plan;
  return (
    <Question
      {...props}
      rejected={rejected}
      isEmpty={false}
      label={t(team.compare)}
      onSubmit={() => props.onCompare(plan)}
    >
      <p>{t(team.whatItIs, { coder, articles, annotations })}</p>
      <p class="hint">{t(team.beside)}</p>
    </Question>
  );
}

type AskingProps = {
  name: string;
  onSaveList: (lines: readonly (readonly string[])[]) => void;
  onClose: () => void;
};

function AskingLibrary(props: AskingProps & { plan: LibraryPlan; onSubmit: () => void }) {
  const { format, counts, rejected } = props.plan;
  const isEmpty = counts.added + counts.updated + counts.known === 0;
  return (
    <Question {...props} rejected={rejected} isEmpty={isEmpty} label={t(transfer.import)}>
      <p>{t(transfer.whatItIs, { name: props.name, format: t(importNames[format]) })}</p>
      <p class="would-do">{isEmpty ? t(transfer.nothingValid) : t(transfer.wouldDo, counts)}</p>
      {format !== 'backup' && !isEmpty && <p class="hint">{t(transfer.anchorLater)}</p>}
    </Question>
  );
}

/** What a file would do, its rows that cannot come in, and yes or no; yes only for what is valid where not all is. */
function Question(
  props: AskingProps & {
    rejected: readonly RejectedRow[];
    isEmpty: boolean;
    label: string;
    onSubmit: () => void;
    children: preact.ComponentChildren;
  },
) {
  const { rejected, isEmpty } = props;
  const [isOnlyValid, setOnlyValid] = useState(false);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        props.onSubmit();
      }}
    >
      <div class="scrolling told">
        {props.children}
        {rejected.length > 0 && <RejectedRows rows={rejected} onSave={props.onSaveList} />}
      </div>
      <div class="foot">
        {rejected.length > 0 && !isEmpty && (
          <label class="check">
            <input
              type="checkbox"
              checked={isOnlyValid}
              onChange={(event) => setOnlyValid(event.currentTarget.checked)}
            />
            {t(transfer.onlyValid)}
          </label>
        )}
        <div class="buttons">
          <button type="button" onClick={props.onClose}>
            {t(common.cancel)}
          </button>
          <button
            type="submit"
            class="primary"
            disabled={isEmpty || (rejected.length > 0 && !isOnlyValid)}
          >
            {props.label}
          </button>
        </div>
      </div>
    </form>
  );
}
