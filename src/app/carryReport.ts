/** Columns the user added to the tables of a report stay his, each cell beside the row it was typed at. */
import { succeed } from '../domain/result';
import type { Result } from '../domain/result';
import { tableNameOf } from '../sheet/reportWrite';
import type { ReportSection, ReportWrite } from '../sheet/reportWrite';
import type { Bilingual } from '../words/language';
import type { OwnSheetId } from '../words/ownSheets';
import type { AppContext } from './appContext';
import { carryUserCells } from './carryUserCells';
import type { OwnTable } from './workbookPort';

/** Tables of a report that are there, by section. */
export type ReportTables = ReadonlyMap<string, OwnTable>;

export const readReportTables = async (
  { workbook }: AppContext,
  report: OwnSheetId,
  sections: readonly string[],
): Promise<Result<ReportTables>> => {
  const tables = await workbook.readOwnTables(sections.map((section) => tableNameOf(report, section)));
  if (!tables.ok) return tables;
  return succeed(
    new Map(
      sections.flatMap((section, at) => {
        const table = tables.value[at];
        return table ? [[section, table] as const] : [];
      }),
    ),
  );
};

/** The header in both languages, so that rows are found again after a change of language. */
const bothNames = (header: string, words: readonly Bilingual[]): Bilingual =>
  words.find(({ fr, en }) => header === fr || header === en) ?? { fr: header, en: header };

const carrySection = (
  section: ReportSection,
  existing: OwnTable | undefined,
  words: readonly Bilingual[],
): ReportSection => {
  const first = section.table?.columns[0];
  if (!section.table || !existing || !first) return section;
  const rules = { own: words, keys: [bothNames(first.header, words)], keepGone: 'withNotes' } as const;
  return { ...section, table: carryUserCells(section.table, existing, rules).write };
};

/** `words` are the headers of ours; rows are told apart by the first column of their table. */
export const carryReport = (
  report: ReportWrite,
  tables: ReportTables,
  words: readonly Bilingual[],
): ReportWrite => ({
  ...report,
  sections: report.sections.map((section) => carrySection(section, tables.get(section.id), words)),
});
