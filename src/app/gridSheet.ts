import { GRID_COLUMN_IDS, gridTable } from '../domain/scoring/gridTable';
import { formatIsoDay } from '../domain/calendar/serialDate';
import type { ScoringModel } from '../domain/scoring/types';
import type { OwnSheetWrite, SheetColumn } from '../sheet/writePlan';
import type { GridColumnId } from '../words/gridWords';
import type { Language } from '../words/language';
import { OWN_SHEETS } from '../words/ownSheets';

interface GridLook {
  readonly numberFormat: string;
  readonly widthPoints: number;
}

const TEXT: GridLook = { numberFormat: '@', widthPoints: 110 };
const NUMBER: GridLook = { numberFormat: 'General', widthPoints: 70 };

const LOOKS: Partial<Readonly<Record<GridColumnId, GridLook>>> = {
  coefficient: NUMBER,
  maximum: NUMBER,
  from: { numberFormat: 'General', widthPoints: 84 },
  to: { numberFormat: 'General', widthPoints: 84 },
  points: NUMBER,
  date: { numberFormat: 'dd/mm/yyyy', widthPoints: 76 },
  why: { numberFormat: '@', widthPoints: 260 },
};

const lineOf = (model: ScoringModel, language: Language): string => {
  const iso = model.referenceDate === null ? '' : formatIsoDay(model.referenceDate);
  const day = language === 'fr' ? iso.split('-').reverse().join('/') : iso;
  return language === 'fr'
    ? `Seuils calculés au ${day}. Modifiez points, coefficients ou tranches, puis relancez la notation.`
    : `Cuts worked out as of ${day}. Change points, coefficients or bands, then score again.`;
};

/** `DC Barème`: the cuts the scores rest on, with their date. */
export const planGridSheet = (model: ScoringModel, language: Language): OwnSheetWrite => {
  const [headers = [], ...rows] = gridTable(model, language);
  const columns = GRID_COLUMN_IDS.map((id, at): SheetColumn => {
    const look = LOOKS[id] ?? TEXT;
    return { header: String(headers[at] ?? ''), ...look, cell: (row) => rows[row]?.[at] ?? '' };
  });
  return {
    id: 'grid',
    name: OWN_SHEETS.grid.name[language],
    table: OWN_SHEETS.grid.table,
    title: language === 'fr' ? 'Barème de notation' : 'Scoring grid',
    lines: [lineOf(model, language)],
    columns,
    rowCount: rows.length,
  };
};
