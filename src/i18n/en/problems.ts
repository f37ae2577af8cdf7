import { agendaProblems } from './agendaProblems';
import { placeProblems } from './placeProblems';
import { scenarioProblems } from './scenarioProblems';
import { tourTabProblems } from './tourTabProblems';
import type { problems as french, problemWords as frenchWords } from '../fr/problems';
import type { SameShape } from '../sameShape';

export const problems: SameShape<typeof french> = {
  NUMBER_UNREADABLE: { what: '“{{value}}” is not a number.', remedy: 'Enter a number, or clear the cell.' },
  NUMBER_AS_TEXT: {
    what: '“{{value}}” is a number typed as text: Excel leaves it out of sums.',
    remedy: 'Convert the cell to a number.',
  },
  DATE_UNREADABLE: { what: '“{{value}}” is not a date.', remedy: 'Enter a date, such as 2025-12-31.' },
  DATE_AMBIGUOUS: {
    what: '“{{value}}” may be read day/month or month/day.',
    remedy: 'Write the month in letters or as in 2025-12-31.',
  },
  CELL_ERROR: {
    what: 'The cell is in error ({{value}}).',
    remedy: 'Correct the formula, or replace it by its value.',
  },
  NAME_MISSING: {
    what: 'This account has no name.',
    remedy: 'Enter the name of the account, or delete the row.',
  },
  KEY_DUPLICATE: {
    what: 'Code “{{value}}” stands for several rows.',
    remedy: 'Give each account a code of its own, or join the rows.',
  },
  KEY_MISSING: {
    what: 'This account has no code; its name and postcode stand for it.',
    remedy: 'Enter a client code.',
  },
  PROBABLE_DUPLICATE: {
    what: '“{{value}}” looks like the same account as another row.',
    remedy: 'Check, then keep one row.',
  },
  POSTCODE_SHORT: {
    what: 'Postcode “{{value}}” has lost a zero.',
    remedy: 'Format the column as Text and complete the code.',
  },
  PHONE_AS_NUMBER: {
    what: 'Phone “{{value}}” has become a number: it has lost its + or its zero.',
    remedy: 'Format the column as Text and complete the number.',
  },
  PHONE_UNREADABLE: {
    what: '“{{value}}” is no phone number: it was taken for a calculation.',
    remedy: 'Format the cell as Text and enter the number again.',
  },
  ...placeProblems,
  AMOUNT_NEGATIVE: {
    what: 'The amount {{value}} is negative; it does not count in totals.',
    remedy: 'Check whether it is a credit note or a wrong sign.',
  },
  POTENTIAL_BELOW_TURNOVER: {
    what: 'The potential ({{value}}) is below the turnover.',
    remedy: 'Update the potential: it includes what is already bought.',
  },
  RATE_OUT_OF_RANGE: {
    what: 'The rate “{{value}}” is out of range.',
    remedy: 'Enter a rate between −100% and 100%, such as 30%.',
  },
  RATE_ZERO: {
    what: 'A margin of 0 % pays for no visit.',
    remedy: 'Check the rate; empty the cell if it is not known: the default rate will serve.',
  },
  SCORE_INCOMPLETE: {
    what: 'Too much is missing to score this account.',
    remedy: 'Fill in the turnover or the potential at least.',
  },
  ENCODING_BROKEN: {
    what: '“{{value}}” holds wrongly decoded characters.',
    remedy: 'Import the file again as UTF-8, or correct the text.',
  },
  VALUE_OUT_OF_SCALE: {
    what: '“{{value}}” is outside the expected scale.',
    remedy: 'Enter a value of the scale, such as 1 to 5.',
  },
  STATUS_UNKNOWN: {
    what: 'Status “{{value}}” is not known.',
    remedy: 'Write client, prospect, suspect, inactive or excluded.',
  },
  ACCOUNT_GONE: {
    what: 'Account “{{value}}” is no longer in the list.',
    remedy: 'Put it back into the list; what is known of it is kept.',
  },
  HEADER_MISSING: {
    what: 'Column “{{value}}” is missing: the defaults are used.',
    remedy: 'Bring the header “{{value}}” back.',
  },
  ROW_TWICE: {
    what: '“{{subject}}” is described on several rows: the first one counts.',
    remedy: 'Keep one row.',
  },
  ROW_INCOMPLETE: {
    what: '“{{header}}” is missing: the row does not count.',
    remedy: 'Complete the row, or delete it.',
  },
  SETTING_UNREADABLE: {
    what: '“{{value}}” does not suit “{{subject}}”. Used: {{used}}.',
    remedy: 'Expected: {{expected}}.',
  },
  SETTING_OUT_OF_BOUNDS: {
    what: '“{{value}}” is out of bounds for “{{subject}}”. Used: {{used}}.',
    remedy: 'Expected: {{expected}}.',
  },
  SETTING_KEY_UNKNOWN: {
    what: '“{{value}}” is not a setting.',
    remedy: 'Mend the key, or clear it if the row is yours.',
  },
  DATES_REVERSED: {
    what: 'The end ({{value}}) comes before the beginning: the row does not count.',
    remedy: 'Mend one of the two dates.',
  },
  REP_UNKNOWN: {
    what: '“{{value}}” is not in DC Reps.',
    remedy: 'Mend the name, or add this rep.',
  },
  ...scenarioProblems,
  GRID_WORD_UNKNOWN: {
    what: '“{{value}}” is not known: the criterion keeps its last good rule.',
    remedy: 'Write {{expected}}.',
  },
  GRID_NUMBER_UNREADABLE: {
    what: '“{{value}}” is not a number: the criterion keeps its last good rule.',
    remedy: 'Enter a number.',
  },
  GRID_LABEL_UNREADABLE: {
    what: 'The label “{{value}}” cannot be read: the criterion keeps its last good rule.',
    remedy: 'Write for example “< 80 %”, “rest” or “Q1”.',
  },
  GRID_RULES_MIXED: {
    what: '“{{subject}}” mixes rules: it keeps its last good rule.',
    remedy: 'Give all rows of the criterion the same rule.',
  },
  GRID_UNNAMED: {
    what: 'This row does not say which grid it is of: it does not count.',
    remedy: 'Write the name of the grid in the first column.',
  },
  GRID_NUMBERS_DIFFER: {
    what: 'The rows of “{{subject}}” contradict each other ({{header}}: {{value}} here): the criterion keeps its last good rule.',
    remedy: 'Write the same value on all its rows.',
  },
  GRID_LABEL_TWICE: {
    what: 'Label “{{value}}” of “{{subject}}” is there twice: the criterion keeps its last good rule.',
    remedy: 'Keep one row per label.',
  },
  GRID_SCALE_UNREADABLE: {
    what: 'The scale of “{{subject}}” cannot be read: the criterion keeps its last good rule.',
    remedy: 'Give it two rows at least: two different values in “From”, their points, and “To” empty.',
  },
  GRID_CAP_TWICE: {
    what: 'This cap is there twice: the first one counts.',
    remedy: 'Keep one cap row per group.',
  },
  GRID_CLASSES_UNREADABLE: {
    what: 'Classes A, B and C cannot be read here: the last good ones are used.',
    remedy: 'Give A, B and C one row each, of the same rule: scores that fall, places or shares that rise.',
  },
  GRID_NOTHING: {
    what: 'This sheet holds no grid: the starting one is used.',
    remedy: 'Delete the sheet to have the starting grid back.',
  },
  GRID_BAND_OVERLAP: {
    what: 'Two bands of “{{subject}}” overlap from {{value}}: the higher one wins.',
    remedy: 'Let a band end where the next one begins.',
  },
  GRID_BAND_HOLE: {
    what: 'No band of “{{subject}}” takes values from {{value}}: they do not count.',
    remedy: 'Let a band begin where the one before ends.',
  },
  GRID_BAND_EMPTY: {
    what: 'A band of “{{subject}}” takes no value (from {{value}}).',
    remedy: 'Give it an end above its beginning, or delete it.',
  },
  GRID_BAND_OPEN_BELOW: {
    what: 'No band of “{{subject}}” takes values under {{value}}: the criterion does not count for them.',
    remedy: 'Add a band whose “From” is empty, with 0 points if need be.',
  },
  GRID_BAND_OPEN_ABOVE: {
    what: 'No band of “{{subject}}” takes {{value}} and more: the criterion does not count for them.',
    remedy: 'Empty the “To” cell of the highest band, or add a band.',
  },
  GRID_LABEL_WITHOUT_POINTS: {
    what: 'Without points in “{{subject}}”: {{value}}. The criterion does not count for these accounts.',
    remedy: 'Add a row per label, with 0 points if need be.',
  },
  GRID_POINTS_ABOVE_MAXIMUM: {
    what: '“{{subject}}” can give more points than its maximum: only the maximum counts.',
    remedy: 'Raise the maximum or lower the points.',
  },
  GRID_MAXIMUM_UNREACHABLE: {
    what: 'No band of “{{subject}}” gives the maximum: the score cannot reach 100.',
    remedy: 'Lower the maximum or raise the points.',
  },
  GRID_COEFFICIENT_NEGATIVE: {
    what: 'The coefficient of “{{subject}}” is negative.',
    remedy: 'Enter a positive coefficient; for a penalty, coefficient 0 and negative points.',
  },
  GRID_CRITERION_TWICE: {
    what: '“{{subject}}” is twice in the same grid.',
    remedy: 'Keep one criterion.',
  },
  GRID_CAP_WITHOUT_CRITERIA: {
    what: 'The cap of “{{value}}” is on no criterion.',
    remedy: 'Write this group on the rows of the criteria, or remove the cap.',
  },
  GRID_CAP_NEVER_REACHED: {
    what: 'The cap of “{{value}}” is never reached: the sum of maximums × coefficients is not above it.',
    remedy: 'Lower the cap, or remove it.',
  },
  GRID_GROUP_WITHOUT_CAP: {
    what: 'Group “{{value}}” of “{{subject}}” has no cap.',
    remedy: 'Add a “cap” row for this group, or mend its name.',
  },
  GRID_WITHOUT_CRITERIA: {
    what: 'Grid “{{subject}}” has no criteria.',
    remedy: 'Add a criterion, or delete the grid.',
  },
  GRID_UNREACHABLE: {
    what: 'No account can fall under grid “{{subject}}”: a grid above takes them all.',
    remedy: 'Change its statuses or typologies.',
  },
  CLASS_UNREADABLE: {
    what: '“{{value}}” is no class: the decision does not count.',
    remedy: 'Write A, B, C or D.',
  },
  PIN_EXPIRED: {
    what: 'The decision of {{value}} has expired: the rule applies again.',
    remedy: 'Empty the cell “DC Pinned on” to confirm it, or delete the decision.',
  },
  FILTER_HIDES_ROWS: {
    what: 'A filter hides rows ({{value}} hidden): it stays as you set it, without the new DC columns. Hidden rows are scored like the others.',
    remedy: 'Before sorting from its menu, clear it and set it over all columns.',
  },
  AMOUNT_NOT_MONEY: {
    what: '“{{header}}” does not count money: this column serves to score; costs, margin, ROI and decisions stay blank.',
    remedy:
      'Confirm it under the column, in the pane (or --set unit.{{subject}}=none): costs will be worked out. Or say the unit, for example € or k€.',
  },
  AMOUNT_FOREIGN: {
    what: '“{{header}}” is in {{value}}: this column serves to score; costs, margin, ROI and decisions stay blank.',
    remedy:
      'Confirm the currency under the column, in the pane (or --set unit.{{subject}}={{value}}): your costs will count in the same currency, nothing converted.',
  },
  FREQUENCY_UNREADABLE: {
    what: '“{{value}}” is not a visit frequency.',
    remedy: 'Write for instance “2 a month”, “quarterly” or a number a year.',
  },
  FREQUENCY_NEGATIVE: {
    what: 'The frequency {{value}} is negative: it is not used.',
    remedy: 'Enter a number of visits, 0 for none.',
  },
  FREQUENCY_IS_DATE: {
    what: '“{{value}}” is a date: Excel has turned the frequency into one.',
    remedy: 'Give the column the Text format, then type the frequency again, probably {{expected}}.',
  },
  FREQUENCY_DOUBTFUL: {
    what: '“{{value}}” has two meanings; the likelier one is used.',
    remedy: 'Write the frequency in full, for instance “every 2 weeks”.',
  },
  VISITS_EXCEED_DAYS: {
    what: '{{value}} visits a year: more than there are days on which this account can be visited.',
    remedy: 'Lower the frequency, or make part of the visits by phone.',
  },
  CATEGORY_MISSING: {
    what: 'No category: the frequency is the one of the class alone.',
    remedy: 'Enter a category of DC Frequencies, for example “service”.',
  },
  CATEGORY_UNKNOWN: {
    what: 'The category “{{value}}” has no row in DC Frequencies: it does not change the visits.',
    remedy: 'Add a row with its multiplier.',
  },
  ABSENCES_OVERLAP: {
    what: 'This absence overlaps another ({{value}}): the days they share count once.',
    remedy: 'Mend the dates of one of the two.',
  },
  REP_WITHOUT_HOURS: {
    what: '{{value}} has accounts but no hours in the field.',
    remedy: 'Enter days, hours or field share in DC Reps.',
  },
  CELL_OUT_OF_BOUNDS: {
    what: '“{{value}}” is out of what is expected: the cell does not count.',
    remedy: 'Expected: {{expected}}.',
  },
  WORD_UNKNOWN: {
    what: '“{{value}}” is not in the list: the cell does not count.',
    remedy: 'Choose from the list: {{expected}}.',
  },
  ROW_ACCOUNT_UNKNOWN: {
    what: '“{{value}}” is no account of the list: the row counts for the team, not for an account.',
    remedy: 'Write the account’s name or code as in the list.',
  },
  ROW_ACCOUNT_SHARED: {
    what: 'Several accounts are called “{{value}}”: the row counts for the team, not for an account.',
    remedy: 'Write the account’s code instead of its name.',
  },
  ...tourTabProblems,
  VISIT_NOT_PLANNED: {
    what: 'A visit never planned: the frequency of “{{value}}” gives none. It counts.',
    remedy: 'Give this account a frequency, or leave the visit as an exception.',
  },
  DATE_AHEAD: {
    what: 'Marked done on {{value}}, in the future: it does not count as done.',
    remedy: 'Mend the date or the status.',
  },
  ...agendaProblems,
  SLOT_UNREADABLE: {
    what: '“{{value}}” is no slot: the row is not applied.',
    remedy: 'Choose 1, 2 or 3, or write a date and a time: 14/12/2026 9:30.',
  },
};

export const problemWords: SameShape<typeof frenchWords> = {
  repair: 'Proposed value: {{repair}}.',
  cell: '{{sheet}}!{{address}}',
  cellWithHeader: '{{sheet}}!{{address}} (column “{{header}}”)',
  row: '{{sheet}}, row {{row}}',
  emptyValue: '(blank)',
};
