import type { LineProps, Scalar, SheetModel, StyleId } from '../../model/types';
import { cellValue, sameScalar } from './cellValues';
import type { CellReading } from './readCells';
import { readRowProps } from './rowProps';
import { scanCells, type CellVisitor, type ScannedCell } from './scanCells';
import { findSection, type SheetXml } from './sheetXml';
import { createSourceFormulas, sameFormula, sharedGroup, type SourceFormulas } from './sourceFormulas';
import { createTextSink } from './textSink';
import { writeCell, writeRowTag, type CellWriting } from './writeCells';

export interface MergedCells {
  /** The whole `<sheetData>` element, in pieces. */
  readonly pieces: readonly Uint8Array[];
  readonly isChanged: boolean;
  readonly areFormulasChanged: boolean;
}

interface ModelCell {
  readonly row: number;
  readonly column: number;
  readonly value: Scalar;
  readonly style: StyleId;
}

/** Cells of the model in file order, one ahead. */
interface Cursor {
  cell: ModelCell | null;
  next(): void;
}

function cursorOver(sheet: SheetModel): Cursor {
  const iterator = sheet.cells.cells()[Symbol.iterator]();
  const cursor: Cursor = {
    cell: null,
    next() {
      const step = iterator.next();
      cursor.cell = step.done === true ? null : step.value;
    },
  };
  cursor.next();
  return cursor;
}

/** Rows that have no cells but properties. */
function propertyRows(sheet: SheetModel): number[] {
  return [...sheet.rows.keys()].sort((a, b) => a - b);
}

type Reading = Pick<CellReading, 'strings' | 'styles' | 'dateSystem'>;

/** `source`: the sheet as it was read, its names without prefix; null for a new one. */
export function mergeCells(writing: CellWriting, source: SheetXml | null, reading: Reading): MergedCells {
  const merge = new CellMerge(writing, source, reading);
  const section = source && findSection(source, 'sheetData');
  if (source && section) {
    const { xml, prefix } = source;
    scanCells({ xml, prefix, from: section.start + 1, to: section.end }, merge);
  }
  return merge.finish();
}

class CellMerge implements CellVisitor {
  private readonly pieces = createTextSink();
  private readonly cursor: Cursor;
  private readonly lines: number[];
  private line = 0;
  private readonly formulas: SourceFormulas = createSourceFormulas();
  private readonly broken: ReadonlySet<string>;
  private isChanged = false;
  private areFormulasChanged = false;
  /** Start of the run of unchanged source text that is not written yet; -1 for none. */
  private runStart = -1;
  private runEnd = -1;
  private row = -1;
  private rowStart = 0;
  private rowBodyStart = 0;
  private rowTag = '';
  /** Pieces of the current row once something in it differs; null while it is unchanged. */
  private body: string[] | null = null;
  private copiedTo = 0;

  constructor(
    private readonly writing: CellWriting,
    private readonly source: SheetXml | null,
    private readonly reading: Reading,
  ) {
    this.cursor = cursorOver(writing.sheet);
    this.lines = propertyRows(writing.sheet);
    this.pieces.push('<sheetData>');
    this.broken = source ? brokenGroups(writing.sheet, source) : new Set();
  }

  openRow(row: number, tag: string, span: { readonly start: number; readonly end: number }): void {
    this.writeRowsBefore(row);
    this.row = row;
    this.rowTag = tag;
    this.rowStart = span.start;
    this.rowBodyStart = span.end;
    this.copiedTo = span.end;
    this.body = this.sameProps(row, tag) ? null : [];
    if (this.lines[this.line] === row) this.line += 1;
  }

  cell(cell: ScannedCell): void {
    this.writeCellsBefore(cell.row, cell.column, cell.start);
    const at = this.cursor.cell;
    const isHere = at !== null && at.row === cell.row && at.column === cell.column;
    const held = isHere ? at : { value: null, style: 0 };
    const style = this.reading.styles.cellStyles[cell.format] ?? 0;
    const value = cellValue(cell, this.reading);
    const before = this.formulas.read(cell);
    const formula =
      cell.formula === null && !isHere ? undefined : this.writing.sheet.cells.formula(cell.row, cell.column);
    const group = sharedGroup(cell);
    const isSameFormula = sameFormula(before, formula) && (group === null || !this.broken.has(group));
    if (isHere) this.cursor.next();
    if (isSameFormula && style === held.style && sameScalar(value, held.value)) return;
    if (!sameFormula(before, formula)) this.areFormulasChanged = true;
    const kept =
      isSameFormula && formula
        ? { formulaXml: (this.source?.xml ?? '').slice(cell.formulaStart, cell.formulaEnd) }
        : {};
    this.replace(
      cell.start,
      cell.end,
      writeCell(cell.row, cell.column, { ...held, formula, ...kept }, this.writing),
    );
  }

