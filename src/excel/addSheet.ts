import type { NewSheet } from '../app/workbookPort';
import type { RawCell } from '../sheet/cellGrid';
import { asText, everywhere } from './cellTexts';
import { writeBlocks } from './writeBlocks';

const asInput = (cell: RawCell): RawCell => (typeof cell === 'string' ? asText(cell) : cell);

const freeSheetName = async (context: Excel.RequestContext, name: string): Promise<string> => {
  const sheets = context.workbook.worksheets;
  sheets.load('items/name');
  await context.sync();
  const taken = new Set(sheets.items.map((sheet) => sheet.name.toLowerCase()));
  for (let n = 1; ; n++) {
    const candidate = n === 1 ? name : `${name} (${n})`;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
};

/** Adds a sheet of plain cells and activates it; gives its name. */
export const addSheet = async (context: Excel.RequestContext, source: NewSheet): Promise<string> => {
  const name = await freeSheetName(context, source.name);
  const sheet = context.workbook.worksheets.add(name);
  const header = sheet.getRangeByIndexes(0, 0, 1, source.headers.length);
  header.values = [[...source.headers]];
  header.format.font.bold = true;
  source.numberFormats.forEach((numberFormat, column) => {
    const body = sheet.getRangeByIndexes(1, column, source.rows.length, 1);
    body.numberFormat = everywhere(numberFormat);
    body.format.columnWidth = source.widthsPoints[column] ?? 60;
  });
  sheet.freezePanes.freezeRows(1);
  await context.sync();
  const cells = {
    top: 1,
    left: 0,
    rowCount: source.rows.length,
    columnCount: source.headers.length,
    row: (row: number): RawCell[] => (source.rows[row] ?? []).map(asInput),
  };
  await writeBlocks(sheet, cells, { run: {}, stage: 'write' });
  sheet.activate();
  sheet.getCell(0, 0).select();
  await context.sync();
  return name;
};
