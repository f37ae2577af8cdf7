import type { BreakAxis } from '../model/pageBreaks';
import type {
  ChartModel,
  ConditionalFormatModel,
  DefinedName,
  Scalar,
  SheetModel,
  TableModel,
  WorkbookModel,
} from '../model/types';
import { ClassToken } from '../protocol/classToken';
import type { RuntimeState } from '../session/hostContext';
import type { AreasTarget, RangeTarget } from '../session/targets';

/** Which cells a format object speaks of. */
export interface FormatTarget {
  readonly sheet: SheetModel;
  readonly ranges: readonly RangeTarget[];
}
export interface BorderTarget extends FormatTarget {
  readonly side: string;
}
/** Names of the workbook (`sheet` null) or of one sheet. */
export interface NamesTarget {
  readonly sheet: SheetModel | null;
}
/** Tables of the workbook (`sheet` null), of one sheet, or those that meet an area. */
export interface TablesTarget {
  readonly sheet: SheetModel | null;
  readonly within?: { readonly ranges: readonly RangeTarget[]; readonly isFullyContained: boolean };
}
export interface TableColumnTarget {
  readonly table: TableModel;
  readonly columnId: number;
}
export interface TableRowTarget {
  readonly table: TableModel;
  readonly index: number;
}
export interface KeyTarget {
  readonly key: string;
}
export interface SheetPropertyTarget extends KeyTarget {
  readonly sheet: SheetModel;
}

export const WORKBOOK = new ClassToken<WorkbookModel>('Workbook');
export const APPLICATION = new ClassToken<WorkbookModel>('Application');
export const FUNCTIONS = new ClassToken<WorkbookModel>('Functions');
export const FUNCTION_RESULT = new ClassToken<Scalar>('FunctionResult');
export const ITERATIVE_CALCULATION = new ClassToken<WorkbookModel>('IterativeCalculation');
export const CULTURE_INFO = new ClassToken<WorkbookModel>('CultureInfo');
export const NUMBER_FORMAT_INFO = new ClassToken<WorkbookModel>('NumberFormatInfo');
export const DATETIME_FORMAT_INFO = new ClassToken<WorkbookModel>('DatetimeFormatInfo');
export const RUNTIME = new ClassToken<WorkbookModel>('Runtime');
export const WORKSHEETS = new ClassToken<WorkbookModel>('WorksheetCollection');
export const WORKSHEET = new ClassToken<SheetModel>('Worksheet');
export const WORKSHEET_PROTECTION = new ClassToken<SheetModel>('WorksheetProtection');
export const WORKBOOK_PROTECTION = new ClassToken<WorkbookModel>('WorkbookProtection');
export const FREEZE_PANES = new ClassToken<SheetModel>('WorksheetFreezePanes');
export const SHEET_PROPERTIES = new ClassToken<SheetModel>('WorksheetCustomPropertyCollection');
export const SHEET_PROPERTY = new ClassToken<SheetPropertyTarget>('WorksheetCustomProperty');
export const RANGE = new ClassToken<RangeTarget>('Range');
export const RANGES = new ClassToken<AreasTarget>('RangeCollection');
export const AREAS = new ClassToken<AreasTarget>('RangeAreas');
export const RANGE_VIEW = new ClassToken<RangeTarget>('RangeView');
export const RANGE_VIEWS = new ClassToken<RangeTarget>('RangeViewCollection');
export const RANGE_FORMAT = new ClassToken<FormatTarget>('RangeFormat');
export const RANGE_FILL = new ClassToken<FormatTarget>('RangeFill');
export const RANGE_FONT = new ClassToken<FormatTarget>('RangeFont');
export const RANGE_BORDERS = new ClassToken<FormatTarget>('RangeBorderCollection');
export const RANGE_BORDER = new ClassToken<BorderTarget>('RangeBorder');
export const FORMAT_PROTECTION = new ClassToken<FormatTarget>('FormatProtection');
export const REMOVE_DUPLICATES_RESULT = new ClassToken<{
  readonly removed: number;
  readonly uniqueRemaining: number;
}>('RemoveDuplicatesResult');
export const NAMED_ITEMS = new ClassToken<NamesTarget>('NamedItemCollection');
export const NAMED_ITEM = new ClassToken<DefinedName>('NamedItem');
export const NAMED_ITEM_ARRAY_VALUES = new ClassToken<DefinedName>('NamedItemArrayValues');
export const SETTINGS = new ClassToken<WorkbookModel>('SettingCollection');
export const SETTING = new ClassToken<KeyTarget>('Setting');
export const DOCUMENT_PROPERTIES = new ClassToken<WorkbookModel>('DocumentProperties');
export const CUSTOM_PROPERTIES = new ClassToken<WorkbookModel>('CustomPropertyCollection');
export const CUSTOM_PROPERTY = new ClassToken<KeyTarget>('CustomProperty');
export const CUSTOM_XML_PARTS = new ClassToken<WorkbookModel>('CustomXmlPartCollection');
export const CUSTOM_XML_PARTS_OF_NAMESPACE = new ClassToken<{ readonly namespace: string }>(
  'CustomXmlPartScopedCollection',
);
export const CUSTOM_XML_PART = new ClassToken<{ readonly id: string }>('CustomXmlPart');
export const TABLES = new ClassToken<TablesTarget>('TableCollection');
export const TABLES_SCOPED = new ClassToken<TablesTarget>('TableScopedCollection');
export const TABLE = new ClassToken<TableModel>('Table');
export const TABLE_COLUMNS = new ClassToken<TableModel>('TableColumnCollection');
export const TABLE_COLUMN = new ClassToken<TableColumnTarget>('TableColumn');
export const TABLE_ROWS = new ClassToken<TableModel>('TableRowCollection');
export const TABLE_ROW = new ClassToken<TableRowTarget>('TableRow');

