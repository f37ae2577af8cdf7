import type { DcPilot, ScoreRequest } from '../../src/app/dcPilot';
import type { Result } from '../../src/domain/result';
import { ACCOUNT_MAPPING, ACCOUNT_ROWS, snapshotOf, workbookOf } from './testing/testWorkbook';

const REQUEST: ScoreRequest = { language: 'fr', sheet: 'Comptes', mapping: ACCOUNT_MAPPING };

const valueOf = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
};
const tried = async (pilot: DcPilot, change: Parameters<DcPilot['whatIf']>[1]) =>
  valueOf(await pilot.whatIf(REQUEST, change));

test('an account is explained with the figures of its row', async () => {
  const { pilot } = await workbookOf(ACCOUNT_ROWS);
  const insight = valueOf(await pilot.explainVisits({ ...REQUEST, row: 2 }));
  expect(insight).toMatchObject({ sheetRow: 2, frequency: { class: 'A', status: 'client', minutes: 60 } });
  const { decision, frequency } = insight ?? {};
  expect(decision?.visits).toBe(frequency?.visits);
  expect(decision?.yearCost).toBeCloseTo((decision?.visits ?? NaN) * (decision?.visitCost ?? NaN), 9);
  expect(valueOf(await pilot.explainVisits({ ...REQUEST, row: 1 }))).toBeNull();
});

test('nothing changed is what holds now', async () => {
  const { pilot } = await workbookOf(ACCOUNT_ROWS);
  const { now, then, settings } = await tried(pilot, {});
  expect(then).toEqual(now);
  // docs/method.md, section 2: 85 000 € a year, half of it in the field, 30 minutes of travel.
  expect(settings).toEqual({ fieldShare: 0.5, annualCost: 85_000, travelMinutes: 30 });
});

test('more field share, one more rep, fewer visits: each moves what it is about, and nothing is written', async () => {
  const session = await workbookOf(ACCOUNT_ROWS);
  const before = JSON.stringify(snapshotOf(session));
  const wider = await tried(session.pilot, { fieldShare: 0.6 });
  // The same year spread over 6/5 of the hours: 161.19 € × 5/6.
  expect(wider.then.costPerVisit).toBeCloseTo(((wider.now.costPerVisit ?? NaN) * 5) / 6, 9);
  expect(wider.then.capacityHours).toBeCloseTo(wider.now.capacityHours * 1.2, 9);
  const more = await tried(session.pilot, { extraReps: 1 });
  expect(more.then).toMatchObject({ reps: more.now.reps + 1, payroll: more.now.payroll + 85_000 });
  // 226 days × 7 hours × 50 %.
  expect(more.then.capacityHours - more.now.capacityHours).toBeCloseTo(791, 9);
  const fewer = await tried(session.pilot, { visitsC: -1 });
  expect(fewer.then.visits).toBeLessThan(fewer.now.visits);
  // C clients at fewer visits keep less (docs/method.md, response curves: 75 without any, 100 by the rule).
  expect(fewer.then.margin).toBeLessThan(fewer.now.margin ?? NaN);
  expect(JSON.stringify(snapshotOf(session))).toBe(before);
});
