import fc from 'fast-check';
import { fakeReport } from '../testing/fakeData';
import { paretoPoints } from './paretoPoints';
import { smoothPath } from './smoothPath';
import { stagesOf, wholeShare } from './stages';

describe('paretoPoints', () => {
  test('goes through the 80 % set as counted, the end of class B, all that buy, all', () => {
    expect(paretoPoints(fakeReport)).toEqual([
      { accounts: 0, turnover: 0 },
      { accounts: 187 / 900, turnover: 0.800409 },
      { accounts: 335 / 900, turnover: 0.95 },
      { accounts: 550 / 900, turnover: 1 },
      { accounts: 1, turnover: 1 },
    ]);
  });

  test('has no point twice when one account makes it all', () => {
    const coverage = { ...fakeReport.coverage, accounts: 1, share: 1 };
    const one = { ...fakeReport, accounts: 1, coverage, abc: { A: 1, B: 0, C: 0, none: 0 } };
    expect(paretoPoints(one)).toEqual([
      { accounts: 0, turnover: 0 },
      { accounts: 1, turnover: 1 },
    ]);
  });

  test('is empty without turnover', () => {
    const coverage = { ...fakeReport.coverage, accounts: 0, share: 0 };
    expect(paretoPoints({ ...fakeReport, coverage })).toEqual([]);
  });
});

describe('smoothPath', () => {
  test('two points make a straight line', () => {
    expect(
      smoothPath([
        { x: 0, y: 0 },
        { x: 3, y: 3 },
      ]),
    ).toBe('M0 0C1 1 2 2 3 3');
  });

  test('no points, no path', () => expect(smoothPath([])).toBe(''));

  test('handles of a rising curve never leave the box of their two points', () => {
    const steps = fc.array(fc.tuple(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 0, max: 50 })), {
      minLength: 2,
      maxLength: 8,
    });
    fc.assert(
      fc.property(steps, (moves) => {
        let [x, y] = [0, 0];
        const spots = moves.map(([right, up]) => ({ x: (x += right), y: (y += up) }));
        const curves = smoothPath(spots).split('C').slice(1);
        return curves.every((curve, index) => {
          const [, leave = 0, , arrive = 0] = curve.split(' ').map(Number);
          const [low, high] = [(spots[index]?.y ?? 0) - 0.01, (spots[index + 1]?.y ?? 0) + 0.01];
          return leave >= low && leave <= high && arrive >= low && arrive <= high;
        });
      }),
    );
  });
});

describe('stages', () => {
  test.each(['score', 'previewTours', 'tours'] as const)(
    'the share of the whole grows from 0 to 1: %s',
    (job) => {
      const shares = stagesOf(job).flatMap((stage) => [
        wholeShare(job, stage, 0) ?? -1,
        wholeShare(job, stage, 1) ?? -1,
      ]);
      expect([...shares].sort((a, b) => a - b)).toEqual(shares);
      expect([shares[0], shares.at(-1)]).toEqual([0, expect.closeTo(1)]);
    },
  );

  test('putting things back is no part of a scoring', () => {
    expect(wholeShare('score', 'undo', 0.5)).toBeNull();
  });
});
