/** Accounts of two reps around Nantes and Rennes, with their tours, and the gestures of someone who edits a tour tab. */
import type { ToursRequest } from '../../../src/app/dcPilot';
import type { ToursReport } from '../../../src/app/report';
import type { RawCell } from '../../../src/sheet/cellGrid';
import type { Session } from '../openSession';

export const TOUR_HEADERS = [
  ...['Code client', 'Raison sociale', 'Code postal', 'Ville', 'Téléphone', 'Commercial'],
  ...['CA 2025 (€)', 'Potentiel (€)', 'Dernière visite'],
];
const TOWNS: readonly (readonly [string, string])[] = [
  ['44000', 'Nantes'],
  ['44600', 'St Nazaire'],
  ['49000', 'Angers'],
  ['85000', 'La Roche s/ Yon'],
  ['49300', 'Cholet'],
  ['44190', 'Clisson'],
  ['35000', 'Rennes'],
  ['53000', 'Laval'],
];
/** Serial of 2025-12-01. */
const LAST_VISIT = 45992;

/** Sixteen accounts of two reps; one town nobody knows. */
export const TOUR_ROWS: readonly (readonly RawCell[])[] = [
  TOUR_HEADERS,
  ...Array.from({ length: 16 }, (_, at): RawCell[] => {
    const [postcode, town] = TOWNS[at % 8] ?? ['', ''];
    const rep = at % 8 < 6 ? 'Anne Martin' : 'Paul Petit';
    const turnover = 120_000 - at * 6500;
    return [
      ...[`C${10 + at}`, `Compte ${10 + at}`, postcode, town, '02 40 00 00 00', rep],
      ...[turnover, turnover * 1.5, LAST_VISIT],
    ];
  }),
  ['C99', 'Compte perdu', '', 'Xyzzyville', '', 'Anne Martin', 50_000, 60_000, LAST_VISIT],
];

export const TOUR_REQUEST: ToursRequest = {
  language: 'fr',
  sheet: 'Comptes',
  from: '2026-02-02',
  weeks: 2,
  effort: 'quick',
  mapping: {
    ...{ id: 'Code client', name: 'Raison sociale', postcode: 'Code postal', town: 'Ville' },
    ...{ phone: 'Téléphone', rep: 'Commercial', turnover: 'CA 2025 (€)', potential: 'Potentiel (€)' },
    lastVisit: 'Dernière visite',
  },
};

export const plannedTours = async (
  { pilot }: Session,
  more: Partial<ToursRequest> = {},
): Promise<ToursReport> => {
  const result = await pilot.tours({ ...TOUR_REQUEST, ...more });
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
};

/** Changes rows of a tour tab as a user would: they go back into the same cells, and the table takes in what is added. */
export const editTab = async (
  { excel }: Session,
  table: string,
  edit: (rows: RawCell[][], at: (header: string) => number) => RawCell[][],
): Promise<void> =>
  excel.Excel.run(async (context) => {
    const item = context.workbook.tables.getItem(table);
    const [range, header] = [item.getDataBodyRange(), item.getHeaderRowRange()];
    range.load('values');
    header.load('values');
    await context.sync();
    const headers = (header.values[0] ?? []).map(String);
    const rows = edit(
      (range.values as RawCell[][]).map((row) => [...row]),
      (name) => headers.indexOf(name),
    );
    const filled = rows.map((row) => row.map((cell) => cell ?? ''));
    const before = range.values.length;
    for (let row = before; row > rows.length; row--) item.rows.deleteRowsAt(row - 1, 1);
    if (rows.length > before) item.rows.add(undefined, filled.slice(before));
    await context.sync();
    item.getDataBodyRange().values = filled;
    await context.sync();
  });
