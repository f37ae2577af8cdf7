import { isoWeekday } from '../../../src/domain/calendar/weekdays';
import { parseIsoDay } from '../../../src/domain/calendar/serialDate';
import type { SheetRequest } from '../../../src/app/dcPilot';
import type { RawCell } from '../../../src/sheet/cellGrid';
import type { Session } from '../openSession';
import { fill, rowsOf } from '../testing/ownTableRows';
import { workbookOf } from '../testing/testWorkbook';

/** The clock of the tests stands on Saturday 31 January 2026. */
const TODAY = 46_053;
const LAST_VISIT = TODAY - 20;
const HEADERS = [
  ...['Code client', 'Raison sociale', 'Ville', 'Commercial', 'CA 2025 (€)', 'Dernière visite'],
  ...['Horaires d’ouverture', 'Jours de visite', 'Fermetures', 'Durée de visite (min)'],
];
const TOWNS = ['Nantes', 'Angers', 'Cholet', 'Clisson', 'Nantes', 'Laval'];
const row = (at: number, said: readonly RawCell[]): RawCell[] => [
  ...[`C${at}`, `Compte ${at}`, TOWNS[at] ?? '', 'Anne', 100_000 - at * 5000, LAST_VISIT],
  ...said,
];
const ROWS: RawCell[][] = [
  HEADERS,
  row(0, ['', 'fermé le lundi', '', '']),
  row(1, ['lun-ven 14h-17h', '', '', 45]),
  row(2, ['', '', 'février', '']),
  row(3, ['quand je veux', '', '', '']),
  row(4, ['', '', '', '']),
  row(5, ['', '', '', '']),
];
const REQUEST: SheetRequest = { language: 'fr', sheet: 'Comptes', mapping: {} };

/** Six visits of each account, two weeks apart, so that each has a series. */
const withHistory = async (): Promise<Session> => {
  const session = await workbookOf(ROWS);
  const made = await session.pilot.followup(REQUEST);
  if (!made.ok) throw new Error(made.failure.code);
  const days = [90, 76, 62, 48, 34, 20].map((ago) => TODAY - ago);
  await fill(
    session,
    'DcFollowup',
    [0, 1, 2].flatMap((at) => days.map((day) => ({ Date: day, Compte: `C${at}`, Statut: 'fait' }))),
  );
  return session;
};

const kept = async ({ pilot }: Session, settings: Record<string, string> = {}) => {
  const result = await pilot.agenda({ ...REQUEST, settings: { seriesWeeks: '30', ...settings } });
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
};

const weekdayOf = (iso: string): number => isoWeekday(parseIsoDay(iso) ?? 0);

const columnOf = (session: Session, header: string) =>
  session.excel.Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem('Comptes').getUsedRange();
    used.load('values');
    await context.sync();
    const at = (used.values[0] ?? []).indexOf(header);
    return used.values.slice(1).map((cells) => Number(cells[at]));
  });

test('a customer closed on Mondays is given no Monday: neither by a series, nor a slot, nor as its next date', async () => {
  const session = await withHistory();
  const report = await kept(session);
  const own = report.appointments.filter(({ key }) => key === 'C0');
  expect(own.length).toBeGreaterThan(8);
  expect(own.map(({ date }) => weekdayOf(date))).not.toContain(1);
  const slots = await session.pilot.slots({ ...REQUEST, account: 'C0', settings: { slotTolerance: '0.5' } });
  if (!slots.ok || !slots.value) throw new Error('no slots');
  expect(slots.value.slots.length).toBe(3);
  expect(slots.value.slots.map(({ date }) => weekdayOf(date))).not.toContain(1);
  const [next] = await columnOf(session, 'DC Prochaine visite');
  expect(isoWeekday(next ?? 0)).not.toBe(1);
});

