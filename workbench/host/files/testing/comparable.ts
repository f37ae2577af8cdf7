import type { Scalar, SheetModel, WorkbookModel } from '../../model/types';

/** A workbook as plain data, for comparing two of them; ids are replaced by positions, styles by their content. */
export function comparable(workbook: WorkbookModel): unknown {
  const position = new Map(workbook.sheets.map(({ id }, index) => [id, index]));
  const {
    name: _name,
    sheets,
    activeSheetId,
    styles: _styles,
    names,
    settings,
    documentSettings,
    properties,
    customProperties,
    culture: _culture,
    ...rest
  } = workbook;
  return {
    ...rest,
    active: position.get(activeSheetId),
    names: names
      .map((one) => ({ ...one, scope: one.scope === null ? null : position.get(one.scope) }))
      .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)),
    settings: [...settings],
    documentSettings: [...documentSettings],
    customProperties: [...customProperties],
    properties: { ...properties, creationDate: undefined },
    sheets: sheets.map((sheet) => comparableSheet(sheet, workbook)),
  };
}

const keyOf = ({ name, scope }: { name: string; scope?: number | null | undefined }): string =>
  `${name.toLowerCase()} ${String(scope)}`;
const sorted = <T>(lines: ReadonlyMap<number, T>): [number, T][] => [...lines].sort(([a], [b]) => a - b);
const withoutId = <T extends { id: string }>({ id: _id, ...rest }: T): Omit<T, 'id'> => rest;

function comparableSheet(sheet: SheetModel, { styles }: WorkbookModel): unknown {
  const {
    id: _id,
    cells,
    rows,
    columns,
    hyperlinks,
    tables,
    charts,
    images,
    conditionalFormats,
    customProperties,
    ...rest
  } = sheet;
  const line = <T extends { style?: number }>([index, { style, ...props }]: [number, T]): unknown => [
    index,
    { ...props, style: style ? styles.get(style) : undefined },
  ];
  return {
    ...rest,
    cells: [...cells.cells()].map(({ row, column, value, style }) => [
      row,
      column,
      value as Scalar,
      styles.get(style),
    ]),
    formulas: [...cells.formulas()].map(({ row, column, formula }) => [row, column, { ...formula }]),
    rows: sorted(rows).map(line),
    columns: sorted(columns).map(line),
    hyperlinks: [...hyperlinks].sort(([a], [b]) => (a < b ? -1 : 1)),
    tables: tables.map(({ id: _table, sheetId: _sheet, ...table }) => table),
    charts: charts.map(withoutId),
    images: images.map(withoutId),
    conditionalFormats: conditionalFormats.map(withoutId),
    customProperties: [...customProperties],
  };
}
