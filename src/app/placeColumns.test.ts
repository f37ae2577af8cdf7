import type { RawCell } from '../sheet/cellGrid';
import { placeColumns } from './placeColumns';
import type { PlaceOptions } from './placeColumns';
import { pictureOf, tableOf } from './testing/pictureOf';

const ROWS: RawCell[][] = [
  ['Nom', 'CA'],
  ['Alpha', 10],
  ['Beta', 5],
];
const TABLE = tableOf({ top: 0, left: 0, bottom: 2, right: 1 }, ['Nom', 'CA']);

const place = (rows: RawCell[][], more: Partial<PlaceOptions> = {}) =>
  placeColumns({
    picture: pictureOf(rows),
    table: TABLE,
    others: [],
    merges: [],
    wanted: ['score', 'class'],
    language: 'fr',
    ...more,
  });
const places = (rows: RawCell[][], more: Partial<PlaceOptions> = {}) => {
  const placement = place(rows, more);
  if (!placement.ok) return `${placement.failure.code} ${placement.failure.details['address']}`;
  const columns = placement.value.columns.map(
    ({ id, column, isNew }) => `${id}@${column}${isNew ? ' new' : ''}`,
  );
  const { inserted } = placement.value;
  return inserted ? [...columns, `+${inserted.count}@${inserted.at}`] : columns;
};
const withRight = (...right: RawCell[][]): RawCell[][] =>
  ROWS.map((row, at) => [...row, ...(right[at] ?? [])]);

test('beside a plain range', () => {
  expect(places(ROWS)).toEqual(['score@2 new', 'class@3 new']);
});

test('columns of an earlier run are found by header, wherever they are', () => {
  const moved: RawCell[][] = [
    ['DC Classe', 'Nom', 'CA', 'DC Score'],
    ['A', 'Alpha', 10, 80],
    ['B', 'Beta', 5, 20],
  ];
  const table = tableOf({ top: 0, left: 0, bottom: 2, right: 3 }, ['DC Classe', 'Nom', 'CA', 'DC Score']);
  expect(places(moved, { table })).toEqual(['score@3', 'class@0']);
});

test('a column still missing joins the others, in their language', () => {
  const placement = place(withRight(['DC Score', 'DC Class'], [80, 'A'], [20, 'D']), {
    wanted: ['score', 'completeness', 'class'],
  });
  expect(placement.ok && placement.value.columns).toEqual([
    { id: 'score', column: 2, isNew: false, language: 'fr' },
    { id: 'completeness', column: 4, isNew: true, language: 'en' },
    { id: 'class', column: 3, isNew: false, language: 'en' },
  ]);
});

test('loose notes at the right are stepped over', () => {
  expect(places(withRight([], ['', 'voir Paul'], []))).toEqual(['score@4 new', 'class@5 new']);
});

test('a title above the table is not in the way', () => {
  const rows: RawCell[][] = [['Liste', '', '', 'mise à jour hier'], ...ROWS];
  const table = tableOf({ top: 1, left: 0, bottom: 3, right: 1 }, ['Nom', 'CA']);
  expect(places(rows, { table })).toEqual(['score@2 new', 'class@3 new']);
});

test('another table at the right is asked about', () => {
  const rows = withRight(['', 'Ville'], ['', 'Nantes'], ['', 'Brest']);
  const others = [tableOf({ top: 0, left: 3, bottom: 2, right: 3 }, ['Ville'])];
  expect(places(rows, { others })).toBe('TARGET_OCCUPIED C1:D3');
  expect(places(rows, { others, target: { kind: 'insertColumns' } })).toEqual([
    'score@2 new',
    'class@3 new',
    '+2@2',
  ]);
});

test('a merged block at the right is asked about, and not cut in two', () => {
  const merges = [{ top: 1, left: 1, bottom: 1, right: 3 }];
  expect(places(ROWS, { merges })).toBe('TARGET_OCCUPIED C1:D3');
  expect(places(ROWS, { merges, target: { kind: 'insertColumns' } })).toBe('TARGET_OCCUPIED C1:D3');
});

test('a pivot table at the right is asked about', () => {
  const picture = pictureOf(ROWS, { pivots: [{ top: 0, left: 3, bottom: 8, right: 6 }] });
  expect(places(ROWS, { picture })).toBe('TARGET_OCCUPIED C1:D3');
});

test('an Excel table takes the columns next to it or asks', () => {
  const table = { ...TABLE, excelTable: 'Clients' };
  const tables = [{ name: 'Clients', rect: TABLE.rect, showHeaders: true, showTotals: false }];
  expect(places(ROWS, { table, picture: pictureOf(ROWS, { tables }) })).toEqual([
    'score@2 new',
    'class@3 new',
  ]);
  const noted = withRight([], ['note'], []);
  expect(places(noted, { table, picture: pictureOf(noted, { tables }) })).toBe('TARGET_OCCUPIED C1:D3');
});

test('inserting moves the columns of ours that stand further right', () => {
  const rows = withRight(['x', 'DC Score'], ['y', 1], ['z', 2]);
  const picture = pictureOf(rows, { pivots: [{ top: 0, left: 2, bottom: 2, right: 2 }] });
  expect(places(rows, { picture, target: { kind: 'insertColumns' } })).toEqual([
    'score@4',
    'class@2 new',
    '+1@2',
  ]);
});

test('the last columns of a sheet are no place', () => {
  const table = tableOf({ top: 0, left: 16_381, bottom: 2, right: 16_382 }, ['Nom', 'CA']);
  expect(places(ROWS, { table })).toBe('TARGET_OCCUPIED XFD1:XFE3');
});
