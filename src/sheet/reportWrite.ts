/**
 * A sheet of ours that is read rather than filled in: sections under each other, each with a heading, lines, key figures,
 * a table, a chart. Each section is anchored by a hidden defined name, so that it is found again wherever rows were
 * inserted, and rewritten where it stands.
 */
import type { CellStyle, SheetLook } from './cellLook';
import type { ChartWrite } from './chartWrite';
import type { SheetColumn, WrittenCell } from './sheetColumn';
import type { OwnSheetId } from '../words/ownSheets';

export interface ReportLine {
  readonly text: string;
  readonly style?: CellStyle;
  /** "Sheet!B12": the line becomes a link to it. */
  readonly link?: string;
}

/** One row: what it is, the figure, where it comes from. */
export interface KeyFigure {
  readonly label: string;
  readonly value: WrittenCell;
  readonly numberFormat: string;
  readonly note?: string;
  readonly style?: 'figure' | 'goodFigure' | 'badFigure' | 'hypothesis';
}

export interface ReportTable {
  readonly columns: readonly SheetColumn[];
  readonly rowCount: number;
}

export interface ReportSection {
  /** Language-free, letters only; names the section's anchor. */
  readonly id: string;
  readonly heading: string;
  /** The heading is the sheet's title. */
  readonly isTitle?: true;
  readonly lines: readonly ReportLine[];
  readonly figures?: readonly KeyFigure[];
  readonly table?: ReportTable;
  readonly chart?: ChartWrite;
}

export interface ReportWrite {
  readonly id: OwnSheetId;
  /** Name for a new sheet. */
  readonly name: string;
  readonly sections: readonly ReportSection[];
  readonly look: SheetLook;
  /** Widths of the sheet's columns from A, in points. */
  readonly widthsPoints: readonly number[];
}

/** Columns of a section above its table: label, figure, note. */
export const TEXT_COLUMNS = 3;

/** Rows of a section above its table: heading, lines, figures. */
export const textRowCount = (section: ReportSection): number =>
  1 + section.lines.length + (section.figures?.length ?? 0);

/** Rows of the table with its header, and of the chart beside or under it. A table keeps one body row when it has none. */
export const bodyRowCount = ({ table, chart }: ReportSection): number => {
  const tableRows = table ? 1 + Math.max(1, table.rowCount) : 0;
  if (!chart) return tableRows;
  return chart.place === 'under' ? tableRows + chart.rowCount : Math.max(tableRows, chart.rowCount);
};

/** All its rows; the last one stays blank. */
export const sectionRowCount = (section: ReportSection): number =>
  textRowCount(section) + bodyRowCount(section) + 1;

/** The anchor of a section, "_Dc.summary.pareto". Excel takes a leading underscore for a name nobody typed. */
export const anchorName = (report: OwnSheetId, section: string): string => `_Dc.${report}.${section}`;

/** Language-free name of a section's table: DcSummaryPareto. */
export const tableNameOf = (report: OwnSheetId, section: string): string => {
  const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
  return `Dc${capital(report)}${capital(section)}`;
};

/** The row under the last section, so that what the user wrote below keeps its distance. */
export const END_ANCHOR = 'end';
