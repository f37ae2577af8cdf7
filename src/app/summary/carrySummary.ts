import type { Result } from '../../domain/result';
import type { ReportWrite } from '../../sheet/reportWrite';
import type { Bilingual } from '../../words/language';
import { REVIEW } from '../../words/reviewWords';
import { SUMMARY } from '../../words/summaryWords';
import type { AppContext } from '../appContext';
import { carryReport, readReportTables } from '../carryReport';
import type { ReportTables } from '../carryReport';

export type SummaryTables = ReportTables;

const SECTIONS = [
  ...['pareto', 'matrix', 'portfolio', 'capacity', 'objectives'],
  ...['roi', 'decisions', 'levers', 'hiring'],
  ...['backTest', 'attention', 'served', 'channels'],
] as const;

const SAME = ['A’', 'B’', 'C’', 'Segments'].map((name): Bilingual => ({ fr: name, en: name }));
const WORDS: readonly Bilingual[] = [...Object.values(SUMMARY), ...Object.values(REVIEW), ...SAME];

export const readSummaryTables = (app: AppContext): Promise<Result<SummaryTables>> =>
  readReportTables(app, 'summary', SECTIONS);

/** `DC Synthèse` with the columns the user added to its tables. */
export const carrySummary = (report: ReportWrite, tables: SummaryTables): ReportWrite =>
  carryReport(report, tables, WORDS);
