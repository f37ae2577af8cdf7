import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv/dist/2020';
import type { RetimeRequest } from '../../../src/app/dcPilot';
import type { ToursReport } from '../../../src/app/report';
import type { RawCell } from '../../../src/sheet/cellGrid';
import type { Session } from '../openSession';
import { cellsOf, snapshotOf, workbookOf } from '../testing/testWorkbook';
import { editTab, plannedTours, TOUR_REQUEST, TOUR_ROWS } from '../testing/tourWorkbook';

/** Tours are planned once per test, on a busy machine too. */
jest.setTimeout(240_000);

const isReport = new Ajv({ strict: false }).compile(
  JSON.parse(readFileSync(join(__dirname, '../../../docs/report.schema.json'), 'utf8')) as object,
);

const TAB = 'DcTour_2026_06_1';
const NAME = '2026-S06 Martin';
const REQUEST: RetimeRequest = {
  language: 'fr',
  ...(TOUR_REQUEST.sheet ? { sheet: TOUR_REQUEST.sheet } : {}),
  ...(TOUR_REQUEST.mapping ? { mapping: TOUR_REQUEST.mapping } : {}),
};

const retimed = async ({ pilot }: Session, more: Partial<RetimeRequest> = {}): Promise<ToursReport> => {
  const result = await pilot.retime({ ...REQUEST, ...more });
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
};

interface TabCells {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly RawCell[])[];
  readonly column: (header: string) => readonly RawCell[];
}

const tabOf = async (session: Session, name = NAME): Promise<TabCells> => {
  const cells = await cellsOf(session, name);
  const top = (cells?.values ?? []).findIndex((row) => row.includes('DC Visite'));
  const headers = (cells?.values[top] ?? []).map(String);
  const rows = (cells?.values ?? []).slice(top + 1).filter((row) => row.some((cell) => cell !== ''));
  return { headers, rows, column: (header) => rows.map((row) => row[headers.indexOf(header)] ?? '') };
};

const started = async (): Promise<Session> => {
  const session = await workbookOf(TOUR_ROWS);
  await plannedTours(session);
  return session;
};

const stopsOf = (report: ToursReport, tab = NAME) =>
  report.weeks
    .filter((week) => week.tab === tab)
    .flatMap(({ days }) => days.flatMap(({ date, stops }) => stops.map((stop) => ({ date, ...stop }))));

test('tabs nobody edited keep every time, and nothing has changed', async () => {
  const session = await workbookOf(TOUR_ROWS);
  const planned = await plannedTours(session);
  const before = await tabOf(session);
  const report = await retimed(session);
  expect(isReport(report)).toBe(true);
  expect(report.weeks).toEqual(planned.weeks);
  expect(report.changes).toMatchObject({ moved: [], added: [], removed: [], retimed: 0 });
  expect(report.changes?.after).toEqual(report.changes?.before);
  expect((await tabOf(session)).rows).toEqual(before.rows);
});

test('rows moved within a day are driven in the new order, and the cost is told', async () => {
  const session = await started();
  const [day] = (await tabOf(session)).column('Jour');
  await editTab(session, TAB, (rows, at) => {
    const sameDay = rows.filter((row) => row[at('Jour')] === day);
    return [...sameDay.toReversed(), ...rows.slice(sameDay.length)];
  });
  const names = (await tabOf(session)).column('DC Visite');
  const report = await retimed(session);
  const tab = await tabOf(session);
  expect(tab.column('DC Visite')).toEqual(names);
  const times = tab.column('Heure').map(Number);
  expect(times).toEqual([...times].sort((a, b) => a - b));
  expect(report.changes).toMatchObject({ moved: [], added: [], removed: [] });
  expect(report.changes?.retimed).toBeGreaterThan(0);
});

