/** A workbook with written tours of two reps, for tests of what is done with tours afterwards. */
import type { ToursReport } from '../../../src/app/report';
import type { RawCell } from '../../../src/sheet/cellGrid';
import type { Session } from '../openSession';
import { cellsOf, workbookOf } from './testWorkbook';

/** Figures no one should find in a file for a rep. */
export const SECRET_TURNOVER = 918_273;
export const SECRET_MARGIN = 0.4321;

const TOWNS = [
  ['44000', 'Nantes'],
  ['44600', 'Saint-Nazaire'],
  ['49000', 'Angers'],
  ['49300', 'Cholet'],
  ['35000', 'Rennes'],
  ['53000', 'Laval'],
] as const;

export const TOUR_ROWS: readonly (readonly RawCell[])[] = [
  [
    ...['Code client', 'Raison sociale', 'Adresse', 'Code postal', 'Ville', 'Téléphone', 'Commercial'],
    ...['CA 2025 (€)', 'Taux de marge', 'Dernière visite'],
  ],
  ...Array.from({ length: 12 }, (_, at): RawCell[] => {
    const [postcode, town] = TOWNS[at % 6] ?? TOWNS[0];
    const rep = at % 6 < 4 ? 'Anne Martin' : 'Paul Petit';
    return [
      ...[`C${10 + at}`, `Compte ${10 + at}`, `${at + 1} rue Haute`, postcode, town, '02 40 00 00 00', rep],
      ...[SECRET_TURNOVER - at * 1000, SECRET_MARGIN, 45_992],
    ];
  }),
];

export const tourBook = async (language: 'fr' | 'en' = 'fr'): Promise<[Session, ToursReport]> => {
  const session = await workbookOf(TOUR_ROWS, { language });
  const planned = await session.pilot.tours({
    ...{ language, sheet: 'Comptes', from: '2026-02-02', weeks: 1, effort: 'quick' },
    mapping: {
      ...{ id: 'Code client', name: 'Raison sociale', address: 'Adresse', postcode: 'Code postal' },
      ...{ town: 'Ville', phone: 'Téléphone', rep: 'Commercial', turnover: 'CA 2025 (€)' },
      ...{ marginRate: 'Taux de marge', lastVisit: 'Dernière visite' },
    },
  });
  if (!planned.ok) throw new Error(JSON.stringify(planned.failure));
  return [session, planned.value];
};

export interface TabCells {
  /** Zero-based row of the headers. */
  readonly top: number;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly RawCell[])[];
}

/** The table of a tour tab, here or in a rep's own workbook. */
export const tabCells = async (session: Session, sheet: string): Promise<TabCells> => {
  const values = (await cellsOf(session, sheet))?.values ?? [];
  const top = values.findIndex((row) => row[0] === 'Heure' || row[0] === 'Time');
  return { top, headers: (values[top] ?? []).map(String), rows: values.slice(top + 1) };
};

/** Types into the first row of the table that has this text in its column *Compte*, or into the row given. */
export const typeInto = async (
  session: Session,
  sheet: string,
  cells: readonly { readonly row: number; readonly header: string; readonly value: RawCell }[],
): Promise<void> => {
  const { top, headers } = await tabCells(session, sheet);
  await session.excel.Excel.run(async (context) => {
    const target = context.workbook.worksheets.getItem(sheet);
    for (const { row, header, value } of cells)
      target.getCell(top + 1 + row, headers.indexOf(header)).values = [[value]];
    await context.sync();
  });
};
