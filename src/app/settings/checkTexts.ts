import type { Problem } from '../../domain/accounts/types';
import type { Language } from '../../words/language';
import type { Sentences } from '../sentences';
import type { OwnTable } from '../workbookPort';

/** What the check column says of each row of a table's body: its problems and how to mend them, "" where all is well. */
export const checkTexts = (
  table: Pick<OwnTable, 'sheetName' | 'rect'> | null,
  problems: readonly Problem[],
  { sentences, language }: { readonly sentences: Sentences; readonly language: Language },
): ((row: number) => string) => {
  const byRow = new Map<number, string[]>();
  for (const problem of problems) {
    if (!table || problem.sheet !== table.sheetName) continue;
    const row = problem.row - table.rect.top - 2;
    const { what, remedy } = sentences.problem(problem, language);
    byRow.set(row, [...(byRow.get(row) ?? []), `${what} ${remedy}`]);
  }
  return (row) => byRow.get(row)?.join(' ') ?? '';
};
