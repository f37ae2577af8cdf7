import type { results as french } from '../fr/results';
import type { SameShape } from '../sameShape';

export const results: SameShape<typeof french> = {
  freshness: {
    scored: 'Score as of {{scoredOn}}, to be redone from {{redoFrom}} on.',
    stale: 'Score as of {{scoredOn}}: to be redone since {{redoFrom}}.',
  },
  rfm: {
    heading: 'RFM: recency, frequency, amount',
    share: '{{share}} of turnover',
    why: 'Columns DC RFM (1 to 5 per criterion, 5 at best) and DC RFM segment: filter them in the sheet.',
  },
  cross: {
    heading: 'Cross ABC: turnover × potential',
    text: 'In rows the turnover (P: prospects), in columns the potential (A’: the largest). Choose a cell.',
    table: 'Accounts by class of turnover and of potential',
    cell: '{{row}}×{{column}}’: {{segment}}, {{n}} accounts',
    none: 'No column “Potential”: the matrix waits for the potential of your accounts.',
    share: '{{n}} accounts, {{share}} of turnover',
    accounts: '{{n}} accounts',
    best: 'Best scores',
    more_one: 'and {{n}} more: column DC Segment',
    more_other: 'and {{n}} more: column DC Segment',
    select: 'Select the row of {{name}}',
  },
  changes: {
    heading: 'Since the score of {{date}}',
    none: 'Nobody came, left or changed class.',
    entered_one: '{{n}} came',
    entered_other: '{{n}} came',
    left_one: '{{n}} left',
    left_other: '{{n}} left',
    moved_one: '{{n}} changes class',
    moved_other: '{{n}} change class',
    more: 'and {{n}} more',
    new: 'new',
    move: '{{from}} → {{to}}',
  },
  challenge: {
    heading: 'Challenge',
    text: 'Mark your accounts on the DC TOP sheets, then score again.',
    won: '{{won}} won of {{target}}',
    steps: '{{listed}} on the list, {{contacted}} contacted, {{met}} met, {{quoted}} quoted',
  },
  live: {
    heading: 'Formulas and values',
    formulas: 'As formulas, recalculated by Excel: {{columns}}.',
    values: 'Stay values:',
    value: '{{column}}: {{why}}',
  },
};
