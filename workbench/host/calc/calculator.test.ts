import { createTestBook } from './testing/testBook';

describe('values of formulas', () => {
  const book = createTestBook(['S', 'Data sheet']);
  book.table('Sales', 'J1:L4', ['Client', 'CA', 'Marge']);
  book.workbook.names.push({ name: 'Rate', formula: '=0.2', scope: null, visible: true, comment: '' });
  book.workbook.names.push({
    name: 'Zone',
    formula: "='Data sheet'!$A$1:$A$3",
    scope: null,
    visible: true,
    comment: '',
  });
  book.set({
    A1: 1,
    A2: 2,
    A3: 'text',
    A4: true,
    B1: 10,
    B2: 20,
    B3: null,
    J1: 'Client',
    K1: 'CA',
    L1: 'Marge',
    J2: 'x',
    K2: 5,
    L2: 1,
    J3: 'y',
    K3: 7,
    L3: 2,
    J4: 'x',
    K4: 9,
    L4: 3,
  });
  book.set({ "'Data sheet'!A1": 4, "'Data sheet'!A2": 5, "'Data sheet'!A3": 6 });

  // Known answers: Excel's documented behaviour of operators and functions.
  test.each<[string, unknown]>([
    ['=A1+B1*2', 21],
    ['=-2^2', 4],
    ['=2^-1', 0.5],
    ['=50%*4', 2],
    ['=1/0', '#DIV/0!'],
    ['="a"&1&TRUE', 'a1TRUE'],
    ['="3"+4', 7],
    ['="x"+1', '#VALUE!'],
    ['=0.1+0.2=0.3', true],
    ['="abc"="ABC"', true],
    ['="a"<"B"', true],
    ['=1<"a"', true],
    ['="z"<TRUE', true],
    ['=B3=0', true],
    ['=B3=""', true],
    ['=B3', 0],
    ['=SUM(A1:A4)', 3],
    ['=SUM(1,"2",TRUE)', 4],
    ['=AVERAGE(A1:B2)', 8.25],
    ['=COUNT(A1:B3)', 4],
    ['=COUNTA(A1:B3)', 5],
    ['=MAX(A:A)', 2],
    ['=MIN(B1:B3)', 10],
    ['=IF(A1>0,"yes",1/0)', 'yes'],
    ['=IF(A1>5,1)', false],
    ['=IF(A1,,2)', 0],
    ['=IFERROR(1/0,"e")', 'e'],
    ['=IFNA(NA(),1)', 1],
    ['=IFS(A1>5,1,TRUE,2)', 2],
    ['=SWITCH(A2,1,"a",2,"b","c")', 'b'],
    ['=CHOOSE(2,1/0,"two")', 'two'],
    ['=AND(A1:A2,A4)', true],
    ['=OR(FALSE,A1>5)', false],
    ['=NOT(A1)', false],
    ['=LET(x,A1+1,y,x*3,x+y)', 8],
    ['=LAMBDA(a,b,a*b)(3,4)', 12],
    ['=SUM(MAP(A1:A2,LAMBDA(v,v*10)))', 30],
    ['=REDUCE(0,B1:B2,LAMBDA(a,v,a+v))', 30],
    ['=VLOOKUP("y",Sales,2,FALSE)', 7],
    ['=XLOOKUP("y",Sales[Client],Sales[Marge])', 2],
    ['=INDEX(Sales[CA],2)', 7],
    ['=MATCH(9,Sales[CA],0)', 3],
    ['=SUM(Sales[[CA]:[Marge]])', 27],
    ['=SUMIFS(Sales[CA],Sales[Client],"x")', 14],
    ['=COUNTIF(Sales[Client],"x")', 2],
    ['=COUNTIFS(K:K,">5")', 2],
    ['=COUNTA(Sales[#All])', 12],
    ['=Sales[[#Headers],[CA]]', 'CA'],
    ['=SUMPRODUCT((J2:J4="x")*K2:K4)', 14],
    ['=RANK(7,Sales[CA])', 2],
    ['=RANK.EQ(K4,K2:K4,1)', 3],
    ['=LARGE(K2:K4,1)', 9],
    ['=ROUND(2.345,2)', 2.35],
    ['=TEXT(0.256,"0.0%")', '25.6%'],
    ['=100*Rate', 20],
    ['=SUM(Zone)', 15],
    ["=SUM('Data sheet'!A:A)", 15],
    ['=SUM(Missing!A1)', '#REF!'],
    ['=NoSuchName', '#NAME?'],
    ['=NOSUCH(1)', '#NAME?'],
    ['=(1', '#NAME?'],
    ['=ROWS(A1:B9)*COLUMNS(A1:B9)', 18],
    ['=ROW(B7)', 7],
    ['=SUM(INDIRECT("B1:B2"))', 30],
    ['=SUM(OFFSET(A1,0,1,2,1))', 30],
    ['=SUM(A1:INDEX(B1:B2,2))', 33],
    ['=SUM(A1:B2 B1:B3)', 30],
    ['=A1:A2 B1:B2', '#NULL!'],
    ['=DATE(2026,11,23)', 46349],
    ['=EDATE(DATE(2026,1,31),1)', 46081],
    ['=LEN("été")', 3],
    ['=SUBSTITUTE("a-b","-","+")', 'a+b'],
    ['=ISBLANK(B3)', true],
    ['=ISNUMBER(A3)', false],
    ['=SUM({1,2;3,4})', 10],
    ['=TYPE(A1:A2)', 64],
    ['=FORMULATEXT(H1)', '=FORMULATEXT(H1)'],
    ['=@A1:A3', 1],
    ['=CONCAT(A1:A2,"x")', '12x'],
    ['=TEXTJOIN("-",TRUE,A1:A3)', '1-2-text'],
    ['=MEDIAN(K2:K4)', 7],
    ['=SUBTOTAL(9,K2:K4)', 21],
    ['=_xlfn.IFS(TRUE,3)', 3],
    ['=EDATE(DATE(2024,2,29),12)', 45716],
    ['=WORKDAY.INTL(DATE(2026,11,23),1)', 46350],
    ['=SUM(MAKEARRAY(2,2,LAMBDA(r,c,r*c)))', 9],
    ['=ROW(H1)', 1],
  ])('%s', (formula, expected) => {
    book.set({ H1: null });
    book.set({ H1: formula });
    expect(book.get('H1')).toEqual(expected);
  });
});

