/** What the portfolio is made of: the cross ABC matrix, live, and classes × typology. */
import { TYPOLOGIES, VALUE } from '../../domain/accounts/types';
import { CROSS_COLUMNS, CROSS_ROWS, CROSS_SEGMENTS, crossCellName } from '../../domain/scoring/crossAbc';
import { CLASSES } from '../../domain/scoring/types';
import type { ReportSection } from '../../sheet/reportWrite';
import type { SheetColumn, WrittenCell } from '../../sheet/sheetColumn';
import { SEGMENTS } from '../../words/segmentWords';
import { SUMMARY_LACKS } from '../../words/summaryWords';
import { classSentence } from '../classSentence';
import { classRuleReport } from '../scoreReport';
import { column, COUNT, EURO, orBlank, TEXT, word } from './summaryInput';
import type { SummaryInput } from './summaryInput';

const countOf = (cells: Uint8Array, wanted: number): number =>
  cells.reduce((sum, cell) => (cell === wanted ? sum + 1 : sum), 0);

/** Counted by Excel where the segments stand on the sheet, so that a filter or an edit shows at once. */
const matrixCell = ({ cellsOf, work }: SummaryInput, cell: number): WrittenCell => {
  const range = cellsOf('segment');
  const name = crossCellName(cell);
  return range ? { formula: `=COUNTIFS(${range},"${name}*")` } : countOf(work.cross, cell);
};

const rowTotal = ({ cellsOf, work }: SummaryInput, row: number): WrittenCell => {
  const range = cellsOf('segment');
  if (range) return { formula: `=COUNTIFS(${range},"${CROSS_ROWS[row] ?? ''}×*")` };
  return CROSS_COLUMNS.reduce((sum, _, at) => sum + countOf(work.cross, row * CROSS_COLUMNS.length + at), 0);
};

const segmentsOf = ({ language }: SummaryInput, row: number): string =>
  [...new Set(CROSS_SEGMENTS[row] ?? [])].map((segment) => SEGMENTS[segment][language]).join(', ');

export const matrixSection = (input: SummaryInput): ReportSection => {
  const { language, accounts } = input;
  const base = { id: 'matrix', heading: word(input, 'matrix') } as const;
  if (!accounts.numbers.potential)
    return { ...base, lines: [{ text: SUMMARY_LACKS.potential[language], style: 'note' }] };
  const classes = CROSS_COLUMNS.map((letter, at): SheetColumn => ({
    ...column(`${letter}’`, COUNT, (row) => matrixCell(input, row * CROSS_COLUMNS.length + at)),
    rules: [{ kind: 'dataBar', tone: 'neutral' }],
  }));
  const text =
    language === 'fr'
      ? 'Nombre de comptes ; en colonne le potentiel (A’ : les plus gros), ligne P : prospects et suspects.'
      : 'Number of accounts; in columns the potential (A’: the largest), row P: prospects and suspects.';
  return {
    ...base,
    lines: [{ text, style: 'note' }],
    table: {
      rowCount: CROSS_ROWS.length,
      columns: [
        column(word(input, 'turnoverClass'), TEXT, (row) => CROSS_ROWS[row] ?? ''),
        ...classes,
        column(word(input, 'total'), COUNT, (row) => rowTotal(input, row)),
        column('Segments', TEXT, (row) => segmentsOf(input, row), { isIndented: true }),
      ],
    },
  };
};

interface ClassLine {
  readonly key: number;
  readonly small: number;
  readonly turnover: number;
}

const classLine = ({ accounts, scored }: SummaryInput, letter: number): ClassLine => {
  const line = { key: 0, small: 0, turnover: 0 };
  const { turnover } = accounts.numbers;
  scored.classes.forEach((index, i) => {
    if (index !== letter) return;
    line[TYPOLOGIES[scored.typologies[i] ?? 1] ?? 'small']++;
    const amount = turnover?.kinds[i] === VALUE ? (turnover.values[i] ?? 0) : 0;
    if (amount > 0) line.turnover += amount;
  });
  return line;
};

export const portfolioSection = (input: SummaryInput): ReportSection => {
  const lines = CLASSES.map((_, letter) => classLine(input, letter));
  const { classes } = input.work;
  const rule = classRuleReport(input.scored, input.accounts.referenceDate);
  return {
    id: 'portfolio',
    heading: word(input, 'portfolio'),
    lines: [{ text: classSentence(rule, input.language), style: 'note' }],
    table: {
      rowCount: CLASSES.length,
      columns: [
        column(word(input, 'class'), TEXT, (row) => CLASSES[row] ?? ''),
        column(word(input, 'keyAccounts'), COUNT, (row) => orBlank(lines[row]?.key)),
        column(word(input, 'smallAccounts'), COUNT, (row) => orBlank(lines[row]?.small)),
        column(word(input, 'turnover'), EURO, (row) => orBlank(lines[row]?.turnover)),
        column(word(input, 'visitsPerYear'), COUNT, (row) => orBlank(classes[row]?.visits)),
      ],
    },
  };
};
