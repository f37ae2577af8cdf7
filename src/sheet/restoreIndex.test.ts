import { formatIndex, parseIndex } from './restoreIndex';
import type { RestoreIndex } from './restoreIndex';

const index: RestoreIndex = {
  version: 1,
  job: 'score',
  serial: 1,
  startedAt: '2026-01-31T10:00:00.000Z',
  sheet: 'Comptes',
  state: 'open',
  canRestore: true,
  columns: null,
  sheets: [{ name: 'DC TOP 5', table: 'DcTop5', isNew: true }],
  reports: [],
  written: [],
};

test('an index survives its cells', () => {
  expect(parseIndex(formatIndex(index))).toEqual(index);
});

test('a long index takes several cells, none longer than Excel allows', () => {
  const long = { ...index, written: Array.from({ length: 9000 }, (_, row) => `Comptes!A${row}`) };
  const cells = formatIndex(long);
  expect(cells.length).toBeGreaterThan(1);
  expect(Math.max(...cells.map((cell) => cell.length))).toBeLessThan(32_767);
  expect(parseIndex([...cells, '', ''])).toEqual(long);
});

test.each([[[]], [['x']], [['|{']], [['|{"version":2}']], [[12, null]]])('%j is no index', (cells) => {
  expect(parseIndex(cells)).toBeNull();
});