test('a row given another day goes where the day is driven best, with its notes', async () => {
  const session = await started();
  const { rows, headers } = await tabOf(session);
  const days = [...new Set(rows.map((row) => Number(row[headers.indexOf('Jour')])))];
  const [from = 0, to = 0] = days;
  const id = rows[0]?.[headers.indexOf('DC Visite')];
  await editTab(session, TAB, (all, at) =>
    all.map((row, k) =>
      k === 0
        ? row.map((cell, c) => (c === at('Jour') ? to : c === at('Remarque') ? 'appeler avant' : cell))
        : row,
    ),
  );
  const report = await retimed(session);
  const tab = await tabOf(session);
  const row = tab.rows.find((cells) => cells.includes('appeler avant')) ?? [];
  expect(row[tab.headers.indexOf('DC Visite')]).toBe(id);
  expect(row[tab.headers.indexOf('Jour')]).toBe(to);
  expect(report.changes?.moved.map(({ visit }) => visit)).toEqual([id]);
  expect(from).not.toBe(to);
  const moved = tab.column('Jour').map(Number);
  expect(moved).toEqual([...moved].sort((a, b) => a - b));
});

test('a deleted stop is gone, its minutes are saved, and Améliorer does not bring it back', async () => {
  const session = await started();
  const { rows, headers } = await tabOf(session);
  const id = String(rows[0]?.[headers.indexOf('DC Visite')]);
  await editTab(session, TAB, ([, ...rest]) => rest);
  const report = await retimed(session);
  expect(report.changes?.removed.map(({ visit }) => visit)).toEqual([id]);
  const { before, after } = report.changes ?? {};
  expect(after?.visits).toBe((before?.visits ?? 0) - 1);
  expect(after?.euros).toBeLessThan(before?.euros ?? 0);
  const improved = await plannedTours(session, { start: 'tabs' });
  const visits = improved.weeks.flatMap(({ days }) =>
    days.flatMap(({ stops }) => stops.map(({ visit }) => visit)),
  );
  expect(visits).not.toContain(id);
});

test('a typed time holds, gets its pin, and holds at the next run too', async () => {
  const session = await started();
  const at1015 = 10.25 / 24;
  await editTab(session, TAB, (rows, at) =>
    rows.map((row, k) => (k === 0 ? row.map((cell, c) => (c === at('Heure') ? at1015 : cell)) : row)),
  );
  const id = String((await tabOf(session)).column('DC Visite')[0]);
  const first = stopsOf(await retimed(session)).find(({ visit }) => visit === id);
  expect(first?.arrive).toBe('10:15');
  const tab = await tabOf(session);
  expect(tab.rows.find((row) => row.includes(id))?.[tab.headers.indexOf('Épingle')]).toBe('H');
  expect(stopsOf(await retimed(session)).find(({ visit }) => visit === id)?.arrive).toBe('10:15');
});

test('what cannot be kept is told on its row, and stays', async () => {
  const session = await started();
  const count = (await tabOf(session)).rows.length;
  /** Saturday of the week. */
  const saturday = 46060;
  await editTab(session, TAB, (rows, at) =>
    rows.map((row, k) =>
      row.map((cell, c) => {
        if (k === 0 && c === at('Jour')) return saturday;
        return k === 1 && c === at('Heure') ? 20 / 24 : cell;
      }),
    ),
  );
  const report = await retimed(session);
  const tab = await tabOf(session);
  expect(tab.rows).toHaveLength(count);
  const checks = tab.column('Contrôle').filter((cell) => cell !== '');
  expect(checks.join('|')).toMatch(/jour non travaillé/);
  expect(checks.join('|')).toMatch(/hors de la journée/);
  expect(report.changes?.moved).toHaveLength(1);
});

