import type { SheetModel, StyleTable, WorkbookModel } from '../../host/model/types';
import type { Workbook, Worksheet } from '@univerjs/core';
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetFrozenMutation,
  SetWorksheetRowCountMutation,
} from '@univerjs/preset-sheets-core';
import { sheetLayout, worksheetData } from './sheetSnapshot';
import type { SheetLayout } from './sheetSnapshot';

type Execute = (id: string, params: object) => void;

/** Sheets of the grid library's workbook: one for each worksheet of the host's, empty but for its layout. */
export class UnitSheets {
  private readonly reach = new Map<string, { rows: number; columns: number }>();

  constructor(
    private readonly styles: StyleTable,
    private readonly execute: Execute,
  ) {}

  layoutOf(sheet: SheetModel): SheetLayout {
    return sheetLayout(sheet, this.styles, this.reach.get(sheet.id) ?? { rows: 0, columns: 0 });
  }

  dataOf(model: WorkbookModel) {
    const sheets = model.sheets.filter((sheet) => sheet.kind === 'worksheet');
    return {
      sheetOrder: sheets.map((sheet) => sheet.id),
      sheets: Object.fromEntries(
        sheets.map((sheet) => [sheet.id, worksheetData(sheet, this.layoutOf(sheet))]),
      ),
    };
  }

  addMissing(workbook: Workbook, model: WorkbookModel): void {
    const known = new Set(workbook.getSheets().map((sheet) => sheet.getSheetId()));
    for (const sheet of model.sheets) {
      if (sheet.kind !== 'worksheet' || known.has(sheet.id)) continue;
      const data = worksheetData(sheet, this.layoutOf(sheet));
      this.execute(InsertSheetMutation.id, { unitId: workbook.getUnitId(), index: known.size, sheet: data });
      known.add(sheet.id);
    }
  }

  /** Only once another sheet is in front: the library cannot lose the one it shows. */
  dropGone(workbook: Workbook, model: WorkbookModel): void {
    const kept = new Set(model.sheets.map((sheet) => sheet.id));
    for (const sheet of workbook.getSheets()) {
      const subUnitId = sheet.getSheetId();
      if (kept.has(subUnitId)) continue;
      this.execute(RemoveSheetMutation.id, {
        unitId: workbook.getUnitId(),
        subUnitId,
        subUnitName: sheet.getName(),
      });
    }
  }

  applyLayout(worksheet: Worksheet, sheet: SheetModel): void {
    const layout = this.layoutOf(sheet);
    const config = worksheet.getConfig();
    replaceEntries(config.rowData, layout.rowData);
    replaceEntries(config.columnData, layout.columnData);
    config.rowHeader.width = layout.headers.rowWidth;
    config.columnHeader.height = layout.headers.columnHeight;
    config.showGridlines = layout.showGridlines;
    config.defaultColumnWidth = layout.defaultColumnWidth;
    config.columnCount = layout.columnCount;
    worksheet.setMergeData(layout.mergeData);
    const place = { unitId: worksheet.getUnitId(), subUnitId: worksheet.getSheetId() };
    if (JSON.stringify(config.freeze) !== JSON.stringify(layout.freeze)) {
      this.execute(SetFrozenMutation.id, { ...place, ...layout.freeze });
    }
    // Told last: of all these, the count of rows is what makes the library lay the sheet out again.
    this.execute(SetWorksheetRowCountMutation.id, { ...place, rowCount: layout.rowCount });
  }

  /** Adds blank rows and columns when a place comes near the end of those drawn. True when the layout must be applied. */
  growTowards(worksheet: Worksheet, row: number, column: number): boolean {
    const needsRows = row + EDGE_ROWS > worksheet.getRowCount();
    const needsColumns = column + EDGE_COLUMNS > worksheet.getColumnCount();
    if (!needsRows && !needsColumns) return false;
    this.reach.set(worksheet.getSheetId(), {
      rows: needsRows ? row + GROWTH_ROWS : worksheet.getRowCount(),
      columns: needsColumns ? column + GROWTH_COLUMNS : worksheet.getColumnCount(),
    });
    return true;
  }
}

const EDGE_ROWS = 60;
const EDGE_COLUMNS = 10;
const GROWTH_ROWS = 1000;
const GROWTH_COLUMNS = 26;

function replaceEntries<T extends object>(target: T, source: T): void {
  for (const key of Object.keys(target)) Reflect.deleteProperty(target, key);
  Object.assign(target, source);
}
