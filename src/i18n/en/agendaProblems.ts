/** What speaks against an appointment, on its row of `DC Agenda`. */
export const agendaProblems = {
  VISITS_OVERLAP: {
    what: 'Overlaps the appointment with “{{value}}” of the same rep.',
    remedy: 'Change the time or the day of one of the two.',
  },
  VISIT_REP_ABSENT: {
    what: 'On {{value}} the rep is absent (DC Absences).',
    remedy: 'Change the day, or correct the absence.',
  },
  VISIT_ON_HOLIDAY: {
    what: '{{value}} is a public holiday.',
    remedy: 'Change the day, or leave it if the customer receives.',
  },
  VISIT_REP_OFF: {
    what: '{{value}} is no field day of the rep.',
    remedy: 'Change the day, or the days in DC Reps.',
  },
  VISIT_REP_HOURS: {
    what: 'On {{value}} this visit lies outside of the rep’s working hours.',
    remedy: 'Change the time, or the hours in DC Reps.',
  },
  VISIT_OVER_LUNCH: {
    what: 'On {{value}} this visit leaves the rep no time for lunch.',
    remedy: 'Change the time or how long it takes, or leave it if they have lunch together.',
  },
  VISIT_OUTSIDE_DATES: {
    what: '{{value}} is not between the dates the customer wants to be seen.',
    remedy: 'Change the day, or the dates of the account.',
  },
  VISIT_TOO_LONG: {
    what: 'On {{value}} the hours of customer and rep leave too little time for this visit.',
    remedy: 'Shorten the visit, change the day, or set a time if you are expected.',
  },
  VISIT_CUSTOMER_CLOSED: {
    what: 'On {{value}} the customer does not receive at that moment.',
    remedy: 'Change the time or the day, or leave it if you are expected.',
  },
  VISIT_SAID_TWICE: {
    what: 'Another sheet says “{{value}}” of this visit: the row stays as it is.',
    remedy: 'Give it the same status in both places.',
  },
} as const;
