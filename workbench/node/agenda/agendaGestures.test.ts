import type { AgendaRequest } from '../../../src/app/agendaRequest';
import type { RawCell } from '../../../src/sheet/cellGrid';
import type { Session } from '../openSession';
import { fill, rowsOf } from '../testing/ownTableRows';
import { plannedTours, TOUR_REQUEST, TOUR_ROWS, editTab } from '../testing/tourWorkbook';
import { workbookOf } from '../testing/testWorkbook';

const { from: _from, weeks: _weeks, effort: _effort, ...SHEET } = TOUR_REQUEST;

const kept = async ({ pilot }: Session, more: Partial<AgendaRequest> = {}) => {
  const result = await pilot.agenda({ ...SHEET, ...more });
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
};

const setCell = (session: Session, table: string, header: string, [key, value]: readonly [string, RawCell]) =>
  session.excel.Excel.run(async (context) => {
    const item = context.workbook.tables.getItem(table);
    const [keys, cells] = ['DC Clé', header].map((name) => item.columns.getItem(name).getDataBodyRange());
    keys?.load('values');
    await context.sync();
    const at = (keys?.values ?? []).findIndex(([cell]) => cell === key);
    const cell = cells?.getCell(at, 0);
    if (cell) cell.values = [[value]];
    await context.sync();
  });

test('visits of tour tabs stand in DC Agenda; what is typed there is harvested, and a done one is a line of DC Suivi', async () => {
  const session = await workbookOf(TOUR_ROWS);
  const tours = await plannedTours(session);
  const first = await kept(session);
  expect(first.statuses.toBook).toBe(tours.totals.visits);
  const stop = tours.weeks[0]?.days[0]?.stops[0];
  await editTab(session, 'DcTour_2026_06_1', (rows, at) =>
    rows.map((row) =>
      row[at('DC Clé')] === stop?.key
        ? row.map((cell, column) => (column === at('Statut') ? 'confirmé' : cell))
        : row,
    ),
  );
  const second = await kept(session);
  expect(second.statuses).toMatchObject({ confirmed: 1, toBook: tours.totals.visits - 1 });
  const confirmed = second.appointments.find(({ status }) => status === 'confirmed');
  expect(confirmed).toMatchObject({ key: stop?.key, firmness: 'time', time: stop?.arrive });
  const rows = await rowsOf(session, 'DcAgenda');
  expect(new Set(rows.map((row) => row['DC Visite'])).size).toBe(rows.length);
});

test('closing a visit marks it, writes it into DC Suivi and proposes the next date at once, undone in one go', async () => {
  const session = await workbookOf(TOUR_ROWS);
  await kept(session);
  const report = await kept(session, { actions: [{ kind: 'close', account: 'C10', outcome: 'done' }] });
  expect(report.closed).toMatchObject({
    visit: { key: 'C10', status: 'done', date: '2026-01-31' },
    next: { key: 'C10', status: 'proposed', origin: 'closing', firmness: 'time' },
  });
  const [line] = await rowsOf(session, 'DcFollowup');
  expect(line).toMatchObject({ Compte: 'Compte 10', Statut: 'fait', 'DC Clé': 'C10' });
  const next = report.closed?.next;
  const cells = await session.excel.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Comptes').getUsedRange();
    range.load('text');
    await context.sync();
    return range.text;
  });
  const at = cells[0]?.indexOf('DC Prochaine visite') ?? -1;
  const [year, month, day] = (next?.date ?? '').split('-');
  expect(cells[1]?.[at]).toBe(`${day}/${month}/${year}`);
  const restored = await session.pilot.restore();
  expect(restored.ok).toBe(true);
  expect(
    await rowsOf(session, 'DcAgenda').then((rows) => rows.filter((row) => row['DC Visite'] !== '')),
  ).toEqual([]);
});

