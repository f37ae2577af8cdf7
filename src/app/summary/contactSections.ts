/** How customers are reached, and whether visits kept their distance. */
import type { KeyFigure, ReportSection } from '../../sheet/reportWrite';
import { REVIEW } from '../../words/reviewWords';
import type { ReviewWord } from '../../words/reviewWords';
import { column, COUNT, orBlank, TEXT, word } from './summaryInput';
import type { SummaryInput } from './summaryInput';

const say = ({ language }: Pick<SummaryInput, 'language'>, id: ReviewWord): string => REVIEW[id][language];

const CHANNEL_NOTE = {
  fr: 'Un appel ou une visio compte pour une part de visite (DC Paramètres) et prend du temps de bureau, pas de terrain.',
  en: 'A call or a video meeting counts for a share of a visit (DC Settings) and takes office time, none in the field.',
} as const;

export const channelsSection = (input: SummaryInput): ReportSection => {
  const { reps } = input.work;
  const figure = (header: string, of: (row: number) => number | undefined) =>
    column(header, COUNT, (row) => orBlank(of(row)));
  return {
    ...{ id: 'channels', heading: say(input, 'channels') },
    lines: [{ text: CHANNEL_NOTE[input.language], style: 'note' }],
    table: {
      rowCount: reps.length,
      columns: [
        column(word(input, 'rep'), TEXT, (row) => reps[row]?.rep || word(input, 'noRep')),
        figure(word(input, 'requiredVisits'), (row) => reps[row]?.required.visits),
        figure(say(input, 'calls'), (row) => reps[row]?.remote.calls),
        figure(say(input, 'videos'), (row) => reps[row]?.remote.videos),
        figure(say(input, 'officeHours'), (row) => reps[row]?.remote.officeHours),
        figure(say(input, 'coverage'), (row) => reps[row]?.remote.coverage),
      ],
    },
  };
};

const NO_DATES = {
  fr: 'Pas de visite datée : ajoutez une colonne « Dernière visite », ou un journal des visites.',
  en: 'No dated visit: add a column “Last visit”, or a log of visits.',
} as const;

export const spacingSection = (input: SummaryInput): ReportSection => {
  const { spacing } = input.review;
  const base = { id: 'spacing', heading: say(input, 'spacing') } as const;
  if (!spacing) return { ...base, lines: [{ text: NO_DATES[input.language], style: 'note' }] };
  const figure = (id: ReviewWord, value: number): KeyFigure => ({
    ...{ label: say(input, id), value, numberFormat: COUNT },
  });
  const { gaps, tooClose, tooFar, overdue } = spacing;
  const series = [figure('gaps', gaps), figure('tooClose', tooClose), figure('tooFar', tooFar)];
  return { ...base, lines: [], figures: [...(gaps > 0 ? series : []), figure('overdue', overdue)] };
};
