/** A report as it stands in the workbook after its job. */
import { hashCells } from '../sheet/cellHash';
import type { RawCell } from '../sheet/cellGrid';
import { rowCount } from '../sheet/rect';
import type { Rect } from '../sheet/rect';
import { TEXT_COLUMNS } from '../sheet/reportWrite';
import type { IndexedReport, IndexedSection } from '../sheet/restoreIndex';
import { findAnchors, findTables } from './findReport';
import { rangeOf } from './readBlocks';
import { withoutFormula } from './writeReport';

export interface SectionNow {
  readonly indexed: IndexedSection;
  readonly rect: Rect;
  readonly table: Rect | null;
}

export interface ReportNow {
  readonly sheet: Excel.Worksheet;
  readonly sheetName: string;
  readonly sections: readonly SectionNow[];
  readonly end: number | null;
}

const nameIfAny = async (context: Excel.RequestContext, name: string): Promise<string | null> => {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load('name');
  await context.sync();
  return sheet.isNullObject ? null : sheet.name;
};

/** Where a report stands now; null where its sheet is gone. */
export const findNow = async (
  context: Excel.RequestContext,
  indexed: IndexedReport,
): Promise<ReportNow | null> => {
  const anchors = await findAnchors(context, [
    ...indexed.sections.map(({ anchor }) => anchor),
    indexed.endAnchor,
  ]);
  const tables = await findTables(
    context,
    indexed.sections.flatMap(({ table }) => table?.name ?? []),
  );
  const sheetName = [...anchors.values()][0]?.sheetName ?? (await nameIfAny(context, indexed.name));
  if (sheetName === null) return null;
  const sections = indexed.sections.flatMap((section): SectionNow[] => {
    const rect = anchors.get(section.anchor)?.rect;
    const table = tables.get(section.table?.name ?? '')?.rect ?? null;
    return rect ? [{ indexed: section, rect, table }] : [];
  });
  return {
    sheet: context.workbook.worksheets.getItem(sheetName),
    sheetName,
    sections,
    end: anchors.get(indexed.endAnchor)?.rect.top ?? null,
  };
};

/** What the section holds now, in the order it was hashed; what Excel works out counts as blank. */
const readSection = async (
  sheet: Excel.Worksheet,
  { indexed, rect, table }: SectionNow,
): Promise<RawCell[]> => {
  const rows = indexed.textRowCount ?? 0;
  const text = rangeOf(sheet, { ...rect, bottom: rect.top + rows - 1, right: rect.left + TEXT_COLUMNS - 1 });
  text.load('formulas');
  const body = table ? rangeOf(sheet, { ...table, top: table.top + 1 }) : null;
  body?.load('formulas');
  await sheet.context.sync();
  const bodyRows = (body?.formulas ?? []) as RawCell[][];
  const columns = indexed.hashedColumns ?? [];
  const isBlank = columns.every((at) => bodyRows.every((row) => (row[at] ?? '') === ''));
  return [
    ...(text.formulas as RawCell[][]).flat(),
    ...(isBlank ? [] : bodyRows.flatMap((row) => columns.map((at) => row[at] ?? ''))),
  ].map((cell) => withoutFormula(cell ?? ''));
};

/** True when every section still holds, cell for cell, what was written. */
export const isUntouched = async (now: ReportNow, indexed: IndexedReport): Promise<boolean> => {
  if (now.sections.length < indexed.sections.length) return false;
  for (const section of now.sections) {
    if (rowCount(section.rect) !== section.indexed.rowCount) return false;
    const hashes = hashCells(await readSection(now.sheet, section));
    if (hashes.join() !== (section.indexed.hashes ?? []).join()) return false;
  }
  return true;
};
