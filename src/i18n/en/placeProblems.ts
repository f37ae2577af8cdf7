/** What is wrong with where an account is, and when it receives. */
export const placeProblems = {
  COORDINATE_INVALID: {
    what: '“{{value}}” is not a latitude or longitude in degrees.',
    remedy: 'Enter decimal degrees, such as 48.8566.',
  },
  COORDINATES_IN_METRES: {
    what: '“{{value}}”: metres (probable projection: {{subject}}), not degrees. The town written is used instead.',
    remedy: 'Convert these columns to latitude and longitude, in degrees (WGS 84).',
  },
  COORDINATE_SWAPPED: {
    what: 'Latitude and longitude look swapped; tours swap them back.',
    remedy: 'Swap the two values, or the two columns in the mapping.',
  },
  COORDINATE_AT_SEA: {
    what: '{{value}} is far from any town; the town written was used instead.',
    remedy: 'Check latitude and longitude, or clear them.',
  },
  COORDINATE_ELSEWHERE: {
    what: '{{value}} is not in the country written; the town written was used instead.',
    remedy: 'Check the coordinates or the country.',
  },
  TOWN_MISSPELT: {
    what: 'The town “{{value}}” was understood as another spelling.',
    remedy: 'Correct the spelling if it is not meant.',
  },
  TOWN_UNKNOWN: {
    what: 'The town of “{{value}}” is not known; the postcode was used instead.',
    remedy: 'Check the spelling of the town or the postcode.',
  },
  PLACE_AMBIGUOUS: {
    what: 'Several towns are called “{{value}}”.',
    remedy: 'Add the postcode or the country.',
  },
  PLACE_UNKNOWN: {
    what: 'The place “{{value}}” is not known: this account cannot be put on a tour.',
    remedy: 'Check town and postcode, or type latitude and longitude.',
  },
  HOURS_UNREADABLE: {
    what: 'The hours “{{value}}” are not understood; the usual hours are used instead.',
    remedy: 'Write for example “Mon-Fri 8:30-12:00, 14:00-17:30”.',
  },
  VISIT_DAYS_UNREADABLE: {
    what: 'The days “{{value}}” are not understood; all working days are used instead.',
    remedy: 'Write for example “Tuesday, Thursday” or “not Wednesday”.',
  },
  CLOSURES_UNREADABLE: {
    what: 'The closure “{{value}}” is not understood; it does not count.',
    remedy: 'Write for example “03/08-21/08; 24/12-01/01” or “August”.',
  },
  HOURS_EXCLUDE_EACH_OTHER: {
    what: 'Hours, visit days and closures exclude each other ({{value}}): no visit is possible.',
    remedy: 'Check these columns: at least one day has to be open.',
  },
  VISIT_LONGER_THAN_HOURS: {
    what: 'The visit ({{value}} min) is longer than every opening window: it cannot end inside one.',
    remedy: 'Shorten the visit or widen the hours.',
  },
  SKILL_MISSING: {
    what: 'No rep has the skill “{{value}}”, or the account’s own has not.',
    remedy: 'Add it in the column Skills of DC Reps, or change the rep.',
  },
  HOME_UNKNOWN: {
    what: 'The place “{{value}}” is not known: the home is supposed in the middle of the accounts.',
    remedy: 'Write a postcode and a town, or latitude and longitude.',
  },
  VISIT_UNTIL_PAST: {
    what: 'To be visited until {{value}}: that is before the plan begins, no visit is planned.',
    remedy: 'Enter a date to come, or clear the cell.',
  },
} as const;