test('the assistant’s results are applied: booked, moved to another date, dropped; the rest stays to call', async () => {
  const session = await workbookOf(TOUR_ROWS);
  const first = await kept(session);
  expect(first.assistant.calls).toBeGreaterThan(5);
  const calls = await rowsOf(session, 'DcAssistant');
  const headers = Object.keys(calls[0] ?? {}).join(' ');
  expect(headers).not.toMatch(/co[uû]t|marge|ROI/i);
  const [one, two, three, four] = calls.filter((row) => row['Créneau 1'] !== '');
  await setCell(session, 'DcAssistant', 'Résultat', [String(one?.['DC Clé']), 'créneau 1']);
  await setCell(session, 'DcAssistant', 'Résultat', [String(two?.['DC Clé']), 'autre date']);
  await setCell(session, 'DcAssistant', 'Autre date', [String(two?.['DC Clé']), 46_070.5]);
  await setCell(session, 'DcAssistant', 'Résultat', [String(three?.['DC Clé']), 'ne veut pas de visite']);
  await setCell(session, 'DcAssistant', 'Résultat', [String(four?.['DC Clé']), 'rappeler']);
  const report = await kept(session, { settings: { apply: 'yes' } });
  expect(report.assistant.applied).toEqual({ booked: 2, moved: 0, dropped: 1, pending: 1 });
  const booked = report.appointments.filter(({ status }) => status === 'confirmed');
  expect(booked.map(({ key }) => key).sort()).toEqual([one?.['DC Clé'], two?.['DC Clé']].sort());
  expect(booked.find(({ key }) => key === two?.['DC Clé'])).toMatchObject({
    ...{ date: '2026-02-17', time: '12:00' },
  });
  const after = await rowsOf(session, 'DcAssistant');
  const stateOf = (row: (typeof calls)[number] | undefined) =>
    after.filter((line) => line['DC Clé'] === row?.['DC Clé']).map((line) => line['Inscrit']);
  expect([stateOf(one), stateOf(three), stateOf(four)]).toEqual([['pris'], ['retiré'], ['']]);
  const again = await kept(session, { settings: { apply: 'yes' } });
  expect(again.assistant.applied).toMatchObject({ booked: 0, moved: 0, dropped: 0 });
});

test('calendar files keep their SEQUENCE in the workbook; a moved appointment counts up, a dropped one is withdrawn', async () => {
  const session = await workbookOf(TOUR_ROWS);
  await kept(session);
  await fill(session, 'DcAgenda', [
    { Date: 46_057, Heure: '9h30', Compte: 'C10', Statut: 'confirmé' },
    { Date: 46_058, Heure: '9h30', Compte: 'C11', Statut: 'confirmé' },
  ]);
  const sent = await kept(session, { calendars: 'rep' });
  expect(sent.calendars.map(({ file, events }) => [file, events])).toEqual([['Anne Martin.ics', 2]]);
  const book = { kind: 'book', account: 'C10', date: '2026-02-05', time: '14:00', visit: 'C10#1' } as const;
  const later = await kept(session, {
    calendars: 'rep',
    actions: [book, { kind: 'drop', visit: 'C11#1' }],
  });
  expect(later.calendars.map(({ file, purpose }) => [file, purpose])).toEqual([
    ['Anne Martin.ics', 'publish'],
    ['Anne Martin (annulations).ics', 'cancel'],
  ]);
  expect(later.calendars[0]?.text).toMatch(/UID:C10#1@dc-pilot\.visits\r\nSEQUENCE:1/);
  expect(later.calendars[1]?.text).toMatch(/SEQUENCE:1[\s\S]*STATUS:CANCELLED/);
});

test('three slots of an account on three days, and clear words for an account nobody knows', async () => {
  const session = await workbookOf(TOUR_ROWS);
  await kept(session);
  const found = await session.pilot.slots({ ...SHEET, account: 'C12' });
  if (!found.ok || !found.value) throw new Error('no slots');
  const { slots } = found.value;
  expect(new Set(slots.map(({ date }) => date)).size).toBe(3);
  expect(new Set(slots.map(({ half }) => half)).size).toBe(2);
  for (const { extraMinutes, euros } of slots) expect(euros).toBeCloseTo((extraMinutes / 60) * 107.46, 0);
  const unknown = await session.pilot.slots({ ...SHEET, account: 'Nobody' });
  expect(unknown).toMatchObject({ ok: false, failure: { code: 'ACCOUNT_UNKNOWN' } });
});

test('the ribbon closes the visit of the row selected in DC Agenda, whatever sheet is active', async () => {
  const session = await workbookOf(TOUR_ROWS);
  await kept(session);
  await fill(session, 'DcAgenda', [{ Date: 46_052, Heure: '9h30', Compte: 'C13', Statut: 'confirmé' }]);
  await session.excel.Excel.run(async (context) => {
    const row = context.workbook.tables.getItem('DcAgenda').getDataBodyRange().getCell(0, 2);
    row.worksheet.activate();
    row.select();
    await context.sync();
  });
  const closed = await session.pilot.agenda({
    language: 'fr',
    actions: [{ kind: 'close', outcome: 'done' }],
  });
  if (!closed.ok) throw new Error(JSON.stringify(closed.failure));
  expect(closed.value.closed?.visit).toMatchObject({ key: 'C13', status: 'done', date: '2026-01-30' });
});
