import { fail, succeed } from '../result';
import type { Result } from '../result';
import { isFieldId } from '../../words/fields';
import type { FieldId } from '../../words/fields';
import { columnIndex } from './columnLetters';
import { normaliseText } from './normalise';
import type { TableShape } from './tableSource';
import type { Mapping } from './types';

/** Columns named by the user: a header, a sheet column letter as "@F", several added up as "@C:H", "@C+@D" or "Lait + Epicerie", "" for none. */
export type ColumnChoice = Readonly<Partial<Record<FieldId, string>>>;

const columnOfLetters = (table: TableShape, letters: string): number | null => {
  const index = columnIndex(letters.trim());
  if (index === null || index < table.rect.left || index > table.rect.right) return null;
  return index - table.rect.left;
};

const columnsOfLetters = (table: TableShape, text: string): number[] | null => {
  const [from = '', to] = text.slice(1).split(':');
  const first = columnOfLetters(table, from);
  const last = to === undefined ? first : columnOfLetters(table, to);
  if (first === null || last === null) return null;
  return Array.from({ length: Math.abs(last - first) + 1 }, (_, i) => Math.min(first, last) + i);
};

const columnOfHeader = (table: TableShape, text: string): number | null => {
  const exact = table.headers.indexOf(text);
  if (exact >= 0) return exact;
  const wanted = normaliseText(text);
  const loose = table.headers.findIndex((header) => normaliseText(header) === wanted);
  return loose >= 0 ? loose : null;
};

const columnsOf = (table: TableShape, text: string): number[] | null => {
  const header = columnOfHeader(table, text);
  if (header !== null) return [header];
  const parts = text.split('+').map((part) => part.trim());
  const columns = parts.map((part) =>
    part.startsWith('@')
      ? columnsOfLetters(table, part)
      : parts.length > 1
        ? asList(columnOfHeader(table, part))
        : null,
  );
  return columns.some((list) => list === null) ? null : columns.flatMap((list) => list ?? []);
};

const asList = (column: number | null): number[] | null => (column === null ? null : [column]);

const without = <T>(
  record: Readonly<Partial<Record<FieldId, T>>>,
  drop: (field: FieldId, value: T) => boolean,
): Partial<Record<FieldId, T>> =>
  Object.fromEntries(
    Object.entries(record).filter(
      ([field, value]) => isFieldId(field) && value !== undefined && !drop(field, value as T),
    ),
  ) as Partial<Record<FieldId, T>>;

const choose = (mapping: Mapping, field: FieldId, columns: readonly number[]): Mapping => {
  const chosen = [...new Set([...(mapping.chosen ?? []), field])];
  const isTaken = (other: FieldId, column: number): boolean =>
    other === field || (columns.includes(column) && !(mapping.chosen ?? []).includes(other));
  const fields = without(mapping.fields, isTaken);
  const confidence = without(mapping.confidence, (other) => fields[other] === undefined);
  const sums = without(mapping.sums ?? {}, (other) => other === field);
  const first = columns[0];
  if (first !== undefined) {
    fields[field] = first;
    confidence[field] = 1;
  }
  return {
    ...mapping,
    fields,
    confidence,
    questions: mapping.questions.filter((question) => question.field !== field),
    sums: columns.length > 1 ? { ...sums, [field]: columns } : sums,
    chosen,
  };
};

/** The mapping with the user's choices in it: they win over what was recognised and answer its questions. MAPPING_UNKNOWN names the field and the header that is not there. */
export const applyMappingChoice = (
  mapping: Mapping,
  table: TableShape,
  choice: ColumnChoice,
): Result<Mapping> => {
  let applied = mapping;
  for (const [field, text] of Object.entries(choice)) {
    if (!isFieldId(field) || text === undefined) continue;
    const columns = text.trim() === '' ? [] : columnsOf(table, text.trim());
    if (columns === null) return fail('MAPPING_UNKNOWN', { field, header: text });
    applied = choose(applied, field, columns);
  }
  return succeed(applied);
};
