/** `DC Non planifiées`: every visit due that found no place, why, and the smallest change that would admit it. */
import { CLASSES } from '../../domain/scoring/types';
import type { OwnSheetWrite, SheetColumn, WrittenCell } from '../../sheet/writePlan';
import { OWN_SHEETS } from '../../words/ownSheets';
import { UNPLANNED_COLUMNS } from '../../words/tourWords';
import { fieldColumns, keyColumn } from '../accountFields';
import { countReasons } from './countReasons';
import type { ToursResult, UnplannedVisit } from './tourResult';
import { visitId } from './tourResult';

export const planUnplannedSheet = (result: ToursResult): OwnSheetWrite => {
  const { unplanned, accounts, scored, language, from } = result;
  const at = (row: number): number => unplanned[row]?.account ?? -1;
  const view = { accounts, at, language };
  const column = (
    id: keyof typeof UNPLANNED_COLUMNS,
    look: Omit<SheetColumn, 'header' | 'cell'>,
    of: (visit: UnplannedVisit) => WrittenCell,
  ): SheetColumn => ({
    ...look,
    header: UNPLANNED_COLUMNS[id][language],
    cell: (row) => {
      const visit = unplanned[row];
      return visit ? of(visit) : '';
    },
  });
  return {
    id: 'unplanned',
    name: OWN_SHEETS.unplanned.name[language],
    table: OWN_SHEETS.unplanned.table,
    title: language === 'fr' ? 'Visites non planifiées' : 'Unplanned visits',
    lines: [
      language === 'fr'
        ? 'Visites dues sur la période qui n’ont pas trouvé place, les plus utiles d’abord.'
        : 'Visits due in the period that found no place, the most useful first.',
      ...countReasons(unplanned).map(({ reason, count }) => `${count} × ${reason}`),
    ],
    columns: [
      ...fieldColumns(view, ['name', 'town', 'phone']),
      column('rep', { numberFormat: '@', widthPoints: 116, wraps: true }, ({ rep }) => rep),
      column(
        'class',
        { numberFormat: 'General', widthPoints: 50, align: 'Center' },
        ({ account }) => CLASSES[scored.classes[account] ?? -1] ?? '',
      ),
      column(
        'score',
        { numberFormat: '0.0', widthPoints: 50, align: 'Center' },
        ({ account }) => scored.scores[account] ?? '',
      ),
      column(
        'due',
        { numberFormat: 'dd/mm/yyyy', widthPoints: 76, align: 'Left' },
        ({ due }) => from + due.dueDay,
      ),
      column('reason', { numberFormat: '@', widthPoints: 220, wraps: true }, ({ reason }) => reason),
      column('remedy', { numberFormat: '@', widthPoints: 285, wraps: true }, ({ remedy }) => remedy),
      column('visit', { numberFormat: '@', widthPoints: 60, isQuiet: true }, (visit) =>
        visitId(accounts, visit),
      ),
      keyColumn(view),
    ],
    rowCount: unplanned.length,
    look: { page: { orientation: 'landscape', repeatsHeader: true } },
  };
};
