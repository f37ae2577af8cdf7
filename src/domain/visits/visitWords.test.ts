import { ADJUSTER_NAMES, FREQUENCY_SOURCE_NAMES, REASON_NAMES } from '../../words/visitWords';
import { ADJUSTERS, REASON } from './adjusters';
import { SOURCES } from './visitFrequencies';

test('every adjuster, reason and source of a frequency has its name in both languages', () => {
  expect(Object.keys(ADJUSTER_NAMES)).toEqual([...ADJUSTERS]);
  expect(Object.keys(REASON_NAMES)).toEqual(Object.keys(REASON));
  expect(Object.keys(FREQUENCY_SOURCE_NAMES)).toEqual([...SOURCES]);
});
