import { createTestBook, invocationsOf } from './testing/testBook';

describe('functions of an add-in', () => {
  const METADATA = {
    functions: [
      {
        id: 'SCORE',
        name: 'DCSCORE',
        parameters: [
          { name: 'row', type: 'any', dimensionality: 'matrix' },
          { name: 'bonus', type: 'number', optional: true },
        ],
      },
      { id: 'CLASS', name: 'DCCLASS', parameters: [{ name: 'score', type: 'number' }] },
      {
        id: 'TOP',
        name: 'DCTOP',
        parameters: [{ name: 'names', type: 'any', dimensionality: 'matrix' }],
        result: { dimensionality: 'matrix' },
      },
    ],
  };
  const withFunctions = () => {
    const book = createTestBook();
    book.calculator.registerCustomFunctions(METADATA);
    return book;
  };

  test('is asked with values, shows #BUSY! and then the answer; dependants follow', () => {
    const book = withFunctions();
    const asked = book.set({
      A1: 1,
      A2: 'x',
      A3: null,
      C1: '=DCSCORE(A1:A3)',
      D1: '=C1*2',
      E1: '=dcscore(A1:A1,2)',
    });
    const calls = invocationsOf(asked);
    expect(calls.map((call) => call.slice(1))).toEqual([
      ['SCORE', [[[1], ['x'], ['']], null], 'S!C1', 0],
      ['SCORE', [[[1]], 2], 'S!E1', 0],
    ]);
    expect([book.get('C1'), book.get('D1')]).toEqual(['#BUSY!', '#BUSY!']);
    const answered = book.calculator.acceptInvocationResults(book.workbook, [
      [calls[0]?.[0], true, 17, [0]],
      [calls[1]?.[0], false, 'note manquante', 7, [0]],
    ]);
    expect([book.get('C1'), book.get('D1'), book.get('E1')]).toEqual([17, 34, '#VALUE!']);
    expect(book.sheet().cells.get(0, 4)).toEqual({ error: '#VALUE!', reason: 'note manquante' });
    expect(answered.invocations).toEqual([]);
  });

  test('is asked again when a precedent changes, and an old answer is ignored', () => {
    const book = withFunctions();
    const [first] = invocationsOf(book.set({ A1: 1, C1: '=DCSCORE(A1:A1)' }));
    const [second] = invocationsOf(book.set({ A1: 2 }));
    expect(second?.[2]).toEqual([[[2]], null]);
    book.calculator.acceptInvocationResults(book.workbook, [[first?.[0], true, 1, [0]]]);
    expect(book.get('C1')).toBe('#BUSY!');
    expect(book.calculator.pendingInvocations(book.workbook)).toHaveLength(1);
    book.calculator.acceptInvocationResults(book.workbook, [[second?.[0], true, 2, [0]]]);
    expect(book.get('C1')).toBe(2);
    expect(book.calculator.pendingInvocations(book.workbook)).toEqual([]);
  });

  test('goes on waiting for what it asked while tables and sheets come and go elsewhere', () => {
    const book = withFunctions();
    const [first] = invocationsOf(book.set({ A1: 1, C1: '=DCSCORE(A1:A1)' }));
    const structure = book.calculator.recalculate(book.workbook, [{ kind: 'structure' }]);
    expect([invocationsOf(structure), book.get('C1')]).toEqual([[], '#BUSY!']);
    book.calculator.acceptInvocationResults(book.workbook, [[first?.[0], true, 17, [0]]]);
    expect(book.get('C1')).toBe(17);
    expect(book.calculator.pendingInvocations(book.workbook)).toEqual([]);
  });

  test('inside other functions, and in each other', () => {
    const book = withFunctions();
    const [score] = invocationsOf(
      book.set({ A1: 1, C1: '=IF(A1>0,"class "&DCCLASS(ROUND(DCSCORE(A1:A1)/3,1)),DCCLASS(0))' }),
    );
    expect(score?.[1]).toBe('SCORE');
    const [level] = invocationsOf(
      book.calculator.acceptInvocationResults(book.workbook, [[score?.[0], true, 10, [0]]]),
    );
    expect(level?.slice(1, 3)).toEqual(['CLASS', [3.3]]);
    expect(book.get('C1')).toBe('#BUSY!');
    book.calculator.acceptInvocationResults(book.workbook, [[level?.[0], true, 'B', [0]]]);
    expect(book.get('C1')).toBe('class B');
  });

  test('with variables of LET, and one call per cell of a range given to a scalar parameter', () => {
    const book = withFunctions();
    const calls = invocationsOf(book.set({ A1: 1, A2: 2, C1: '=LET(s,A1:A2*10,DCCLASS(s))' }));
    expect(calls.map((call) => call[2])).toEqual([[10], [20]]);
    book.calculator.acceptInvocationResults(
      book.workbook,
      calls.map((call, index) => [call[0], true, `c${index}`, [0]]),
    );
    expect([book.get('C1'), book.get('C2')]).toEqual(['c0', 'c1']);
  });

  test('answers spill, carry formats and entities; blank is 0', () => {
    const book = withFunctions();
    const calls = invocationsOf(
      book.set({ A1: 1, C1: '=DCTOP(A1:A2)', F1: '=DCCLASS(1)', G1: '=DCCLASS(2)', H1: '=DCCLASS(3)' }),
    );
    const answer = (index: number, value: unknown) => [calls[index]?.[0], true, value, [0]];
    const entity = {
      valueType: 'CustomFunctionError',
      type: 'Error',
      code: '#DIV/0!',
      basicValue: '#DIV/0!',
    };
    book.calculator.acceptInvocationResults(book.workbook, [
      answer(0, [
        ['a', 1],
        ['b', null],
      ]),
      answer(1, { type: 'FormattedNumber', basicValue: 12.5, numberFormat: '0.0 €' }),
      answer(2, entity),
      answer(3, null),
    ]);
    expect([book.get('C1'), book.get('D1'), book.get('C2'), book.get('D2')]).toEqual(['a', 1, 'b', 0]);
    expect([book.get('F1'), book.get('G1'), book.get('H1')]).toEqual([12.5, '#DIV/0!', 0]);
    expect(book.workbook.styles.get(book.sheet().cells.styleId(0, 5)).numberFormat).toBe('0.0 €');
  });

  test('a wrong argument or an error among them is answered without a call', () => {
    const book = withFunctions();
    const result = book.set({
      A1: '=1/0',
      C1: '=DCCLASS("x")',
      C2: '=DCCLASS(A1)',
      C3: '=DCSCORE(A1:A2)',
      C4: '=DCCLASS()',
      C5: '=DCCLASS("12")',
    });
    expect([book.get('C1'), book.get('C2'), book.get('C3'), book.get('C4'), book.get('C5')]).toEqual([
      '#VALUE!',
      '#DIV/0!',
      '#DIV/0!',
      '#VALUE!',
      '#BUSY!',
    ]);
    expect(invocationsOf(result).map((call) => call[2])).toEqual([[12]]);
  });

  test('cells that came before the functions are calculated when they are registered', () => {
    const book = createTestBook();
    book.load({ A1: 1, C1: { formula: '=DCCLASS(A1)', value: 'cached' } });
    book.set({ D1: '=DCCLASS(A1)' });
    expect([book.get('C1'), book.get('D1')]).toEqual(['cached', '#NAME?']);
    book.calculator.registerCustomFunctions(METADATA);
    expect(invocationsOf(book.calculator.recalculate(book.workbook, []))).toHaveLength(1);
    expect([book.get('C1'), book.get('D1')]).toEqual(['cached', '#BUSY!']);
  });
});
