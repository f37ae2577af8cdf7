import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv/dist/2020';
import type { ToursRequest } from '../../../src/app/dcPilot';
import type { ToursReport } from '../../../src/app/report';
import type { RawCell } from '../../../src/sheet/cellGrid';
import type { Session } from '../openSession';
import {
  plannedTours as planned,
  TOUR_HEADERS as HEADERS,
  TOUR_REQUEST as REQUEST,
  TOUR_ROWS as ROWS,
} from '../testing/tourWorkbook';
import { cellsOf, sheetNamesOf, snapshotOf, workbookOf } from '../testing/testWorkbook';

/** The search of a plan takes its iterations, on a busy machine too. */
jest.setTimeout(240_000);

const isReport = new Ajv({ strict: false }).compile(
  JSON.parse(readFileSync(join(__dirname, '../../../docs/report.schema.json'), 'utf8')) as object,
);

interface Tab {
  readonly top: number;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly RawCell[])[];
}

const tabOf = async (session: Session, name: string): Promise<Tab> => {
  const cells = await cellsOf(session, name);
  const top = (cells?.values ?? []).findIndex((row) => row[0] === 'Heure');
  return {
    top,
    headers: (cells?.values[top] ?? []).map(String),
    rows: (cells?.values ?? []).slice(top + 1),
  };
};

describe('tours of two reps', () => {
  let session: Session;
  let before: readonly (readonly RawCell[])[];
  let report: ToursReport;
  beforeAll(async () => {
    session = await workbookOf(ROWS);
    before = (await cellsOf(session, 'Comptes'))?.values ?? [];
    report = await planned(session);
  });

  test('the report keeps its schema, and says which place is not known', () => {
    expect(isReport(report)).toBe(true);
    expect(report.capped).toBe(false);
    expect(report.problems.map(({ code, row }) => [code, row])).toContainEqual(['PLACE_UNKNOWN', 18]);
    expect(new Set(report.weeks.map(({ rep }) => rep))).toEqual(new Set(['Anne Martin', 'Paul Petit']));
    expect(report.totals.visits).toBeGreaterThan(8);
  });

  test('every due visit is a stop or unplanned with a reason', () => {
    const stops = report.weeks.flatMap(({ days }) => days.flatMap(({ stops: all }) => all));
    expect(stops).toHaveLength(report.totals.visits);
    for (const { reason, remedy } of report.unplanned) {
      expect(reason).not.toBe('');
      expect(remedy).not.toBe('');
    }
  });

  test('a tab has the week, the days’ totals, and stops whose first five columns suffice on a phone', async () => {
    expect(await sheetNamesOf(session)).toEqual(expect.arrayContaining(['2026-S06 Martin', 'DC Tournées']));
    const tab = await tabOf(session, '2026-S06 Martin');
    expect(tab.headers.slice(0, 5)).toEqual(['Heure', 'Compte', 'Téléphone', 'Y aller', 'Statut']);
    expect(tab.headers.slice(-2)).toEqual(['DC Visite', 'DC Clé']);
    const times = tab.rows.map((row) => Number(row[0]));
    expect(times).toEqual([...times].sort((a, b) => a - b));
    expect(tab.rows.every((row) => row[4] === 'à prendre')).toBe(true);
  });

  test('links lead to the phone and to the map', async () => {
    const links = await session.excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('2026-S06 Martin');
      const { top } = await tabOf(session, '2026-S06 Martin');
      const [phone, route] = [sheet.getCell(top + 1, 2), sheet.getCell(top + 1, 3)];
      phone.load('hyperlink');
      route.load('hyperlink');
      await context.sync();
      return [phone.hyperlink.address, route.hyperlink.address];
    });
    expect(links[0]).toBe('tel:0240000000');
    expect(links[1]).toMatch(/^https:\/\/www\.google\.com\/maps\/dir\/\?api=1&destination=/);
  });

  test('planning again keeps status and notes beside the visits they were typed at', async () => {
    const name = '2026-S06 Martin';
    const { top, headers, rows } = await tabOf(session, name);
    const [note, status, visit] = ['Remarque', 'Statut', 'DC Visite'].map((header) =>
      headers.indexOf(header),
    );
    const id = rows[1]?.[visit ?? -1];
    await session.excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(name);
      sheet.getCell(top + 2, note ?? 0).values = [['apporter le catalogue']];
      sheet.getCell(top + 2, status ?? 0).values = [['confirmé']];
      await context.sync();
    });
    await planned(session, { seed: 2 });
    const names = (await sheetNamesOf(session)).filter((one) => one.startsWith('2026-S'));
    const tabs = await Promise.all(names.map((one) => tabOf(session, one)));
    const row = tabs
      .flatMap((tab) => tab.rows.map((cells) => ({ headers: tab.headers, cells })))
      .find(
        ({ headers: own, cells }) =>
          cells[own.indexOf('DC Visite')] === id && cells.includes('apporter le catalogue'),
      );
    expect(row?.cells).toContain('confirmé');
  });

  test('restoring twice is not possible, once brings the plan before back', async () => {
    expect((await session.pilot.restore()).ok).toBe(true);
    const tab = await tabOf(session, '2026-S06 Martin');
    expect(tab.rows.length).toBeGreaterThan(0);
  });

  test('the cells of the account list were never touched; the next visit stands right of them', async () => {
    const rows = (await cellsOf(session, 'Comptes'))?.values ?? [];
    expect(rows.map((row) => row.slice(0, HEADERS.length))).toEqual(before);
    expect(rows[0]?.slice(HEADERS.length)).toEqual(['DC Prochaine visite']);
  });
});

