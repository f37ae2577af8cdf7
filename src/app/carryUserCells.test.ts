import type { OwnSheetWrite } from '../sheet/writePlan';
import { carryUserCells } from './carryUserCells';
import type { CarryRules } from './carryUserCells';
import type { OwnTable } from './workbookPort';

const KEY = { fr: 'DC Clé', en: 'DC Key' };
const RULES: CarryRules = {
  own: [{ fr: 'Rang', en: 'Rank' }, { fr: 'Compte', en: 'Account' }, KEY],
  keys: [KEY],
  keepGone: 'withNotes',
};
const LOOK = { numberFormat: 'General', widthPoints: 50 };

const writeOf = (rows: readonly (readonly [string, string])[]): OwnSheetWrite => ({
  id: 'top5',
  name: 'DC TOP 5',
  table: 'DcTop5',
  title: '',
  lines: [],
  rowCount: rows.length,
  columns: [
    { ...LOOK, header: 'Rang', cell: (row) => row + 1 },
    { ...LOOK, numberFormat: '@', header: 'Compte', cell: (row) => rows[row]?.[0] ?? '' },
    { ...LOOK, numberFormat: '@', header: 'DC Clé', cell: (row) => rows[row]?.[1] ?? '' },
  ],
});

const OLD: OwnTable = {
  sheetName: 'DC TOP 5',
  rect: { top: 3, left: 0, bottom: 6, right: 3 },
  headers: ['Rang', 'Compte', 'Commentaire', 'DC Clé'],
  rows: [
    [1, 'Alpha', 'appeler lundi', 'k1'],
    [2, 'Beta', '', 'k2'],
    [3, 'Gamma', '=B4&"?"', 'k3'],
  ],
  values: [],
};

const cellsOf = (write: OwnSheetWrite) =>
  Array.from({ length: write.rowCount }, (_, row) => write.columns.map((column) => column.cell(row)));

test('a new sheet is written as planned', () => {
  const write = writeOf([['Alpha', 'k1']]);
  expect(carryUserCells(write, null, RULES)).toEqual({ write, gone: [] });
});

test('comments follow their account to its new rank, in their own column', () => {
  const { write, gone } = carryUserCells(
    writeOf([
      ['Gamma', 'k3'],
      ['Alpha', 'k1'],
      ['Delta', 'k4'],
    ]),
    OLD,
    RULES,
  );
  expect(write.columns.map((column) => column.header)).toEqual(['Rang', 'Compte', 'Commentaire', 'DC Clé']);
  expect(cellsOf(write)).toEqual([
    [1, 'Gamma', '=B4&"?"', 'k3'],
    [2, 'Alpha', 'appeler lundi', 'k1'],
    [3, 'Delta', '', 'k4'],
  ]);
  expect(gone).toEqual([]);
});

test('a row that is gone stays below when something was typed beside it', () => {
  const { write, gone } = carryUserCells(writeOf([['Beta', 'k2']]), OLD, RULES);
  expect(cellsOf(write)).toEqual([
    [1, 'Beta', '', 'k2'],
    ['', 'Alpha', 'appeler lundi', 'k1'],
    ['', 'Gamma', '=B4&"?"', 'k3'],
  ]);
  expect(gone).toEqual([
    { key: 'k1', row: 1 },
    { key: 'k3', row: 2 },
  ]);
});

test('accounts of DC Comptes that are gone stay in any case', () => {
  const { gone } = carryUserCells(
    writeOf([['Alpha', 'k1']]),
    { ...OLD, headers: ['Rang', 'Compte', 'Ancien', 'DC Clé'] },
    { ...RULES, keepGone: 'always' },
  );
  expect(gone.map(({ key }) => key)).toEqual(['k2', 'k3']);
});
