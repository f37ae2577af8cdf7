import { parseIsoDay } from '../../../src/domain/calendar/serialDate';
import type { ToursReport } from '../../../src/app/report';
import type { RawCell } from '../../../src/sheet/cellGrid';
import type { Session } from '../openSession';
import { fill } from '../testing/ownTableRows';
import { cellsOf, snapshotOf, workbookOf } from '../testing/testWorkbook';
import { plannedTours, TOUR_HEADERS, TOUR_REQUEST, TOUR_ROWS } from '../testing/tourWorkbook';

jest.setTimeout(240_000);

const HEADER = 'DC Prochaine visite';
const { from: _from, weeks: _weeks, effort: _effort, ...SHEET } = TOUR_REQUEST;

/** What stands beside each account, by key. */
const nextOf = async (session: Session): Promise<ReadonlyMap<RawCell, RawCell | undefined>> => {
  const [headers = [], ...rows] = (await cellsOf(session, 'Comptes'))?.values ?? [];
  const at = headers.indexOf(HEADER);
  return new Map(rows.map((row) => [row[0] ?? '', at < 0 ? undefined : row[at]]));
};

const firstDays = ({ weeks }: ToursReport): ReadonlyMap<string, number> => {
  const first = new Map<string, number>();
  for (const { date, stops } of weeks.flatMap(({ days }) => days))
    for (const { key } of stops)
      first.set(key, Math.min(first.get(key) ?? Infinity, parseIsoDay(date) ?? Infinity));
  return first;
};

test('after the tours each account shows its next planned day beside it; appointments agreed on before it come first', async () => {
  const session = await workbookOf(TOUR_ROWS);
  await session.pilot.agenda(SHEET);
  /** Monday 2 February, before the tours; the clock stands on 31 January. */
  await fill(session, 'DcAgenda', [{ Date: 46_054, Compte: 'C11', Statut: 'confirmé' }]);
  const report = await plannedTours(session);
  const [next, planned] = [await nextOf(session), firstDays(report)];
  expect(planned.size).toBeGreaterThan(5);
  expect(report.nextVisits).toEqual({ planned: planned.size, isShown: true });
  for (const [key, day] of planned) if (key !== 'C11') expect([key, next.get(key)]).toEqual([key, day]);
  expect(report.written.some((address) => address.startsWith('Comptes!'))).toBe(true);
  const agenda = await session.pilot.agenda(SHEET);
  expect(agenda.ok).toBe(true);
  for (const [key, day] of planned) if (key !== 'C11') expect((await nextOf(session)).get(key)).toBe(day);
});

test('a visit moved to another day moves the date beside its account, and one gesture takes it back', async () => {
  const session = await workbookOf(TOUR_ROWS);
  const report = await plannedTours(session);
  const stop = report.weeks[0]?.days[0]?.stops[0];
  const before = await nextOf(session);
  const move = { visit: String(stop?.visit), day: '2026-02-06' };
  const retimed = await session.pilot.retime({ language: 'fr', moves: [move] });
  if (!retimed.ok) throw new Error(retimed.failure.code);
  expect((await nextOf(session)).get(stop?.key ?? '')).toBe(parseIsoDay('2026-02-06'));
  await session.pilot.restore();
  expect(await nextOf(session)).toEqual(before);
});

test('on a protected list the tours are written all the same, nothing is touched there, and the report says so', async () => {
  const session = await workbookOf(TOUR_ROWS);
  await session.excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Comptes').protection.protect();
    await context.sync();
  });
  const before = snapshotOf(session)['Comptes'];
  const report = await plannedTours(session);
  expect(report.nextVisits.isShown).toBe(false);
  expect(report.nextVisits.planned).toBeGreaterThan(5);
  expect(snapshotOf(session)['Comptes']).toEqual(before);
});

test('what the user typed right of his list stays; the column goes behind it', async () => {
  const noted = TOUR_ROWS.map((row, at): RawCell[] => [...row, at === 0 ? 'À moi' : `note ${at}`]);
  const session = await workbookOf(noted);
  await plannedTours(session);
  const [headers = [], first = []] = (await cellsOf(session, 'Comptes'))?.values ?? [];
  expect(headers.slice(0, TOUR_HEADERS.length + 2)).toEqual([...TOUR_HEADERS, 'À moi', HEADER]);
  expect(first[TOUR_HEADERS.length]).toBe('note 1');
});
