/**
 * Filters: which rows pass a set of criteria, and hiding the others. Criteria are Office.js's FilterCriteria. Values are
 * compared with what the cell shows, as Excel's list of check boxes does; numbers in custom criteria by value.
 * Colour and icon filters are not played (ApiNotFound).
 */
import { effectiveStyle } from '../model/cellStyles';
import type { Rect, Scalar, SheetModel } from '../model/types';
import { ApiError } from '../session/apiError';
import type { HostContext } from '../session/hostContext';
import { cellText } from '../text/cellText';

export interface Criteria {
  readonly filterOn: string;
  readonly values?: readonly unknown[];
  readonly criterion1?: string;
  readonly criterion2?: string;
  readonly operator?: string;
}

type Passes = (row: number) => boolean;

interface FilterColumn {
  readonly context: HostContext;
  readonly sheet: SheetModel;
  /** Body rows only. */
  readonly body: Rect;
  readonly column: number;
}

/** Hides body rows that fail any criterion (keyed by column of the rectangle), shows the others. */
export function filterRows(
  context: HostContext,
  sheet: SheetModel,
  filter: { rect: Rect; criteria: Readonly<Record<number, unknown>> },
): void {
  const { rect, criteria } = filter;
  const body = { ...rect, top: rect.top + 1 };
  const tests = Object.entries(criteria)
    .filter(([, one]) => one !== null && one !== undefined)
    .map(([index, one]) =>
      testOf({ context, sheet, body, column: rect.left + Number(index) }, one as Criteria),
    );
  for (let row = body.top; row <= body.bottom; row++)
    setFiltered(sheet, row, !tests.every((passes) => passes(row)));
  context.record({ kind: 'lines', sheetId: sheet.id });
}

function setFiltered(sheet: SheetModel, row: number, isFiltered: boolean): void {
  const line = sheet.rows.get(row);
  if (isFiltered) sheet.rows.set(row, { ...line, filtered: true });
  else if (line) delete line.filtered;
}

function textAt({ context, sheet, column }: FilterColumn, row: number): string {
  const { styles, culture, dateSystem } = context.workbook;
  const format = effectiveStyle(sheet, styles, row, column).numberFormat ?? 'General';
  return cellText(sheet.cells.get(row, column), format, culture, dateSystem);
}

function testOf(at: FilterColumn, criteria: Criteria): Passes {
  switch (criteria.filterOn) {
    case 'Values': {
      const wanted = new Set((criteria.values ?? []).map((value) => String(value).toLowerCase()));
      return (row) => wanted.has(textAt(at, row).toLowerCase());
    }
    case 'Custom':
      return customTest(at, criteria);
    case 'TopItems':
    case 'TopPercent':
    case 'BottomItems':
    case 'BottomPercent':
      return rankTest(at, criteria);
    default:
      throw new ApiError('ApiNotFound', undefined, `Filter.${criteria.filterOn}`);
  }
}

function customTest(at: FilterColumn, { criterion1, criterion2, operator }: Criteria): Passes {
  const first = condition(at, criterion1 ?? '');
  if (criterion2 === undefined || criterion2 === null) return first;
  const second = condition(at, criterion2);
  return operator === 'Or' ? (row) => first(row) || second(row) : (row) => first(row) && second(row);
}

const COMPARE: Readonly<Record<string, (order: number) => boolean>> = {
  '=': (order) => order === 0,
  '<>': (order) => order !== 0,
  '>': (order) => order > 0,
  '<': (order) => order < 0,
  '>=': (order) => order >= 0,
  '<=': (order) => order <= 0,
};

/** "=Paris*", ">=1000", "<>" (not blank). `*` and `?` stand for any text and any character. */
function condition(at: FilterColumn, text: string): Passes {
  const [, sign = '=', wanted = ''] = /^(<>|>=|<=|=|>|<)?(.*)$/s.exec(text) ?? [];
  const passes = COMPARE[sign] ?? (() => false);
  const number = wanted.trim() === '' ? NaN : Number(wanted);
  const pattern = wildcard(wanted);
  return (row) => {
    const value = at.sheet.cells.get(row, at.column);
    if (!Number.isNaN(number)) return typeof value === 'number' ? passes(value - number) : sign === '<>';
    if (sign === '=' || sign === '<>') return pattern.test(textAt(at, row)) === (sign === '=');
    return typeof value === 'string' && passes(value.localeCompare(wanted));
  };
}

function wildcard(text: string): RegExp {
  const escaped = text
    .replaceAll(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${escaped}$`, 'is');
}

function rankTest(at: FilterColumn, { filterOn, criterion1 }: Criteria): Passes {
  const numbers: number[] = [];
  for (let row = at.body.top; row <= at.body.bottom; row++) {
    const value: Scalar = at.sheet.cells.get(row, at.column);
    if (typeof value === 'number') numbers.push(value);
  }
  const isTop = filterOn.startsWith('Top');
  numbers.sort((a, b) => (isTop ? b - a : a - b));
  const asked = Number(criterion1 ?? 10);
  const count = filterOn.endsWith('Percent')
    ? Math.max(1, Math.floor((numbers.length * asked) / 100))
    : asked;
  const limit = numbers[Math.min(count, numbers.length) - 1] ?? 0;
  return (row) => {
    const value = at.sheet.cells.get(row, at.column);
    return typeof value === 'number' && (isTop ? value >= limit : value <= limit);
  };
}
