import type { errors as french } from '../fr/errors';
import type { SameShape } from '../sameShape';

export const errors: SameShape<typeof french> = {
  NO_ACCOUNTS: {
    message: 'No list of accounts was found on this sheet.',
    remedy: 'Open the sheet with your clients or prospects: one row of headers, then one row per account.',
    remedyCommandLine:
      'Name the right sheet with --sheet NAME (there is also: {{sheets}}), or a column with --map name="Header".',
    remedyCommandLinePlain: 'Name the column of the names with --map name="Header".',
  },
  EMPTY_SHEET: {
    message: 'This sheet is empty.',
    remedy: 'Paste your list of accounts here, open another sheet or insert the sample.',
    remedyCommandLine: 'Name another sheet with --sheet NAME; there is: {{sheets}}.',
    remedyCommandLinePlain: 'The workbook has no other: choose another file.',
  },
  CHART_SHEET: {
    message: 'This sheet holds nothing but a chart.',
    remedy: 'Open the worksheet that holds your list of accounts.',
    remedyCommandLine: 'Name the sheet of the list with --sheet NAME.',
  },
  HEADERS_ONLY: {
    message: 'This table has headers but no account row.',
    remedy: 'Add at least one account under the headers, then try again.',
  },
  FILE_UNREADABLE: {
    message: 'This file could not be read: it is damaged, incomplete or of another format.',
    remedy: 'Open it in Excel, save it as .xlsx or .csv, then try again.',
  },
  FILE_ENCRYPTED: {
    message: 'This file is protected by a password.',
    remedy: 'Remove the password in Excel (File > Info > Protect Workbook), then try again.',
  },
  FILE_TOO_LARGE: {
    message: 'This file is larger than what can be opened ({{limit}}).',
    messagePlain: 'This file is larger than what can be opened.',
    remedy: 'Keep the sheet of accounts and its useful columns in a file of its own, then try again.',
  },
  SHEET_PROTECTED: {
    message: 'Sheet “{{sheet}}” is protected: nothing can be written there.',
    messagePlain: 'This sheet is protected: nothing can be written there.',
    remedy: 'Remove the protection (Review > Unprotect Sheet), then try again.',
  },
  WORKBOOK_PROTECTED: {
    message: 'The structure of the workbook is protected: no sheet can be added.',
    remedy: 'Remove the protection (Review > Protect Workbook), then try again.',
  },
  CELL_EDIT_MODE: {
    message: 'A cell is being edited.',
    remedy: 'Press Enter to keep the entry or Esc to leave it, then try again.',
  },
  MAPPING_AMBIGUOUS: {
    message: 'Several columns may be “{{field}}”: {{candidates}}.',
    messagePlain: 'Several columns may suit the same field.',
    remedy: 'Choose the right column from the list.',
    remedyCommandLine: 'Add --map {{fieldId}}="Header" with the right column.',
    remedyCommandLinePlain: 'Add --map field="Header" with the right column.',
  },
  MAPPING_UNKNOWN: {
    message: 'There is no column “{{header}}” in this table.',
    messagePlain: 'A chosen column is no longer in this table.',
    remedy: 'Choose a column of the table.',
    remedyCommandLine: 'Check the header, or give the letter of the column: --map {{fieldId}}=@F.',
    remedyCommandLinePlain: 'Check the header, or give the letter of the column: --map field=@F.',
  },
  TARGET_OCCUPIED: {
    message: 'The place at the right of the table is already taken.',
    remedy: 'Choose to insert columns or to write on a sheet of its own.',
    remedyCommandLine: 'Free the columns at the right of the table, then try again.',
  },
  HOST_LIMIT: {
    message: 'A limit of Excel is reached: {{limit}}.',
    messagePlain: 'A limit of Excel is reached.',
    remedy: 'Lighten the table (unused rows or columns) or write on a sheet of its own.',
  },
  HOST_FAILED: {
    message: 'Excel interrupted the operation ({{reason}}).',
    messagePlain: 'Excel interrupted the operation.',
    remedy: 'Try again. If it happens again, save the workbook, close it and reopen it.',
  },
  CANCELLED: {
    message: 'Stopped at your request. The workbook is as it was.',
    remedy: 'Start it again whenever you like.',
  },
  NOTHING_TO_RESTORE: {
    message: 'This workbook holds no write of DC Pilot to undo.',
    remedy: 'There is nothing to do.',
  },
  NOTHING_TO_REPAIR: {
    message: 'No cell of “{{sheet}}” can be repaired.',
    messagePlain: 'No cell can be repaired.',
    remedy: 'Mend the cells by hand: “DC Quality” says which and how.',
  },
  ACCOUNT_GONE: {
    message: 'Account “{{key}}” is no longer in the list.',
    messagePlain: 'An account is no longer in the list.',
    remedy: 'Put it back into the list, or score again to take it into account.',
  },
  SHEET_NOT_FOUND: {
    message: 'There is no sheet “{{sheet}}” in this workbook.',
    messagePlain: 'This sheet is no longer in the workbook.',
    remedy: 'Open the sheet with your accounts, then try again.',
    remedyCommandLine: 'Check the name given to --sheet. Sheets present: {{sheets}}.',
    remedyCommandLinePlain: 'Check the name given to --sheet.',
  },
  SETTING_UNKNOWN: {
    message: 'There is no setting “{{setting}}”.',
    messagePlain: 'A setting asked for does not exist.',
    remedy: 'Possible settings: {{known}}.',
    remedyPlain: 'Check its name in DC Settings.',
  },
  SETTING_INVALID: {
    message: 'The value “{{value}}” does not suit the setting “{{setting}}”.',
    messagePlain: 'The value of a setting does not suit.',
    remedy: 'Expected value: {{expected}}.',
    remedyPlain: 'Correct it in DC Settings.',
  },
  UNFINISHED_JOB: {
    message: 'An earlier write did not reach its end.',
    remedy: 'Finish it, or put the workbook back as it was.',
    remedyCommandLine: 'Run this first: dcpilot restore FILE.',
  },
  NO_PLACES: {
    message: 'No account to be visited has a known place.',
    remedy: 'Add postcode and town, or latitude and longitude.',
  },
  PLACES_IN_METRES: {
    message:
      'No account has a known place: “{{east}}” and “{{north}}” are metres (probably {{projection}}), not degrees.',
    messagePlain: 'No account has a known place: the coordinates are metres, not degrees.',
    remedy: 'Convert them to latitude and longitude (degrees, WGS 84), or add postcode and town.',
  },
  NO_VISITS_DUE: {
    message: 'No visit falls due in the period asked for.',
    remedy: 'Lengthen the period, or review the frequencies.',
  },
  NO_TOURS_AHEAD: {
    message: 'All tours of this workbook are past (the last one: {{week}}).',
    messagePlain: 'All tours of this workbook are past.',
    remedy: 'Plan a new period: past tabs stay.',
  },
  STOP_UNKNOWN: {
    message: 'The visit “{{visit}}” is in no tour tab.',
    messagePlain: 'This visit is in no tour tab.',
    remedy: 'Read the tours again, then retry.',
  },
  PLACES_MISSING: {
    message: 'The table of places could not be loaded.',
    remedy: 'Try again; if it lasts, reload the pane.',
  },
  SERVICE_ADDRESS: {
    message: '“{{value}}” is no server address for {{service}}.',
    messagePlain: 'The address of a server is missing.',
    remedy: 'Give an https address (http for this computer alone) to the setting “{{setting}}”.',
    remedyPlain: 'Give an https address in Online services.',
  },
  SERVICE_KEY: {
    message: '{{service}} ({{host}}) asks for a key, or refuses the one of this machine.',
    messagePlain: 'The service asks for a key.',
    remedy: 'Type your key in Tours, Online services.',
    remedyCommandLine: 'Put it into the variable DCPILOT_OPENROUTESERVICE_KEY.',
  },
  SERVICE_UNREACHABLE: {
    message: '{{service}} ({{host}}) does not answer: {{reason}}.',
    messagePlain: 'The online service does not answer.',
    remedy: 'Try again; if it lasts, check the address, or set “none” in Online services.',
    remedyCommandLine: 'Try again, check the address, or leave the service out.',
  },
  SERVICE_BUSY: {
    message: '{{service}} ({{host}}) has too many requests and makes us wait.',
    messagePlain: 'The online service has too many requests.',
    remedy: 'Try again later.',
  },
  SERVICE_REFUSED: {
    message: '{{service}} ({{host}}) refused the request: {{reason}}.',
    messagePlain: 'The online service refused the request.',
    remedy: 'Check the service chosen and its limits, or set “none” in Online services.',
    remedyCommandLine: 'Check the service chosen and its limits.',
  },
  SERVICE_ANSWER_WRONG: {
    message: '{{service}} ({{host}}) answered what it should not: {{reason}}.',
    messagePlain: 'The online service answered what it should not.',
    remedy: 'Check the address in Online services. Nothing was written.',
    remedyCommandLine: 'Check the address given. Nothing was written.',
  },
  ACCOUNT_UNKNOWN: {
    message: '“{{account}}” is no account of the list, or several bear that name.',
    messagePlain: 'The account is not in the list.',
    remedy: 'Give its name or code as in the list.',
  },
  VISIT_UNKNOWN: {
    message: 'There is no appointment “{{visit}}” in DC Appointments.',
    messagePlain: 'This appointment is not in DC Appointments.',
    remedy: 'Choose an appointment of DC Appointments, or give the account.',
  },
  VISIT_CLOSED: {
    message: 'The appointment “{{visit}}” is already closed.',
    messagePlain: 'This appointment is already closed.',
    remedy: 'Change its status in DC Appointments if that is wrong.',
  },
  NO_TURNOVER: {
    message: 'No column of turnover was recognised.',
    remedy: 'Choose the column of turnover. Tours can be planned without figures.',
    remedyCommandLine: 'Add --map turnover="Header"; tours does not need it.',
  },
  NO_TOURS: {
    message: 'This workbook has no tour tab with visits yet.',
    remedy: 'Plan and write the tours first.',
    remedyCommandLine: 'Write the tours first: dcpilot tours FILE --out FILE.xlsx.',
  },
  REP_UNKNOWN: {
    message: 'Whose tour is it? There are: {{known}}.',
    messagePlain: 'Whose tour is it?',
    remedy: 'Choose the rep in the list.',
    remedyCommandLine: 'Add --rep "NAME".',
  },
  BOOK_STRANGER: {
    message: 'This workbook is not the one expected here: nothing DC Pilot has sent is recognised in it.',
    remedy:
      'Choose the returned workbook, with its own columns: a tour is taken back in Tours, the list of calls in Appointments.',
  },
  NO_CALLS: {
    message: 'DC Assistant has nobody to call, or does not exist yet.',
    remedy: 'Prepare the appointments first, in Appointments.',
    remedyCommandLine: 'Prepare the appointments first: dcpilot agenda FILE --out FILE.xlsx.',
  },
  USAGE: {
    message: 'Malformed command: {{reason}}.',
    messagePlain: 'Malformed command.',
    remedy: 'The commands, their options and an example of each: dcpilot help.',
  },
};
