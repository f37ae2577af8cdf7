import type { AnyClass } from '../../protocol/defineClass';
import { chartPartClasses } from './chartParts';
import { chartSeriesClasses } from './chartSeries';
import { chartClasses } from './charts';
import { conditionalFormatClasses } from './conditionalFormats';
import { conditionalRuleClasses } from './conditionalRules';
import { dataValidationClasses } from './dataValidation';
import { filterClasses } from './filters';
import { pageBreakClasses } from './pageBreaks';
import { pageLayoutClasses } from './pageLayout';
import { shapeClasses } from './shapes';
import { sortingClasses } from './sorting';

/** Filters, sorting, charts, formats by condition, validation, page layout and pictures. */
export const OBJECT_CLASSES: readonly AnyClass[] = [
  ...chartClasses,
  ...chartPartClasses,
  ...chartSeriesClasses,
  ...conditionalFormatClasses,
  ...conditionalRuleClasses,
  ...dataValidationClasses,
  ...filterClasses,
  ...pageBreakClasses,
  ...pageLayoutClasses,
  ...shapeClasses,
  ...sortingClasses,
];
