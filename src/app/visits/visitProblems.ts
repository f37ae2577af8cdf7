import type { Problem } from '../../domain/accounts/types';
import { visitFindings } from '../../domain/visits/visitFindings';
import { columnLetters } from '../../sheet/rect';
import { headerRowOf } from '../placeColumns';
import type { AccountSheet } from '../readAccountSheet';
import { headerOf } from '../reportParts';
import type { ScoredSheet } from '../scoredSheet';
import type { VisitsInForce } from './visitsOf';

const pinProblems = ({ pins, pinSource }: VisitsInForce): Problem[] =>
  pins.findings.map(({ code, account, part, value, expected }) => ({
    ...{ code, value, ...pinSource.place(account, part) },
    ...(expected === undefined ? {} : { expected }),
  }));

const DOUBTS = { notMoney: 'AMOUNT_NOT_MONEY', foreignCurrency: 'AMOUNT_FOREIGN' } as const;

/** Amounts that do not count in money, on the header that heads them, until the user has said what they are. */
const amountProblems = ({ accounts, chosen, picture }: AccountSheet, { work }: VisitsInForce): Problem[] =>
  work.money.leftOut.flatMap(({ field, why, currency }): Problem[] => {
    const column = chosen.mapping.fields[field];
    if (column === undefined || accounts.units[field]?.isSaid) return [];
    return [
      {
        ...{ code: DOUBTS[why], sheet: picture.name, row: headerRowOf(chosen.table) + 1 },
        column: columnLetters(chosen.table.rect.left + column),
        header: headerOf(chosen.table, column),
        value: why === 'notMoney' ? '' : currency,
        subject: field,
      },
    ];
  });

/** What is wrong with the visits of accounts, on their rows: unknown categories, more visits than open days, decisions. */
export const visitProblems = ({ sheet, all }: ScoredSheet, inForce: VisitsInForce): Problem[] => {
  const { frequencies } = inForce.work;
  const { accounts, picture, chosen } = sheet;
  const { values, frequencies: table } = all.settings;
  const findings = visitFindings({
    ...{ visits: frequencies.visits, openDays: values.workDays, table },
    ...{ category: accounts.texts.category, asked: accounts.numbers.visits },
    statuses: inForce.scored.statuses,
  });
  const { category, visits } = chosen.mapping.fields;
  const ofRows = findings.map(({ code, account, value }): Problem => {
    const column = code === 'VISITS_EXCEED_DAYS' ? visits : category;
    return {
      ...{ code, value, sheet: picture.name, row: (accounts.rows[account] ?? 0) + 1 },
      column: column === undefined ? '' : columnLetters(chosen.table.rect.left + column),
      header: column === undefined ? '' : headerOf(chosen.table, column),
    };
  });
  return [...amountProblems(sheet, inForce), ...ofRows, ...pinProblems(inForce)];
};
