/** `DC Diagnostic` on A4: marks with their radar, synthesis, recommendations; and the same to be mailed, without a link. */
import type { ThemeScore } from '../../domain/diagnosis/themeScores';
import type { SheetColumn } from '../../sheet/sheetColumn';
import { fitToColumns } from '../../sheet/fitToColumns';
import type { ReportSection, ReportWrite } from '../../sheet/reportWrite';
import { DIAGNOSIS, MARK_READINGS, OPENING_SENTENCES } from '../../words/diagnosisWords';
import type { DiagnosisWord } from '../../words/diagnosisWords';
import type { Language } from '../../words/language';
import { OWN_SHEETS } from '../../words/ownSheets';
import { THEMES } from '../../words/questionnaire';
import { column, EURO, orBlank, TEXT } from '../summary/summaryInput';
import type { DiagnosisWork } from './diagnosisWork';
import { fillWords } from './figureTexts';

export interface DiagnosisReportInput {
  readonly work: DiagnosisWork;
  readonly language: Language;
  /** The one that leads to its cells, or the one to mail. */
  readonly id: 'diagnosis' | 'diagnosisMail';
  /** The tab it stands beside. */
  readonly after: string;
}

/** Theme, text, figures, text. */
const [THEME, TEXT_WIDTH, FIGURE, SECOND_TEXT, CELLS] = [116, 280, 66, 226, 132] as const;
const WIDTHS_POINTS = [THEME, TEXT_WIDTH, FIGURE, SECOND_TEXT, CELLS];
const GOOD = 70;
const WEAK = 40;

const wrapped = (widthPoints: number) => ({ wraps: true, widthPoints }) as const;

const word = ({ language }: DiagnosisReportInput, id: DiagnosisWord): string => DIAGNOSIS[id][language];

export const readingOf = (mark: number | null): keyof typeof MARK_READINGS => {
  if (mark === null) return 'none';
  if (mark >= GOOD) return 'good';
  return mark < WEAK ? 'weak' : 'fair';
};

const titleSection = (input: DiagnosisReportInput): ReportSection => ({
  ...{ id: 'title', heading: word(input, 'title'), isTitle: true },
  lines: input.work.opening.map((text, at) => (at === 0 ? { text } : { text, style: 'note' as const })),
});

const scoresSection = (input: DiagnosisReportInput): ReportSection => {
  const { language, work, id } = input;
  const { themes } = work;
  const textOf = (row: number, of: (theme: ThemeScore) => string): string => {
    const theme = themes[row];
    return theme ? of(theme) : '';
  };
  const mark = column(word(input, 'mark'), '0', (row) => orBlank(themes[row]?.score), {
    rules: [
      { kind: 'compare', operator: 'GreaterThanOrEqual', value: GOOD, tone: 'good' },
      { kind: 'compare', operator: 'LessThan', value: WEAK, tone: 'bad' },
    ],
  });
  return {
    ...{ id: 'scores', heading: word(input, 'scores'), lines: [] },
    table: {
      rowCount: themes.length,
      columns: [
        column(word(input, 'theme'), TEXT, (row) => textOf(row, ({ theme }) => THEMES[theme][language])),
        column(word(input, 'reading'), TEXT, (row) =>
          textOf(row, ({ score }) => MARK_READINGS[readingOf(score)][language]),
        ),
        mark,
        column(
          word(input, 'answered'),
          TEXT,
          (row) =>
            textOf(row, ({ answered, answers, questions }) =>
              answered === null ? `– (0/${questions})` : `${Math.round(answered)} (${answers}/${questions})`,
            ),
          { isIndented: true },
        ),
        column(word(input, 'measured'), '0', (row) => orBlank(themes[row]?.measured)),
      ],
    },
    chart: {
      name: id === 'diagnosis' ? 'DcDiagnosisScores' : 'DcDiagnosisMailScores',
      kind: 'radar',
      title: word(input, 'scores'),
      alternativeText: themes
        .map(({ theme, score }) => `${THEMES[theme][language]} ${score === null ? '–' : Math.round(score)}`)
        .join(', '),
      categories: word(input, 'theme'),
      series: [{ values: word(input, 'mark') }],
      axes: { value: { minimum: 0, maximum: 100 } },
      legend: 'none',
      ...{ place: 'under', rowCount: 16, columnCount: 4 },
    },
  };
};

/** Cells as a link that says where it leads; left out of what is mailed, where it would lead nowhere. */
const cellsColumn = (input: DiagnosisReportInput, of: (row: number) => string): SheetColumn[] =>
  input.id === 'diagnosisMail'
    ? []
    : [{ ...column(word(input, 'cells'), TEXT, of, { isIndented: true }), link: of }];

const synthesisSection = (input: DiagnosisReportInput): ReportSection => {
  const { findings } = input.work;
  return {
    ...{ id: 'synthesis', heading: word(input, 'synthesis'), lines: [] },
    table: {
      rowCount: findings.length,
      columns: [
        column(
          word(input, 'theme'),
          TEXT,
          (row) => {
            const theme = findings[row]?.theme;
            return theme ? THEMES[theme][input.language] : '';
          },
          wrapped(THEME),
        ),
        column(word(input, 'finding'), TEXT, (row) => findings[row]?.text ?? '', wrapped(TEXT_WIDTH)),
        column(word(input, 'mark'), '0', (row) => orBlank(findings[row]?.mark)),
        ...cellsColumn(input, (row) => findings[row]?.cells ?? ''),
      ],
    },
  };
};

const adviceSection = (input: DiagnosisReportInput): ReportSection => {
  const { advice } = input.work;
  return {
    ...{ id: 'advice', heading: word(input, 'recommendations') },
    lines: [{ text: fillWords(OPENING_SENTENCES.overlap, {}, input.language), style: 'note' }],
    table: {
      rowCount: advice.length,
      columns: [
        column('N°', '0', (row) => row + 1, { align: 'Left' }),
        column(word(input, 'recommendation'), TEXT, (row) => advice[row]?.text ?? '', wrapped(TEXT_WIDTH)),
        column(word(input, 'gain'), EURO, (row) => orBlank(advice[row]?.gain)),
        column(word(input, 'assumption'), TEXT, (row) => advice[row]?.assumption ?? '', {
          ...wrapped(SECOND_TEXT),
          isIndented: true,
        }),
        ...cellsColumn(input, (row) => advice[row]?.cells ?? ''),
      ],
    },
  };
};

export const planDiagnosisReport = (input: DiagnosisReportInput): ReportWrite =>
  fitToColumns({
    id: input.id,
    name: OWN_SHEETS[input.id].name[input.language],
    look: { page: { orientation: 'portrait' }, tab: 'good', after: input.after },
    widthsPoints: WIDTHS_POINTS,
    sections: [titleSection(input), scoresSection(input), adviceSection(input), synthesisSection(input)],
  });