test('an account added by its name gets a visit and a time; a name nobody knows stays where it stands', async () => {
  const session = await workbookOf([
    ...TOUR_ROWS,
    ['C77', 'Chez Léo', '44800', 'Saint-Herblain', '', 'Anne Martin', 900, 900, 46050],
  ]);
  await plannedTours(session);
  await editTab(session, TAB, (rows, at) => {
    const [first = [], ...rest] = rows;
    const added = (name: string) => first.map((_, c) => (c === at('Compte') ? name : ''));
    return [first, added('chez leo'), added('Vidange de la voiture'), ...rest];
  });
  const report = await retimed(session);
  expect(report.changes?.added.map(({ name }) => name)).toEqual(['Chez Léo']);
  expect(report.problems.map(({ code }) => code)).toContain('TOUR_ROW_UNKNOWN');
  const tab = await tabOf(session);
  expect(tab.column('Compte').slice(1, 3)).toEqual(['Chez Léo – Saint-Herblain', 'Vidange de la voiture']);
  expect(tab.column('DC Visite')[1]).toBe('C77#1');
  expect(tab.column('Contrôle')[2]).toMatch(/^compte inconnu/);
  expect(tab.column('Heure')[2]).toBe('');
});

test('a tab that was renamed, sorted and given columns of the user’s keeps its plan and its columns', async () => {
  const session = await started();
  await session.excel.Excel.run(async (context) => {
    const table = context.workbook.tables.getItem(TAB);
    table.worksheet.name = 'Ma semaine';
    const range = table.getRange();
    range.load('rowIndex,columnIndex,columnCount');
    await context.sync();
    table.columns.add(undefined, undefined, 'Interlocuteur');
    table.worksheet.getCell(range.rowIndex + 1, range.columnIndex + range.columnCount).values = [
      ['Mme Roux'],
    ];
    await context.sync();
  });
  const before = await tabOf(session, 'Ma semaine');
  const id = String(before.column('DC Visite')[0]);
  await editTab(session, TAB, (rows, at) =>
    rows.toSorted((a, b) => String(b[at('Compte')]).localeCompare(String(a[at('Compte')]))),
  );
  const report = await retimed(session);
  expect(report.changes).toMatchObject({ moved: [], added: [], removed: [], retimed: 0 });
  const tab = await tabOf(session, 'Ma semaine');
  expect(tab.rows).toEqual(before.rows);
  expect(tab.rows.find((row) => row.includes('Mme Roux'))).toContain(id);
  expect(report.weeks.map(({ tab: name }) => name)).toContain('Ma semaine');
});

test('a move asked for from outside is a row whose day was typed', async () => {
  const session = await started();
  const tab = await tabOf(session);
  const id = String(tab.column('DC Visite')[0]);
  const preview = await session.pilot.previewRetime({
    ...REQUEST,
    moves: [{ visit: id, day: '2026-02-05' }],
  });
  expect(preview.ok && preview.value.report.changes?.moved).toMatchObject([
    { visit: id, to: { date: '2026-02-05' } },
  ]);
  expect((await tabOf(session)).rows).toEqual(tab.rows);
  const unknown = await session.pilot.previewRetime({
    ...REQUEST,
    moves: [{ visit: 'C0#9', day: '2026-02-05' }],
  });
  expect(unknown).toMatchObject({ ok: false, failure: { code: 'STOP_UNKNOWN' } });
});

test('one write is taken back whole, and the plan before is known again', async () => {
  const session = await started();
  await editTab(session, TAB, ([, ...rest]) => rest);
  const before = snapshotOf(session)[NAME];
  const first = await retimed(session);
  expect((await session.pilot.restore()).ok).toBe(true);
  expect(snapshotOf(session)[NAME]).toEqual(before);
  const again = await retimed(session);
  expect(again.changes).toEqual(first.changes);
});

test('without tours, and with past ones only, one sentence says so', async () => {
  const session = await workbookOf(TOUR_ROWS);
  expect(await session.pilot.retime(REQUEST)).toMatchObject({ ok: false, failure: { code: 'NO_TOURS' } });
  await plannedTours(session, { from: '2025-12-15' });
  expect(await session.pilot.retime(REQUEST)).toMatchObject({
    ok: false,
    failure: { code: 'NO_TOURS_AHEAD' },
  });
});
