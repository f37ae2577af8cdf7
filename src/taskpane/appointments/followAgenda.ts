import { attempt, type PaneContext } from '../store/paneContext';
import { placeFollower } from '../store/placeFollower';
import { sheetRequest } from '../store/sheetRequest';
import { isUsersChange } from '../store/usersChange';
import { AGENDA } from './agendaSlice';

/** Visits are told in many sheets: a change anywhere makes the agenda stale. */
const noteChange = ({ store, slice }: PaneContext, sheet: string, address: string): void => {
  const { agendas, stale } = slice(AGENDA).getState();
  const sheets = Object.keys(agendas);
  const written = sheets.flatMap((name) => agendas[name]?.written ?? []);
  if (sheets.length === stale.length) return;
  if (isUsersChange(store.getState(), { sheet, address, written })) slice(AGENDA).update({ stale: sheets });
};

/** The account on the selected row; slots shown are another one's. */
export const lookAtSelected = async ({ pilot, store, slice }: PaneContext): Promise<void> => {
  const found = await attempt(() => pilot.explain(sheetRequest(store.getState())));
  const account = found.ok && found.value ? { name: found.value.name, row: found.value.sheetRow } : null;
  const { account: known } = slice(AGENDA).getState();
  if (account?.row !== known?.row) slice(AGENDA).update({ account, slots: { kind: 'idle' } });
};

const forgetRestored = ({ slice }: PaneContext): void => {
  const { agendas, per } = slice(AGENDA).getState();
  if (Object.keys(agendas).length > 0) slice(AGENDA).update({ ...AGENDA.initial, per });
};

export const followAgenda = placeFollower({
  onChange: noteChange,
  onSelection: lookAtSelected,
  onRestored: forgetRestored,
});
