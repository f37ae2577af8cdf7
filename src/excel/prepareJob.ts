/** Looks at what a plan will meet and lays out the restore point, before anything is written. */
import { succeed } from '../domain/result';
import type { Result } from '../domain/result';
import type { ReportLayout } from '../sheet/layOutReport';
import { cellCount, columnCount, parseAddress } from '../sheet/rect';
import type { Rect } from '../sheet/rect';
import type {
  CellBeside,
  IndexedColumn,
  IndexedColumns,
  IndexedIdentity,
  IndexedSheet,
  RestoreIndex,
} from '../sheet/restoreIndex';
import { LINK_SIGN, MAX_RESTORE_CELLS, MORE_LINKS_COLUMN, MOST_MORE_LINKS } from '../sheet/writePlan';
import type { ColumnsWrite, OwnSheetWrite, WritePlan } from '../sheet/writePlan';
import { RESTORE_SHEET } from '../words/ownSheets';
import { loadPlace, rectOf } from './describeSheet';
import { findReport, soughtReport } from './findReport';
import type { FoundReport } from './findReport';
import { indexReport, layoutOf } from './prepareReport';
import { findFilterBeside } from './sheetFilter';
import { FIRST_IMAGE_COLUMN, readIndex } from './restoreSheet';

export interface PreparedJob {
  readonly index: RestoreIndex;
  readonly hasLastPoint: boolean;
  /** Where the sections of each report go. */
  readonly layouts: readonly ReportLayout[];
}

/** Hands out columns of the restore sheet, always right of where the cells come from. */
class ImageColumns {
  #next: number;

  constructor(rightmost: number) {
    this.#next = Math.max(FIRST_IMAGE_COLUMN, rightmost + 1);
  }

  take(count: number): number {
    const column = this.#next;
    this.#next += count;
    return column;
  }
}

interface FoundOwnTable {
  readonly sheetName: string;
  readonly table: Rect;
  readonly used: Rect;
  /** Cells right of its lines, filled with a link by an earlier job or with something by the user. */
  readonly beside: readonly CellBeside[];
}

/** What stands right of the lines above a table. */
const loadBesideLines = (sheet: Excel.Worksheet, { lines }: OwnSheetWrite): Excel.Range | null => {
  if (lines.every((line) => typeof line === 'string')) return null;
  const range = sheet.getRangeByIndexes(1, MORE_LINKS_COLUMN, lines.length, MOST_MORE_LINKS);
  range.load('values');
  return range;
};

const cellsBeside = (range: Excel.Range | null): CellBeside[] =>
  (range?.values ?? []).flatMap((row: unknown[], at) =>
    row.flatMap((cell, column) =>
      cell === ''
        ? []
        : [
            {
              ...{ row: at + 1, column: MORE_LINKS_COLUMN + column },
              isOurs: typeof cell === 'string' && cell.endsWith(LINK_SIGN),
            },
          ],
    ),
  );

const findOwnTables = async (
  context: Excel.RequestContext,
  writes: readonly OwnSheetWrite[],
): Promise<Map<string, FoundOwnTable>> => {
  const tables = writes.map((write) => ({
    write,
    table: context.workbook.tables.getItemOrNullObject(write.table),
  }));
  for (const { table } of tables) table.load('name');
  await context.sync();
  const present = tables
    .filter(({ table }) => !table.isNullObject)
    .map(({ table, write }) => {
      const range = table.getRange();
      range.load('address');
      table.worksheet.load('name');
      const used = table.worksheet.getUsedRange(false);
      loadPlace(used);
      return { table, range, used, beside: loadBesideLines(table.worksheet, write) };
    });
  await context.sync();
  return new Map(
    present.flatMap(({ table, range, used, beside }) => {
      const rect = parseAddress(range.address);
      const sheetName = table.worksheet.name;
      return rect
        ? [[table.name, { sheetName, table: rect, used: rectOf(used), beside: cellsBeside(beside) }]]
        : [];
    }),
  );
};

const readWidths = async (
  context: Excel.RequestContext,
  write: ColumnsWrite,
): Promise<Map<number, number | 'standard'>> => {
  const sheet = context.workbook.worksheets.getItem(write.sheetId);
  const cells = write.columns
    .filter((column) => column.isNew && !write.inserted)
    .map((column) => ({ column: column.column, cell: sheet.getCell(write.headerRow, column.column) }));
  for (const { cell } of cells) cell.load('format/columnWidth,format/useStandardWidth');
  await context.sync();
  return new Map(
    cells.map(({ column, cell }) => [
      column,
      cell.format.useStandardWidth ? 'standard' : cell.format.columnWidth,
    ]),
  );
};

const readHeaders = async (context: Excel.RequestContext, write: ColumnsWrite): Promise<string[]> => {
  const sheet = context.workbook.worksheets.getItem(write.sheetId);
  const cells = write.identityColumns.map((column) => sheet.getCell(write.headerRow, column));
  for (const cell of cells) cell.load('values');
  await context.sync();
  return cells.map((cell) => String(cell.values[0]?.[0] ?? ''));
};

