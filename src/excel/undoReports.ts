/** Takes back the reports of a job: a new one goes with its sheet; in an old one new rows go and old cells come back. */
import { qualifyAddress } from '../sheet/qualifyAddress';
import { formatAddress, rowCount } from '../sheet/rect';
import type { Rect } from '../sheet/rect';
import type { IndexedReport, IndexedSection, IndexedTable } from '../sheet/restoreIndex';
import { pointChart } from './drawChart';
import { imageRect } from './prepareJob';
import { rangeOf } from './readBlocks';
import { findNow, isUntouched } from './reportNow';
import type { ReportNow, SectionNow } from './reportNow';
import { NOTHING_UNDONE } from './undoColumns';
import type { UndoPart, UndoScope } from './undoColumns';

const TABLE_STYLE = 'TableStyleLight9';

const dropAnchors = async (context: Excel.RequestContext, names: readonly string[]): Promise<void> => {
  const items = names.map((name) => context.workbook.names.getItemOrNullObject(name));
  for (const item of items) item.load('name');
  await context.sync();
  for (const item of items) if (!item.isNullObject) item.delete();
};

const removeReport = async (
  context: Excel.RequestContext,
  indexed: IndexedReport,
  now: ReportNow,
): Promise<void> => {
  await dropAnchors(context, [...indexed.sections.map(({ anchor }) => anchor), indexed.endAnchor]);
  now.sheet.delete();
  await context.sync();
};

const takeBackName = async (context: Excel.RequestContext, table: IndexedTable): Promise<void> => {
  if (!table.givenAway) return;
  const given = context.workbook.tables.getItemOrNullObject(table.givenAway);
  given.load('name');
  await context.sync();
  if (!given.isNullObject) given.name = table.name;
};

/** New charts and tables go; old tables get their old size, so that the rows under them are free to be deleted. */
const shrinkSection = async (now: ReportNow, { indexed, table: rect }: SectionNow): Promise<void> => {
  const { table, chart } = indexed;
  const context = now.sheet.context as Excel.RequestContext;
  if (chart?.isNew) {
    const drawn = now.sheet.charts.getItemOrNullObject(chart.name);
    drawn.load('name');
    await context.sync();
    if (!drawn.isNullObject) drawn.delete();
  }
  if (!table) return;
  if (rect && table.isNew) {
    context.workbook.tables.getItem(table.name).convertToRange();
    rangeOf(now.sheet, rect).clear('All');
  } else if (rect && table.oldRect) {
    const { oldRect } = table;
    const bottom = rect.top + rowCount(oldRect) - 1;
    context.workbook.tables
      .getItem(table.name)
      .resize(rangeOf(now.sheet, { ...rect, bottom, right: rect.left + oldRect.right - oldRect.left }));
    if (rect.bottom > bottom) rangeOf(now.sheet, { ...rect, top: bottom + 1 }).clear('Contents');
  }
  await context.sync();
  await takeBackName(context, table);
};

interface RowsToGo {
  readonly at: number;
  readonly count: number;
}

/** Rows the job put into a section that stood before: above its table, and above its last row. */
const rowsOfSection = ({ indexed, rect, table }: SectionNow): RowsToGo[] => {
  const { old } = indexed;
  if (!old) return [{ at: rect.top, count: rowCount(rect) }];
  const total = rowCount(rect) - old.rowCount;
  if (total <= 0) return [];
  if (old.tableTop === null || !table) return [{ at: rect.bottom - total, count: total }];
  const above = Math.max(0, table.top - rect.top - (old.tableTop - old.top));
  const below = total - above;
  const under = table.top + (indexed.table?.oldRect ? rowCount(indexed.table.oldRect) : 0);
  return [
    { at: indexed.chart ? Math.min(under, rect.bottom - below) : rect.bottom - below, count: below },
    { at: table.top - above, count: above },
  ];
};

