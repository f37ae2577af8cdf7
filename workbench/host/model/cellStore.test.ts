import fc from 'fast-check';
import { ColumnarCellStore } from './cellStore';
import { rectOf } from './rects';
import { createStringTable } from './stringTable';
import type { Scalar } from './types';

const store = (): ColumnarCellStore => new ColumnarCellStore(createStringTable());

const scalar = fc.oneof(
  fc.constant<Scalar>(null),
  fc.double({ noNaN: true }),
  fc.string({ maxLength: 4 }),
  fc.boolean(),
  fc.constantFrom<Scalar>({ error: '#N/A' }, { error: '#VALUE!', reason: 'note manquante' }),
);
const cell = fc.record({ row: fc.nat(700), column: fc.nat(6), value: scalar });

test('gives back what was written last', () => {
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 60 }), (writes) => {
      const cells = store();
      const expected = new Map<string, Scalar>();
      for (const { row, column, value } of writes) {
        cells.set(row, column, value);
        expected.set(`${row},${column}`, value);
      }
      for (const [key, value] of expected) {
        const [row = 0, column = 0] = key.split(',').map(Number);
        expect(cells.get(row, column)).toEqual(value);
      }
    }),
  );
});

test('reads a rectangle as cell by cell', () => {
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 40 }), fc.nat(300), fc.nat(3), (writes, top, left) => {
      const cells = store();
      for (const { row, column, value } of writes) cells.set(row, column, value);
      const rows = cells.readValues(rectOf(top, left, 400, 3));
      for (const [row, line] of rows.entries()) {
        for (const [column, value] of line.entries())
          expect(value).toEqual(cells.get(top + row, left + column));
      }
    }),
    { numRuns: 20 },
  );
});

test('a moved block stands at its new place and nowhere else', () => {
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 40 }), fc.integer({ min: -50, max: 400 }), (writes, rows) => {
      const cells = store();
      for (const { row, column, value } of writes) cells.set(row + 50, column, value);
      const before = cells.readValues(rectOf(50, 0, 701, 7));
      cells.moveBlock(rectOf(50, 0, 701, 7), rows, 0);
      expect(cells.readValues(rectOf(50 + rows, 0, 701, 7))).toEqual(before);
      const used = cells.usedRect(true);
      if (used) expect(used.top).toBeGreaterThanOrEqual(50 + rows);
    }),
    { numRuns: 30 },
  );
});

test('a formula without value and a style count as used, a value alone for values', () => {
  const cells = store();
  cells.setFormula(4, 2, { text: '=A1' });
  cells.setStyleId(9, 5, 3);
  expect(cells.usedRect(true)).toEqual({ top: 4, left: 2, bottom: 4, right: 2 });
  expect(cells.usedRect(false)).toEqual({ top: 4, left: 2, bottom: 9, right: 5 });
  cells.clear(rectOf(0, 0, 100, 100), 'all');
  expect(cells.usedRect(false)).toBeNull();
});

test('cells come by row, then column', () => {
  const cells = store();
  cells.set(300, 1, 'b');
  cells.set(0, 2, 'c');
  cells.set(300, 0, 'a');
  expect([...cells.cells()].map(({ row, column }) => [row, column])).toEqual([
    [0, 2],
    [300, 0],
    [300, 1],
  ]);
});

test('columns move with all they hold', () => {
  const cells = store();
  cells.set(0, 1, 'x');
  cells.setFormula(1, 1, { text: '=B1' });
  cells.insertColumns(1, 2);
  expect([cells.get(0, 1), cells.get(0, 3), cells.formula(1, 3)?.text]).toEqual([null, 'x', '=B1']);
  cells.deleteColumns(2, 1);
  expect(cells.get(0, 2)).toBe('x');
});

test('16,384 columns touched once stay small', () => {
  const before = process.memoryUsage().arrayBuffers;
  const cells = store();
  for (let column = 0; column < 16_384; column++) cells.set(0, column, 1);
  expect(cells.usedRect(true)).toEqual({ top: 0, left: 0, bottom: 0, right: 16_383 });
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(8_000_000);
});
