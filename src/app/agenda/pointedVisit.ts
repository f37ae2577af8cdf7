/** What the selected cell points at: a visit in one of our sheets of visits, or an account of the list. */
import { columnOf, textOfCell } from '../../domain/settings/rawTable';
import { succeed } from '../../domain/result';
import type { Result } from '../../domain/result';
import { AGENDA_COLUMNS } from '../../words/agendaWords';
import { OWN_SHEETS } from '../../words/ownSheets';
import { KEY_COLUMN } from '../../words/resultColumns';
import type { AgendaRequest } from '../agendaRequest';
import type { AppContext } from '../appContext';
import type { WorkbookPort } from '../workbookPort';
import type { OwnTable } from '../workbookPort';
import { recallPlan } from '../tours/edit/planMemory';
import { TOUR_TABLE_PREFIX } from '../tours/tabName';
import type { AgendaGround } from './agendaWork';
import type { TourTab } from '../tours/parseTourTab';

/** The sheet of accounts the visits are about, for when one of our own sheets is the active one. */
const MEMORY = 'dcpilot.agendaSheet';

export interface Pointed {
  readonly sheet: string;
  /** Zero-based sheet row. */
  readonly row: number;
}

export const rememberSource = async ({ workbook }: AppContext, sheet: string): Promise<void> => {
  const known = await workbook.getSetting(MEMORY);
  const text = JSON.stringify(sheet);
  if (!known.ok || known.value !== text) await workbook.setSetting(MEMORY, text);
};

const recallSource = async ({ workbook }: AppContext): Promise<string | null> => {
  const text = await workbook.getSetting(MEMORY);
  if (!text.ok || text.value === null) return null;
  try {
    const name: unknown = JSON.parse(text.value);
    return typeof name === 'string' ? name : null;
  } catch {
    return null;
  }
};

/** Sheets that hold one of our tables, found by the tables' language-free names. */
const ownSheetNames = async (workbook: WorkbookPort): Promise<ReadonlySet<string>> => {
  const tours = await workbook.tableNames(TOUR_TABLE_PREFIX);
  const names = [...Object.values(OWN_SHEETS).map(({ table }) => table), ...(tours.ok ? tours.value : [])];
  const tables = await workbook.readOwnTables(names);
  return new Set(tables.ok ? tables.value.flatMap((table) => table?.sheetName ?? []) : []);
};

export interface Aimed {
  readonly request: AgendaRequest;
  readonly pointed: Pointed | null;
}

/** Without a sheet named, the active one is meant; where that is one of ours, the accounts its visits or the tours are about. */
export const aim = async (app: AppContext, request: AgendaRequest): Promise<Result<Aimed>> => {
  if (request.sheet !== undefined) return succeed({ request, pointed: null });
  const active = await app.workbook.describeSheet();
  if (!active.ok) return active;
  const { name, selection } = active.value;
  const pointed = selection ? { sheet: name, row: selection.top } : null;
  const source = (await recallSource(app)) ?? (await recallPlan(app.workbook))?.sheet ?? null;
  if (source === null || source === name) return succeed({ request, pointed });
  const isOurs = (await ownSheetNames(app.workbook)).has(name);
  return succeed({ request: isOurs ? { ...request, sheet: source } : request, pointed });
};

const inTable = (
  { headers, values, rect, sheetName }: OwnTable,
  { sheet, row }: Pointed,
): { readonly visit: string; readonly key: string } | null => {
  const cells = sheetName === sheet ? values[row - rect.top - 1] : undefined;
  if (!cells) return null;
  const textOf = (header: { readonly fr: string; readonly en: string }): string =>
    textOfCell(cells[columnOf({ headers }, header)]);
  return { visit: textOf(AGENDA_COLUMNS.visit), key: textOf(KEY_COLUMN) };
};

/** A row of `DC Agenda` the user typed has no identifier of ours yet: the one it was read under counts. */
const inAgenda = (
  { result, reading }: AgendaGround,
  { sheet, row }: Pointed,
): { readonly visit: string; readonly account: string } | null => {
  const table = result.ownTables.agenda;
  if (!table || table.sheetName !== sheet) return null;
  const visit = reading?.visits[reading.rows.indexOf(row - table.rect.top - 1)];
  return visit ? { visit: visit.id, account: visit.accountKey } : null;
};

/** What a close or a search means where nothing is named. */
export const pointedAt = (
  ground: AgendaGround,
  tabs: readonly TourTab[],
  pointed: Pointed | null,
): { readonly visit?: string; readonly account?: string } => {
  if (!pointed) return {};
  const { result } = ground;
  const row = inAgenda(ground, pointed);
  if (row) return row;
  const { alerts, assistant } = result.ownTables;
  const tables = [alerts, assistant, ...tabs.map(({ own }) => own)].flatMap((one) => one ?? []);
  for (const table of tables) {
    const found = inTable(table, pointed);
    if (found && found.visit !== '') return { visit: found.visit, account: found.key };
    if (found && found.key !== '') return { account: found.key };
  }
  const { accounts, picture } = result.sheet;
  const account = picture.name === pointed.sheet ? accounts.rows.indexOf(pointed.row) : -1;
  const key = accounts.keys[account];
  return key === undefined ? {} : { account: key };
};
