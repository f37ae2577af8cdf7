/** Status and typology of an account as a formula says them: its columns, else the rule of the grid. */
import type { ScoredAccounts } from '../../domain/scoring/types';
import type { FieldId } from '../../words/fields';
import { cellAt, fieldCell, fieldColumn } from './livePlace';
import type { LivePlace } from './livePlace';

interface Kind {
  readonly status: string;
  readonly typology: string;
}

interface KindFormulas {
  readonly status: (row: number) => string;
  readonly typology: (row: number) => string;
  /** What they come to. */
  readonly answer: (account: number) => Kind;
}

/** `N(cell)`: the number in a cell, 0 where there is none. */
const numberOf = (place: LivePlace, field: FieldId) => {
  const [column, cell] = [fieldColumn(place, field), fieldCell(place, field)];
  return {
    formula: (row: number): string => (cell ? `N(${cell(row)})` : '0'),
    answer: (account: number): number => {
      const value = column === null ? 0 : cellAt(place, account, column);
      return typeof value === 'number' ? value : 0;
    },
  };
};

const textOf = (place: LivePlace, field: FieldId) => {
  const [column, cell] = [fieldColumn(place, field), fieldCell(place, field)];
  if (column === null || !cell) return null;
  return { formula: cell, answer: (account: number): string => String(cellAt(place, account, column) ?? '') };
};

/** An amount never reached. */
const NEVER = '1E+300';

const typologyRule = (place: LivePlace, { model: { typology } }: ScoredAccounts) => {
  const turnover = numberOf(place, 'turnover');
  const potential = numberOf(place, 'potential');
  const employees = numberOf(place, 'employees');
  const { turnoverFrom, potentialFrom, employeesFrom } = typology;
  const from = (cut: number | null): string => (cut === null ? NEVER : String(cut));
  const reaches = (value: number, cut: number | null): boolean => cut !== null && value >= cut;
  return {
    formula: (row: number): string => {
      const bought = turnover.formula(row);
      const isLarge = `OR(${potential.formula(row)}>=${from(potentialFrom)},${employees.formula(row)}>=${from(employeesFrom)})`;
      return `IF(IF(${bought}>0,${bought}>=${from(turnoverFrom)},${isLarge}),"grand compte","petit compte")`;
    },
    answer: (account: number): string => {
      const bought = turnover.answer(account);
      const isKey =
        bought > 0
          ? reaches(bought, turnoverFrom)
          : reaches(potential.answer(account), potentialFrom) ||
            reaches(employees.answer(account), employeesFrom);
      return isKey ? 'grand compte' : 'petit compte';
    },
  };
};

export const kindOf = (place: LivePlace, scored: ScoredAccounts): KindFormulas => {
  const turnover = numberOf(place, 'turnover');
  const status = textOf(place, 'status') ?? {
    formula: (row: number) => `IF(${turnover.formula(row)}>0,"client","prospect")`,
    answer: (account: number) => (turnover.answer(account) > 0 ? 'client' : 'prospect'),
  };
  const typology = textOf(place, 'typology') ?? typologyRule(place, scored);
  return {
    status: status.formula,
    typology: typology.formula,
    answer: (account) => ({ status: status.answer(account), typology: typology.answer(account) }),
  };
};
