/** The advised visits beside the rule's, never instead of them: per rep with the euros they bring, and per class. */
import { CLASSES } from '../../domain/scoring/types';
import type { ReportLine, ReportSection } from '../../sheet/reportWrite';
import type { SummaryWord } from '../../words/summaryWords';
import { moneyNote } from '../visits/moneyNote';
import { isMoney } from '../visits/moneyTable';
import type { AdviceLine, AdviceWork } from '../visits/adviceWork';
import { column, COUNT, EURO, orBlank, TEXT, word } from './summaryInput';
import type { SummaryInput } from './summaryInput';

const NOTES = {
  fr: [
    'La règle reste en vigueur. Le conseil répartit les heures possibles de chaque commercial là où elles rapportent le plus, selon les courbes de réponse de DC Paramètres.',
    'Marge de plus : marge attendue avec le conseil − avec la règle. Écart prouvé : aucune répartition de ces heures ne rapporte davantage que cela en plus.',
  ],
  en: [
    'The rule stays in force. The advice puts the possible hours of each rep where they earn most, by the response curves of DC Settings.',
    'More margin: expected margin with the advice − with the rule. Proven gap: no other use of these hours earns more than this on top.',
  ],
} as const;

const notesOf = ({ language }: SummaryInput): ReportLine[] =>
  NOTES[language].map((text) => ({ text, style: 'note' }));

interface Line extends AdviceLine {
  readonly name: string;
  readonly gain: number;
  readonly gap: number;
}

/** Reps, then classes: one table, so that the section has one place. */
const linesOf = (input: SummaryInput, { reps, classes }: AdviceWork): Line[] => [
  ...reps.map(({ advised, rule, bound, ...rep }) => ({
    ...rep,
    gain: advised.worth - rule.worth,
    // Of a solution proven best the difference of two sums is noise.
    gap: Math.round(Math.max(0, bound - advised.worth) * 100) / 100,
  })),
  ...classes.map((line, at) => ({
    ...line,
    name: `${word(input, 'class')} ${CLASSES[at] ?? ''}`,
    ...{ gain: NaN, gap: NaN },
  })),
];

export const adviceSection = (input: SummaryInput): ReportSection => {
  const base = { id: 'advice', heading: word(input, 'advice') } as const;
  const note = moneyNote(input.work.money);
  if (note && !isMoney(input.accounts))
    return { ...base, lines: [{ text: note[input.language], style: 'note' }] };
  const lines = linesOf(input, input.advice);
  const figure = (id: SummaryWord, format: string, of: (line: Line) => number) =>
    column(word(input, id), format, (row) => {
      const line = lines[row];
      return line ? orBlank(of(line)) : '';
    });
  return {
    ...base,
    lines: notesOf(input),
    table: {
      rowCount: lines.length,
      columns: [
        column(word(input, 'adviceFor'), TEXT, (row) => lines[row]?.name ?? ''),
        figure('ruleVisits', COUNT, ({ ruleVisits }) => ruleVisits),
        figure('advisedVisits', COUNT, ({ advisedVisits }) => advisedVisits),
        figure('moreMargin', EURO, ({ gain }) => gain),
        figure('provenGap', EURO, ({ gap }) => gap),
      ],
    },
  };
};
