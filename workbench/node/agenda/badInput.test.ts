/** What nobody should type and everybody does, by its name: kept, told on its row, and the rest goes on. */
import ICAL from 'ical.js';
import type { AgendaRequest } from '../../../src/app/agendaRequest';
import type { Problem } from '../../../src/domain/accounts/types';
import type { RawCell } from '../../../src/sheet/cellGrid';
import type { Session } from '../openSession';
import { fill, rowsOf } from '../testing/ownTableRows';
import { cellsOf, workbookOf } from '../testing/testWorkbook';

jest.setTimeout(60_000);

/** The clock of the tests stands on Saturday 31 January 2026. */
const TODAY = 46_053;
const HEADERS = [
  ...['Code client', 'Raison sociale', 'Ville', 'Téléphone', 'Commercial', 'CA 2025 (€)', 'Dernière visite'],
];
const row = (at: number, phone: RawCell): RawCell[] => [
  ...[`C${at}`, `Compte ${at}`, 'Nantes', phone, 'Anne', 100_000 - at * 5000, TODAY - 60],
];
const rowsWith = (phones: readonly RawCell[]): RawCell[][] => [
  HEADERS,
  ...phones.map((phone, at) => row(at, phone)),
];
const PHONE = '02 40 00 00 00';
const REQUEST: AgendaRequest = {
  language: 'fr',
  sheet: 'Comptes',
  mapping: { phone: 'Téléphone', id: 'Code client', name: 'Raison sociale', rep: 'Commercial' },
};

const kept = async ({ pilot }: Session, more: Partial<AgendaRequest> = {}) => {
  const result = await pilot.agenda({ ...REQUEST, ...more });
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
};
const told = (problems: readonly Problem[], sheet: string) =>
  problems.filter((one) => one.sheet === sheet).map(({ code, row: at, column }) => `${code} ${at} ${column}`);

const opened = async (phones: readonly RawCell[] = [PHONE, PHONE, PHONE, PHONE]): Promise<Session> => {
  const session = await workbookOf(rowsWith(phones));
  await kept(session);
  return session;
};

test('a phone number typed as a formula is told on its row, mended where its digits are there, and can be dialled', async () => {
  const typed = ['=33612345678', '=+33612345679', 612345680, '=06-12-34-56-81', PHONE];
  const session = await workbookOf(rowsWith(typed));
  const report = await kept(session);
  expect(told(report.problems, 'Comptes')).toEqual([
    ...['PHONE_AS_NUMBER 2 D', 'PHONE_AS_NUMBER 3 D', 'PHONE_AS_NUMBER 4 D', 'PHONE_UNREADABLE 5 D'],
  ]);
  expect(report.problems.map(({ repair }) => repair)).toEqual([
    ...['+33612345678', '+33612345679', '0612345680', undefined],
  ]);
  const calls = await rowsOf(session, 'DcAssistant');
  const phoneOf = (key: string) => calls.find((call) => call['DC Clé'] === key)?.['Téléphone'];
  expect(['C0', 'C1', 'C2', 'C4'].map(phoneOf)).toEqual([
    ...['+33612345678', '+33612345679', '0612345680', PHONE],
  ]);
  const scored = await session.pilot.score(REQUEST);
  expect(scored.ok).toBe(true);
  expect((await cellsOf(session, 'DC Qualité'))?.values.flat()).toEqual(
    expect.arrayContaining([expect.stringContaining('33612345678')]),
  );
  expect((await cellsOf(session, 'Comptes'))?.values[1]?.[3]).toBe(33_612_345_678);
});

test('29 February: the day of a leap year is an appointment like another, the one of 2027 is told on its row and kept', async () => {
  const session = await opened();
  await fill(session, 'DcAgenda', [
    { Date: '29/02/2028', Heure: '10:00', Compte: 'C0', Statut: 'confirmé' },
    { Date: '29/02/2027', Heure: '10:00', Compte: 'C1', Statut: 'confirmé' },
  ]);
  const report = await kept(session, { calendars: 'rep' });
  expect(told(report.problems, 'DC Agenda').map((text) => text.split(' ')[0])).toEqual(['DATE_UNREADABLE']);
  const lines = await rowsOf(session, 'DcAgenda');
  expect(lines[1]).toMatchObject({
    Date: '29/02/2027',
    Contrôle: expect.stringContaining('29/02/2027') as string,
  });
  expect(report.appointments.map(({ date }) => date)).toContain('2028-02-29');
  expect(report.calendars[0]?.text).toContain('DTSTART;TZID=Europe/Paris:20280229T100000');
});

test('clock-change nights: appointments in the hour that is lost or comes twice are kept, told, and read back by a calendar', async () => {
  const session = await opened();
  await fill(session, 'DcAgenda', [
    { Date: 46_110, Heure: '02:30', Compte: 'C0', Statut: 'confirmé' },
    { Date: 46_320, Heure: '02:30', Compte: 'C1', Statut: 'confirmé' },
    { Date: 46_321, Heure: '09:00', Compte: 'C2', Statut: 'confirmé' },
  ]);
  const report = await kept(session, { calendars: 'rep' });
  expect(told(report.problems, 'DC Agenda').map((text) => text.split(' ')[0])).toEqual([
    ...['VISIT_REP_OFF', 'VISIT_REP_OFF'],
  ]);
  const times = (await rowsOf(session, 'DcAgenda')).map((line) => Number(line['Heure']) * 24);
  expect(times).toEqual([2.5, 2.5, 9].map((hour) => expect.closeTo(hour, 6) as number));
  const text = report.calendars[0]?.text ?? '';
  expect(text).toContain('DTSTART;TZID=Europe/Paris:20260329T023000');
  expect(text).toContain('DTSTART;TZID=Europe/Paris:20261025T023000');
  const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
  expect(events).toHaveLength(3);
});

