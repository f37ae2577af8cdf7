import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv/dist/2020';
import type { ToursReport } from '../../../src/app/report';
import type { RawCell } from '../../../src/sheet/cellGrid';
import { cellsOf, workbookOf } from '../testing/testWorkbook';
import type { Session } from '../openSession';

jest.setTimeout(120_000);

const isReport = new Ajv({ strict: false }).compile(
  JSON.parse(readFileSync(join(__dirname, '../../../docs/report.schema.json'), 'utf8')) as object,
);

const HEADERS = [
  ...['Code client', 'Raison sociale', 'Statut', 'Ville', 'Commercial', 'CA 2025 (€)', 'Potentiel (€)'],
  'Dernière visite',
];
const TOWNS = ['Nantes', 'Angers', 'Cholet', 'Clisson', 'Ancenis', 'Pornic', 'Rezé', 'Vertou'];
/** Serial of 2025-12-01; the plan begins on Monday 2026-02-02. */
const LAST_VISIT = 45992;
/** Seen last week: not due in the plan, so that they can be offered. */
const LAST_WEEK = 46050;

/** Clients of two reps in an order nobody would drive, and five prospects seen a week ago. */
const ROWS: RawCell[][] = [
  HEADERS,
  ...Array.from({ length: 12 }, (_, at): RawCell[] => {
    const turnover = 120_000 - at * 6000;
    const rep = at % 4 === 3 ? 'Paul Petit' : 'Anne Martin';
    const town = TOWNS[(at * 3) % 8] ?? '';
    return [`C${10 + at}`, `Client ${at}`, 'client', town, rep, turnover, turnover * 1.4, LAST_VISIT];
  }),
  ...Array.from({ length: 6 }, (_, at): RawCell[] => [
    ...[`P${at}`, `Prospect ${at}`, 'prospect', TOWNS[at] ?? '', 'Anne Martin', ''],
    ...[90_000 - at * 1000, LAST_WEEK],
  ]),
];

const planned = async (session: Session, settings: Record<string, string> = {}): Promise<ToursReport> => {
  const result = await session.pilot.tours({
    ...{ language: 'fr', sheet: 'Comptes', from: '2026-02-02', weeks: 2, effort: 'quick', mapping: {} },
    settings,
  });
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
};

test('a plan says what it saves, earns and could still take on, in the report and in DC Tournées', async () => {
  const session = await workbookOf(ROWS);
  const first = await planned(session);
  expect(isReport(first)).toBe(true);
  const { gains, tours, offers, valueShare } = first.insight;
  expect(gains.lastPlan).toBeNull();
  expect(gains.sheetOrder.minutes).toBeGreaterThan(0);
  expect(gains.sheetOrder.euros).toBe(Math.round(gains.sheetOrder.km * 0.2));
  expect(gains.sheetOrder.freedVisits).toBeCloseTo(gains.sheetOrder.minutes / 90, 0);
  expect(valueShare).toBeGreaterThan(0.9);
  for (const { euros, margin, roi } of tours) {
    expect(margin).not.toBeNull();
    expect(roi).toBeCloseTo(((margin ?? 0) - euros) / euros, 1);
  }
  expect(offers.length).toBeGreaterThan(0);
  for (const { key, minutes } of offers) {
    expect(key).toMatch(/^P/);
    expect(minutes).toBeLessThanOrEqual(30);
  }
  const texts = ((await cellsOf(session, 'DC Tournées'))?.values ?? []).flat().map(String);
  expect(texts).toEqual(
    expect.arrayContaining([
      'Ce que le plan fait gagner',
      'ordre de la feuille',
      'Équilibre et rentabilité',
      'Prospects TOP près des tournées, dans les trous',
      'Secteurs des jours',
    ]),
  );
  const second = await planned(session);
  expect(second.insight.gains.lastPlan).toMatchObject({ freedVisits: 0 });
});

test('value first serves at least as much; without the limit of field time the plan says so', async () => {
  const session = await workbookOf(ROWS);
  const time = await planned(session, { pointMinutes: '0.1', offersPerDay: '0' });
  const value = await planned(session, { tourObjective: 'value', liftFieldShare: 'yes' });
  expect(time.insight.offers).toEqual([]);
  expect(value.insight.valueShare).toBeGreaterThanOrEqual(time.insight.valueShare);
  expect(value.insight).toMatchObject({ objective: 'value', fieldShareLifted: true });
  const texts = ((await cellsOf(session, 'DC Tournées'))?.values ?? []).flat().map(String);
  expect(texts.some((text) => text.includes('temps terrain sans limite'))).toBe(true);
});
