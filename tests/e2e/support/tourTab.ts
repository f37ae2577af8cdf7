import type { WorkbenchPage } from './workbenchPage';

/** A row of a tour's table: the visit it bears, and its row in the sheet from 1. */
export interface TourTabRow {
  readonly visit: string;
  readonly row: number;
}

/** The first tour tab of the workbook, edited as a person does. */
export interface TourTab {
  readonly name: string;
  readonly rows: () => Promise<readonly TourTabRow[]>;
  readonly text: (visit: string, header: string) => Promise<string>;
  readonly type: (visit: string, header: string, text: string) => Promise<void>;
  /** Its row is copied into one inserted under another's, and deleted where it was. */
  readonly moveUnder: (visit: string, other: string) => Promise<void>;
  readonly drop: (visit: string) => Promise<void>;
  /** A row inserted under a visit's, with one cell typed. */
  readonly addUnder: (visit: string, header: string, text: string) => Promise<void>;
  /** Every cell, picture and visibility of the sheets a person sees, as the host keeps them. */
  readonly workbook: () => Promise<unknown>;
}

const TAB_NAME = /^\d{4}-S\d{2} /;
const LETTERS = 26;

const letters = (column: number): string =>
  (column >= LETTERS ? letters(Math.floor(column / LETTERS) - 1) : '') +
  String.fromCharCode(65 + (column % LETTERS));

interface Table {
  readonly headers: readonly string[];
  readonly top: number;
  readonly rows: readonly (readonly string[])[];
}

/** Texts of the tab's table; row numbers from 1. */
const readTable = (excel: WorkbenchPage, name: string): Promise<Table> =>
  excel.page.evaluate((sheetName) => {
    const host = window.workbench?.host;
    const sheet = host?.model.sheets.find((one) => one.name === sheetName);
    const rect = sheet?.tables[0]?.rect;
    if (!host || !sheet || !rect) throw new Error(`No tour in "${sheetName}".`);
    const textsOf = (row: number): string[] =>
      Array.from({ length: rect.right - rect.left + 1 }, (_, at) => host.textOf(sheet, row, rect.left + at));
    const rows = Array.from({ length: rect.bottom - rect.top }, (_, at) => textsOf(rect.top + 1 + at));
    return { headers: textsOf(rect.top), top: rect.top + 2, rows };
  }, name);

const workbookOf = (excel: WorkbenchPage): Promise<unknown> =>
  excel.page.evaluate(() =>
    window.workbench?.host.model.sheets
      .filter(({ visibility }) => visibility !== 'VeryHidden')
      .map((sheet) => ({
        name: sheet.name,
        visibility: sheet.visibility,
        cells: [...sheet.cells.cells()].map(({ row, column, value }) => [
          ...[row, column, value as unknown, sheet.cells.formula(row, column)?.text ?? null],
        ]),
        pictures: sheet.images
          .filter(({ isHidden }) => !isHidden)
          .map(({ base64, left, top }) => [base64, left, top]),
      })),
  );

export const openTourTab = async (excel: WorkbenchPage): Promise<TourTab> => {
  const name = (await excel.sheetNames()).find((one) => TAB_NAME.test(one)) ?? '';
  await excel.activateSheet(name);
  const rows = async (): Promise<readonly TourTabRow[]> => {
    const { headers, top, rows: cells } = await readTable(excel, name);
    const at = headers.indexOf('DC Visite');
    return cells
      .map((row, k) => ({ visit: row[at] ?? '', row: top + k }))
      .filter(({ visit }) => visit !== '');
  };
  const rowOf = async (visit: string): Promise<number> => {
    const found = (await rows()).find((one) => one.visit === visit);
    if (!found) throw new Error(`"${visit}" stands in no row of ${name}.`);
    return found.row;
  };
  const addressOf = async (row: number, header: string): Promise<string> => {
    const { headers } = await readTable(excel, name);
    return `${letters(headers.indexOf(header))}${row}`;
  };
  const wholeRow = async (row: number): Promise<string> => {
    const { headers } = await readTable(excel, name);
    return `A${row}:${letters(headers.length - 1)}${row}`;
  };
  const press = async (button: string): Promise<void> => {
    await excel.openRibbonTab('Accueil');
    await excel.page.locator('.ribbon-strip').getByRole('button', { name: button, exact: true }).click();
  };
  const insertUnder = async (row: number): Promise<number> => {
    await excel.goTo(`A${row + 1}`);
    await press('Insérer des lignes');
    return row + 1;
  };
  const deleteRow = async (row: number): Promise<void> => {
    await excel.goTo(`A${row}`);
    await press('Supprimer les lignes');
  };
  return {
    name,
    rows,
    text: async (visit, header) => {
      const { headers, top, rows: cells } = await readTable(excel, name);
      return cells[(await rowOf(visit)) - top]?.[headers.indexOf(header)] ?? '';
    },
    type: async (visit, header, text) => {
      await excel.activateSheet(name);
      await excel.typeInCell(await addressOf(await rowOf(visit), header), text);
    },
    moveUnder: async (visit, other) => {
      await excel.activateSheet(name);
      const from = await rowOf(visit);
      const to = await insertUnder(await rowOf(other));
      await excel.goTo(await wholeRow(from));
      await excel.page.keyboard.press('Control+c');
      await excel.goTo(`A${to}`);
      await excel.page.keyboard.press('Control+v');
      await deleteRow(from);
    },
    drop: async (visit) => {
      await excel.activateSheet(name);
      await deleteRow(await rowOf(visit));
    },
    addUnder: async (visit, header, text) => {
      await excel.activateSheet(name);
      await excel.typeInCell(await addressOf(await insertUnder(await rowOf(visit)), header), text);
    },
    workbook: () => workbookOf(excel),
  };
};
