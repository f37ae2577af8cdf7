import type { Scalar } from '../model/types';

/** A cell's value as it travels: "" for a blank, error codes as texts. */
export function wireValue(value: Scalar): string | number | boolean {
  if (value === null) return '';
  return typeof value === 'object' ? value.error : value;
}

/** Range.valueTypes. */
export function valueType(value: Scalar): string {
  if (value === null) return 'Empty';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'string') return 'String';
  return typeof value === 'boolean' ? 'Boolean' : 'Error';
}
