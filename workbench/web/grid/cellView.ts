import type { CellStyle, Scalar, SheetModel, StyleId, StyleTable } from '../../host/model/types';
import { containsCell } from '../../host/model/rects';
import { MAX_COLUMNS } from '../../host/model/types';
import type { ICellCustomRender, IStyleData } from '@univerjs/core';
import type { ConditionalLook } from '../conditional/conditionalLook';
import { barDrawing, filterDrawing, iconDrawing, ICON_WIDTH_PX } from './cellDrawings';
import { gridStyle } from './cellStyle';
import { filterButtonAt } from './filterButtons';
import { fittedNumber, rememberingMeasure } from './numberFit';
import { layeredStyle, tableStyleAt } from './tableStyles';

/** What the grid library is given for one cell. */
export interface CellPicture {
  readonly v: string;
  /** 1: text. Numbers too are handed over as the text Excel would show. */
  readonly t: 1;
  readonly s: IStyleData;
  readonly customRender?: ICellCustomRender[];
  readonly fontRenderExtension?: { readonly leftOffset: number };
}

export interface CellViewSource {
  readonly styles: StyleTable;
  readonly decimalSeparator: string;
  /** What a cell shows, by its number format and the workbook's culture. */
  textOf(sheet: SheetModel, row: number, column: number): string;
  columnWidthPx(sheet: SheetModel, column: number): number;
  /** What conditional formats lay over the cell; null where there is none. */
  conditionalLook(sheet: SheetModel, row: number, column: number): ConditionalLook | null;
}

export interface CellView {
  /** Null for a cell that shows nothing. */
  pictureOf(sheet: SheetModel, row: number, column: number): CellPicture | null;
  /** Something changed: pictures are made anew. */
  forget(): void;
}

export interface FontMetrics {
  readonly fontScale: number;
  measure(text: string, style: IStyleData): number;
}

const CENTER_KINDS = new Set(['boolean', 'object']);
const LINK_STYLE: CellStyle = { font: { color: '#0563C1', underline: 'Single' } };

export function createCellView(source: CellViewSource, metrics: FontMetrics): CellView {
  return new HostCellView(source, new StyleCache(source, metrics));
}

/** The library asks for each visible cell several times a frame; what it got is kept until the workbook changes. */
const MOST_KEPT = 60_000;

class HostCellView implements CellView {
  private kept = new Map<number, CellPicture | null>();
  private keptSheet: SheetModel | null = null;

  constructor(
    private readonly source: CellViewSource,
    private readonly styles: StyleCache,
  ) {}

  forget(): void {
    this.kept.clear();
  }

  pictureOf(sheet: SheetModel, row: number, column: number): CellPicture | null {
    if (sheet !== this.keptSheet || this.kept.size > MOST_KEPT) this.kept.clear();
    this.keptSheet = sheet;
    const key = row * MAX_COLUMNS + column;
    const known = this.kept.get(key);
    if (known !== undefined) return known;
    const made = this.make(sheet, row, column);
    this.kept.set(key, made);
    return made;
  }

  private make(sheet: SheetModel, row: number, column: number): CellPicture | null {
    const value = sheet.cells.get(row, column);
    const look = sheet.conditionalFormats.length > 0 ? this.source.conditionalLook(sheet, row, column) : null;
    if (value === null && !look && isPlain(sheet, row, column)) return null;
    const cell: Cell = { sheet, row, column, value, look };
    const style = this.styleOf(cell);
    const picture: CellPicture = { v: this.shownText(cell, style), t: 1, s: style };
    const customRender = drawingsOf(cell);
    if (customRender.length === 0) return picture;
    const icon = look?.icon ? { fontRenderExtension: { leftOffset: ICON_WIDTH_PX } } : {};
    return { ...picture, customRender, ...icon };
  }

  private styleOf({ sheet, row, column, value, look }: Cell): IStyleData {
    const id = styleIdAt(sheet, row, column);
    const horizontal = naturalAlignment(value);
    const layers = [tableLayer(sheet, row, column), linkLayer(sheet, row, column)].filter(
      (layer) => layer !== null,
    );
    const above = look?.style ?? null;
    if (layers.length === 0 && !above) return this.styles.plain(id, horizontal);
    const own = layers.reduceRight((over, below) => layeredStyle(below, over), this.source.styles.get(id));
    return this.styles.made(above ? layeredStyle(own, above) : own, horizontal);
  }

