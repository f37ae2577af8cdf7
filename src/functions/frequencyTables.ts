/** `DC Fréquences` as a formula hands it over, read by the same reader as the job's. */
import { readFrequencyTable } from '../domain/settings/frequencyTable';
import type { RawValue } from '../domain/settings/readValue';
import { DEFAULT_FREQUENCIES } from '../domain/visits/defaultFrequencies';
import type { FrequencyTable } from '../domain/visits/types';
import { isBlankArgument, isErrorCell, toMatrix } from './cells';
import { Refusal } from './refusal';
import { rememberByContent } from './rememberByContent';

/** An error cell says nothing the table could use: as if it were blank. */
const rawCell = (cell: unknown): RawValue => (isErrorCell(cell) ? null : ((cell ?? null) as RawValue));

const tableOf = rememberByContent((cells): FrequencyTable => {
  const [headers = [], ...rows] = cells.map((row) => row.map(rawCell));
  const raw = { headers: headers.map((header) => String(header ?? '')), rows };
  const { table, rules, categories } = readFrequencyTable(raw, DEFAULT_FREQUENCIES);
  if (rules.rows.length + categories.rows.length === 0) throw new Refusal('frequencyTable');
  return table;
});

/** The table given, the default rule where none is. */
export const frequencyTableIn = (argument: unknown): FrequencyTable =>
  isBlankArgument(argument) ? DEFAULT_FREQUENCIES : tableOf(toMatrix(argument));
