import { GRID_COLUMN_IDS } from '../domain/scoring/gridTable';
import type { GridLayout, GridLine } from '../domain/scoring/layOutGrid';
import { formatIsoDay } from '../domain/calendar/serialDate';
import type { ScoringModel } from '../domain/scoring/types';
import type { OwnSheetWrite, SheetColumn, WrittenCell } from '../sheet/writePlan';
import { GRID_COLUMNS, GRID_RULES } from '../words/gridWords';
import type { GridColumnId } from '../words/gridWords';
import type { Bilingual, Language } from '../words/language';
import { OWN_SHEETS } from '../words/ownSheets';
import { CHECK_COLUMN, LAST_GOOD_COLUMN } from '../words/settings/tableWords';
import { lastGoodPlace, lastGoodRow } from './lastGoodModel';
import { flaggedRule } from './settings/checkColumns';
import type { OwnTable } from './workbookPort';

type GridLook = Pick<
  SheetColumn,
  'numberFormat' | 'widthPoints' | 'align' | 'isIndented' | 'isGrouped' | 'allowed'
>;

const text = (widthPoints: number): GridLook => ({ numberFormat: '@', widthPoints });
/** Right of a figure. */
const apart = (widthPoints: number): GridLook => ({ ...text(widthPoints), align: 'Left', isIndented: true });
const number = (widthPoints: number): GridLook => ({ numberFormat: 'General', widthPoints });

/** Rules a user chooses from; those of common rows are written once and stay. */
const OFFERED = [
  'band',
  'linear',
  'pareto',
  'quantile',
  'quantileAbove',
  'label',
  'yesNo',
  'blank',
  'cap',
] as const;

/** One A4 page wide; the date of the cuts stands above the table as well. */
const looksIn = (language: Language): Readonly<Record<GridColumnId, GridLook>> => ({
  ...{ grid: text(104), status: text(104), typology: text(130), criterion: text(176) },
  rule: {
    ...text(64),
    allowed: { kind: 'list', choices: OFFERED.map((id) => GRID_RULES[id][language]), isOpen: true },
  },
  ...{ from: number(56), to: number(56), label: apart(104) },
  ...{ points: number(40), coefficient: number(58), maximum: number(56) },
  group: apart(72),
  date: { numberFormat: 'dd/mm/yyyy', widthPoints: 64, isGrouped: true },
  why: text(290),
});

const lineOf = (model: ScoringModel, language: Language): string => {
  const iso = model.referenceDate === null ? '' : formatIsoDay(model.referenceDate);
  const day = language === 'fr' ? iso.split('-').reverse().join('/') : iso;
  return language === 'fr'
    ? `Seuils calculés au ${day}. Modifiez points, coefficients ou tranches, ajoutez des lignes, puis relancez la notation.`
    : `Cuts worked out as of ${day}. Change points, coefficients or bands, add rows, then score again.`;
};

export interface GridSheetInput {
  readonly model: ScoringModel;
  readonly layout: GridLayout;
  readonly existing: OwnTable | null;
  /** What the check column says of a line. */
  readonly check: (line: number) => string;
  readonly language: Language;
}

const isNamed = (header: string, { fr, en }: Bilingual): boolean => header === fr || header === en;

const lastGoodCell = (line: GridLine | undefined, existing: OwnTable | null): WrittenCell => {
  if (!line) return '';
  if (line.kept === null) return lastGoodRow(line.cells ?? []);
  return String(existing?.values[line.kept]?.[existing ? lastGoodPlace(existing) : -1] ?? '');
};

/** `DC Barème`: the cuts the scores rest on, with their date; rows that could not be read stay as the user typed them. */
export const planGridSheet = ({
  model,
  layout,
  existing,
  check,
  language,
}: GridSheetInput): OwnSheetWrite => {
  const { headers, lines } = layout;
  const looks = looksIn(language);
  const columns = GRID_COLUMN_IDS.map((id, at): SheetColumn => {
    const old = existing?.headers.findIndex((header) => isNamed(header, GRID_COLUMNS[id])) ?? -1;
    return {
      ...{ header: String(headers[at] ?? ''), ...looks[id] },
      cell: (row) => {
        const line = lines[row];
        if (!line || line.kept === null) return line?.cells?.[at] ?? '';
        return (existing?.rows[line.kept]?.[old] ?? '') as WrittenCell;
      },
    };
  });
  return {
    id: 'grid',
    name: OWN_SHEETS.grid.name[language],
    table: OWN_SHEETS.grid.table,
    title: language === 'fr' ? 'Barème de notation' : 'Scoring grid',
    lines: [lineOf(model, language)],
    columns: [
      ...columns,
      {
        ...{ header: CHECK_COLUMN[language], numberFormat: '@', widthPoints: 200, cell: check },
        rules: [flaggedRule(language)],
      },
      {
        ...{ header: LAST_GOOD_COLUMN[language], numberFormat: '@', widthPoints: 40, isQuiet: true },
        isGrouped: true,
        cell: (row) => lastGoodCell(lines[row], existing),
      },
    ],
    rowCount: lines.length,
    look: { page: { orientation: 'landscape', repeatsHeader: true }, tab: 'neutral' },
  };
};
