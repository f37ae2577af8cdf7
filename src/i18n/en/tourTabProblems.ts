/** What is wrong in a tour tab that was edited. */
export const tourTabProblems = {
  TOUR_ROW_UNKNOWN: {
    what: '“{{value}}” is no account of the list: the row stays where it is, without a time.',
    remedy: 'Write the account’s name or code as in the list, then recalculate.',
  },
  TOUR_ROW_SHARED: {
    what: 'Several accounts are called “{{value}}”: the row stays where it is, without a time.',
    remedy: 'Write the account’s code in place of the name, then recalculate.',
  },
  TOUR_DAY_UNREADABLE: {
    what: '“{{value}}” is no day: the visit stays where it was.',
    remedy: 'Write a date, for example 02/12, or a weekday.',
  },
  TOUR_DAY_OUTSIDE: {
    what: '“{{value}}” is not in the thirteen weeks to come: the visit stays where it was.',
    remedy: 'Write a date to come, of these tours.',
  },
  TOUR_TIME_UNREADABLE: {
    what: '“{{value}}” is no time: it is worked out anew.',
    remedy: 'Write a time, for example 14:30.',
  },
  TOUR_PIN_UNKNOWN: {
    what: '“{{value}}” is no pin: nothing is held.',
    remedy: 'Write X (stop), H (time), D (day) or W (week).',
  },
  TOUR_STATUS_UNKNOWN: {
    what: '“{{value}}” is no status: the visit counts as to book.',
    remedy: 'Choose from the column’s list.',
  },
  TOUR_TAB_COPY: {
    what: 'The tab “{{sheet}}” is a copy of another tour: it is not read.',
    remedy: 'Delete the copy, or move its rows into the tab it came from.',
  },
};
