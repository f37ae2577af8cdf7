import type { ToursReport } from '../../../src/app/report';
import type { RawCell } from '../../../src/sheet/cellGrid';
import type { Session } from '../openSession';
import { cellsOf, workbookOf } from '../testing/testWorkbook';
import { editTab, plannedTours, TOUR_HEADERS, TOUR_REQUEST } from '../testing/tourWorkbook';

jest.setTimeout(240_000);

/** Around Nantes, and two towns almost two hours away: there and back takes most of the driving a day may have. */
const FAR: readonly (readonly [string, string])[] = [
  ['56000', 'Vannes'],
  ['56400', 'Auray'],
];
const NEAR: readonly (readonly [string, string])[] = [
  ['44000', 'Nantes'],
  ['44190', 'Clisson'],
  ['44600', 'Saint-Nazaire'],
];
const ROWS: readonly (readonly RawCell[])[] = [
  TOUR_HEADERS,
  ...Array.from({ length: 14 }, (_, at): RawCell[] => {
    const [postcode, town] = (at < 6 ? FAR[at % 2] : NEAR[at % 3]) ?? ['', ''];
    return [`C${10 + at}`, `Compte ${10 + at}`, postcode, town, '', 'Anne Martin', 90_000, 90_000, 45_992];
  }),
];

const withNights = async (): Promise<{ session: Session; planned: ToursReport }> => {
  const session = await workbookOf(ROWS);
  const made = await session.pilot.writeSettings({
    ...{ ...TOUR_REQUEST, sheets: ['settings', 'reps'] },
    settings: { fieldShare: '1', nightCost: '20' },
  });
  if (!made.ok) throw new Error(JSON.stringify(made.failure));
  const cells = (await cellsOf(session, 'DC Commerciaux'))?.values ?? [];
  const top = cells.findIndex((row) => row.includes('Nuitées par semaine'));
  const at = (header: string): number => (cells[top] ?? []).indexOf(header);
  await session.excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('DC Commerciaux');
    sheet.getCell(top + 1, at('Nuitées par semaine')).values = [[2]];
    sheet.getCell(top + 1, at('Domicile')).values = [['44000 Nantes']];
    await context.sync();
  });
  return { session, planned: await plannedTours(session, { weeks: 1 }) };
};

const retimed = async ({ pilot }: Session): Promise<ToursReport> => {
  const { language, sheet = '', mapping = {} } = TOUR_REQUEST;
  const result = await pilot.retime({ language, sheet, mapping });
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
};

const nightsIn = ({ weeks }: ToursReport) =>
  weeks.flatMap(({ days }) => days.flatMap(({ date, night }) => (night ? [{ date, town: night.town }] : [])));

test('a night away stays one when times are given anew: same drives, same costs, nothing flagged', async () => {
  const { session, planned } = await withNights();
  const nights = nightsIn(planned);
  expect(nights.length).toBeGreaterThan(0);
  const report = await retimed(session);
  expect(nightsIn(report)).toEqual(nights);
  expect(report.weeks).toEqual(planned.weeks);
  expect(report.changes).toMatchObject({ moved: [], added: [], removed: [], retimed: 0 });
  expect(report.changes?.after).toEqual(report.changes?.before);
  expect(report.totals).toEqual(planned.totals);
  const improved = await plannedTours(session, { start: 'tabs' });
  expect(nightsIn(improved)).toEqual(nights);
  expect(improved.changes?.after.driveMinutes).toBeLessThanOrEqual(
    improved.changes?.before.driveMinutes ?? 0,
  );
});

test('hotel and meals are in the cost of the tour and of the plan, and shown as what they are', async () => {
  const { session, planned } = await withNights();
  const count = nightsIn(planned).length;
  const cells = (await cellsOf(session, 'DC Tournées'))?.values ?? [];
  const figure = cells.find((row) => row[0] === 'Coût (€ HT)');
  expect(figure?.[2]).toBe(`dont ${count} ${count > 1 ? 'nuitées' : 'nuitée'} à 20 € (DC Paramètres)`);
  expect(figure?.[1]).toBe(planned.totals.euros);
  const [euros] = planned.insight.tours.map((tour) => tour.euros);
  const top = cells.findIndex((row) => row.includes('Dont nuitées (€)'));
  const at = (header: string): number => (cells[top] ?? []).indexOf(header);
  const row = cells[top + 1] ?? [];
  expect(row[at('Dont nuitées (€)')]).toBe(20 * count);
  const [week] = planned.weeks;
  const work = [at('Chez les clients (h)'), at('Route (h)'), at('Attente (h)')].map((place) =>
    Number(row[place]),
  );
  const hours = work.reduce((sum, one) => sum + one, 0);
  expect(Number(row[at('Coût (€ HT)')]) - 20 * count).toBeCloseTo((hours * 85_000) / (226 * 7), -2);
  expect(euros).toBe(planned.totals.euros);
  expect(week?.rep).toBe('Anne Martin');
});

test('the tab says where the night is spent, and a night whose morning was emptied is none any more', async () => {
  const { session, planned } = await withNights();
  const [{ date, town } = { date: '', town: '' }] = nightsIn(planned);
  const [tab = ''] = planned.weeks.map((week) => week.tab);
  const lines = ((await cellsOf(session, tab))?.values ?? []).slice(0, 8).map((row) => String(row[0]));
  expect(lines.join('\n')).toMatch(new RegExp(`nuit à ${town} dès \\d\\d:\\d\\d`));
  const days = planned.weeks.flatMap((week) => week.days.map((day) => day.date));
  const morning = days[days.indexOf(date) + 1] ?? '';
  const serial = Math.round(Date.parse(morning) / 86_400_000) + 25_569;
  await editTab(session, 'DcTour_2026_06_1', (rows, at) => rows.filter((row) => row[at('Jour')] !== serial));
  const report = await retimed(session);
  expect(nightsIn(report).map((night) => night.date)).not.toContain(date);
  const evening = report.weeks.flatMap((week) => week.days).find((day) => day.date === date);
  const before = planned.weeks.flatMap((week) => week.days).find((day) => day.date === date);
  expect(evening?.back).not.toBe(before?.back);
  expect(nightsIn(await retimed(session))).toEqual(nightsIn(report));
});