// Classes of their own files (filters, sorting, charts, formats by condition, validation, layout, shapes).
export const AUTO_FILTER = new ClassToken<{ readonly sheet: SheetModel; readonly table: TableModel | null }>(
  'AutoFilter',
);
export const FILTER = new ClassToken<TableColumnTarget>('Filter');
export const RANGE_SORT = new ClassToken<RangeTarget>('RangeSort');
export const TABLE_SORT = new ClassToken<TableModel>('TableSort');
export const CHARTS = new ClassToken<SheetModel>('ChartCollection');
export const CHART = new ClassToken<{ readonly sheet: SheetModel; readonly chart: ChartModel }>('Chart');
export const CONDITIONAL_FORMATS = new ClassToken<FormatTarget>('ConditionalFormatCollection');
export const CONDITIONAL_FORMAT = new ClassToken<{
  readonly sheet: SheetModel;
  readonly format: ConditionalFormatModel;
}>('ConditionalFormat');
export const DATA_VALIDATION = new ClassToken<FormatTarget>('DataValidation');
export const PAGE_LAYOUT = new ClassToken<SheetModel>('PageLayout');
/** Page breaks before rows, or before columns. */
export interface PageBreaks {
  readonly sheet: SheetModel;
  readonly axis: BreakAxis;
}
export const PAGE_BREAKS = new ClassToken<PageBreaks>('PageBreakCollection');
export const SHAPES = new ClassToken<SheetModel>('ShapeCollection');

export const CUSTOM_FUNCTIONS = new ClassToken<RuntimeState>('CustomFunctions');
export const APP_RUNTIME = new ClassToken<RuntimeState>('AppRuntimeService');
export const APP_RUNTIME_PERSISTENCE = new ClassToken<RuntimeState>('AppRuntimePersistenceService');
export const DYNAMIC_RIBBON = new ClassToken<RuntimeState>('DynamicRibbon');
export const RIBBON_BUTTON = new ClassToken<{ readonly id: string }>('RibbonButton');
export const RIBBON_BUTTONS = new ClassToken<RuntimeState>('RibbonButtonCollection');
export const RIBBON_TAB = new ClassToken<{ readonly id: string }>('RibbonTab');
export const ADDIN_INTERNAL = new ClassToken<RuntimeState>('AddinInternalService');

/** Top-level services by their wire names. */
export const SERVICES: Readonly<Record<string, ClassToken<RuntimeState>>> = {
  'Microsoft.ExcelServices.CustomFunctions': CUSTOM_FUNCTIONS,
  'Microsoft.AppRuntime.AppRuntimeService': APP_RUNTIME,
  'Microsoft.AppRuntime.AppRuntimePersistenceService': APP_RUNTIME_PERSISTENCE,
  'Microsoft.DynamicRibbon.DynamicRibbon': DYNAMIC_RIBBON,
  'Microsoft.InternalService.AddinInternalService': ADDIN_INTERNAL,
};
