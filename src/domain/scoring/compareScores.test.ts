import { compareScores, keptScore } from './compareScores';
import { NO_CLASS } from './types';

const run = (keys: string, ...classes: number[]) => keptScore([...keys], Uint8Array.from(classes));

test('who came, who left and who changed class, whatever the order of the rows', () => {
  const before = run('abcd', 0, 1, 2, NO_CLASS);
  expect(compareScores(before, run('dbxa', 3, 1, 0, 1))).toEqual({
    entered: [2],
    left: ['c'],
    moved: [
      { account: 0, from: '-', to: 'D' },
      { account: 3, from: 'A', to: 'B' },
    ],
  });
});

test('the same run changes nothing', () => {
  const one = run('ab', 0, 1);
  expect(compareScores(one, one)).toEqual({ entered: [], left: [], moved: [] });
});
