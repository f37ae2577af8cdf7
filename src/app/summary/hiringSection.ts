import type { VerdictFlip } from '../../domain/economics/hiringSensitivity';
import type { KeyFigure, ReportSection } from '../../sheet/reportWrite';
import type { WrittenCell } from '../../sheet/sheetColumn';
import { HIRING_INPUT_WORDS, VERDICTS } from '../../words/summaryWords';
import type { SummaryWord } from '../../words/summaryWords';
import { column, EURO, orBlank, PERCENT, TEXT, word } from './summaryInput';
import type { SummaryInput } from './summaryInput';

const REPS = '0.0';
const GENERAL = '#,##0.###';

/** Four digits: what a reader compares. */
const rounded = (value: number | undefined): WrittenCell =>
  orBlank(value === undefined ? undefined : Number(value.toPrecision(4)));

const rangeNote = ({ language, work }: SummaryInput): string => {
  const { atLow, atHigh } = work.hiring.answer;
  if (atLow.ratio === atHigh.ratio || Number.isNaN(atLow.ratio)) return '';
  const [low, high] = [atHigh.ratio, atLow.ratio].map((ratio) =>
    ratio.toLocaleString(language, { maximumFractionDigits: 2 }),
  );
  return language === 'fr' ? `${low} à ${high} selon le coût annuel` : `${low} to ${high} by the annual cost`;
};

const figuresOf = (input: SummaryInput): KeyFigure[] => {
  const { answer, threeYears, given } = input.work.hiring;
  const figure = (id: SummaryWord, value: number, numberFormat: string, note = ''): KeyFigure => ({
    ...{ label: word(input, id), value: orBlank(value), numberFormat },
    ...(note ? { note } : {}),
  });
  return [
    {
      label: word(input, 'verdict'),
      value: answer.verdict ? VERDICTS[answer.verdict][input.language] : '',
      numberFormat: TEXT,
      style: answer.verdict === 'yes' ? 'goodFigure' : answer.verdict === 'no' ? 'badFigure' : 'hypothesis',
    },
    figure('repsNeeded', answer.workload.repsByHours, REPS),
    figure('repsNow', answer.workload.reps, '0'),
    figure('breakEven', answer.atCost.breakEven, EURO),
    figure('hiringGain', given.turnoverGain, EURO),
    figure('ratio', answer.atCost.ratio, '0.00', rangeNote(input)),
    figure('roi3', answer.atCost.return3, PERCENT, word(input, 'roi3Basis')),
    figure('account3', threeYears.result, EURO),
  ];
};

/** Verdict, what it rests on, and the nearest values that would turn it. */
export const hiringSection = (input: SummaryInput): ReportSection => {
  const { language, work } = input;
  const flips: readonly VerdictFlip[] = work.hiring.flips.slice(0, 6);
  const base = {
    id: 'hiring',
    heading: word(input, 'hiring'),
    lines: [],
    figures: figuresOf(input),
  } as const;
  if (flips.length === 0) return base;
  const flip = (row: number): VerdictFlip | undefined => flips[row];
  return {
    ...base,
    table: {
      rowCount: flips.length,
      columns: [
        column(word(input, 'flip'), TEXT, (row) => {
          const one = flip(row);
          return one ? HIRING_INPUT_WORDS[one.input][language] : '';
        }),
        column(word(input, 'changes'), GENERAL, (row) => rounded(flip(row)?.from)),
        column(word(input, 'to'), GENERAL, (row) => rounded(flip(row)?.to)),
        column(
          word(input, 'becomes'),
          TEXT,
          (row) => {
            const one = flip(row);
            return one ? VERDICTS[one.verdict][language] : '';
          },
          { isIndented: true },
        ),
      ],
    },
  };
};