/** Rows between old sections that belong to no section: made for a new one whose anchor was not set yet. */
const bareRows = (now: ReportNow, indexed: IndexedReport): RowsToGo[] => {
  const standing = now.sections.filter(({ indexed: { old } }) => old).sort((a, b) => a.rect.top - b.rect.top);
  return standing.flatMap((section, at): RowsToGo[] => {
    const next = standing[at + 1];
    const old = section.indexed.old;
    const nextTop = next?.rect.top ?? now.end;
    const oldNextTop = next?.indexed.old?.top ?? indexed.oldEnd;
    if (!old || nextTop === null || oldNextTop === undefined) return [];
    const isBetween = ({ top }: Rect): boolean => top > section.rect.bottom && top < nextTop;
    const named = now.sections
      .filter(({ rect }) => isBetween(rect))
      .reduce((sum, { rect }) => sum + rowCount(rect), 0);
    const extra = nextTop - section.rect.bottom - 1 - named - (oldNextTop - old.top - old.rowCount);
    return extra > 0 ? [{ at: nextTop - extra, count: extra }] : [];
  });
};

const deleteRows = (sheet: Excel.Worksheet, rows: readonly RowsToGo[]): void => {
  for (const { at, count } of [...rows].sort((a, b) => b.at - a.at))
    if (count > 0) sheet.getRange(`${at + 1}:${at + count}`).delete('Up');
};

const putBackTable = (now: ReportNow, section: IndexedSection, shift: number): void => {
  const { table } = section;
  if (!table?.isGone || !table.oldRect) return;
  const { oldRect } = table;
  const rect = { ...oldRect, top: oldRect.top + shift, bottom: oldRect.bottom + shift };
  const added = now.sheet.tables.add(rangeOf(now.sheet, rect), true);
  added.name = table.name;
  added.style = TABLE_STYLE;
};

const putBackSection = (scope: UndoScope, now: ReportNow, section: SectionNow): void => {
  const { indexed, rect } = section;
  if (!indexed.old) return;
  const shift = rect.top - indexed.old.top;
  const moved = (old: Rect): Rect => ({ ...old, top: old.top + shift, bottom: old.bottom + shift });
  for (const { rect: old, image } of indexed.images)
    rangeOf(now.sheet, moved(old)).copyFrom(rangeOf(scope.restore, imageRect(old, image)), 'All');
  if (!section.table) putBackTable(now, indexed, shift);
  const { chart, table } = indexed;
  if (chart && !chart.isNew && table?.oldRect)
    pointChart(now.sheet, now.sheet.charts.getItem(chart.name), chart, moved(table.oldRect));
};

const putBackReport = async (scope: UndoScope, indexed: IndexedReport, now: ReportNow): Promise<void> => {
  for (const section of now.sections) await shrinkSection(now, section);
  await scope.context.sync();
  // Rows the user put between sections since are his: only a job that broke may have left bare ones.
  const bare = scope.mode === 'rollback' ? bareRows(now, indexed) : [];
  deleteRows(now.sheet, [...now.sections.flatMap(rowsOfSection), ...bare]);
  await dropAnchors(
    scope.context,
    indexed.sections.filter(({ old }) => !old).map(({ anchor }) => anchor),
  );
  await scope.context.sync();
  const after = await findNow(scope.context, indexed);
  for (const section of after?.sections ?? []) if (after) putBackSection(scope, after, section);
  await scope.context.sync();
};

const undoReport = async (scope: UndoScope, indexed: IndexedReport): Promise<UndoPart> => {
  const now = await findNow(scope.context, indexed);
  if (!now)
    return scope.mode === 'rollback' || indexed.isNew
      ? NOTHING_UNDONE
      : { restored: [], kept: [{ address: indexed.name, why: 'SHEET_GONE' }] };
  const rows = now.sections.map(({ rect }) => rect);
  const top = Math.min(...rows.map((rect) => rect.top));
  const bottom = Math.max(...rows.map((rect) => rect.bottom));
  const cells = rows.length > 0 ? { top, bottom, left: indexed.left, right: indexed.left } : null;
  const address = qualifyAddress(
    now.sheetName,
    formatAddress(cells ?? { top: 0, left: 0, bottom: 0, right: 0 }),
  );
  if (scope.mode === 'restore' && !(await isUntouched(now, indexed)))
    return { restored: [], kept: [{ address, why: 'EDITED_SINCE' }] };
  if (indexed.isNew) await removeReport(scope.context, indexed, now);
  else await putBackReport(scope, indexed, now);
  return { restored: [address], kept: [] };
};

export const undoReports = async (scope: UndoScope, entries: readonly IndexedReport[]): Promise<UndoPart> => {
  const parts: UndoPart[] = [];
  for (const entry of entries) parts.push(await undoReport(scope, entry));
  return { restored: parts.flatMap((part) => part.restored), kept: parts.flatMap((part) => part.kept) };
};