test('one write is undone whole', async () => {
  const session = await workbookOf(ROWS);
  const before = snapshotOf(session);
  await planned(session);
  expect((await session.pilot.restore()).ok).toBe(true);
  const { settings: _left, ...after } = snapshotOf(session);
  const { settings: _had, ...expected } = before;
  expect(Object.keys(after).filter((name) => name !== '_DC_Restore')).toEqual(Object.keys(expected));
  expect(after['Comptes']).toEqual(expected['Comptes']);
});

test('the same sheet and seed give the same report and the same cells', async () => {
  const run = async () => {
    const session = await workbookOf(ROWS);
    return { report: await planned(session), cells: snapshotOf(session) };
  };
  const [first, second] = [await run(), await run()];
  expect(second).toEqual(first);
});

test.each<[string, readonly (readonly RawCell[])[], string, Partial<ToursRequest>?]>([
  ['no place at all', ROWS.map((row) => [...row.slice(0, 2), '', '', ...row.slice(4)]), 'NO_PLACES'],
  ['everyone seen after the plan', ROWS, 'NO_VISITS_DUE', { from: '2020-01-06' }],
  ['a day that is no day', ROWS, 'SETTING_INVALID', { from: '2026-02-30' }],
  ['fourteen weeks', ROWS, 'SETTING_INVALID', { weeks: 14 }],
])('%s: one sentence, nothing written', async (_name, rows, code, more: Partial<ToursRequest> = {}) => {
  const header = [HEADERS, ...rows.slice(1)] as RawCell[][];
  const session = await workbookOf(header);
  const before = snapshotOf(session);
  const result = await session.pilot.tours({ ...REQUEST, ...more });
  expect(result).toMatchObject({ ok: false, failure: { code } });
  expect(snapshotOf(session)).toEqual(before);
});

test('everyone in one building, an account alone, all in the past: a plan', async () => {
  const [headers = [], ...rows] = ROWS;
  const together = rows.map((row) => [...row.slice(0, 2), '44000', 'Nantes', ...row.slice(4)]);
  const one = await planned(await workbookOf([headers, ...together]));
  expect(one.totals.visits).toBeGreaterThan(0);
  const alone = await planned(await workbookOf([headers, rows[0] ?? []]));
  expect(alone.totals.visits).toBeGreaterThan(0);
  const neverSeen = rows.map((row) => [...row.slice(0, -1), '']);
  const past = await planned(await workbookOf([headers, ...neverSeen]), { from: '2020-01-06' });
  expect(past.weeks.every(({ week }) => week.startsWith('2020-W'))).toBe(true);
});

test('a column the user added to DC Tournées stays beside its tour, and the preview knows the sheet', async () => {
  const session = await workbookOf(ROWS);
  await planned(session);
  await session.excel.Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('DcToursWeeks');
    const range = table.getRange();
    range.load('rowIndex,columnIndex,columnCount');
    await context.sync();
    const { rowIndex, columnIndex, columnCount } = range;
    table.columns.add(undefined, undefined, 'Vu avec');
    const sheet = table.worksheet;
    sheet.getCell(rowIndex + 1, columnIndex + columnCount).values = [['le directeur']];
    await context.sync();
  });
  const preview = await session.pilot.previewTours(REQUEST);
  expect(preview.ok && preview.value.updatedSheets).toContain('DC Tournées');
  expect(preview.ok && preview.value.newSheets).toEqual([]);
  await planned(session);
  const cells = await cellsOf(session, 'DC Tournées');
  const headers = cells?.values.find((row) => row.includes('Vu avec')) ?? [];
  const noted = cells?.values.find((row) => row.includes('le directeur')) ?? [];
  expect(noted[headers.indexOf('Vu avec')]).toBe('le directeur');
  expect(noted[headers.indexOf('Semaine')]).toBe('2026-S06');
});

test('a rep is one whatever the case of his name', async () => {
  const [headers = [], ...rows] = ROWS;
  const mixed = rows.map((row, at) =>
    row.map((cell) => (cell === 'Paul Petit' && at % 2 ? 'PAUL PETIT' : cell)),
  );
  const report = await planned(await workbookOf([headers, ...mixed]));
  expect(report.homes).toHaveLength(2);
});

test('Alsace keeps 26 December: nobody is sent out there on that day', async () => {
  const [headers = [], ...rows] = ROWS;
  const alsace = rows.map((row) => [...row.slice(0, 2), '67000', 'Strasbourg', ...row.slice(4)]);
  const datesWith = async (settings: Readonly<Record<string, string>>): Promise<string[]> => {
    const report = await planned(await workbookOf([headers, ...alsace]), {
      ...{ from: '2025-12-26', weeks: 1, settings },
    });
    return report.weeks.flatMap(({ days }) => days.map(({ date }) => date));
  };
  expect(await datesWith({})).not.toContain('2025-12-26');
  expect(await datesWith({ regionAlsaceMoselle: 'no' })).toContain('2025-12-26');
});
