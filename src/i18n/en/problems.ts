import type {
  placeWords as frenchPlaceWords,
  problems as french,
  problemWords as frenchWords,
} from '../fr/problems';
import type { SameShape } from '../sameShape';

export const problems: SameShape<typeof french> = {
  NUMBER_UNREADABLE: { what: '“{{value}}” is not a number.', remedy: 'Enter a number, or clear the cell.' },
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
  COORDINATE_INVALID: {
    what: '“{{value}}” is not a latitude or longitude in degrees.',
    remedy: 'Enter decimal degrees, such as 48.8566.',
  },
  COORDINATE_SWAPPED: {
    what: 'Latitude and longitude look swapped.',
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
};

export const problemWords: SameShape<typeof frenchWords> = {
  repair: 'Proposed value: {{repair}}.',
  cell: '{{sheet}}!{{address}}',
  cellWithHeader: '{{sheet}}!{{address}} (column “{{header}}”)',
  row: '{{sheet}}, row {{row}}',
  emptyValue: '(blank)',
};

export const placeWords: SameShape<typeof frenchPlaceWords> = {
  file: 'file {{file}}',
  cells: '{{sheet}}!{{address}}',
  sheet: 'sheet “{{sheet}}”',
  address: 'cells {{address}}',
  header: 'column “{{header}}”',
  setting: 'setting “{{setting}}”',
  separator: ', ',
};
