import { parseAddress, splitSheetName } from '../model/address';
import type { Rect, SheetModel, WorkbookModel } from '../model/types';
import { findSheet } from '../model/workbookModel';
import { ApiError, invalidArgument, itemNotFound } from './apiError';
import type { HostContext } from './hostContext';
import type { AreasTarget, RangeTarget } from './targets';

/** The rectangle of a range that still has cells. */
export function rectOfRange(context: HostContext, target: RangeTarget): Rect {
  if (!context.workbook.sheets.includes(target.sheet)) throw itemNotFound();
  if (target.rect === null) throw new ApiError('InvalidReference');
  return target.rect;
}

export const rectsOfAreas = (context: HostContext, target: AreasTarget): Rect[] =>
  target.areas.filter(({ rect }) => rect !== null).map((area) => rectOfRange(context, area));

export function sheetOfTable(workbook: WorkbookModel, tableSheetId: string): SheetModel {
  const sheet = workbook.sheets.find(({ id }) => id === tableSheetId);
  if (sheet === undefined) throw itemNotFound();
  return sheet;
}

export interface PlacedAreas {
  readonly sheet: SheetModel;
  readonly areas: readonly Rect[];
}

/** Areas of an address, a defined name or a table's name, as `Worksheet.getRange(text)` takes them. */
export function locate(context: HostContext, text: string, home: SheetModel): PlacedAreas {
  const address = parseAddress(text);
  if (address) {
    const sheet = address.sheetName === undefined ? home : findSheet(context.workbook, address.sheetName);
    if (sheet === undefined) throw invalidArgument();
    return { sheet, areas: address.areas };
  }
  const found = locateName(context.workbook, text, home) ?? locateTable(context.workbook, text);
  if (found === null) throw invalidArgument();
  return found;
}

/** Where a defined name points, when it is cells. Names of the sheet come before those of the workbook. */
export function locateName(workbook: WorkbookModel, text: string, home: SheetModel): PlacedAreas | null {
  const { sheetName, rest } = splitSheetName(text);
  const scope = sheetName === undefined ? home : findSheet(workbook, sheetName);
  const wanted = rest.trim().toLowerCase();
  const candidates = workbook.names.filter((name) => name.name.toLowerCase() === wanted);
  const name =
    candidates.find(({ scope: id }) => id === scope?.id) ?? candidates.find(({ scope: id }) => id === null);
  return name ? locateFormula(workbook, name.formula, scope ?? home) : null;
}

/** Cells a name's formula such as "=Feuil1!$A$1:$B$2" means, or null when it is something else. */
export function locateFormula(
  workbook: WorkbookModel,
  formula: string,
  home: SheetModel,
): PlacedAreas | null {
  const address = parseAddress(formula);
  if (address === null) return null;
  const sheet = address.sheetName === undefined ? home : findSheet(workbook, address.sheetName);
  return sheet ? { sheet, areas: address.areas } : null;
}

const STRUCTURED = /^(?<table>[^[\]]+)(?:\[(?<part>#(?:All|Data|Headers|Totals)|[^#[\]]+)?\])?$/iu;

/** "Table1", "Table1[#All]", "Table1[Column]": data without headers unless asked. */
function locateTable(workbook: WorkbookModel, text: string): PlacedAreas | null {
  const parts = STRUCTURED.exec(text.trim().replace(/^=/, ''))?.groups;
  const wanted = parts?.['table']?.toLowerCase();
  for (const sheet of workbook.sheets) {
    const table = sheet.tables.find(({ name }) => name.toLowerCase() === wanted);
    if (table === undefined) continue;
    const data = {
      ...table.rect,
      top: table.rect.top + (table.showHeaders ? 1 : 0),
      bottom: table.rect.bottom - (table.showTotals ? 1 : 0),
    };
    const area = tablePart(
      parts?.['part'],
      table.rect,
      data,
      table.columns.map(({ name }) => name),
    );
    return area && { sheet, areas: [area] };
  }
  return null;
}

function tablePart(part: string | undefined, all: Rect, data: Rect, columns: readonly string[]): Rect | null {
  const wanted = part?.toLowerCase() ?? '#data';
  if (wanted === '#all') return all;
  if (wanted === '#data') return data;
  if (wanted === '#headers') return { ...all, bottom: all.top };
  if (wanted === '#totals') return { ...all, top: all.bottom };
  const index = columns.findIndex((name) => name.toLowerCase() === wanted);
  return index < 0 ? null : { ...data, left: all.left + index, right: all.left + index };
}
