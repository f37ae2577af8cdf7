/** *Clore la visite* on the ribbon, with a row selected where people stand when a visit is over. */
import type { AgendaReport } from '../../../src/app/agendaReportTypes';
import { createCommands } from '../../../src/commands/createCommands';
import type { Result } from '../../../src/domain/result';
import type { Session } from '../openSession';
import { fill, rowsOf } from '../testing/ownTableRows';
import { plannedTours, TOUR_REQUEST, TOUR_ROWS } from '../testing/tourWorkbook';
import { workbookOf } from '../testing/testWorkbook';

jest.setTimeout(240_000);

const { from: _from, weeks: _weeks, effort: _effort, ...SHEET } = TOUR_REQUEST;

const ignore = async (): Promise<void> => undefined;

/** Presses the button; what the pane is told of the run, and of a failure. */
const press = async ({ pilot }: Session) => {
  const told: Result<AgendaReport>[] = [];
  const shown: unknown[] = [];
  const commands = createCommands(pilot, {
    showPane: async (why) => void shown.push(why),
    language: () => 'fr',
    pane: {
      ...{ begin: () => ({}), endScore: ignore, endVisits: ignore, endTours: ignore, endSlots: ignore },
      ...{ endDiagnosis: ignore, endRestore: ignore, askHandoff: ignore },
      endAgenda: async (result) => void told.push(result),
    },
  });
  await commands.closeVisit({ completed: () => undefined });
  return { told: told[0], shown };
};

const select = (
  session: Session,
  at: { readonly sheet?: string; readonly table?: string; readonly row: number },
) =>
  session.excel.Excel.run(async (context) => {
    const cell =
      at.table === undefined
        ? context.workbook.worksheets.getItem(at.sheet ?? '').getCell(at.row, 1)
        : context.workbook.tables.getItem(at.table).getDataBodyRange().getCell(at.row, 1);
    cell.worksheet.activate();
    cell.select();
    await context.sync();
  });

const closedBy = async (session: Session) => {
  const { told, shown } = await press(session);
  if (!told?.ok) throw new Error(JSON.stringify([told, shown]));
  expect(shown).toEqual([]);
  return told.value.closed;
};

test('from the accounts: the visit of the selected account is closed, its line stands in DC Suivi and the next date beside it', async () => {
  const session = await workbookOf(TOUR_ROWS);
  await select(session, { sheet: 'Comptes', row: 3 });
  const closed = await closedBy(session);
  expect(closed).toMatchObject({
    visit: { key: 'C12', status: 'done', date: '2026-01-31' },
    next: { key: 'C12', status: 'proposed', origin: 'closing' },
  });
  expect((await rowsOf(session, 'DcFollowup'))[0]).toMatchObject({ 'DC Clé': 'C12', Statut: 'fait' });
});

test('from a tour tab, before any appointment was ever prepared: the visit of the selected stop', async () => {
  const session = await workbookOf(TOUR_ROWS);
  await plannedTours(session);
  const [stop] = await rowsOf(session, 'DcTour_2026_06_1');
  await select(session, { table: 'DcTour_2026_06_1', row: 0 });
  const closed = await closedBy(session);
  expect(closed?.visit).toMatchObject({ visit: stop?.['DC Visite'], key: stop?.['DC Clé'], status: 'done' });
  expect(closed?.next?.key).toBe(stop?.['DC Clé']);
});

test('from DC Agenda: the visit of the selected row', async () => {
  const session = await workbookOf(TOUR_ROWS);
  await session.pilot.agenda(SHEET);
  await fill(session, 'DcAgenda', [
    { Date: 46_052, Heure: '9h30', Compte: 'C13', Statut: 'confirmé' },
    { Date: 46_051, Heure: '14:00', Compte: 'C14', Statut: 'confirmé' },
  ]);
  await select(session, { table: 'DcAgenda', row: 1 });
  expect((await closedBy(session))?.visit).toMatchObject({ key: 'C14', status: 'done', date: '2026-01-29' });
});
