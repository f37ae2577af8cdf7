/** What is wrong in `DC Scénarios`, beside its cells. */
export const scenarioProblems = {
  SCENARIO_SAME: {
    what: 'The scenario “{{value}}” changes nothing: it is today.',
    remedy: 'Fill in one column at least, or clear the row.',
  },
  SCENARIO_TOO_MANY: {
    what: 'The scenario “{{value}}” is not worked out: at most twelve stand side by side.',
    remedy: 'Clear the rows you no longer need.',
  },
  SCENARIO_NO_REPS: {
    what: 'The scenario “{{value}}” takes away more reps than there are: it is not worked out.',
    remedy: 'Write −{{expected}} at the lowest.',
  },
  SCENARIO_LEFT_OUT: {
    what: 'The scenario “{{value}}” is not worked out: one of its cells cannot be read.',
    remedy: 'Mend the cell, or clear it.',
  },
} as const;
