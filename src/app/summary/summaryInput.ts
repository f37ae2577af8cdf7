import type { AccountTable } from '../../domain/accounts/types';
import type { ScoredAccounts } from '../../domain/scoring/types';
import type { SheetColumn, WrittenCell } from '../../sheet/sheetColumn';
import type { Language } from '../../words/language';
import type { ResultColumnId } from '../../words/resultColumns';
import { SUMMARY } from '../../words/summaryWords';
import type { SummaryWord } from '../../words/summaryWords';
import type { ReviewWork } from '../review/reviewWork';
import type { AdviceWork } from '../visits/adviceWork';
import type { ScenarioWork } from '../visits/scenarioWork';
import type { VisitWork } from '../visits/visitWork';

/** What `DC Synthèse` is made from. */
export interface SummaryInput {
  readonly accounts: AccountTable;
  readonly scored: ScoredAccounts;
  readonly work: VisitWork;
  readonly review: ReviewWork;
  readonly advice: AdviceWork;
  readonly scenarios: ScenarioWork;
  readonly language: Language;
  /** Sheet the accounts come from. */
  readonly sheet: string;
  /** Cells of a result column for formulas; null where the run does not write it. */
  readonly cellsOf: (id: ResultColumnId) => string | null;
}

export const word = ({ language }: Pick<SummaryInput, 'language'>, id: SummaryWord): string =>
  SUMMARY[id][language];

export const EURO = '#,##0 "€"';
export const CENTS = '#,##0.00 "€"';
export const COUNT = '#,##0';
export const PERCENT = '0%';
export const TEXT = '@';

/** A number, or a blank cell where there is none. */
export const orBlank = (value: number | null | undefined): WrittenCell =>
  value === null || value === undefined || !Number.isFinite(value) ? '' : value;

type Look = Partial<Omit<SheetColumn, 'header' | 'cell'>>;

/** A column of a table of the summary; its width is the sheet's. */
export const column = (
  header: string,
  numberFormat: string,
  cell: (row: number) => WrittenCell,
  look: Look = {},
): SheetColumn => ({
  ...{ header, numberFormat, widthPoints: 64, cell },
  align: numberFormat === TEXT ? 'Left' : 'Right',
  ...look,
});
