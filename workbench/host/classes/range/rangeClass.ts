import { defineClass } from '../../protocol/defineClass';
import type { RangeTarget } from '../../session/targets';
import {
  CONDITIONAL_FORMATS,
  DATA_VALIDATION,
  RANGE,
  RANGE_FORMAT,
  RANGE_SORT,
  REMOVE_DUPLICATES_RESULT,
  WORKSHEET,
} from '../tokens';
import { CELL_PROPERTIES } from './cellProperties';
import { RANGE_NAVIGATION } from './navigation';
import { RANGE_ACTIONS } from './rangeActions';
import { RANGE_NOT_PROVIDED, RANGE_PROPERTIES } from './rangeProperties';
import { formatTargetOf } from './rangeTargets';

export const rangeClass = defineClass<RangeTarget>({
  token: RANGE,
  identity: (target) => (target.referenceId === null ? {} : { _ReferenceId: target.referenceId }),
  properties: RANGE_PROPERTIES,
  notProvided: RANGE_NOT_PROVIDED,
  objects: {
    Format: (target) => RANGE_FORMAT.of(formatTargetOf(target)),
    Worksheet: (target) => WORKSHEET.of(target.sheet),
    Sort: (target) => RANGE_SORT.of(target),
    DataValidation: (target) => DATA_VALIDATION.of(formatTargetOf(target)),
    ConditionalFormats: (target) => CONDITIONAL_FORMATS.of(formatTargetOf(target)),
  },
  methods: { ...RANGE_NAVIGATION, ...RANGE_ACTIONS, ...CELL_PROPERTIES },
});

export const removeDuplicatesResultClass = defineClass<{
  readonly removed: number;
  readonly uniqueRemaining: number;
}>({
  token: REMOVE_DUPLICATES_RESULT,
  properties: {
    Removed: { get: ({ removed }) => removed },
    UniqueRemaining: { get: ({ uniqueRemaining }) => uniqueRemaining },
  },
});
