/** Writes a report of ours, section by section; in place where it exists. */
import type { RunControls } from '../app/dcPilot';
import { fail, succeed } from '../domain/result';
import type { Result } from '../domain/result';
import { CellHasher } from '../sheet/cellHash';
import type { ReportLayout, SectionPlace } from '../sheet/layOutReport';
import { formatAddress } from '../sheet/rect';
import type { Rect } from '../sheet/rect';
import { TEXT_COLUMNS, textRowCount } from '../sheet/reportWrite';
import type { ReportSection, ReportWrite } from '../sheet/reportWrite';
import type { IndexedReport, IndexedSection } from '../sheet/restoreIndex';
import { qualifyAddress } from '../sheet/qualifyAddress';
import { plainCell } from '../sheet/sheetColumn';
import type { WrittenCell } from '../sheet/sheetColumn';
import { addChart, updateChart } from './drawChart';
import { breakPages } from './reportPages';
import { rangeOf } from './readBlocks';
import { fitRows } from './rowHeights';
import { lookOfSheet, placeSheet } from './sheetLooks';
import { queueTableLayout, writeTableCells } from './writeTable';
import type { TableTask } from './writeTable';
import { textCells, writeText } from './writeReportText';

export interface ReportResult {
  readonly sections: readonly IndexedSection[];
  readonly written: readonly string[];
}

interface SectionTask {
  readonly sheet: Excel.Worksheet;
  readonly left: number;
  readonly section: ReportSection;
  readonly indexed: IndexedSection;
  readonly place: SectionPlace;
}

const insertRows = (sheet: Excel.Worksheet, layout: ReportLayout): void => {
  for (const { at, count } of layout.insertions) sheet.getRange(`${at + 1}:${at + count}`).insert('Down');
};

const anchorRange = (sheet: Excel.Worksheet, left: number, top: number, rows: number): Excel.Range =>
  sheet.getRangeByIndexes(top, left, rows, 1);

const addAnchor = (context: Excel.RequestContext, name: string, range: Excel.Range): void => {
  context.workbook.names.add(name, range).visible = false;
};

/** Anchors of sections that are new; those that stand moved and grew with their rows. */
const queueAnchors = (
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { indexed, layout }: { readonly indexed: IndexedReport; readonly layout: ReportLayout },
): void => {
  for (const place of layout.sections) {
    const section = indexed.sections.find(({ id }) => id === place.id);
    if (section && !section.old)
      addAnchor(context, section.anchor, anchorRange(sheet, indexed.left, place.top, place.rowCount));
  }
  if (indexed.oldEnd === undefined)
    addAnchor(context, indexed.endAnchor, anchorRange(sheet, indexed.left, layout.end, 1));
};

const tableRect = ({ section, place, indexed, left }: SectionTask): Rect | null => {
  if (!section.table || place.tableTop === null) return null;
  const tableLeft = indexed.table?.oldRect?.left ?? left;
  return {
    top: place.tableTop,
    left: tableLeft,
    bottom: place.tableTop + Math.max(1, section.table.rowCount),
    right: tableLeft + section.table.columns.length - 1,
  };
};

/** A table that is no longer filled goes, cells and all; the rows it took stay blank. */
const removeTable = ({ sheet, indexed, place }: SectionTask): void => {
  const old = indexed.table?.oldRect;
  if (!indexed.table?.isGone || !old || !indexed.old) return;
  const shift = place.top - indexed.old.top;
  sheet.context.workbook.tables.getItem(indexed.table.name).convertToRange();
  rangeOf(sheet, { ...old, top: old.top + shift, bottom: old.bottom + shift }).clear('All');
};

const giveAway = ({ sheet, indexed }: SectionTask): void => {
  const { table } = indexed;
  if (table?.givenAway) sheet.context.workbook.tables.getItem(table.name).name = table.givenAway;
};

const clearRowsLeft = ({ sheet, indexed }: SectionTask, rect: Rect): void => {
  const old = indexed.table?.oldRect;
  const oldBottom = old ? rect.top + old.bottom - old.top : rect.bottom;
  if (oldBottom > rect.bottom)
    rangeOf(sheet, { ...rect, top: rect.bottom + 1, bottom: oldBottom }).clear('Contents');
};

const LONG_HEADER = 12;
const TALL_ROW_POINTS = 30;

/** Excel puts figures to the right of their cells: their header stands over them. */
const isFigure = (numberFormat: string): boolean => numberFormat !== '@' && numberFormat !== 'General';

/** Report columns are as wide as the sheet’s, not as their headers: those wrap. */
const lookOfHeaders = ({ sheet, section }: SectionTask, rect: Rect): void => {
  const columns = section.table?.columns ?? [];
  const row = rangeOf(sheet, { ...rect, bottom: rect.top });
  row.format.font.bold = true;
  row.format.wrapText = true;
  row.format.verticalAlignment = 'Bottom';
  columns.forEach(({ align, isIndented, numberFormat }, at) => {
    const cell = row.getCell(0, at);
    const side = align ?? (isFigure(numberFormat) ? 'Right' : undefined);
    if (side) cell.format.horizontalAlignment = side;
    if (isIndented) cell.format.indentLevel = 1;
  });
  if (columns.some(({ header }, at) => at > 0 && header.length > LONG_HEADER))
    row.format.rowHeight = TALL_ROW_POINTS;
};

