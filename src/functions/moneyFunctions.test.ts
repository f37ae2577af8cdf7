import { call, CellError, column, speak } from './testing/callFunction';

const number = (id: string, ...args: unknown[]): number => call(id, ...args)[0]?.[0] as number;

beforeEach(() => speak('fr'));

describe('DCVISITCOST', () => {
  it('gives the printed answers (method, section 3)', () => {
    expect(number('DCVISITCOST', 85_000)).toBeCloseTo(161.19, 2);
    expect(number('DCVISITCOST', [[90_250]], 205, 3, 1, 60)).toBeCloseTo(146.75, 2);
  });

  it('takes the default for an omitted or blank argument', () => {
    expect(call('DCVISITCOST', 85_000, '', null, [['']], 90)).toEqual(call('DCVISITCOST', 85_000));
  });

  it('spills over a range of costs and stretches a row of minutes', () => {
    const spilled = call('DCVISITCOST', column(70_000, '', 100_000), null, null, null, [
      [90, 60],
    ]) as number[][];
    expect(
      spilled.map((row) => row.map((cell) => ((cell as unknown) === '' ? '' : Math.round(cell)))),
    ).toEqual([
      [133, 88],
      ['', ''],
      [190, 126],
    ]);
  });

  it('says what is wrong with a share in percent and with a year without days', () => {
    expect(() => call('DCVISITCOST', 85_000, 226, 7, 50)).toThrow(
      new CellError('#VALUE!', '50 n’est pas un taux\u00a0: écrivez 30 % ou 0,3.'),
    );
    expect(() => call('DCVISITCOST', 85_000, 0)).toThrow('plus grand que 0');
    speak('en');
    expect(() => call('DCVISITCOST', 85_000, 226, 7, 1.4)).toThrow('1.4 is not a rate: write 30 % or 0.3.');
  });
});

describe('DCBREAKEVEN', () => {
  it('gives 4 332.25 for 133.3 at 12 % and 3.9 visits, the printed answer', () => {
    expect(number('DCBREAKEVEN', 133.3, 0.12, 3.9)).toBeCloseTo(4332.25, 2);
    expect(number('DCBREAKEVEN', 150, 0.3)).toBeCloseTo(500, 9);
  });

  it('refuses a rate of 30 and of nothing', () => {
    expect(() => call('DCBREAKEVEN', 150, 30)).toThrow('écrivez 30 % ou 0,3');
    expect(() => call('DCBREAKEVEN', 150, 0)).toThrow('plus grand que 0');
  });
});

describe('DCROI', () => {
  it('is a ratio, blank without visits', () => {
    expect(number('DCROI', 10_000, 0.3, 12, 125)).toBe(1);
    expect(call('DCROI', 10_000, 0.3, 0, 125)).toEqual([['']]);
    expect(call('DCROI', '', 0.3, 12, 125)).toEqual([['']]);
    expect(call('DCROI', 10_000, 0.3, '', 125)).toEqual([['']]);
  });

  it('keeps an error to its own cell in a spilled result', () => {
    const error = { code: '#N/A' };
    expect(call('DCROI', column(10_000, 'n.c.', error), column(0.3, 0.3, 0.3), 12, 125)).toEqual([
      [1],
      [new CellError('#VALUE!', 'Un nombre est attendu, pas «\u00a0n.c.\u00a0».')],
      [error],
    ]);
  });

  it('answers #N/A where ranges do not fit each other', () => {
    expect(() => call('DCROI', column(1, 2, 3), column(0.3, 0.3), 12, 125)).toThrow(
      '#N/A Les plages doivent avoir les mêmes dimensions',
    );
  });
});

describe('DCREPS', () => {
  it('gives 60 for 60 000 calls of an hour over 1 000 (zabanga.us, the Kotler example)', () => {
    expect(call('DCREPS', 60_000, 60, 1000, 1)).toEqual([[60]]);
  });

  it.each([
    // eslm.lpude.in DMGT205: 9 100 h over 40 h × 48 weeks × 50 %
    [[9100, 60, 1920, 0.5], 9.479],
    // bangalore1965.blogspot.com: 32 400 h over 1 200 h
    [[32_400, 60, 1200, 1], 27],
    // scribd 751593918: 45 200 visits over 6 × 180
    [[45_200, 60, 1080, 1], 41.852],
    // scribd 751593918, solution 1: 1 877.33 visits of 45 min are one rep's 1 408 h
    [[1877.3333333, 45, 1408, 1], 1],
    // scribd 700385656 (computed): 3 880 visits over 720
    [[3880, 60, 720, 1], 5.389],
    // method, sample's shape: 3 025 visits of 90 min
    [[3025], 5.7364],
  ])('is unrounded: %p → %d', (args, expected) => {
    expect(number('DCREPS', ...args)).toBeCloseTo(expected, 3);
  });

  it('refuses negative visits', () => {
    expect(() => call('DCREPS', -5)).toThrow('négatif');
  });
});

describe('DCHIRE', () => {
  it('gives one row: B 283 333 €, ratio 1.24, 116 % (method, hiring)', () => {
    const [row = []] = call('DCHIRE', 85_000, 0.3, 350_000) as number[][];
    expect(row).toHaveLength(3);
    expect(row[0]).toBeCloseTo(283_333.33, 2);
    expect(row[1]).toBeCloseTo(1.24, 2);
    expect(row[2]).toBeCloseTo(1.16, 2);
    expect(call('DCHIRE', 85_000, 0.3, 350_000, 0.5, 0.25)).toEqual([row]);
  });

  it('gives a row per cost of a range, whichever way it lies', () => {
    const rows = call('DCHIRE', [[70_000, '', 100_000]], 0.3, 350_000) as number[][];
    expect(rows.map((row) => Math.round(row[0] ?? 0))).toEqual([233_333, 0, 333_333]);
    expect(rows[1]).toEqual(['', '', '']);
  });

  it('breaks even at 125 000 € for 50 000 € at 40 % (aepgestion.fr/?p=2543)', () => {
    expect(number('DCHIRE', 50_000, 0.4, 125_000)).toBe(125_000);
  });

  it('refuses a carry-over of 50', () => {
    expect(() => call('DCHIRE', 85_000, 0.3, 350_000, 50)).toThrow('50 n’est pas un taux');
  });
});