  closeRow(end: number): void {
    this.writeCellsBefore(this.row, Number.MAX_SAFE_INTEGER, end);
    if (this.body === null) {
      this.keep(this.rowStart, end);
      return;
    }
    this.flushRun();
    this.isChanged = true;
    const xml = this.source?.xml ?? '';
    const close = xml.lastIndexOf('</', end - 1);
    const hasClose = close >= this.rowBodyStart;
    const rest = hasClose ? xml.slice(this.copiedTo, close) : '';
    const inside = this.body.join('') + rest;
    const own = writeRowTag(this.row, this.writing.sheet.rows.get(this.row), this.writing.formatNumber);
    const tag = this.sameProps(this.row, this.rowTag) ? `<${this.rowTag}` : own;
    this.pieces.push(`${tag}>${inside}</row>`);
  }

  finish(): MergedCells {
    this.writeRowsBefore(Number.MAX_SAFE_INTEGER);
    this.flushRun();
    this.pieces.push('</sheetData>');
    const isNew = this.source === null;
    return {
      pieces: this.pieces.finish(),
      isChanged: this.isChanged || isNew,
      areFormulasChanged: this.areFormulasChanged || isNew,
    };
  }

  private sameProps(row: number, tag: string): boolean {
    const before = readRowProps(tag, this.reading.styles.cellStyles);
    return sameLine(before, this.writing.sheet.rows.get(row));
  }

  /** Copies the row's text up to `from`, then `text` instead of what lies up to `to`. */
  private replace(from: number, to: number, text: string): void {
    this.body ??= [];
    this.body.push((this.source?.xml ?? '').slice(this.copiedTo, from), text);
    this.copiedTo = to;
  }

  private writeCellsBefore(row: number, column: number, position: number): void {
    for (let at = this.cursor.cell; at && at.row === row && at.column < column; at = this.cursor.cell) {
      const formula = this.writing.sheet.cells.formula(at.row, at.column);
      if (formula) this.areFormulasChanged = true;
      const isEnd = column === Number.MAX_SAFE_INTEGER;
      this.replace(
        isEnd ? this.endOfCells(position) : position,
        isEnd ? this.endOfCells(position) : position,
        writeCell(at.row, at.column, { ...at, formula }, this.writing),
      );
      this.cursor.next();
    }
  }

  /** Where a row that ends at `end` stops holding cells. */
  private endOfCells(end: number): number {
    const close = (this.source?.xml ?? '').lastIndexOf('</', end - 1);
    return close >= this.rowBodyStart ? close : this.rowBodyStart;
  }

  /** Rows the source does not have, before `row`. */
  private writeRowsBefore(row: number): void {
    for (;;) {
      const next = Math.min(this.cursor.cell?.row ?? Infinity, this.lines[this.line] ?? Infinity);
      if (next >= row || next === Infinity) return;
      this.flushRun();
      this.writeRow(next);
    }
  }

  private writeRow(row: number): void {
    const cells: string[] = [];
    if (this.lines[this.line] === row) this.line += 1;
    for (let at = this.cursor.cell; at?.row === row; at = this.cursor.cell) {
      const formula = this.writing.sheet.cells.formula(row, at.column);
      if (formula) this.areFormulasChanged = true;
      cells.push(writeCell(row, at.column, { value: at.value, style: at.style, formula }, this.writing));
      this.cursor.next();
    }
    const tag = writeRowTag(row, this.writing.sheet.rows.get(row), this.writing.formatNumber);
    this.pieces.push(cells.length === 0 ? `${tag}/>` : `${tag}>${cells.join('')}</row>`);
    this.isChanged = true;
  }

  private keep(start: number, end: number): void {
    if (this.runEnd !== start) {
      this.flushRun();
      this.runStart = start;
    }
    this.runEnd = end;
  }

  private flushRun(): void {
    if (this.runStart >= 0) this.pieces.push((this.source?.xml ?? '').slice(this.runStart, this.runEnd));
    this.runStart = -1;
    this.runEnd = -1;
  }
}

const LINE_KEYS = ['size', 'outlineLevel', 'style'] as const;

function sameLine(a: LineProps | undefined, b: LineProps | undefined): boolean {
  const isHidden = (props: LineProps | undefined): boolean =>
    props?.hidden === true || props?.filtered === true;
  if (isHidden(a) !== isHidden(b) || (a?.collapsed === true) !== (b?.collapsed === true)) return false;
  return LINE_KEYS.every((key) => (a?.[key] ?? 0) === (b?.[key] ?? 0));
}

/** Shared formulas whose first cell no longer says what the others were worked out from. */
function brokenGroups(sheet: SheetModel, source: SheetXml): ReadonlySet<string> {
  const broken = new Set<string>();
  const section = findSection(source, 'sheetData');
  if (!section || !/\st="shared"/.test(source.xml)) return broken;
  const formulas = createSourceFormulas();
  const { xml, prefix } = source;
  scanCells(
    { xml, prefix, from: section.start + 1, to: section.end },
    {
      openRow: () => undefined,
      closeRow: () => undefined,
      cell(cell) {
        const group = sharedGroup(cell);
        if (group === null) return;
        const before = formulas.read(cell);
        const isMaster = cell.formula !== '';
        if (isMaster && !sameFormula(before, sheet.cells.formula(cell.row, cell.column))) broken.add(group);
      },
    },
  );
  return broken;
}
