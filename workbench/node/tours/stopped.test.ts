/** *Arrêter* while tours are planned: the best plan so far is shown, and it is the one that is written. */
import type { RunControls } from '../../../src/app/dcPilot';
import { workbookOf } from '../testing/testWorkbook';
import { accounts, requestIn } from '../testing/westAccounts';

jest.setTimeout(240_000);

/** Stops at the first news of the search. */
const stoppedEarly = (): RunControls => {
  const stop = new AbortController();
  const onProgress: RunControls['onProgress'] = (stage, share) => {
    if (stage === 'plan' && share > 0) stop.abort();
  };
  return { signal: stop.signal, onProgress };
};

test('a stopped search shows the best tours so far; the write keeps to them', async () => {
  const session = await workbookOf(accounts(24));
  const request = requestIn('fr');
  const seen = await session.pilot.previewTours(request, stoppedEarly());
  if (!seen.ok) throw new Error(JSON.stringify(seen.failure));
  const { report } = seen.value;
  expect(report.capped).toBe(true);
  expect(report.totals.visits).toBeGreaterThan(3);
  expect(report.unplanned.length + report.totals.visits).toBeGreaterThanOrEqual(24);
  const written = await session.pilot.tours(request);
  if (!written.ok) throw new Error(JSON.stringify(written.failure));
  expect(written.value).toMatchObject({ capped: true, weeks: report.weeks, iterations: report.iterations });
});

test('planned again, it is searched to the end', async () => {
  const session = await workbookOf(accounts(24));
  const request = requestIn('fr');
  const stopped = await session.pilot.previewTours(request, stoppedEarly());
  const whole = await session.pilot.previewTours(request);
  if (!stopped.ok || !whole.ok) throw new Error('no plan');
  expect(whole.value.report.capped).toBe(false);
  expect(whole.value.report.iterations).toBeGreaterThan(stopped.value.report.iterations);
  const fresh = await (await workbookOf(accounts(24))).pilot.previewTours(request);
  if (!fresh.ok) throw new Error('no plan');
  expect(whole.value.report.weeks).toEqual(fresh.value.report.weeks);
});