  private shownText({ sheet, row, column, value, look }: Cell, style: IStyleData): string {
    if (value === null || look?.hidesText) return '';
    const text = this.source.textOf(sheet, row, column);
    if (typeof value !== 'number' || style.tr) return text;
    const format = this.source.styles.get(styleIdAt(sheet, row, column)).numberFormat ?? 'General';
    return fittedNumber({
      text,
      value,
      isGeneral: format === 'General',
      widthPx: this.widthPx(sheet, row, column) - (look?.icon ? ICON_WIDTH_PX : 0),
      measure: this.styles.measure(style),
      decimalSeparator: this.source.decimalSeparator,
    });
  }

  /** Of the whole merged area where there is one. */
  private widthPx(sheet: SheetModel, row: number, column: number): number {
    const merge = sheet.merges.find((rect) => containsCell(rect, row, column));
    if (!merge) return this.source.columnWidthPx(sheet, column);
    let width = 0;
    for (let at = merge.left; at <= merge.right; at++) width += this.source.columnWidthPx(sheet, at);
    return width;
  }
}

/** Styles in the grid's words, and how wide texts are in them; both are asked for thousands of times a second. */
class StyleCache {
  /** Ids of styles mean something within one workbook only. */
  private readonly byTable = new WeakMap<StyleTable, Map<string, IStyleData>>();
  private readonly measures = new Map<string, (text: string) => number>();

  constructor(
    private readonly source: CellViewSource,
    private readonly metrics: FontMetrics,
  ) {}

  made(style: CellStyle, horizontal: 1 | 2 | 3): IStyleData {
    return gridStyle(style, { defaultHorizontal: horizontal, fontScale: this.metrics.fontScale });
  }

  plain(id: StyleId, horizontal: 1 | 2 | 3): IStyleData {
    const { styles } = this.source;
    const byId = this.byTable.get(styles) ?? new Map<string, IStyleData>();
    this.byTable.set(styles, byId);
    const key = `${id}/${horizontal}`;
    const style = byId.get(key) ?? this.made(styles.get(id), horizontal);
    byId.set(key, style);
    return style;
  }

  measure(style: IStyleData): (text: string) => number {
    const key = `${style.ff}/${style.fs}/${style.bl ?? 0}`;
    const known = this.measures.get(key);
    if (known) return known;
    const made = rememberingMeasure((text) => this.metrics.measure(text, style));
    this.measures.set(key, made);
    return made;
  }
}

function styleIdAt(sheet: SheetModel, row: number, column: number): StyleId {
  const own = sheet.cells.styleId(row, column);
  return own || sheet.rows.get(row)?.style || sheet.columns.get(column)?.style || 0;
}

function isPlain(sheet: SheetModel, row: number, column: number): boolean {
  const isInTable = sheet.tables.some((table) => containsCell(table.rect, row, column));
  return !isInTable && styleIdAt(sheet, row, column) === 0 && filterButtonAt(sheet, row, column) === null;
}

interface Cell {
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
  readonly value: Scalar;
  readonly look: ConditionalLook | null;
}

function drawingsOf({ sheet, row, column, look }: Cell): ICellCustomRender[] {
  const drawings: ICellCustomRender[] = [];
  if (look?.bar) drawings.push(barDrawing(look.bar));
  if (look?.icon) drawings.push(iconDrawing(look.icon));
  const filter = filterButtonAt(sheet, row, column);
  if (filter) drawings.push(filterDrawing(filter === 'on'));
  return drawings;
}

function naturalAlignment(value: Scalar): 1 | 2 | 3 {
  if (typeof value === 'number') return 3;
  return value !== null && CENTER_KINDS.has(typeof value) ? 2 : 1;
}

function tableLayer(sheet: SheetModel, row: number, column: number): CellStyle | null {
  for (const table of sheet.tables) {
    const style = tableStyleAt(table, row, column);
    if (style) return style;
  }
  return null;
}

function linkLayer(sheet: SheetModel, row: number, column: number): CellStyle | null {
  return sheet.hyperlinks.size > 0 && sheet.hyperlinks.has(`${row},${column}`) ? LINK_STYLE : null;
}
