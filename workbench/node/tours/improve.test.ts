/** Improving, and timing, tours nobody edited: what could be driven in another order for the same minutes stays as it was told. */
import { workbookOf } from '../testing/testWorkbook';
import { accounts, LANGUAGES, planned, requestIn } from '../testing/westAccounts';

jest.setTimeout(240_000);

test.each(LANGUAGES)('nothing is moved or told another hour for nothing (%s)', async (language) => {
  // twelve customers in one town: any order of them costs the same
  const session = await workbookOf(accounts(12, { Ville: 'Nantes' }), { language });
  const first = await planned(session, language);
  expect(first.weeks.flatMap(({ days }) => days).some(({ stops }) => stops.length > 2)).toBe(true);
  const improved = await planned(session, language, { start: 'tabs' });
  expect(improved.changes).toMatchObject({ moved: [], added: [], removed: [], retimed: 0 });
  expect(improved.weeks).toEqual(first.weeks);
  const timed = await session.pilot.retime(requestIn(language));
  if (!timed.ok) throw new Error(JSON.stringify(timed.failure));
  expect(timed.value.weeks).toEqual(first.weeks);
  expect(timed.value.insight.valueShare).toBe(first.insight.valueShare);
  expect(timed.value.written.filter((address) => address.includes('2026-'))).toEqual([]);
});