const indexColumns = async (
  context: Excel.RequestContext,
  write: ColumnsWrite,
  images: ImageColumns,
): Promise<IndexedColumns> => {
  const widths = await readWidths(context, write);
  const headers = await readHeaders(context, write);
  const filter = await findFilterBeside(context, write);
  const columns = write.columns.map((column): IndexedColumn => {
    const width = widths.get(column.column);
    return {
      header: column.header,
      column: column.column,
      isNew: column.isNew,
      ...(width === undefined ? {} : { widthPoints: width }),
      ...(column.isNew ? {} : { oldImage: images.take(1) }),
    };
  });
  const identity = write.identityColumns.map((column, at): IndexedIdentity => ({
    header: headers[at] ?? '',
    column,
    image: images.take(1),
  }));
  const { sheetId, sheetName, headerRow, firstRow, lastRow, excelTable, inserted } = write;
  return {
    ...{ sheetId, sheetName, headerRow, firstRow, lastRow, columns, identity },
    ...(excelTable ? { excelTable } : {}),
    ...(inserted ? { inserted } : {}),
    ...(filter ? { filter } : {}),
  };
};

/** A name for a new sheet that no sheet of the user bears. */
const freeName = (name: string, taken: ReadonlySet<string>): string => {
  for (let n = 1; ; n++) {
    const candidate = n === 1 ? name : `${name} (${n})`;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
};

const indexSheets = (
  plan: WritePlan,
  context: {
    readonly found: ReadonlyMap<string, FoundOwnTable>;
    readonly taken: ReadonlySet<string>;
    readonly serial: number;
  },
  images: ImageColumns,
): IndexedSheet[] =>
  plan.sheets.map((write) => {
    const { picture } = write;
    const found = context.found.get(write.table);
    if (!found) return { name: freeName(write.name, context.taken), table: write.table, isNew: true };
    const { sheetName: name, used: oldRect, table: oldTable, beside } = found;
    return {
      name,
      table: write.table,
      isNew: false,
      oldRect,
      oldTable,
      oldImage: images.take(columnCount(oldRect)),
      ...(beside.length > 0 ? { beside } : {}),
      ...(picture ? { picture: { name: picture.name, kept: `${picture.name}_${context.serial}` } } : {}),
    };
  });

const findReports = async (
  context: Excel.RequestContext,
  plan: WritePlan,
): Promise<(FoundReport | null)[]> => {
  const found: (FoundReport | null)[] = [];
  for (const write of plan.reports ?? []) found.push(await findReport(context, soughtReport(write)));
  return found;
};

const oldCellCount = (index: Pick<RestoreIndex, 'columns' | 'sheets'>): number => {
  const columns = index.columns;
  const rows = columns ? columns.lastRow - columns.headerRow + 1 : 0;
  const replaced = columns ? columns.columns.filter((column) => !column.isNew).length : 0;
  return index.sheets.reduce(
    (sum, sheet) => sum + (sheet.oldRect ? cellCount(sheet.oldRect) : 0),
    rows * replaced,
  );
};

const sheetNames = async (context: Excel.RequestContext): Promise<string[]> => {
  const sheets = context.workbook.worksheets;
  sheets.load('items/name');
  await context.sync();
  return sheets.items.map((sheet) => sheet.name);
};

/** The restore point's layout. Reads only. */
export const prepareJob = async (
  context: Excel.RequestContext,
  plan: WritePlan,
): Promise<Result<PreparedJob>> => {
  const names = await sheetNames(context);
  const found = await findOwnTables(context, plan.sheets);
  const foundReports = await findReports(context, plan);
  const rights = [
    ...[...found.values()].map((table) => table.used.right),
    ...foundReports.flatMap(
      (report) => report?.sections.map(({ rect, table }) => (table ?? rect).right + 20) ?? [],
    ),
  ];
  const write = plan.columns;
  const besides = write ? [...write.columns.map((column) => column.column), ...write.identityColumns] : [];
  const images = new ImageColumns(Math.max(0, ...rights, ...besides));
  const columns = write ? await indexColumns(context, write, images) : null;
  const last = names.includes(RESTORE_SHEET) ? await readIndex(context, RESTORE_SHEET) : null;
  const serial = (last?.serial ?? 0) + 1;
  const taken = new Set(names.map((name) => name.toLowerCase()));
  const sheets = indexSheets(plan, { found, taken, serial }, images);
  const reports = (plan.reports ?? []).map((report, at) =>
    indexReport(report, freeName(report.name, taken), { found: foundReports[at] ?? null, images }),
  );
  const { job, startedAt, sheet } = plan;
  const canRestore = oldCellCount({ columns, sheets }) <= MAX_RESTORE_CELLS;
  return succeed({
    index: {
      version: 1,
      job,
      serial,
      startedAt,
      sheet,
      state: 'open',
      canRestore,
      columns,
      sheets,
      reports,
      ...(plan.hides && plan.hides.length > 0 ? { hidden: plan.hides.map(({ table }) => table) } : {}),
      written: [],
    },
    hasLastPoint: names.includes(RESTORE_SHEET),
    layouts: (plan.reports ?? []).map((report, at) => layoutOf(report, foundReports[at] ?? null)),
  });
};

/** Rows of the columns' block, header included. */
export const columnsRowCount = (columns: Pick<IndexedColumns, 'headerRow' | 'lastRow'>): number =>
  columns.lastRow - columns.headerRow + 1;

export const imageRect = (rect: Rect, image: number): Rect => ({
  ...rect,
  left: image,
  right: image + columnCount(rect) - 1,
});
