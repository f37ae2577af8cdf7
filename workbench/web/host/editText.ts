import type { WorkbookModel } from '../../host/model/types';
import type { Scalar } from '../../host/model/types';
import { cellText, shortDateFormat } from '../../host/text/cellText';

type Culture = WorkbookModel['culture'];

/**
 * What an editor opens a value with: a number with all its digits, a percentage as one, a date as the culture writes it
 * short (with its time where it has one), everything else as it is. Typed again unchanged, it gives the same value.
 */
export function editText(
  value: Scalar,
  numberFormat: string,
  culture: Culture,
  dateSystem: 1900 | 1904,
): string {
  if (typeof value !== 'number') return cellText(value, 'General', culture, dateSystem);
  const bare = numberFormat.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
  const isTime = /[hs]/i.test(bare);
  // "m" is a minute beside hours or seconds, a month elsewhere.
  if (/[dy]/i.test(bare) || (!isTime && /m/i.test(bare))) return dateText(value, culture, dateSystem);
  if (isTime) return cellText(value, 'hh:mm:ss', culture, dateSystem);
  if (bare.includes('%')) return `${plainNumber(value * 100, culture)}%`;
  return plainNumber(value, culture);
}

function dateText(value: number, culture: Culture, dateSystem: 1900 | 1904): string {
  const date = shortDateFormat(culture);
  return cellText(value, Number.isInteger(value) ? date : `${date} hh:mm:ss`, culture, dateSystem);
}

/** Fifteen significant digits, as Excel keeps them: 0.1 + 0.2 is edited as 0.3. */
function plainNumber(value: number, culture: Culture): string {
  return String(Number(value.toPrecision(15))).replace('.', culture.decimalSeparator);
}
