/**
 * Evaluates one formula the way Excel would: it is written into a free cell, the host calls our functions through the
 * client, and the cell is read when it no longer waits.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Session } from '../node/openSession';
import type { Language } from '../../src/words/language';

const PATIENCE_MS = 60_000;
const FIRST_WAIT_MS = 5;
const LONGEST_WAIT_MS = 200;

export type Evaluation =
  | { readonly kind: 'value'; readonly text: string }
  | { readonly kind: 'error'; readonly error: string; readonly reason: string };

interface Place {
  readonly sheetName: string;
  readonly row: number;
  readonly column: number;
}

/** A cell right of and below everything, so that the formula reads the sheet without meeting itself. */
const freeCell = async ({ excel }: Session, sheetName: string | undefined): Promise<Place> =>
  excel.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = sheetName === undefined ? worksheets.getActiveWorksheet() : worksheets.getItem(sheetName);
    sheet.load('name');
    const used = sheet.getUsedRangeOrNullObject(false);
    used.load('rowIndex,columnIndex,rowCount,columnCount');
    await context.sync();
    if (used.isNullObject) return { sheetName: sheet.name, row: 0, column: 0 };
    return {
      sheetName: sheet.name,
      row: used.rowIndex + used.rowCount + 1,
      column: used.columnIndex + used.columnCount + 1,
    };
  });

const enter = async ({ excel }: Session, place: Place, formula: string, language: Language): Promise<void> =>
  excel.Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem(place.sheetName).getCell(place.row, place.column);
    if (language === 'fr') cell.formulasLocal = [[formula]];
    else cell.formulas = [[formula]];
    await context.sync();
  });

const readCells = async ({ excel }: Session, place: Place): Promise<unknown[][]> =>
  excel.Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem(place.sheetName).getCell(place.row, place.column);
    cell.load('values');
    const spill = cell.getSpillingToRangeOrNullObject();
    spill.load('values');
    await context.sync();
    return spill.isNullObject ? cell.values : spill.values;
  });

const isWaiting = (rows: readonly (readonly unknown[])[]): boolean =>
  rows.some((row) => row.some((cell) => cell === '#BUSY!' || cell === '#GETTING_DATA'));

const waitForCells = async (session: Session, place: Place): Promise<unknown[][]> => {
  let rows = await readCells(session, place);
  let wait = FIRST_WAIT_MS;
  for (let waited = 0; isWaiting(rows) && waited < PATIENCE_MS; waited += wait) {
    await sleep(wait);
    rows = await readCells(session, place);
    wait = Math.min(LONGEST_WAIT_MS, wait * 2);
  }
  return rows;
};

const ERROR = /^#[A-Z/0!?]+[!?A]?$/;

const reasonOf = ({ host }: Session, place: Place): string => {
  const sheet = host.model.sheets.find((candidate) => candidate.name === place.sheetName);
  const value = sheet?.cells.get(place.row, place.column);
  return typeof value === 'object' && value !== null && value.reason !== undefined ? value.reason : '';
};

/** Numbers unrounded with a point, texts as they are, logical values as Excel writes them. */
const cellText = (cell: unknown): string =>
  typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell ?? '');

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** A formula Excel does not take has no cell to read: what Excel says of it is the reason. */
export const evalFormula = async (
  session: Session,
  request: { readonly formula: string; readonly language: Language; readonly sheet?: string },
): Promise<Evaluation> => {
  const place = await freeCell(session, request.sheet);
  const formula = request.formula.startsWith('=') ? request.formula : `=${request.formula}`;
  const refusal = await enter(session, place, formula, request.language).then(() => null, messageOf);
  if (refusal !== null) return { kind: 'error', error: '', reason: refusal };
  const rows = await waitForCells(session, place);
  const first = rows[0]?.[0];
  if (rows.length === 1 && rows[0]?.length === 1 && typeof first === 'string' && ERROR.test(first)) {
    return { kind: 'error', error: first, reason: reasonOf(session, place) };
  }
  return { kind: 'value', text: rows.map((row) => row.map(cellText).join('\t')).join('\n') };
};
