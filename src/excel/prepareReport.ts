/** Lays out the restore point of a report before anything is written: what stands where, what will be new. */
import type { ChartWrite } from '../sheet/chartWrite';
import { layOutReport } from '../sheet/layOutReport';
import type { ReportLayout, SectionPlace, StandingReport } from '../sheet/layOutReport';
import type { Rect } from '../sheet/rect';
import { columnCount, rowCount } from '../sheet/rect';
import { anchorName, END_ANCHOR, tableNameOf, TEXT_COLUMNS } from '../sheet/reportWrite';
import type { ReportSection, ReportWrite } from '../sheet/reportWrite';
import type {
  IndexedChart,
  IndexedImage,
  IndexedReport,
  IndexedSection,
  IndexedTable,
} from '../sheet/restoreIndex';
import type { FoundReport, FoundSection } from './findReport';

const standingOf = ({ sections, end }: FoundReport): StandingReport => ({
  end,
  sections: sections.map(({ id, rect, table }): SectionPlace => ({
    id,
    top: rect.top,
    rowCount: rowCount(rect),
    tableTop: table?.top ?? null,
    tableRowCount: table ? rowCount(table) : 0,
  })),
});

export const layoutOf = (write: ReportWrite, found: FoundReport | null): ReportLayout =>
  layOutReport(write.sections, found ? standingOf(found) : null);

/** Takes columns of the restore sheet. */
export interface ImageTaker {
  take(count: number): number;
}

const indexChart = (section: ReportSection, chart: ChartWrite, isNew: boolean): IndexedChart => {
  const columnOf = (header: string): number =>
    Math.max(0, section.table?.columns.findIndex((column) => column.header === header) ?? 0);
  return {
    name: chart.name,
    isNew,
    categories: columnOf(chart.categories),
    series: chart.series.map(({ values, sizes }) => ({
      values: columnOf(values),
      ...(sizes ? { sizes: columnOf(sizes) } : {}),
    })),
  };
};

/** Header and body are copied apart: a table copied whole would become a second table. */
const oldRects = ({ rect, table }: FoundSection, left: number, width: number): Rect[] => {
  const text = { ...rect, left, right: left + TEXT_COLUMNS - 1, bottom: (table?.top ?? rect.bottom + 1) - 1 };
  if (!table) return [text];
  const wide = { ...table, right: Math.max(table.right, table.left + width - 1) };
  const below = { ...wide, top: wide.bottom + 1, bottom: rect.bottom };
  return [text, { ...wide, bottom: wide.top }, { ...wide, top: wide.top + 1 }, below].filter(
    ({ top, bottom }) => bottom >= top,
  );
};

const indexTable = (
  report: ReportWrite,
  section: ReportSection,
  found: FoundReport | null,
): IndexedTable | undefined => {
  const name = tableNameOf(report.id, section.id);
  const old = found?.sections.find(({ id }) => id === section.id)?.table ?? null;
  if (!section.table && !old) return undefined;
  return {
    name,
    isNew: !old,
    ...(old ? { oldRect: old } : {}),
    ...(!section.table ? { isGone: true } : {}),
    ...(found?.strayTables.includes(name) ? { givenAway: `${name}_${found.left}_${found.end ?? 0}` } : {}),
  };
};

const indexSection = (
  report: ReportWrite,
  section: ReportSection,
  context: { readonly found: FoundReport | null; readonly layout: ReportLayout; readonly images: ImageTaker },
): IndexedSection => {
  const { found, layout, images } = context;
  const old = found?.sections.find(({ id }) => id === section.id);
  const table = indexTable(report, section, found);
  const place = layout.sections.find(({ id }) => id === section.id);
  const left = found?.left ?? 0;
  const rects = old ? oldRects(old, left, section.table?.columns.length ?? 0) : [];
  const hasChart = section.chart && section.table;
  return {
    id: section.id,
    anchor: anchorName(report.id, section.id),
    rowCount: place?.rowCount ?? 0,
    ...(old
      ? { old: { top: old.rect.top, rowCount: rowCount(old.rect), tableTop: old.table?.top ?? null } }
      : {}),
    ...(table ? { table } : {}),
    ...(section.chart && hasChart
      ? { chart: indexChart(section, section.chart, !found?.charts.has(section.chart.name)) }
      : {}),
    images: rects.map((rect): IndexedImage => ({ rect, image: images.take(columnCount(rect)) })),
  };
};

/** `name`: of the sheet, a free one where it is new. */
export const indexReport = (
  write: ReportWrite,
  name: string,
  context: { readonly found: FoundReport | null; readonly images: ImageTaker },
): IndexedReport => {
  const layout = layoutOf(write, context.found);
  return {
    name: context.found?.sheetName ?? name,
    isNew: !context.found,
    endAnchor: anchorName(write.id, END_ANCHOR),
    left: context.found?.left ?? 0,
    ...(context.found?.end === null || context.found === null ? {} : { oldEnd: context.found.end }),
    sections: write.sections.map((section) => indexSection(write, section, { ...context, layout })),
  };
};