test('overlapping absences: told on their row, counted once, and no appointment is put into either', async () => {
  const session = await opened();
  await session.pilot.writeSettings({ ...REQUEST, sheets: ['absences'] });
  await fill(session, 'DcAbsences', [
    { Commercial: 'Anne', Du: TODAY + 2, Au: TODAY + 20, Motif: 'congés' },
    { Commercial: 'Anne', Du: TODAY + 15, Au: TODAY + 30, Motif: 'formation' },
  ]);
  await fill(session, 'DcAgenda', [{ Date: TODAY + 17, Heure: '10:00', Compte: 'C0', Statut: 'confirmé' }]);
  const report = await kept(session);
  expect(told(report.problems, 'DC Absences').map((text) => text.split(' ')[0])).toEqual([
    'ABSENCES_OVERLAP',
  ]);
  expect(told(report.problems, 'DC Agenda').map((text) => text.split(' ')[0])).toEqual(['VISIT_REP_ABSENT']);
  const slots = await session.pilot.slots({ ...REQUEST, account: 'C1' });
  if (!slots.ok || !slots.value) throw new Error('no slots');
  for (const { date } of slots.value.slots) expect(date > '2026-03-02').toBe(true);
});

test('a report of a visit that was never planned is kept and counted, and says so on its row', async () => {
  const rows = rowsWith([PHONE, PHONE]).map((cells, at) => [
    ...cells,
    ['Statut', 'client', 'exclu'][at] ?? '',
  ]);
  const session = await workbookOf(rows);
  const followup = async () => {
    const made = await session.pilot.followup({
      ...REQUEST,
      mapping: { ...REQUEST.mapping, status: 'Statut' },
    });
    if (!made.ok) throw new Error(made.failure.code);
    return made.value;
  };
  await followup();
  const line = { Date: TODAY - 3, Compte: 'C1', Statut: 'fait', 'Compte rendu': 'Passé sans rendez-vous' };
  await fill(session, 'DcFollowup', [line]);
  const report = await followup();
  expect(report.lines).toMatchObject({ count: 1, done: 1 });
  expect(told(report.problems, 'DC Suivi').map((text) => text.split(' ')[0])).toEqual(['VISIT_NOT_PLANNED']);
  expect((await rowsOf(session, 'DcFollowup'))[0]).toMatchObject({
    ...line,
    Contrôle: expect.stringContaining('jamais prévue') as string,
  });
});

test('the user’s own columns between ours stay with their visits in DC Agenda and DC Assistant', async () => {
  const session = await opened();
  await fill(session, 'DcAgenda', [
    { Date: TODAY + 5, Heure: '10:00', Compte: 'C0', Statut: 'confirmé' },
    { Date: TODAY + 4, Heure: '10:00', Compte: 'C1', Statut: 'confirmé' },
  ]);
  await session.excel.Excel.run(async (context) => {
    context.workbook.tables.getItem('DcAgenda').columns.add(2, [['Humeur'], ['bleu'], ['vert']]);
    const calls = context.workbook.tables.getItem('DcAssistant');
    const body = calls.getDataBodyRange().load('rowCount');
    await context.sync();
    calls.columns.add(1, [['À moi'], ...Array.from({ length: body.rowCount }, (_, at) => [`note ${at}`])]);
    await context.sync();
  });
  const before = new Map(
    (await rowsOf(session, 'DcAssistant')).map((line) => [line['DC Clé'], line['À moi']]),
  );
  await kept(session);
  await kept(session, { language: 'en' });
  const lines = await rowsOf(session, 'DcAgenda');
  const mood = new Map(lines.map((line) => [line['DC Clé'], line['Humeur']]));
  expect([mood.get('C0'), mood.get('C1')]).toEqual(['bleu', 'vert']);
  for (const line of await rowsOf(session, 'DcAssistant'))
    if (line['DC Key'] !== '') expect(line['À moi']).toBe(before.get(line['DC Key']));
});

test('ten thousand appointments are read, checked and kept, the user’s cells as he typed them', async () => {
  const session = await opened();
  await fill(
    session,
    'DcAgenda',
    Array.from({ length: 10_000 }, (_, at) => ({
      ...{ Date: TODAY + 2 + (at % 300), Compte: `C${at % 4}`, Statut: 'proposé', Remarque: `n° ${at}` },
    })),
  );
  const report = await kept(session);
  expect(report.appointmentCount).toBe(10_000);
  const lines = await rowsOf(session, 'DcAgenda');
  expect(lines).toHaveLength(10_000);
  expect(lines[9999]).toMatchObject({ Compte: 'C3', Remarque: 'n° 9999', 'DC Clé': 'C3' });
  expect(new Set(lines.map((line) => line['DC Visite'])).size).toBe(10_000);
});