const writeSectionTable = async (task: SectionTask, run: RunControls): Promise<Result<Rect | null>> => {
  giveAway(task);
  removeTable(task);
  const rect = tableRect(task);
  const { section, indexed, sheet, place } = task;
  if (!rect || !section.table || !indexed.table) return succeed(null);
  const { columns, rowCount } = section.table;
  const table: TableTask = {
    ...{ sheet, rect, isNew: indexed.table.isNew, rulesBottom: place.top + place.rowCount - 1 },
    table: { name: indexed.table.name, columns, rowCount },
  };
  clearRowsLeft(task, rect);
  // Rows that made room for a new table took the look of the note above them.
  if (table.isNew && indexed.old) rangeOf(sheet, rect).clear('Formats');
  queueTableLayout(table);
  if (table.isNew) lookOfHeaders(task, rect);
  await sheet.context.sync();
  const written = await writeTableCells(table, run);
  if (!written.ok) return written;
  fitRows(sheet, section.table, rect);
  // Filter buttons would cover the headers of figures that are read, not filtered.
  if (table.isNew) sheet.context.workbook.tables.getItem(table.table.name).showFilterButton = false;
  return succeed(rect);
};

/** A chart is made with its table; one the user took away since stays away. */
const queueChart = ({ sheet, section, indexed }: SectionTask, table: Rect): void => {
  const { chart: write } = section;
  const { chart } = indexed;
  if (!write || !chart) return;
  const task = { sheet, write, indexed: chart, table };
  if (!chart.isNew) updateChart(task);
  else if (indexed.table?.isNew) addChart({ ...task, isOnNewRows: !indexed.old });
};

/** What Excel works out may change by itself: it counts as blank, and so does a text that only looks like a formula. */
export const withoutFormula = (cell: string | number | boolean): string | number | boolean =>
  typeof cell === 'string' && cell.startsWith('=') ? '' : cell;

const hashable = (cell: WrittenCell | undefined): string | number | boolean =>
  withoutFormula(plainCell(cell ?? '') ?? '');

const hashSection = ({ section, indexed }: SectionTask): IndexedSection => {
  const hasher = new CellHasher();
  for (const row of textCells(section)) for (const cell of row) hasher.add(hashable(cell));
  const { table } = section;
  const hashedColumns = (table?.columns ?? []).flatMap((column, at) => (column.isVerbatim ? [] : [at]));
  for (let row = 0; row < (table?.rowCount ?? 0); row++) {
    for (const at of hashedColumns) hasher.add(hashable(table?.columns[at]?.cell(row)));
  }
  return { ...indexed, hashes: hasher.hashes(), hashedColumns, textRowCount: textRowCount(section) };
};

const writeSection = async (task: SectionTask, run: RunControls): Promise<Result<IndexedSection>> => {
  const { sheet, section, place, left } = task;
  const bottom = (place.tableTop ?? place.top + place.rowCount - 1) - 1;
  writeText(sheet, section, { top: place.top, bottom, left, right: left + TEXT_COLUMNS - 1 });
  const table = await writeSectionTable(task, run);
  if (!table.ok) return table;
  if (table.value) queueChart(task, table.value);
  await sheet.context.sync();
  return succeed(hashSection(task));
};

const lookOfNewReport = (sheet: Excel.Worksheet, write: ReportWrite): void => {
  write.widthsPoints.forEach((width, at) => {
    sheet.getCell(0, at).format.columnWidth = width;
  });
  sheet.showGridlines = false;
  lookOfSheet(sheet, write.look, 0);
};

const openReport = async (
  context: Excel.RequestContext,
  write: ReportWrite,
  { indexed, layout }: { readonly indexed: IndexedReport; readonly layout: ReportLayout },
): Promise<Excel.Worksheet> => {
  const { worksheets } = context.workbook;
  const sheet = indexed.isNew ? worksheets.add(indexed.name) : worksheets.getItem(indexed.name);
  insertRows(sheet, layout);
  queueAnchors(context, sheet, { indexed, layout });
  if (indexed.isNew) lookOfNewReport(sheet, write);
  await context.sync();
  if (indexed.isNew) await placeSheet(context, sheet, write.look);
  return sheet;
};

const addressOf = (indexed: IndexedReport, left: number, place: SectionPlace): string =>
  qualifyAddress(
    indexed.name,
    formatAddress({ top: place.top, bottom: place.top + place.rowCount - 1, left, right: left }),
  );

export const writeReport = async (
  context: Excel.RequestContext,
  write: ReportWrite,
  laidOut: { readonly indexed: IndexedReport; readonly layout: ReportLayout },
  run: RunControls,
): Promise<Result<ReportResult>> => {
  const { indexed, layout } = laidOut;
  const sheet = await openReport(context, write, laidOut);
  const sections: IndexedSection[] = [];
  for (const section of write.sections) {
    if (run.signal?.aborted) return fail('CANCELLED');
    const place = layout.sections.find(({ id }) => id === section.id);
    const one = indexed.sections.find(({ id }) => id === section.id);
    if (!place || !one) continue;
    const done = await writeSection({ sheet, left: indexed.left, section, indexed: one, place }, run);
    if (!done.ok) return done;
    sections.push(done.value);
  }
  await breakPages({ sheet, write, layout, isNew: indexed.isNew });
  const written = layout.sections.map((place) => addressOf(indexed, indexed.left, place));
  return succeed({ sections, written });
};
