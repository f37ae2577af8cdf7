import { fill, rowsOf } from '../testing/ownTableRows';
import { plannedTours, TOUR_REQUEST, TOUR_ROWS } from '../testing/tourWorkbook';
import { workbookOf } from '../testing/testWorkbook';
import type { Session } from '../openSession';

const { from: _from, weeks: _weeks, effort: _effort, ...SHEET } = TOUR_REQUEST;

const stopsOf = async (session: Session) =>
  (await plannedTours(session)).weeks.flatMap(({ rep, days }) =>
    days.flatMap(({ date, stops }) =>
      stops.map(({ visit, key, arrive, leave, driveMinutes }) => ({
        ...{ rep, date, visit, key },
        ...{ arrive, leave, driveMinutes },
      })),
    ),
  );

test('tours never move a confirmed appointment, keep the day of a proposed one, and give a visit its number once', async () => {
  const session = await workbookOf(TOUR_ROWS);
  const made = await session.pilot.agenda(SHEET);
  expect(made.ok).toBe(true);
  await fill(session, 'DcAgenda', [
    { Date: 46_058, Heure: '14:30', Compte: 'C15', Statut: 'confirmé' },
    { Date: 46_059, Compte: 'C12', Statut: 'proposé' },
    { Date: 46_052, Compte: 'C10', Statut: 'fait' },
  ]);
  const stops = await stopsOf(session);
  const of = (key: string) => stops.filter((stop) => stop.key === key);
  expect(of('C15').map(({ date, arrive }) => [date, arrive])).toContainEqual(['2026-02-05', '14:30']);
  expect(of('C12').map(({ date }) => date)).toContain('2026-02-06');
  expect(of('C10').every(({ date }) => date > '2026-02-05')).toBe(true);
  await session.pilot.agenda(SHEET);
  expect(await stopsOf(session)).toEqual(stops);
  const ids = (await rowsOf(session, 'DcAgenda')).map((row) => row['DC Visite']);
  expect(new Set(ids).size).toBe(ids.length);
  const tabs = await rowsOf(session, 'DcTour_2026_06_1');
  expect(tabs.filter((row) => row['DC Clé'] === 'C15').map((row) => row['DC Visite'])).toContain('C15#1');
});
