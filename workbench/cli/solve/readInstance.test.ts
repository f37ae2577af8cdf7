import { readInstance } from './readInstance';
import { solveInstance } from './solveInstance';
import type { Format } from './instance';
import type { SolveAnswer } from './solveInstance';

const solve = (format: Format, text: string): SolveAnswer => {
  const budget = { iterations: 500 };
  const command = { file: 'instance', format, variant: 'nolunch' as const, budget, seed: 1 };
  const instance = readInstance(command, text);
  if (!instance.ok) throw new Error(instance.failure.code);
  return solveInstance(instance.value, { seed: 1, budget, elapsed: () => 0 });
};

test('solomon: distances are truncated to one decimal, the nearest of two vehicles’ worth is found', () => {
  const text = `TINY

VEHICLE
NUMBER     CAPACITY
  3         10

CUSTOMER
CUST NO.  XCOORD.   YCOORD.    DEMAND   READY TIME  DUE DATE   SERVICE   TIME

    0      0         0          0          0       200          0
    1      3         3          6          0       100         10
    2      4         4          6          0       100         10
`;
  // 2 × trunc(4.2426) + 2 × trunc(5.6568), the load allows one customer a vehicle
  expect(solve('solomon', text)).toMatchObject({ cost: 19.6, served: 2, unserved: [] });
});

test('pvrp: every customer on one of its day sets, real distances, days read from the left', () => {
  const text = `1 1 2 2
0 10
0 10
0 0 0 0 0 0 0
1 1 1 0 5 1 1 2
2 1 1 0 5 2 1 3
`;
  const answer = solve('pvrp', text);
  expect(answer.cost).toBeCloseTo(4 * Math.SQRT2, 5);
  // 2 = binary 10 in two days: the first day
  const days = answer.routes.map(({ day, stops }) => ({ day, stops: stops.toSorted() }));
  expect(days).toEqual([
    { day: 1, stops: [1, 2] },
    { day: 2, stops: [2] },
  ]);
});

test('pvrptw: the longest duration counts from leaving, which waits for the window', () => {
  const text = `1 1 1 1
30 10
0 0 0 0 0 0 0 0 1000
1 10 0 5 5 1 1 1 500 510
`;
  expect(solve('pvrptw', text)).toMatchObject({ cost: 20, served: 1 });
});

test('optw: profit is the value, the number of paths is the file’s', () => {
  const text = `4 1 2 1
0 200
 0 0.00 0.00 0.00 0.00 0 0 0 100
 1 10.00 0.00 50.00 7.00 1 1 1 0 60
 2 -20.00 0.00 50.00 9.00 1 1 1 0 60
`;
  expect(solve('optw', text)).toMatchObject({ value: 9, served: 1, travelSeconds: 40, unserved: [1] });
});

test('a text that is not of the format is refused as unreadable', () => {
  const command = {
    file: 'x.txt',
    format: 'tours' as const,
    variant: 'lunch' as const,
    budget: { iterations: 1 },
    seed: 1,
  };
  expect(readInstance(command, 'solomon')).toMatchObject({
    ok: false,
    failure: { code: 'FILE_UNREADABLE', details: { file: 'x.txt' } },
  });
});
