/** A table part ↔ TableModel. */
import { formatArea, parseArea } from '../../model/address';
import type { TableColumnModel, TableModel } from '../../model/types';
import { formulaFromFile, formulaToFile } from '../formula/fileFormula';
import {
  attribute,
  element,
  elements,
  first,
  flag,
  numberAttribute,
  textOf,
  type XmlElement,
} from '../xml/xmlTree';
import { decodeExcelEscapes, encodeExcelEscapes } from '../xml/xmlText';
import { readFilterColumns, writeFilterColumns } from './filterXml';

export function readTable(
  root: XmlElement,
  ids: { readonly id: string; readonly sheetId: string },
): TableModel | null {
  const rect = parseArea(attribute(root, 'ref') ?? '');
  if (!rect) return null;
  const style = first(root, 'tableStyleInfo');
  const filters = readFilterColumns(first(root, 'autoFilter'));
  const columns = elements(first(root, 'tableColumns'), 'tableColumn').map((at, index) =>
    readColumn(at, filters[index]),
  );
  return {
    ...ids,
    name: attribute(root, 'displayName') ?? attribute(root, 'name') ?? '',
    rect,
    columns,
    showHeaders: numberAttribute(root, 'headerRowCount') !== 0,
    showTotals: (numberAttribute(root, 'totalsRowCount') ?? 0) > 0,
    style: attribute(style, 'name') ?? '',
    showFilterButton: first(root, 'autoFilter') !== undefined,
    showBandedRows: flag(style, 'showRowStripes'),
    showBandedColumns: flag(style, 'showColumnStripes'),
    highlightFirstColumn: flag(style, 'showFirstColumn'),
    highlightLastColumn: flag(style, 'showLastColumn'),
  };
}

function readColumn(at: XmlElement, filter: unknown): TableColumnModel {
  const column: TableColumnModel = {
    id: numberAttribute(at, 'id') ?? 0,
    name: decodeExcelEscapes(attribute(at, 'name') ?? ''),
  };
  const totals = attribute(at, 'totalsRowFunction');
  const label = attribute(at, 'totalsRowLabel');
  const formula = first(at, 'calculatedColumnFormula');
  if (filter !== undefined) column.filter = filter;
  if (totals !== undefined && totals !== 'none') column.totalsFunction = totals;
  if (label !== undefined) column.totalsLabel = label;
  if (formula) column.calculatedFormula = formulaFromFile(textOf(formula));
  return column;
}

/** `kept`: the part as it was; formats of columns, sort state and extensions stay. */
export function writeTable(table: TableModel, number: number, kept?: XmlElement): XmlElement {
  const namespace = kept?.attributes['xmlns'] ?? 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const attributes = {
    ...(kept?.attributes ?? { xmlns: namespace }),
    id: number,
    name: table.name,
    displayName: table.name,
    ref: formatArea(table.rect),
    headerRowCount: table.showHeaders ? undefined : 0,
    totalsRowCount: table.showTotals ? 1 : undefined,
    totalsRowShown: table.showTotals ? undefined : 0,
  };
  const extensions = elements(kept, 'extLst');
  const sort = elements(kept, 'sortState');
  const children = [
    ...writeFilter(table),
    ...sort,
    writeColumns(table, kept),
    writeStyle(table),
    ...extensions,
  ];
  return element('table', attributes, children);
}

function writeFilter(table: TableModel): XmlElement[] {
  if (!table.showFilterButton || !table.showHeaders) return [];
  const bottom = table.rect.bottom - (table.showTotals ? 1 : 0);
  const criteria = Object.fromEntries(
    table.columns.flatMap((column, index) => (column.filter === undefined ? [] : [[index, column.filter]])),
  );
  return [
    element('autoFilter', { ref: formatArea({ ...table.rect, bottom }) }, writeFilterColumns(criteria)),
  ];
}

function writeColumns(table: TableModel, kept: XmlElement | undefined): XmlElement {
  const before = new Map(
    elements(first(kept, 'tableColumns')).map((at) => [numberAttribute(at, 'id') ?? 0, at]),
  );
  const written = table.columns.map((column) => writeColumn(column, before.get(column.id)));
  return element('tableColumns', { count: written.length }, written);
}

function writeColumn(column: TableColumnModel, kept: XmlElement | undefined): XmlElement {
  const formula = column.calculatedFormula;
  const children = formula
    ? [element('calculatedColumnFormula', {}, [formulaToFile(formula, new Set())])]
    : [];
  const other = elements(kept).filter(({ name }) => !name.endsWith('calculatedColumnFormula'));
  const attributes = {
    ...kept?.attributes,
    id: column.id,
    name: encodeExcelEscapes(column.name).replaceAll('\n', '_x000a_').replaceAll('\t', '_x0009_'),
    totalsRowFunction: column.totalsFunction,
    totalsRowLabel: column.totalsLabel,
  };
  return element('tableColumn', attributes, [...children, ...other]);
}

const writeStyle = (table: TableModel): XmlElement =>
  element('tableStyleInfo', {
    name: table.style || undefined,
    showFirstColumn: Number(table.highlightFirstColumn),
    showLastColumn: Number(table.highlightLastColumn),
    showRowStripes: Number(table.showBandedRows),
    showColumnStripes: Number(table.showBandedColumns),
  });
