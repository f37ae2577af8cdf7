import type { Problem } from '../../domain/accounts/types';
import { visitFindings } from '../../domain/visits/visitFindings';
import { columnLetters } from '../../sheet/rect';
import { headerOf } from '../reportParts';
import type { ScoredSheet } from '../scoredSheet';
import type { VisitsInForce } from './visitsOf';

const pinProblems = ({ pins, pinSource }: VisitsInForce): Problem[] =>
  pins.findings.map(({ code, account, part, value, expected }) => ({
    ...{ code, value, ...pinSource.place(account, part) },
    ...(expected === undefined ? {} : { expected }),
  }));

/** What is wrong with the visits of accounts, on their rows: unknown categories, more visits than open days, decisions. */
export const visitProblems = ({ sheet, all }: ScoredSheet, inForce: VisitsInForce): Problem[] => {
  const { frequencies } = inForce.work;
  const { accounts, picture, chosen } = sheet;
  const { values, frequencies: table } = all.settings;
  const findings = visitFindings({
    ...{ visits: frequencies.visits, openDays: values.workDays, table },
    category: accounts.texts.category,
  });
  const column = chosen.mapping.fields.category;
  const ofRows = findings.map(({ code, account, value }): Problem => {
    const isCell = code === 'CATEGORY_UNKNOWN' && column !== undefined;
    return {
      ...{ code, value, sheet: picture.name, row: (accounts.rows[account] ?? 0) + 1 },
      column: isCell ? columnLetters(chosen.table.rect.left + column) : '',
      header: isCell ? headerOf(chosen.table, column) : '',
    };
  });
  return [...ofRows, ...pinProblems(inForce)];
};
