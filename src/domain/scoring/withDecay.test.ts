import { scoreAccounts } from './scoreAccounts';
import { DEFAULT_GRIDS } from './defaultGrids';
import { gridTable } from './gridTable';
import { gridsToFit, parseGridTable } from './parseGridTable';
import { sketchTable } from './tableForTests';
import { withDecay } from './withDecay';

const TODAY = 46022;
const YEAR = 365;
const table = sketchTable({
  referenceDate: TODAY,
  numbers: {
    turnover: [100, 90, 80, 70, 60],
    lastOrder: [TODAY - 30, TODAY - 2 * YEAR, TODAY - 2 * YEAR, TODAY - 12 * YEAR, NaN],
    lastVisit: [NaN, NaN, TODAY - 10, NaN, NaN],
  },
});
const scoresBy = (points: number): number[] => [
  ...scoreAccounts(table, { grids: withDecay(null, { points, months: 12 }) }).scores,
];

test('a client without contact loses his points by the year, once the freshness is over', () => {
  const [plain, worn] = [scoresBy(0), scoresBy(12)];
  const lost = plain.map((score, at) => score - (worn[at] ?? 0));
  expect(lost.slice(0, 3).map((one) => Math.round(one * 10) / 10)).toEqual([0, 12, 0]);
  expect(worn[3]).toBe(0);
  expect(lost[4]).toBe(0);
});

test('no decay is the grid as it was, and a second decay replaces the first', () => {
  expect(withDecay(null, { points: 0, months: 12 })).toEqual(DEFAULT_GRIDS);
  const once = withDecay(null, { points: 12, months: 12 });
  expect(withDecay(withDecay(null, { points: 30, months: 6 }), { points: 12, months: 12 })).toEqual(once);
  expect(once.find(({ statuses }) => statuses.includes('prospect'))?.criteria).toEqual(
    DEFAULT_GRIDS.find(({ statuses }) => statuses.includes('prospect'))?.criteria,
  );
});

test('the decay stands in DC Barème and is read back the same', () => {
  const { model } = scoreAccounts(table, { grids: withDecay(null, { points: 12, months: 12 }) });
  const parsed = parseGridTable(gridTable(model, 'fr').map((row) => [...row]));
  expect(parsed.problems).toEqual([]);
  const read = parsed.model ? gridsToFit(parsed.model) : [];
  expect([...scoreAccounts(table, { grids: read }).scores]).toEqual(scoresBy(12));
});
