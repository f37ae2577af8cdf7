/** Filter criteria of a sheet or table, in Office.js's FilterCriteria form ↔ `<filterColumn>`. */
import { attribute, element, elements, first, flag, numberAttribute, type XmlElement } from '../xml/xmlTree';

export interface FilterCriteria {
  readonly filterOn: string;
  readonly values?: readonly (string | DateGroup)[];
  readonly criterion1?: string;
  readonly criterion2?: string;
  readonly operator?: string;
  readonly dynamicCriteria?: string;
  readonly color?: string;
}
interface DateGroup {
  readonly date: string;
  readonly specificity: string;
}

const OPERATORS: Readonly<Record<string, string>> = {
  equal: '=',
  notEqual: '<>',
  greaterThan: '>',
  greaterThanOrEqual: '>=',
  lessThan: '<',
  lessThanOrEqual: '<=',
};
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const small = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** Criteria by column of the filter; columns whose criterion Office.js has no words for are not listed. */
export function readFilterColumns(at: XmlElement | undefined): Record<number, FilterCriteria> {
  const criteria: Record<number, FilterCriteria> = {};
  for (const column of elements(at, 'filterColumn')) {
    const read = readCriteria(column);
    if (read) criteria[numberAttribute(column, 'colId') ?? 0] = read;
  }
  return criteria;
}

function readCriteria(column: XmlElement): FilterCriteria | undefined {
  const values = first(column, 'filters');
  if (values) return { filterOn: 'Values', values: readValues(values) };
  const custom = first(column, 'customFilters');
  if (custom) return readCustom(custom);
  const top = first(column, 'top10');
  if (top) {
    const side = flag(top, 'top', 'on') ? 'Top' : 'Bottom';
    return {
      filterOn: `${side}${flag(top, 'percent') ? 'Percent' : 'Items'}`,
      criterion1: attribute(top, 'val') ?? '10',
    };
  }
  const dynamic = first(column, 'dynamicFilter');
  return dynamic
    ? { filterOn: 'Dynamic', dynamicCriteria: capital(attribute(dynamic, 'type') ?? '') }
    : undefined;
}

function readValues(at: XmlElement): (string | DateGroup)[] {
  const texts = elements(at, 'filter').map((one) => attribute(one, 'val') ?? '');
  const dates = elements(at, 'dateGroupItem').map(readDateGroup);
  return [...texts, ...(flag(at, 'blank') ? [''] : []), ...dates];
}

const DATE_PARTS = ['year', 'month', 'day', 'hour', 'minute', 'second'] as const;
const DATE_MARKS = ['', '-', '-', 'T', ':', ':'];

function readDateGroup(at: XmlElement): DateGroup {
  let date = '';
  DATE_PARTS.forEach((part, index) => {
    const value = attribute(at, part);
    if (value !== undefined) date += (DATE_MARKS[index] ?? '') + value.padStart(2, '0');
  });
  return { date, specificity: capital(attribute(at, 'dateTimeGrouping') ?? 'day') };
}

function readCustom(at: XmlElement): FilterCriteria {
  const [one, two] = elements(at, 'customFilter').map(
    (filter) =>
      `${OPERATORS[attribute(filter, 'operator') ?? 'equal'] ?? '='}${attribute(filter, 'val') ?? ''}`,
  );
  if (two === undefined) return { filterOn: 'Custom', criterion1: one ?? '=' };
  return {
    filterOn: 'Custom',
    criterion1: one ?? '=',
    criterion2: two,
    operator: flag(at, 'and') ? 'And' : 'Or',
  };
}

/** `<filterColumn>` elements in column order; criteria a file cannot hold without a palette (colours, icons) are left out. */
export function writeFilterColumns(criteria: Readonly<Record<number, unknown>>): XmlElement[] {
  const columns: XmlElement[] = [];
  for (const key of Object.keys(criteria)
    .map(Number)
    .sort((a, b) => a - b)) {
    const child = writeCriteria(criteria[key] as FilterCriteria);
    if (child) columns.push(element('filterColumn', { colId: key }, [child]));
  }
  return columns;
}

function writeCriteria(criteria: FilterCriteria): XmlElement | undefined {
  switch (criteria.filterOn) {
    case 'Values':
      return writeValues(criteria.values ?? []);
    case 'Custom':
      return writeCustom(criteria);
    case 'Dynamic':
      return element('dynamicFilter', { type: small(criteria.dynamicCriteria ?? '') });
    case 'TopItems':
    case 'TopPercent':
    case 'BottomItems':
    case 'BottomPercent':
      return element('top10', {
        top: criteria.filterOn.startsWith('Top') ? undefined : 0,
        percent: criteria.filterOn.endsWith('Percent') ? 1 : undefined,
        val: criteria.criterion1 ?? 10,
      });
    default:
      return undefined;
  }
}

function writeValues(values: readonly (string | DateGroup)[]): XmlElement {
  const children = values.flatMap((value) => {
    if (typeof value !== 'string') return [writeDateGroup(value)];
    return value === '' ? [] : [element('filter', { val: value })];
  });
  return element('filters', { blank: values.includes('') ? 1 : undefined }, children);
}

function writeDateGroup(group: DateGroup): XmlElement {
  const parts = group.date.split(/[-T:]/);
  const named = Object.fromEntries(
    DATE_PARTS.map((part, index) => [part, parts[index] ? String(Number(parts[index])) : undefined]),
  );
  return element('dateGroupItem', { ...named, dateTimeGrouping: small(group.specificity) });
}

function writeCustom(criteria: FilterCriteria): XmlElement {
  const filters = [criteria.criterion1, criteria.criterion2].flatMap((text) =>
    text === undefined ? [] : [writeCustomFilter(text)],
  );
  return element('customFilters', { and: criteria.operator === 'And' ? 1 : undefined }, filters);
}

function writeCustomFilter(text: string): XmlElement {
  const mark = /^(<>|>=|<=|=|>|<)?/.exec(text)?.[0] ?? '';
  const operator = Object.keys(OPERATORS).find((name) => OPERATORS[name] === mark) ?? 'equal';
  return element('customFilter', {
    operator: operator === 'equal' ? undefined : operator,
    val: text.slice(mark.length),
  });
}