test('customers’ hours, visit length and closures hold for slots and series; hours nobody understands are told on their row', async () => {
  const session = await withHistory();
  const report = await kept(session);
  expect(report.problems.map(({ code, sheet, row: at }) => [code, sheet, at])).toContainEqual([
    ...['HOURS_UNREADABLE', 'Comptes', 5],
  ]);
  const slots = await session.pilot.slots({ ...REQUEST, account: 'C1' });
  if (!slots.ok || !slots.value) throw new Error('no slots');
  expect(slots.value.minutes).toBe(45);
  expect(slots.value.slots.length).toBeGreaterThan(0);
  for (const { time } of slots.value.slots) expect(time >= '14:00' && time <= '16:15').toBe(true);
  const inFebruary = report.appointments.filter(({ key, date }) => key === 'C2' && date < '2026-03-01');
  expect(inFebruary).toEqual([]);
  const [, , next] = await columnOf(session, 'DC Prochaine visite');
  expect(next).toBeGreaterThanOrEqual(TODAY + 29);
});

test('a rep’s own days and hours of DC Commerciaux hold for series, slots and conflicts', async () => {
  const session = await withHistory();
  await session.pilot.writeSettings({ ...REQUEST, sheets: ['reps'] });
  await session.excel.Excel.run(async (context) => {
    const { columns } = context.workbook.tables.getItem('DcReps');
    for (const [header, value] of [
      ['Mardi', 'x'],
      ['Jeudi', 'x'],
      ['Départ au plus tôt', '13:00'],
    ] as const)
      columns.getItem(header).getDataBodyRange().getCell(0, 0).values = [[value]];
    await context.sync();
  });
  const report = await kept(session);
  expect(report.appointments.length).toBeGreaterThan(20);
  for (const { date } of report.appointments) expect([2, 4]).toContain(weekdayOf(date));
  const slots = await session.pilot.slots({ ...REQUEST, account: 'C4' });
  if (!slots.ok || !slots.value) throw new Error('no slots');
  expect(slots.value.slots.length).toBeGreaterThan(0);
  for (const { date, time } of slots.value.slots) {
    expect([2, 4]).toContain(weekdayOf(date));
    expect(time >= '13:30').toBe(true);
  }
  const tuesday = TODAY + 3;
  await fill(session, 'DcAgenda', [{ Date: tuesday, Heure: '10:00', Compte: 'C4', Statut: 'confirmé' }]);
  const warned = await kept(session);
  expect(warned.problems.filter(({ sheet }) => sheet === 'DC Agenda')).toMatchObject([
    { code: 'VISIT_REP_HOURS', value: '2026-02-03' },
  ]);
});

test('an appointment on a public holiday is warned on its row of DC Agenda and stays where it was put', async () => {
  const session = await workbookOf(ROWS);
  await kept(session);
  /** Easter Monday 2026. */
  await fill(session, 'DcAgenda', [{ Date: 46_118, Heure: '10:00', Compte: 'C4', Statut: 'confirmé' }]);
  const report = await kept(session);
  expect(report.problems.filter(({ sheet }) => sheet === 'DC Agenda')).toMatchObject([
    { code: 'VISIT_ON_HOLIDAY', value: '2026-04-06' },
  ]);
  const [line] = await rowsOf(session, 'DcAgenda');
  expect(line).toMatchObject({ Date: 46_118, Contrôle: expect.stringContaining('jour férié') as string });
});

test('slots keep to the rep’s field days: a week that has its three gets no fourth while those have room', async () => {
  const session = await workbookOf(ROWS);
  await kept(session);
  const mondays = [2, 9, 16, 23].map((ahead) => TODAY + ahead);
  await fill(
    session,
    'DcAgenda',
    mondays.flatMap((monday) =>
      [0, 1, 2].map((away) => ({ Date: monday + away, Heure: '9:30', Compte: 'C1', Statut: 'confirmé' })),
    ),
  );
  const slots = await session.pilot.slots({ ...REQUEST, account: 'C4' });
  if (!slots.ok || !slots.value) throw new Error('no slots');
  expect(slots.value.slots.length).toBe(3);
  for (const { date } of slots.value.slots)
    if ((parseIsoDay(date) ?? 0) < TODAY + 30) expect([1, 2, 3]).toContain(weekdayOf(date));
});