test('TEXT reads French format codes where the culture is French', () => {
  const book = createTestBook();
  Object.assign(book.workbook.culture, { name: 'fr-FR', decimalSeparator: ',' });
  book.set({
    A1: 46349,
    B1: 1234.5,
    C1: '=TEXT(A1,"jj/mm/aaaa")',
    C2: '=TEXT(B1,"# ##0,00")',
    C3: '=TEXT(B1,"0")',
    C4: '=TEXT(0.5,"0 %")',
  });
  expect([book.get('C1'), book.get('C2'), book.get('C3'), book.get('C4')]).toEqual([
    '23/11/2026',
    '1\u202f234,50',
    '1235',
    '50 %',
  ]);
});

describe('recalculation', () => {
  test('only what depends on a change, in order', () => {
    const book = createTestBook();
    book.set({ A1: 1, B1: '=C1+1', C1: '=A1*2', D1: '=D2', D2: 5 });
    expect([book.get('B1'), book.get('C1'), book.get('D1')]).toEqual([3, 2, 5]);
    const result = book.set({ A1: 10 });
    expect(book.changed(result)).toEqual(['B1', 'C1']);
    expect(result.calculatedCount).toBe(2);
    expect(book.get('B1')).toBe(21);
  });

  test('values of an opened file are kept until a precedent changes', () => {
    const book = createTestBook();
    book.load({
      A1: 1,
      B1: { formula: '=A1+1', value: 99 },
      C1: { formula: '=A1+5', value: null },
      D1: { formula: '=B1', value: 98 },
    });
    expect(book.changed(book.calculator.recalculate(book.workbook, []))).toEqual(['C1']);
    expect([book.get('B1'), book.get('C1'), book.get('D1')]).toEqual([99, 6, 98]);
    book.set({ A1: 2 });
    expect([book.get('B1'), book.get('C1'), book.get('D1')]).toEqual([3, 7, 3]);
  });

  test('a formula replaced by a value, a value by a formula', () => {
    const book = createTestBook();
    book.set({ A1: 1, B1: '=A1', C1: '=B1' });
    book.set({ B1: 7 });
    expect(book.get('C1')).toBe(7);
    book.set({ A1: 3 });
    expect(book.get('C1')).toBe(7);
    book.set({ B1: '=A1*2' });
    expect(book.get('C1')).toBe(6);
  });

  test('a circular reference shows 0, is named, and what follows it is calculated', () => {
    const book = createTestBook();
    const result = book.set({ A1: '=B1+1', B1: '=A1+1', C1: '=A1+5', D1: '=D1' });
    expect([book.get('A1'), book.get('B1'), book.get('C1'), book.get('D1')]).toEqual([0, 0, 5, 0]);
    expect(result.circular.map(({ column }) => column).sort()).toEqual([0, 1, 3]);
    book.set({ B1: 2 });
    expect([book.get('A1'), book.get('C1')]).toEqual([3, 8]);
  });

  test('manual mode: a written formula shows its value, the rest waits for calculate', () => {
    const book = createTestBook();
    book.set({ A1: 1, B1: '=A1' });
    book.workbook.calculationMode = 'Manual';
    book.set({ A1: 2, C1: '=A1*10' });
    expect([book.get('B1'), book.get('C1')]).toEqual([1, 20]);
    book.calculator.calculate(book.workbook, 'Recalculate');
    expect(book.get('B1')).toBe(2);
  });

  test('one bad cell does not stop the others', () => {
    const book = createTestBook();
    book.set({ A1: '=)(', A2: '=NOSUCH(A3)', A3: '=1/0', A4: '=1+1', A5: '=MMULT(A1,"x")', A6: '=A4+1' });
    expect([book.get('A1'), book.get('A2'), book.get('A3'), book.get('A4'), book.get('A6')]).toEqual([
      '#NAME?',
      '#NAME?',
      '#DIV/0!',
      2,
      3,
    ]);
  });

  test('volatile functions follow every change, also through INDIRECT to a cell that is dirty itself', () => {
    const book = createTestBook();
    book.set({ A1: 1, A2: '=INDIRECT("C1")', C1: '=B1*2', B1: 4 });
    expect(book.get('A2')).toBe(8);
    book.set({ B1: 5 });
    expect(book.get('A2')).toBe(10);
  });

  test('a table that grew', () => {
    const book = createTestBook();
    const table = book.table('T', 'A1:A3', ['V']);
    book.set({ A1: 'V', A2: 1, A3: 2, C1: '=SUM(T[V])', C2: '=SUM(A2:A3)' });
    expect(book.get('C1')).toBe(3);
    table.rect = { ...table.rect, bottom: 3 };
    book.load({ A4: 10 });
    const result = book.calculator.recalculate(book.workbook, [
      { kind: 'structure' },
      { kind: 'cells', sheetId: book.sheet().id, rect: { top: 3, left: 0, bottom: 3, right: 0 } },
    ]);
    expect(book.get('C1')).toBe(13);
    expect(book.changed(result)).toEqual(['C1']);
  });

  test('[@Col] reads its own row', () => {
    const book = createTestBook();
    book.table('T', 'A1:B3', ['V', 'Twice']);
    book.set({ A1: 'V', B1: 'Twice', A2: 1, A3: 2, B2: '=[@V]*2', B3: '=T[@V]*2' });
    expect([book.get('B2'), book.get('B3')]).toEqual([2, 4]);
    expect(book.changed(book.set({ A3: 5 }))).toEqual(['B3']);
  });

  test('evaluate does not write', () => {
    const book = createTestBook();
    book.set({ A1: 2, A2: 3 });
    const at = { sheetId: book.sheet().id, row: 0, column: 1 };
    expect(book.calculator.evaluate(book.workbook, '=A1*A2', at)).toBe(6);
    expect(book.calculator.evaluate(book.workbook, '=A1:A2*2', at)).toEqual([[4], [6]]);
  });
});
