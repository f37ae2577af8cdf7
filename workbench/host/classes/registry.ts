import type { AnyClass } from '../protocol/defineClass';
import { createRegistry } from '../protocol/defineClass';
import {
  applicationClass,
  cultureInfoClass,
  datetimeFormatInfoClass,
  iterativeCalculationClass,
  numberFormatInfoClass,
  runtimeClass,
} from './application';
import {
  customPropertiesClass,
  customPropertyClass,
  documentPropertiesClass,
  sheetPropertiesClass,
  sheetPropertyClass,
} from './customProperties';
import { customXmlPartClass, customXmlPartsClass, customXmlPartsOfNamespaceClass } from './customXmlParts';
import { freezePanesClass } from './freezePanes';
import { functionResultClass, functionsClass } from './functions';
import { namedItemArrayValuesClass, namedItemClass, namedItemsClass } from './names';
import { OBJECT_CLASSES } from './objects';
import { workbookProtectionClass, worksheetProtectionClass } from './protection';
import { areasClass, rangesClass } from './range/areasClass';
import { rangeBorderClass, rangeBordersClass } from './range/rangeBorders';
import { rangeClass, removeDuplicatesResultClass } from './range/rangeClass';
import { formatProtectionClass, rangeFillClass, rangeFontClass, rangeFormatClass } from './range/rangeFormat';
import { rangeViewClass, rangeViewsClass } from './range/rangeView';
import {
  addinInternalClass,
  appRuntimeClass,
  appRuntimePersistenceClass,
  customFunctionsClass,
  dynamicRibbonClass,
  ribbonButtonClass,
  ribbonButtonsClass,
  ribbonTabClass,
} from './services';
import { settingClass, settingsClass } from './settings';
import { tableClass } from './table';
import { tableColumnClass, tableColumnsClass } from './tableColumns';
import { tableRowClass, tableRowsClass } from './tableRows';
import { tablesClass, tablesScopedClass } from './tables';
import { workbookClass } from './workbook';
import { worksheetClass } from './worksheet';
import { worksheetCollectionClass } from './worksheetCollection';

const WORKBOOK_CLASSES: readonly AnyClass[] = [
  workbookClass,
  applicationClass,
  functionsClass,
  functionResultClass,
  iterativeCalculationClass,
  cultureInfoClass,
  numberFormatInfoClass,
  datetimeFormatInfoClass,
  runtimeClass,
  worksheetCollectionClass,
  worksheetClass,
  worksheetProtectionClass,
  workbookProtectionClass,
  freezePanesClass,
  namedItemsClass,
  namedItemClass,
  namedItemArrayValuesClass,
  settingsClass,
  settingClass,
  documentPropertiesClass,
  customPropertiesClass,
  customPropertyClass,
  sheetPropertiesClass,
  sheetPropertyClass,
  customXmlPartsClass,
  customXmlPartsOfNamespaceClass,
  customXmlPartClass,
];

const RANGE_CLASSES: readonly AnyClass[] = [
  rangeClass,
  areasClass,
  rangesClass,
  rangeViewClass,
  rangeViewsClass,
  rangeFormatClass,
  rangeFillClass,
  rangeFontClass,
  rangeBordersClass,
  rangeBorderClass,
  formatProtectionClass,
  removeDuplicatesResultClass,
];

const TABLE_CLASSES: readonly AnyClass[] = [
  tablesClass,
  tablesScopedClass,
  tableClass,
  tableColumnsClass,
  tableColumnClass,
  tableRowsClass,
  tableRowClass,
];

const SERVICE_CLASSES: readonly AnyClass[] = [
  customFunctionsClass,
  appRuntimeClass,
  appRuntimePersistenceClass,
  dynamicRibbonClass,
  ribbonButtonClass,
  ribbonButtonsClass,
  ribbonTabClass,
  addinInternalClass,
];

/** Every class this host plays. A new one goes into one of the lists. */
export const CLASSES = createRegistry([
  ...WORKBOOK_CLASSES,
  ...RANGE_CLASSES,
  ...TABLE_CLASSES,
  ...OBJECT_CLASSES,
  ...SERVICE_CLASSES,
]);
