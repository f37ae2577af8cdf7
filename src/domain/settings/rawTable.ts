import { foldText } from '../scoring/foldText';
import type { Bilingual } from '../../words/language';
import type { RawValue } from './readValue';

/** A table as it stands in the workbook, values not formulas; its columns in whatever order the user left them. */
export interface RawTable {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly RawValue[])[];
}

/** Place of a column by its header in either language; −1 when it is not there. */
export const columnOf = ({ headers }: Pick<RawTable, 'headers'>, { fr, en }: Bilingual): number => {
  const wanted = [fr, en].map(foldText);
  return headers.findIndex((header) => wanted.includes(foldText(header)));
};

export const textOfCell = (cell: RawValue | undefined): string => String(cell ?? '').trim();
