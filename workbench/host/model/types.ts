/**
 * The workbook as the host holds it: the contract between the executor (protocol), the calculator, the file reader and
 * writer, and the page that shows it. Everything is zero-based; rectangles include both ends.
 */
export interface Rect {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export const ERROR_CODES = [
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#SPILL!',
  '#CALC!',
  '#BUSY!',
  '#GETTING_DATA',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];
/** `reason` is what a custom function said; shown on hover. */
export interface CellError {
  readonly error: ErrorCode;
  readonly reason?: string;
}
export type Scalar = null | number | string | boolean | CellError;

export type BorderSide = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'DiagonalDown' | 'DiagonalUp';
export interface Border {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}
/** Immutable; interned by the StyleTable. Absent members are Excel's defaults. Names are Office.js's (values of its enums). */
export interface CellStyle {
  readonly numberFormat?: string;
  readonly font?: {
    readonly name?: string;
    readonly size?: number;
    readonly color?: string;
    readonly bold?: boolean;
    readonly italic?: boolean;
    readonly underline?: string;
    readonly strikethrough?: boolean;
    readonly subscript?: boolean;
    readonly superscript?: boolean;
  };
  readonly fill?: { readonly color?: string; readonly pattern?: string; readonly patternColor?: string };
  readonly borders?: Readonly<Partial<Record<BorderSide, Border>>>;
  readonly alignment?: {
    readonly horizontal?: string;
    readonly vertical?: string;
    readonly wrap?: boolean;
    readonly indent?: number;
    readonly rotation?: number;
    readonly shrink?: boolean;
    readonly readingOrder?: string;
  };
  readonly protection?: { readonly locked?: boolean; readonly formulaHidden?: boolean };
  readonly namedStyle?: string;
}
export type StyleId = number; // 0 = default
export interface StyleTable {
  get(id: StyleId): CellStyle;
  intern(style: CellStyle): StyleId;
}

export interface FormulaCell {
  /** English, A1, with "=": the host's canonical form. Rewritten in place when what it means stays (a row was inserted). */
  text: string;
  /** Legacy array formula's block, when it is one. */
  readonly array?: Rect;
  /** Cells a dynamic array fills now (anchor included); absent when it does not spill. */
  spill?: Rect;
}

/** Values, styles and formulas of one sheet. Values are the truth; formula cells keep their cached value in the same store. */
export interface CellStore {
  get(row: number, column: number): Scalar;
  set(row: number, column: number, value: Scalar): void;
  /** The cell's own style; 0 = none: the row's, then the column's LineProps.style shows (model/cellStyles.ts). */
  styleId(row: number, column: number): StyleId;
  setStyleId(row: number, column: number, style: StyleId): void;
  formula(row: number, column: number): FormulaCell | undefined;
  setFormula(row: number, column: number, formula: FormulaCell | undefined): void;
  readonly formulaCount: number;
  /** Formulas by row, then column. */
  formulas(
    within?: Rect,
  ): Iterable<{ readonly row: number; readonly column: number; readonly formula: FormulaCell }>;
  /** Cells that exist (value, formula or own style), by row, then column. */
  cells(within?: Rect): Iterable<{
    readonly row: number;
    readonly column: number;
    readonly value: Scalar;
    readonly style: StyleId;
  }>;
  /** Smallest rectangle of cells with a value or formula (`valuesOnly`) or also an own style. */
  usedRect(valuesOnly: boolean): Rect | null;
  clear(rect: Rect, what: 'all' | 'contents' | 'formats'): void;
  hasFormulas(rect: Rect): boolean;
  /** Values of a rectangle, row by row; much faster than `get` per cell. */
  readValues(rect: Rect): Scalar[][];
  /** Writes rows of values from a corner on; null makes a cell blank. Formulas are not touched (see setFormula). */
  writeValues(top: number, left: number, rows: readonly (readonly Scalar[])[]): void;
  /** Replaces each cell's own style of a bounded rectangle. */
  fillStyle(rect: Rect, restyle: (style: StyleId) => StyleId): void;
  /** Whole columns: contents, formulas and styles move, what is pushed off the sheet is lost. */
  insertColumns(at: number, count: number): void;
  deleteColumns(at: number, count: number): void;
  /** Cuts the cells of a rectangle and puts them `rows` and `columns` further; the target is cleared first. Formula texts are not rewritten. */
  moveBlock(rect: Rect, rows: number, columns: number): void;
}

/** A row or a column. `size` in points; `hidden` by a person, `filtered` by a filter: either hides it. */
export interface LineProps {
  size?: number;
  hidden?: boolean;
  filtered?: boolean;
  outlineLevel?: number;
  collapsed?: boolean;
  style?: StyleId;
}

export interface TableColumnModel {
  id: number;
  name: string;
  filter?: unknown;
  totalsFunction?: string;
  totalsLabel?: string;
  calculatedFormula?: string;
}
export interface TableModel {
  id: string;
  name: string;
  sheetId: string;
  rect: Rect;
  columns: TableColumnModel[];
  showHeaders: boolean;
  showTotals: boolean;
  style: string;
  showFilterButton: boolean;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  sort?: unknown;
}

export interface DefinedName {
  name: string;
  formula: string;
  scope: string | null /* sheet id */;
  visible: boolean;
  comment: string;
}
export interface ConditionalFormatModel {
  id: string;
  type: string;
  rects: Rect[];
  priority: number;
  stopIfTrue: boolean;
  rule: Record<string, unknown>;
  format: Record<string, unknown>;
}
export interface DataValidationModel {
  rects: Rect[];
  type: string;
  rule: Record<string, unknown>;
  ignoreBlanks: boolean;
  prompt?: Record<string, unknown>;
  errorAlert?: Record<string, unknown>;
}
export interface ChartSeriesModel {
  name: string;
  values: string;
  categories?: string;
  bubbleSizes?: string;
  props: Record<string, unknown>;
  points: Record<number, Record<string, unknown>>;
}
export interface ChartModel {
  id: string;
  name: string;
  type: string;
  left: number;
  top: number;
  width: number;
  height: number;
  series: ChartSeriesModel[];
  props: Record<string, unknown>;
}
export interface ImageModel {
  id: string;
  name: string;
  base64: string;
  left: number;
  top: number;
  width: number;
  height: number;
  altText: string;
  /** Absent: yes, as a new picture. */
  isAspectLocked?: boolean;
  /** Absent: no. */
  isHidden?: boolean;
}
export interface PivotModel {
  name: string;
  rect: Rect;
}

export interface SheetModel {
  readonly id: string; // "{GUID}"-like, stable
  name: string;
  kind: 'worksheet' | 'chart';
  visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  tabColor: string;
  showGridlines: boolean;
  showHeadings: boolean;
  /** Characters of the standard font (8.43); LineProps.size is in points for rows and columns: model/sizes.ts. */
  standardWidth: number;
  readonly cells: CellStore;
  readonly rows: Map<number, LineProps>;
  readonly columns: Map<number, LineProps>;
  readonly merges: Rect[];
  readonly hyperlinks: Map<
    string /* "r,c" */,
    { address?: string; documentReference?: string; screenTip?: string; textToDisplay?: string }
  >;
  readonly tables: TableModel[];
  readonly charts: ChartModel[];
  readonly images: ImageModel[];
  readonly pivots: PivotModel[];
  readonly conditionalFormats: ConditionalFormatModel[];
  readonly dataValidations: DataValidationModel[];
  readonly customProperties: Map<string, string>;
  freeze: { rows: number; columns: number };
  autoFilter: { rect: Rect; criteria: Record<number, unknown> } | null;
  protection: { isProtected: boolean; password?: string; options: Record<string, unknown> };
  pageLayout: Record<string, unknown>; // Office.js names; printArea, printTitleRows, printTitleColumns as A1 text
  selection: Rect;
  enableCalculation: boolean;
}

export interface WorkbookModel {
  name: string;
  readonly sheets: SheetModel[]; // tab order
  activeSheetId: string;
  readonly styles: StyleTable;
  readonly names: DefinedName[];
  readonly settings: Map<string, unknown>;
  readonly documentSettings: Map<string, string>; // Office.context.document.settings
  readonly properties: Record<string, unknown>;
  readonly customProperties: Map<string, string | number | boolean>;
  readonly customXmlParts: { id: string; xml: string }[];
  protection: { isProtected: boolean; password?: string };
  calculationMode: 'Automatic' | 'AutomaticExceptTables' | 'Manual';
  dateSystem: 1900 | 1904;
  culture: {
    name: string;
    decimalSeparator: string;
    groupSeparator: string;
    dateSeparator: string;
    shortDatePattern: string;
    longDatePattern: string;
    timeSeparator: string;
    longTimePattern: string;
  };
}
