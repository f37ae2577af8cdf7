import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import type { SheetRequest } from '../../../src/app/dcPilot';
import { formatIsoDay } from '../../../src/domain/calendar/serialDate';
import { isWeekend } from '../../../src/domain/calendar/weekdays';
import type { RawCell } from '../../../src/sheet/cellGrid';
import type { Session } from '../openSession';
import { fill, rowsOf } from '../testing/ownTableRows';
import { ACCOUNT_MAPPING, ACCOUNT_ROWS, snapshotOf, workbookOf } from '../testing/testWorkbook';

const isValid = new Ajv2020({ strict: false }).compile(
  JSON.parse(readFileSync(join(__dirname, '../../../docs/report.schema.json'), 'utf8')) as object,
);

/** The clock of the tests stands on 31 January 2026. */
const TODAY = 46_053;
const ROWS = ACCOUNT_ROWS.map((row, at): RawCell[] => [...row, at === 0 ? 'Commercial' : 'Anne']);
const REQUEST: SheetRequest = {
  language: 'fr',
  sheet: 'Comptes',
  mapping: { ...ACCOUNT_MAPPING, rep: 'Commercial' },
};

const kept = async ({ pilot }: Session, more: Partial<SheetRequest> = {}) => {
  const result = await pilot.agenda({ ...REQUEST, ...more });
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  expect(isValid(result.value) ? [] : isValid.errors).toEqual([]);
  return result.value;
};

/** Five visits of C01, thirty days apart. */
const withHistory = async (): Promise<Session> => {
  const session = await workbookOf(ROWS);
  const made = await session.pilot.followup(REQUEST);
  if (!made.ok) throw new Error(made.failure.code);
  await fill(
    session,
    'DcFollowup',
    [134, 104, 74, 44, 14].map((ago) => ({ Date: TODAY - ago, Compte: 'C01', Statut: 'fait' })),
  );
  return session;
};

test('a stable account is booked as a series on worked days, the test shown; a second run adds nothing', async () => {
  const session = await withHistory();
  const report = await kept(session);
  const series = report.series.accounts.find(({ key }) => key === 'C01');
  expect(series).toMatchObject({
    rhythm: 'stable',
    isBooked: true,
    visits: 5,
    meanGapDays: 30,
    variation: 0,
  });
  const rows = await rowsOf(session, 'DcAgenda');
  const dates = rows.map((row) => Number(row['Date']));
  expect(dates.map(formatIsoDay)).toEqual(['2026-02-16', '2026-03-18', '2026-04-17']);
  expect(dates.some(isWeekend)).toBe(false);
  expect(rows[0]).toMatchObject({
    ...{ Compte: 'Ateliers Morvan', Commercial: 'Anne', Statut: 'proposé', Fermeté: 'dans la journée' },
    ...{ Origine: 'série', 'DC Visite': 'C01#1', 'DC Clé': 'C01', Contrôle: '' },
  });
  const [tested] = (await rowsOf(session, 'DcSeries')).filter((row) => row['DC Clé'] === 'C01');
  expect(tested).toMatchObject({ Réserver: 'oui', Rythme: 'stable', 'Écart moyen (j)': 30 });
  expect(String(tested?.['Dernières dates'])).toMatch(/2025-09-19 · .* · 2026-01-17/);
  const before = snapshotOf(session);
  const again = await kept(session);
  expect([again.series.booked, again.written]).toEqual([0, []]);
  expect(snapshotOf(session)).toEqual(before);
});

test('A and B without history are offered by rule, booked only once ticked; the holiday is stepped over', async () => {
  const session = await workbookOf(ROWS);
  const first = await kept(session, { settings: { seriesWeeks: '30' } });
  expect(first.series.rule).toBeGreaterThan(0);
  expect(first.appointmentCount).toBe(0);
  const [offered] = await rowsOf(session, 'DcSeries');
  expect(offered).toMatchObject({ Réserver: 'non', Rythme: 'par règle' });
  await session.excel.Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('DcSeries');
    const cell = table.columns.getItem('Réserver').getDataBodyRange().getCell(0, 0);
    cell.values = [['oui']];
    await context.sync();
  });
  const second = await kept(session, { settings: { seriesWeeks: '30' } });
  expect(second.series.booked).toBeGreaterThan(1);
  expect(
    second.appointments.every(({ origin, key }) => origin === 'rule' && key === offered?.['DC Clé']),
  ).toBe(true);
  expect(second.appointments.map(({ date }) => date)).not.toContain('2026-05-01');
});

test('conflicts are told on their rows and nothing of the user’s is changed: overlap, holiday, absence, unknown account', async () => {
  const session = await workbookOf(ROWS);
  await session.pilot.writeSettings({ ...REQUEST, sheets: ['reps', 'absences'] });
  await fill(session, 'DcAbsences', [
    { Commercial: 'Anne', Du: TODAY + 16, Au: TODAY + 20, Motif: 'congés' },
    { Commercial: 'Anne', Du: TODAY + 18, Au: TODAY + 24, Motif: 'formation' },
  ]);
  await kept(session);
  const typed: Record<string, RawCell>[] = [
    { Date: TODAY + 2, Heure: '9h30', Compte: 'C01', Statut: 'confirmé' },
    { Date: TODAY + 2, Heure: '10:00', Compte: 'C02', Statut: 'confirmé', Remarque: '=1+1' },
    { Date: 46_118, Heure: 0.375, Compte: 'C03', Statut: 'confirmé' },
    { Date: TODAY + 19, Compte: 'C04', Statut: 'proposé' },
    { Date: TODAY + 3, Compte: 'Nobody', Statut: 'proposé' },
  ];
  await fill(session, 'DcAgenda', typed);
  const report = await kept(session);
  const codes = report.problems.filter(({ sheet }) => sheet === 'DC Agenda').map(({ code }) => code);
  expect(codes).toEqual([
    ...['VISITS_OVERLAP', 'VISITS_OVERLAP', 'VISIT_ON_HOLIDAY', 'VISIT_REP_ABSENT'],
    'ROW_ACCOUNT_UNKNOWN',
  ]);
  const rows = await rowsOf(session, 'DcAgenda');
  expect(rows.map((row) => row['Contrôle'])).toEqual([
    expect.stringContaining('Comptoir des Halles'),
    expect.stringContaining('Ateliers Morvan'),
    expect.stringContaining('jour férié'),
    expect.stringContaining('absent'),
    expect.stringContaining('Nobody'),
  ]);
  expect(rows.map((row) => row['Heure'])).toEqual(['9h30', expect.closeTo(10 / 24), 0.375, '', '']);
  expect(rows.map((row) => row['DC Visite'])).toEqual(['C01#1', 'C02#1', 'C03#1', 'C04#1', '#1']);
});
