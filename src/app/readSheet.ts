/** A sheet into memory: described, read block by block, its tables and columns recognised. */
import type { ReadSettings } from '../domain/accounts/readSettings';
import type { UnitChoices } from '../domain/accounts/unitChoice';
import type { Steps } from '../domain/steps';
import { fail, succeed } from '../domain/result';
import type { Result } from '../domain/result';
import { CellGrid } from '../sheet/cellGrid';
import { findInSteps } from '../sheet/findAccounts';
import type { AccountsFound } from '../sheet/findAccounts';
import { cellCount, columnCount } from '../sheet/rect';
import type { Rect } from '../sheet/rect';
import type { SheetPicture } from '../sheet/sheetPicture';
import { todayOf } from './appContext';
import type { AppContext } from './appContext';
import { breatheThrough } from './breatheThrough';
import type { MappingChoice, RunControls, SheetRequest } from './dcPilot';
import { recallMapping } from './mappingMemory';
import { parseUnitChoices } from './unitSettings';
import { recallUnits } from './unitMemory';
import type { ReadingChoices } from './readingChoices';
import { repairedTable } from './repairedTable';
import type { SheetDescription } from './workbookPort';

/** Cells held in memory at most: 9 bytes each and their texts. */
const MAX_CELLS = 40_000_000;
const FORMAT_ROWS = 64;
const FORMAT_CELLS = 60_000;

export interface SheetReading {
  readonly picture: SheetPicture;
  readonly found: AccountsFound;
  /** Serial day the run counts from. */
  readonly today: number;
  /** What was said of the units of amounts, in this workbook and for this run. */
  readonly units: UnitChoices;
}

const readGrid = async (
  { workbook }: AppContext,
  sheet: SheetDescription,
  rect: Rect,
  run: RunControls,
): Promise<Result<CellGrid>> => {
  if (cellCount(rect) > MAX_CELLS) return fail('HOST_LIMIT', { sheet: sheet.name, limit: `${MAX_CELLS}` });
  const grid = new CellGrid(rect);
  const read = await workbook.readBlocks(
    { sheetId: sheet.id, rect },
    (firstRow, values) => grid.fill(firstRow - rect.top, values),
    run,
  );
  return read.ok ? succeed(grid) : read;
};

const readFormats = async (
  { workbook }: AppContext,
  sheet: SheetDescription,
  rect: Rect,
): Promise<Result<readonly (readonly string[])[]>> => {
  const rows = Math.max(1, Math.min(FORMAT_ROWS, Math.floor(FORMAT_CELLS / columnCount(rect))));
  return workbook.readFormats({
    sheetId: sheet.id,
    rect: { ...rect, bottom: Math.min(rect.bottom, rect.top + rows - 1) },
  });
};

/** The picture of a sheet with its cells. */
export const readPicture = async (
  app: AppContext,
  sheet: string | undefined,
  run: RunControls,
): Promise<Result<SheetPicture>> => {
  const described = await app.workbook.describeSheet(sheet);
  if (!described.ok) return described;
  const { usedRect, ...description } = described.value;
  if (!usedRect) return succeed({ ...description, grid: null, sampleFormats: [] });
  const grid = await readGrid(app, described.value, usedRect, run);
  if (!grid.ok) return grid;
  const formats = await readFormats(app, described.value, usedRect);
  return formats.ok ? succeed({ ...description, grid: grid.value, sampleFormats: formats.value }) : formats;
};

/** A remembered column that is no longer there is forgotten for this run; one named in the request must be there. */
function* find(
  picture: SheetPicture,
  today: number,
  choices: { readonly remembered: MappingChoice; readonly asked: MappingChoice },
): Steps<Result<AccountsFound>> {
  const all = yield* findInSteps(picture, { today, choice: { ...choices.remembered, ...choices.asked } });
  if (all.ok || all.failure.code !== 'MAPPING_UNKNOWN') return all;
  return yield* findInSteps(picture, { today, choice: choices.asked });
}

/** What is remembered in the workbook, and what is said now, which wins. */
const unitsInForce = async (
  { workbook }: AppContext,
  sheet: string,
  said: SheetRequest['settings'],
): Promise<Result<UnitChoices>> => parseUnitChoices({ ...(await recallUnits(workbook, sheet)), ...said });

const throughRepairs = (
  picture: SheetPicture,
  found: AccountsFound,
  settings: ReadSettings,
): AccountsFound => {
  if (!found.chosen) return found;
  const chosen = repairedTable(picture, found.chosen, settings);
  const candidates = found.candidates.map((candidate) => (candidate === found.chosen ? chosen : candidate));
  return { ...found, chosen, candidates };
};

/** Reads a sheet and finds what it holds. */
export const readSheet = async (
  app: AppContext,
  request: SheetRequest,
  settings: ReadingChoices,
  run: RunControls = {},
): Promise<Result<SheetReading>> => {
  const asked = parseUnitChoices(request.settings);
  if (!asked.ok) return asked;
  run.onProgress?.('read', 0);
  const picture = await readPicture(app, request.sheet, run);
  if (!picture.ok) return picture;
  run.onProgress?.('recognise', 0);
  const today = settings.today ?? todayOf(app.clock);
  const remembered = await recallMapping(app.workbook, picture.value.name);
  const choices = { remembered, asked: request.mapping ?? {} };
  const found = await breatheThrough(app, find(picture.value, today, choices));
  if (!found.ok) return found;
  const units = await unitsInForce(app, picture.value.name, request.settings);
  if (!units.ok) return units;
  const readable = throughRepairs(picture.value, found.value, { today, units: units.value });
  return succeed({ picture: picture.value, found: readable, today, units: units.value });
};
