/**
 * Lays the sheets of a book out as an .xlsx: title, lines, one table, its lists and links, its page. A file of our own
 * making holds what it is given and nothing of the workbook it was made in.
 */
import type { Cell, CellValue, ColumnDef, DataValidation, WriteSheet } from 'hucre/xlsx';
import { writeXlsx } from 'hucre/xlsx';
import type { BookToWrite } from '../app/bookPort';
import { columnLetters } from '../sheet/rect';
import { rowPoints } from '../sheet/rowPoints';
import { isFormulaCell } from '../sheet/sheetColumn';
import type { SheetColumn, WrittenCell } from '../sheet/sheetColumn';
import { lineText, ownTableTop } from '../sheet/writePlan';
import type { OwnSheetWrite } from '../sheet/writePlan';
import { bodyStyle, HEAD, LINE, LINKED, TITLE } from './bookLooks';

/** A character of the standard font is 5.25 points wide. */
const POINTS_PER_CHARACTER = 5.25;
const TABLE_STYLE = 'TableStyleLight9';
const INCHES = { top: 0.5, bottom: 0.55, left: 0.4, right: 0.4, header: 0.25, footer: 0.25 } as const;

/** A book holds values alone: a formula would lead back to where it came from. */
const plain = (cell: WrittenCell): CellValue => {
  if (isFormulaCell(cell)) throw new TypeError('A book holds no formulas.');
  return cell;
};

const columnDef = ({ widthPoints, isHidden }: SheetColumn): ColumnDef => ({
  width: Math.round((widthPoints / POINTS_PER_CHARACTER) * 10) / 10,
  ...(isHidden ? { hidden: true } : {}),
});

type Cells = Map<string, Partial<Cell>>;

const headCells = (cells: Cells, { title, lines, columns }: OwnSheetWrite, top: number): void => {
  cells.set('0,0', { value: title ?? '', style: TITLE });
  lines.forEach((line, at) => {
    const link = typeof line === 'string' ? undefined : { target: line.link };
    cells.set(`${at + 1},0`, {
      ...{ value: lineText(line), style: link ? LINKED : LINE },
      ...(link ? { hyperlink: link } : {}),
    });
  });
  columns.forEach(({ header }, at) => cells.set(`${top},${at}`, { value: header, style: HEAD }));
};

const bodyCells = (cells: Cells, { columns, rowCount }: OwnSheetWrite, top: number): void => {
  columns.forEach((column, at) => {
    const { numberFormat, align } = column;
    const look = { numberFormat, isInput: column.style === 'input', ...(align ? { align } : {}) };
    for (let row = 0; row < rowCount; row++) {
      const target = column.link?.(row) ?? '';
      cells.set(`${top + 1 + row},${at}`, {
        value: plain(column.cell(row)),
        style: bodyStyle({ ...look, isLink: target !== '' }),
        ...(target === '' ? {} : { hyperlink: { target } }),
      });
    }
  });
};

const validationsOf = ({ columns, rowCount }: OwnSheetWrite, top: number): DataValidation[] =>
  columns.flatMap(({ allowed }, at): DataValidation[] => {
    if (allowed?.kind !== 'list' || rowCount === 0) return [];
    const letters = columnLetters(at);
    return [
      {
        ...{
          type: 'list',
          values: [...allowed.choices],
          allowBlank: true,
          showErrorMessage: !allowed.isOpen,
        },
        range: `${letters}${top + 2}:${letters}${top + 1 + rowCount}`,
      },
    ];
  });

/** Numbers stay on one line. */
const heightsOf = ({ columns, rowCount }: OwnSheetWrite, top: number): Map<number, { height: number }> =>
  new Map(
    Array.from({ length: rowCount + 1 }, (_, at): [number, { height: number }] => {
      const texts = columns
        .filter(({ isHidden }) => !isHidden)
        .map(({ header, cell, widthPoints }) => {
          const value = at === 0 ? header : plain(cell(at - 1));
          return { text: typeof value === 'string' ? value : '', widthPoints };
        });
      return [top + at, { height: rowPoints(texts) }];
    }),
  );

const sheetOf = (write: OwnSheetWrite): WriteSheet => {
  const top = ownTableTop(write);
  const { name, table, columns, rowCount, look } = write;
  const cells: Cells = new Map();
  headCells(cells, write, top);
  bodyCells(cells, write, top);
  const last = `${columnLetters(columns.length - 1)}${top + 1 + Math.max(1, rowCount)}`;
  return {
    ...{ name, cells, columns: columns.map(columnDef), rows: [], dataValidations: validationsOf(write, top) },
    ...{ freezePane: { rows: top + 1 }, rowDefs: heightsOf(write, top) },
    tables: [
      {
        ...{
          name: table,
          range: `A${top + 1}:${last}`,
          columns: columns.map(({ header }) => ({ name: header })),
        },
        ...{ style: TABLE_STYLE, showAutoFilter: false },
      },
    ],
    pageSetup: {
      ...{ paperSize: 'a4', orientation: look?.page?.orientation ?? 'portrait' },
      ...{ fitToPage: true, fitToWidth: 1, fitToHeight: 0, margins: INCHES },
      printTitlesRow: `$1:$${top + 1}`,
    },
    headerFooter: { oddFooter: '&L&A&R&P / &N' },
  };
};

/** The bytes of the file. The library stamps the present moment only where it is given none. */
export const writeBook = ({ title, sheets, madeAt }: BookToWrite): Promise<Uint8Array> =>
  writeXlsx({
    sheets: sheets.map(sheetOf),
    properties: { title, creator: 'DC Pilot', created: madeAt, modified: madeAt },
    stringMode: 'shared',
  });
