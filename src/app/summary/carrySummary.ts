/** Columns the user added to the tables of `DC Synthèse` stay his, each cell beside the row it was typed at. */
import { succeed } from '../../domain/result';
import type { Result } from '../../domain/result';
import { tableNameOf } from '../../sheet/reportWrite';
import type { ReportSection, ReportWrite } from '../../sheet/reportWrite';
import type { Bilingual } from '../../words/language';
import { SUMMARY } from '../../words/summaryWords';
import type { AppContext } from '../appContext';
import { carryUserCells } from '../carryUserCells';
import type { OwnTable } from '../workbookPort';

export type SummaryTables = ReadonlyMap<string, OwnTable>;

const SECTIONS = [
  ...['pareto', 'matrix', 'portfolio', 'capacity', 'objectives'],
  ...['roi', 'decisions', 'levers', 'hiring'],
] as const;

const OWN_HEADERS = new Set([
  ...Object.values(SUMMARY).flatMap(({ fr, en }) => [fr, en]),
  ...['A’', 'B’', 'C’', 'Segments'],
]);

export const readSummaryTables = async ({ workbook }: AppContext): Promise<Result<SummaryTables>> => {
  const tables = await workbook.readOwnTables(SECTIONS.map((section) => tableNameOf('summary', section)));
  if (!tables.ok) return tables;
  return succeed(
    new Map(
      SECTIONS.flatMap((section, at) => {
        const table = tables.value[at];
        return table ? [[section, table] as const] : [];
      }),
    ),
  );
};

/** The header in both languages, so that rows are found again after a change of language. */
const bothNames = (header: string): Bilingual =>
  Object.values(SUMMARY).find(({ fr, en }) => header === fr || header === en) ?? { fr: header, en: header };

const carrySection = (section: ReportSection, existing: OwnTable | undefined): ReportSection => {
  const first = section.table?.columns[0];
  if (!section.table || !existing || !first) return section;
  const keys = [bothNames(first.header)];
  const rules = { ownHeaders: OWN_HEADERS, keys, keepGone: 'withNotes' } as const;
  return { ...section, table: carryUserCells(section.table, existing, rules).write };
};

export const carrySummary = (report: ReportWrite, tables: SummaryTables): ReportWrite => ({
  ...report,
  sections: report.sections.map((section) => carrySection(section, tables.get(section.id))),
});
