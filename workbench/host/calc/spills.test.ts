import { createTestBook } from './testing/testBook';

describe('spills', () => {
  test('fill, shrink and grow', () => {
    const book = createTestBook();
    book.set({ A1: 3, C1: '=SEQUENCE(A1)', E1: '=SUM(C1#)', F1: '=SUM(C1:C9)' });
    expect([book.get('C1'), book.get('C3'), book.get('E1'), book.get('F1')]).toEqual([1, 3, 6, 6]);
    expect(book.sheet().cells.formula(0, 2)?.spill).toEqual({ top: 0, left: 2, bottom: 2, right: 2 });
    expect(book.changed(book.set({ A1: 2 }))).toEqual(['C3', 'E1', 'F1']);
    book.set({ A1: 5 });
    expect([book.get('C5'), book.get('E1'), book.get('F1')]).toEqual([5, 15, 15]);
  });

  test('blocked, freed, and removed', () => {
    const book = createTestBook();
    book.set({ C3: 'mine', C1: '=SEQUENCE(4)' });
    expect([book.get('C1'), book.get('C2'), book.get('C3')]).toEqual(['#SPILL!', null, 'mine']);
    book.set({ C3: null });
    expect([book.get('C1'), book.get('C4')]).toEqual([1, 4]);
    book.set({ C2: 'typed' });
    expect([book.get('C1'), book.get('C2'), book.get('C3')]).toEqual(['#SPILL!', 'typed', null]);
    book.set({ C2: null });
    expect(book.get('C3')).toBe(3);
    book.set({ C1: null });
    expect([book.get('C1'), book.get('C2'), book.get('C4')]).toEqual([null, null, null]);
  });

  test('FILTER, SORT, UNIQUE and arrays of formulas', () => {
    const book = createTestBook();
    book.set({
      A1: 3,
      A2: 1,
      A3: 2,
      A4: 1,
      C1: '=SORT(UNIQUE(A1:A4))',
      D1: '=FILTER(A1:A4,A1:A4>1)',
      E1: '=A1:A2*10',
      F1: '=IF(A1:A2>1,"hi","lo")',
    });
    expect([
      book.get('C1'),
      book.get('C2'),
      book.get('C3'),
      book.get('D1'),
      book.get('D2'),
      book.get('E2'),
      book.get('F1'),
      book.get('F2'),
    ]).toEqual([1, 2, 3, 3, 2, 10, 'hi', 'lo']);
  });

  test('a legacy array formula fills its block', () => {
    const book = createTestBook();
    book.load({ A1: 1, A2: 2 });
    book
      .sheet()
      .cells.setFormula(0, 2, { text: '=A1:A2*3', array: { top: 0, left: 2, bottom: 2, right: 2 } });
    book.calculator.recalculate(book.workbook, []);
    expect([book.get('C1'), book.get('C2'), book.get('C3')]).toEqual([3, 6, '#N/A']);
  });

  test('no spill inside a table', () => {
    const book = createTestBook();
    book.table('T', 'A1:B4', ['a', 'b']);
    book.set({ B2: '=SEQUENCE(2)' });
    expect(book.get('B2')).toBe('#SPILL!');
  });
});
