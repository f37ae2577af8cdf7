/** Findings of the planner as problems of the sheet and column they are about. */
import { columnLetters } from '../../domain/accounts/columnLetters';
import type { Finding } from '../../domain/accounts/quality/qualityInput';
import type { Problem, ProblemCode } from '../../domain/accounts/types';
import { foldText } from '../../domain/scoring/foldText';
import { REP_COLUMNS } from '../../words/settings/recordColumns';
import type { ScoredSheet } from '../scoredSheet';
import { problemOfFault } from '../settings/tableProblems';
import type { RepFinding } from '../availability/repPlaces';

/** A finding about a place, told of the row and column it is in. */
export const problemMaker = ({ sheet }: ScoredSheet) => {
  const { chosen, accounts, picture } = sheet;
  const { rect } = chosen.table;
  return (code: ProblemCode, { account, field, value, repair }: Finding): Problem => {
    const column = chosen.mapping.fields[field];
    return {
      ...{ code, value, sheet: picture.name, row: (accounts.rows[account] ?? 0) + 1 },
      column: column === undefined ? '' : columnLetters(rect.left + column),
      header: column === undefined ? '' : (chosen.source.table.headers[column] ?? ''),
      ...(repair === undefined ? {} : { repair }),
    };
  };
};

/** A finding about a rep, told of his row in `DC Commerciaux`. */
export const repProblemMaker = ({ all, ownTables }: ScoredSheet) => {
  const table = ownTables.reps ?? null;
  const rows = all.reps?.records.rows ?? [];
  return (code: ProblemCode, { rep, column, value }: RepFinding): Problem => {
    const own = rows.find(({ values }) => foldText(String(values.name)) === foldText(rep));
    const fault = { code, value, subject: rep, row: own?.row ?? null };
    const headers = Object.values(REP_COLUMNS[column]);
    const at = table?.headers.findIndex((header) => headers.some((name) => name === header)) ?? -1;
    return table
      ? problemOfFault({ ...fault, column: at < 0 ? null : at }, table)
      : { ...fault, sheet: '', row: 0, column: '', header: '' };
  };
};
