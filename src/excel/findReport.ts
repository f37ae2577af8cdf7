/** Where a report of ours stands in the workbook: its sheet, its sections by their anchors, its tables and charts. */
import { parseAddress } from '../sheet/rect';
import type { Rect } from '../sheet/rect';
import { anchorName, END_ANCHOR, tableNameOf } from '../sheet/reportWrite';
import type { ReportWrite } from '../sheet/reportWrite';
import { loadPlace, rectOf } from './describeSheet';

export interface FoundAnchor {
  readonly sheetName: string;
  readonly rect: Rect;
}

/** Ranges of names that still lead somewhere. */
export const findAnchors = async (
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<Map<string, FoundAnchor>> => {
  const items = names.map((name) => context.workbook.names.getItemOrNullObject(name));
  for (const item of items) item.load('name');
  await context.sync();
  const ranges = items.map((item) => (item.isNullObject ? null : item.getRangeOrNullObject()));
  for (const range of ranges) {
    range?.load('address');
    range?.worksheet.load('name');
  }
  await context.sync();
  return new Map(
    ranges.flatMap((range, at) => {
      const rect = range && !range.isNullObject ? parseAddress(range.address) : null;
      return range && rect ? [[names[at] ?? '', { sheetName: range.worksheet.name, rect }] as const] : [];
    }),
  );
};

/** Places of tables by name, wherever they are. */
export const findTables = async (
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<Map<string, FoundAnchor>> => {
  const tables = names.map((name) => context.workbook.tables.getItemOrNullObject(name));
  for (const table of tables) table.load('name');
  await context.sync();
  const ranges = tables.map((table) => (table.isNullObject ? null : table.getRange()));
  ranges.forEach((range, at) => {
    if (range) loadPlace(range);
    tables[at]?.worksheet.load('name');
  });
  await context.sync();
  return new Map(
    ranges.flatMap((range, at) => {
      const table = tables[at];
      return range && table
        ? [[names[at] ?? '', { sheetName: table.worksheet.name, rect: rectOf(range) }] as const]
        : [];
    }),
  );
};

export interface FoundSection {
  readonly id: string;
  readonly rect: Rect;
  /** The table where it stands inside its section. */
  readonly table: Rect | null;
}

export interface FoundReport {
  readonly sheetName: string;
  readonly left: number;
  readonly end: number | null;
  readonly sections: readonly FoundSection[];
  /** Tables of ours that stand elsewhere. */
  readonly strayTables: readonly string[];
  readonly charts: ReadonlySet<string>;
}

const isInside = (inner: Rect, outer: Rect): boolean => inner.top > outer.top && inner.bottom < outer.bottom;

const findCharts = async (
  context: Excel.RequestContext,
  sheetName: string,
  names: readonly string[],
): Promise<Set<string>> => {
  const { charts } = context.workbook.worksheets.getItem(sheetName);
  const found = names.map((name) => charts.getItemOrNullObject(name));
  for (const chart of found) chart.load('name');
  await context.sync();
  return new Set(found.filter((chart) => !chart.isNullObject).map((chart) => chart.name));
};

/** What to look for: every section with the table and the chart it may have. */
export interface SoughtReport extends Pick<ReportWrite, 'id'> {
  readonly sections: readonly { readonly id: string; readonly chart?: string }[];
}

export const soughtReport = ({ id, sections }: ReportWrite): SoughtReport => ({
  id,
  sections: sections.map(({ id: section, chart }) => ({
    id: section,
    ...(chart ? { chart: chart.name } : {}),
  })),
});

/** null where none of its anchors leads anywhere. */
export const findReport = async (
  context: Excel.RequestContext,
  { id, sections }: SoughtReport,
): Promise<FoundReport | null> => {
  const anchors = await findAnchors(
    context,
    [...sections.map((section) => section.id), END_ANCHOR].map((section) => anchorName(id, section)),
  );
  const [first] = anchors.values();
  if (!first) return null;
  const tables = await findTables(
    context,
    sections.map((section) => tableNameOf(id, section.id)),
  );
  const { sheetName } = first;
  const found = sections.flatMap((section): FoundSection[] => {
    const anchor = anchors.get(anchorName(id, section.id));
    if (anchor?.sheetName !== sheetName) return [];
    const table = tables.get(tableNameOf(id, section.id));
    const isHere = table?.sheetName === sheetName && isInside(table.rect, anchor.rect);
    return [{ id: section.id, rect: anchor.rect, table: isHere ? table.rect : null }];
  });
  const inPlace = new Set(found.filter(({ table }) => table).map((section) => tableNameOf(id, section.id)));
  const end = anchors.get(anchorName(id, END_ANCHOR));
  return {
    sheetName,
    left: first.rect.left,
    end: end?.sheetName === sheetName ? end.rect.top : null,
    sections: found,
    strayTables: [...tables.keys()].filter((name) => !inPlace.has(name)),
    charts: await findCharts(
      context,
      sheetName,
      sections.flatMap(({ chart }) => chart ?? []),
    ),
  };
};
