import { importReason } from '../../components/import-reason.ts';
import type { Notice } from '../../components/Toast.tsx';
import type { TeamActions, TeamState } from '../../components/team/team-state.ts';
import { t } from '../../components/text.ts';
import { page } from '../../components/words/page.ts';
import { team } from '../../components/words/team.ts';
import { transfer } from '../../components/words/transfer.ts';
import { adjudicated, compareCoders } from '../../domain/compare-coders.ts';
import { agreementReport } from '../../domain/export/agreement-report.ts';
import { choicesFrom, sourceOf } from '../../domain/export/source.ts';
import { teamPackOf } from '../../domain/export/team-pack.ts';
import { readTeamPack } from '../../domain/import/team-pack.ts';
import { textOfFile } from '../../domain/import/unpack.ts';
import type { QuandianDatabase } from '../../storage/database.ts';
import { documentsWith } from '../../storage/export-source.ts';
import {
  deletePack,
  type PackDatabase,
  packsOf,
  rule,
  rulingsOf,
  savePack,
} from '../../storage/packs.ts';
import { lastExport } from '../../storage/settings.ts';
import { download, downloadParts } from '../shared/download.ts';

type Databases = { db: QuandianDatabase; packs: PackDatabase };

/** The packs, and the one with this id (or the newest) beside one's own annotations. */
export async function loadTeam({ db, packs }: Databases, id = ''): Promise<TeamState> {
  const stored = await packsOf(packs);
  const choices = stored.map(({ id, coder, exportedAt, annotations }) => ({
    id,
    coder,
    exportedAt,
    count: annotations.length,
  }));
  const pack = stored.find((one) => one.id === id) ?? stored[0];
  if (!pack) return { packs: choices, current: null };
  const own = await documentsWith(
    db,
    pack.articles.map(({ key }) => key),
  );
  const rulings = await rulingsOf(packs, pack.id);
  const comparison = compareCoders(own, pack);
  return { packs: choices, current: { id: pack.id, coder: pack.coder, comparison, rulings } };
}

/** What a click in the view does; `show` gets what there is to be seen after it. */
export function createActions(
  stage: Databases & { show: (state: TeamState) => void; inform: (notice: Notice) => void },
): TeamActions {
  let state: TeamState | null = null;
  const show = (next: TeamState) => {
    state = next;
    stage.show(next);
  };
  const open = async (id?: string) => show(await loadTeam(stage, id));
  const act = async (deed: () => Promise<unknown>) => {
    try {
      state ??= await loadTeam(stage, decodeURIComponent(location.hash.slice(1)));
      await deed();
    } catch {
      stage.inform({ text: t(page.actFailed) });
    }
  };
  return {
    choose: (id) => void act(() => open(id)),
    openFile: (file) => void openFile(stage, file, open),
    remove: (id) =>
      void act(async () => {
        await deletePack(stage.packs, id);
        await open();
        stage.inform({ text: t(team.removed) });
      }),
    rule: (pairing, choice) =>
      void act(async () => {
        const { current } = state ?? {};
        if (!state || !current) return;
        await rule(stage.packs, current.id, pairing, choice);
        const rulings = await rulingsOf(stage.packs, current.id);
        show({ ...state, current: { ...current, rulings } });
      }),
    saveReport: () => void act(async () => saveReport(state)),
    saveResult: () => void act(async () => saveResult(state)),
  };
}

async function openFile(
  stage: Databases & { inform: (notice: Notice) => void },
  file: File,
  open: (id: string) => Promise<void>,
): Promise<void> {
  try {
    const { pack } = readTeamPack(textOfFile(new Uint8Array(await file.arrayBuffer())));
    await open(await savePack(stage.packs, pack, new Date().toISOString()));
  } catch (error) {
    const reason = importReason(error instanceof Error ? error.message : String(error));
    stage.inform({ text: t(transfer.refused, { reason }) });
  }
}

async function ownName(): Promise<string> {
  return choicesFrom((await lastExport.getValue()).choices).reader || t(team.me);
}

async function saveReport(state: TeamState | null): Promise<void> {
  if (!state?.current) return;
  const { comparison, rulings, coder } = state.current;
  const report = agreementReport(comparison, rulings, [await ownName(), coder]);
  download(`quandian-agreement-${today()}.md`, 'text/markdown', report);
}

/** What holds, as a pack of its own: it can be compared and exported like any other. */
async function saveResult(state: TeamState | null): Promise<void> {
  if (!state?.current) return;
  const { comparison, rulings, coder } = state.current;
  const library = adjudicated(comparison, rulings);
  const reader = `${await ownName()} + ${coder}`;
  const source = sourceOf(library, new Date().toISOString(), null, { reader });
  const pieces = await Array.fromAsync(teamPackOf(source));
  downloadParts(`quandian-adjudicated-${today()}.json`, 'application/json', pieces);
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
