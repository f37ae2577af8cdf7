import type { ToursReport } from '../../../src/app/report';
import type { RawCell } from '../../../src/sheet/cellGrid';
import type { Session } from '../openSession';
import { cellsOf, snapshotOf, workbookOf } from '../testing/testWorkbook';
import { editTab, plannedTours, TOUR_REQUEST, TOUR_ROWS } from '../testing/tourWorkbook';

jest.setTimeout(240_000);

const TAB = 'DcTour_2026_06_1';
const { sheet = '', mapping = {} } = TOUR_REQUEST;

const retimed = async ({ pilot }: Session): Promise<ToursReport> => {
  const result = await pilot.retime({ language: 'fr', sheet, mapping });
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
};

interface Diff {
  readonly heading: string;
  readonly text: string;
  readonly rows: readonly (readonly RawCell[])[];
}

/** The part of `DC Tournées` that sets two plans side by side. */
const diffIn = async (session: Session): Promise<Diff | null> => {
  const cells = (await cellsOf(session, 'DC Tournées'))?.values ?? [];
  const header = cells.findIndex((row) => row.includes('Changement') && row.includes('Jour avant'));
  if (header < 0) return null;
  const heading = cells
    .slice(0, header)
    .findLastIndex((row) => /change/i.test(String(row[0])) && row[1] === '');
  const below = cells.slice(header + 1);
  const end = below.findIndex((row) => row[0] === '');
  return {
    heading: String(cells[heading]?.[0]),
    text: cells
      .slice(heading, header)
      .map((row) => row.slice(0, 3).join(' '))
      .join('\n'),
    rows: below.slice(0, end < 0 ? undefined : end),
  };
};

test('edits are told visit by visit in DC Tournées: moved, added, dropped, and what they cost', async () => {
  const session = await workbookOf([
    ...TOUR_ROWS,
    ['C77', 'Chez Léo', '44800', 'Saint-Herblain', '', 'Anne Martin', 900, 900, 46050],
  ]);
  await plannedTours(session);
  expect(await diffIn(session)).toBeNull();
  await editTab(session, TAB, ([first = [], second = [], ...rest], at) => {
    const days = [...new Set(rest.map((row) => row[at('Jour')]))];
    const other = days.find((day) => day !== second[at('Jour')]) ?? '';
    return [
      second.map((cell, c) => (c === at('Jour') ? other : cell)),
      ...rest,
      first.map((_, c) => (c === at('Compte') ? 'Chez Léo' : '')),
    ];
  });
  const report = await retimed(session);
  const diff = await diffIn(session);
  expect(diff?.heading).toBe('Ce que vos retouches changent');
  expect(diff?.rows.map((row) => row[2]).sort()).toEqual(['ajoutée', 'déplacée', 'retirée']);
  const moved = diff?.rows.find((row) => row[2] === 'déplacée') ?? [];
  expect(moved[3]).toBe('Anne Martin');
  expect(moved[4]).not.toBe(moved[7]);
  const { before, after } = report.changes ?? {};
  const difference = Math.round(after?.driveMinutes ?? 0) - Math.round(before?.driveMinutes ?? 0);
  expect(diff?.text).toContain(`Route (min) ${difference} avant`);
  expect(diff?.text).toMatch(/1 déplacée .*1 ajoutée, 1 retirée/);
});

test('tours planned afresh over others are set beside them, and an undo takes the comparison back', async () => {
  const session = await workbookOf(TOUR_ROWS);
  const first = await plannedTours(session);
  expect(first.changes).toBeUndefined();
  const cells = snapshotOf(session)['DC Tournées'];
  const second = await plannedTours(session, { settings: { maxVisitsPerDay: '2' } });
  const { before, after } = second.changes ?? {};
  expect(before?.visits).toBe(first.totals.visits);
  expect(after?.visits).toBe(second.totals.visits);
  expect(Math.abs((before?.km ?? 0) - first.totals.km)).toBeLessThanOrEqual(2);
  const diff = await diffIn(session);
  expect(diff?.heading).toBe('Ce qui change avec ce plan');
  const shown = diff?.rows.length ?? 0;
  const { moved = [], added = [], removed = [] } = second.changes ?? {};
  expect(shown).toBe(moved.length + added.length + removed.length);
  expect(shown).toBeGreaterThan(0);
  expect((await session.pilot.restore()).ok).toBe(true);
  expect(snapshotOf(session)['DC Tournées']).toEqual(cells);
});

test('the same plan again changes nothing, and the part says so', async () => {
  const session = await workbookOf(TOUR_ROWS);
  await plannedTours(session);
  const again = await plannedTours(session);
  expect(again.changes).toMatchObject({ moved: [], added: [], removed: [], retimed: 0 });
  expect((await diffIn(session))?.text).toContain('Rien ne change.');
});
