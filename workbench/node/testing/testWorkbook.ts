/** Workbooks of literal cells for tests, filled and read through Microsoft's client like everything else. */
import type { RawCell } from '../../../src/sheet/cellGrid';
import { openSession } from '../openSession';
import type { Session } from '../openSession';

export const FIXED_CLOCK = (): Date => new Date('2026-01-31T10:00:00.000Z');

/** Eight clients and five prospects: enough for classes, ranks and a TOP list of prospects. */
export const ACCOUNT_ROWS: readonly (readonly RawCell[])[] = [
  ['Code client', 'Raison sociale', 'Ville', 'CA 2025 (€)', 'Potentiel (€)'],
  ['C01', 'Ateliers Morvan', 'Nantes', 120000, 150000],
  ['C02', 'Comptoir des Halles', 'Rennes', 64000, 90000],
  ['C03', 'Fonderie Vauban', 'Angers', 31000, 45000],
  ['C04', 'Garage Lemaire', 'Le Mans', 18000, 20000],
  ['C05', 'Imprimerie Roussel', 'Lorient', 9000, 30000],
  ['C06', 'Laiterie du Lac', 'Brest', 4200, 6000],
  ['C07', 'Menuiserie Kermarec', 'Niort', 2100, 2500],
  ['C08', 'Scierie Garonne', 'Tours', 900, 4000],
  ['P01', 'Clinique Saint-Luc', 'Laval', '', 80000],
  ['P02', 'Transports du Parc', 'Poitiers', '', 52000],
  ['P03', 'Maison Bellecour', 'Vannes', '', 26000],
  ['P04', 'Comptoir de l’Erdre', 'Cholet', '', 15000],
  ['P05', 'Atelier des Tilleuls', 'Saumur', '', 7000],
];

/** Columns of the sheet above, for requests that leave nothing to recognition. */
export const ACCOUNT_MAPPING = {
  id: 'Code client',
  name: 'Raison sociale',
  town: 'Ville',
  turnover: 'CA 2025 (€)',
  potential: 'Potentiel (€)',
} as const;

export interface TestWorkbookOptions {
  readonly language?: 'fr' | 'en';
  readonly sheet?: string;
  /** Zero-based cell the rows start at. */
  readonly top?: number;
  readonly left?: number;
  /** Makes an Excel table of the rows. */
  readonly table?: string;
}

/** A workbook with one sheet of these rows. */
export const workbookOf = async (
  rows: readonly (readonly RawCell[])[],
  options: TestWorkbookOptions = {},
): Promise<Session> => {
  const session = openSession({ language: options.language ?? 'fr', clock: FIXED_CLOCK });
  await session.excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.name = options.sheet ?? 'Comptes';
    if (rows.length > 0) {
      const range = sheet.getRangeByIndexes(
        options.top ?? 0,
        options.left ?? 0,
        rows.length,
        rows[0]?.length ?? 1,
      );
      range.values = rows.map((row) => [...row]);
      if (options.table) sheet.tables.add(range, true).name = options.table;
    }
    await context.sync();
  });
  return session;
};

export interface SheetCells {
  readonly address: string;
  readonly values: readonly (readonly RawCell[])[];
  readonly formats: readonly (readonly string[])[];
}

/** Used cells of a sheet; null where it holds none or is not there. */
export const cellsOf = async ({ excel }: Session, name: string): Promise<SheetCells | null> =>
  excel.Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItemOrNullObject(name).getUsedRangeOrNullObject(false);
    used.load('address,values,numberFormat');
    await context.sync();
    return used.isNullObject
      ? null
      : { address: used.address, values: used.values, formats: used.numberFormat };
  });

export const sheetNamesOf = async ({ excel }: Session): Promise<string[]> =>
  excel.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    return worksheets.items.map((sheet) => sheet.name);
  });

/** Every cell with value, formula and look, sheet by sheet, as the host keeps them: what "untouched" is measured by. */
export const snapshotOf = ({ host }: Session): Record<string, unknown> => {
  const { model } = host;
  const sheets = model.sheets.map((sheet) => {
    const cells = [...sheet.cells.cells()].map(({ row, column, value, style }) => {
      const formula = sheet.cells.formula(row, column)?.text;
      return [row, column, value, model.styles.get(style), formula ?? null];
    });
    const { visibility, merges, tables, conditionalFormats, dataValidations } = sheet;
    const widths = [...sheet.columns.entries()].sort(([a], [b]) => a - b);
    return [
      sheet.name,
      {
        visibility,
        merges,
        tables,
        // By place: which of two rules on different cells comes first says nothing.
        conditionalFormats: conditionalFormats
          .map(({ type, rects, rule }) => ({ type, rects, rule }))
          .sort((a, b) => JSON.stringify(a.rects).localeCompare(JSON.stringify(b.rects))),
        dataValidations,
        widths,
        cells,
      },
    ];
  });
  // A copy: what the host holds changes under later writes.
  // The log and the last score tell that something was written and taken back: they outlive both.
  const settings = [...model.settings.entries()].filter(
    ([key]) => !/^DcPilot\.(journal|lastScore:)/.test(key),
  );
  return structuredClone({ ...Object.fromEntries(sheets), settings });
};
