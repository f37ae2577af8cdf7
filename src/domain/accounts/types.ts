import type { FieldId, NumberField, TextField } from '../../words/fields';

/** A cell that could not be taken as what its column holds, or a fact about the data worth saying. Row is the 1-based sheet row. */
export const PROBLEM_CODES = [
  'NUMBER_UNREADABLE',
  'NUMBER_AS_TEXT',
  'DATE_UNREADABLE',
  'DATE_AMBIGUOUS',
  'CELL_ERROR',
  'NAME_MISSING',
  'KEY_DUPLICATE',
  'KEY_MISSING',
  'PROBABLE_DUPLICATE',
  'POSTCODE_SHORT',
  'PHONE_AS_NUMBER',
  'PHONE_UNREADABLE',
  'COORDINATE_INVALID',
  'COORDINATES_IN_METRES',
  'COORDINATE_SWAPPED',
  'COORDINATE_AT_SEA',
  'COORDINATE_ELSEWHERE',
  'TOWN_MISSPELT',
  'TOWN_UNKNOWN',
  'PLACE_AMBIGUOUS',
  'PLACE_UNKNOWN',
  'HOURS_UNREADABLE',
  'VISIT_DAYS_UNREADABLE',
  'CLOSURES_UNREADABLE',
  'HOURS_EXCLUDE_EACH_OTHER',
  'VISIT_LONGER_THAN_HOURS',
  'SKILL_MISSING',
  'HOME_UNKNOWN',
  'AMOUNT_NEGATIVE',
  'POTENTIAL_BELOW_TURNOVER',
  'RATE_OUT_OF_RANGE',
  'RATE_ZERO',
  'SCORE_INCOMPLETE',
  'ENCODING_BROKEN',
  'VALUE_OUT_OF_SCALE',
  'STATUS_UNKNOWN',
  'ACCOUNT_GONE',
  'HEADER_MISSING',
  'ROW_TWICE',
  'ROW_INCOMPLETE',
  'SETTING_UNREADABLE',
  'SETTING_OUT_OF_BOUNDS',
  'SETTING_KEY_UNKNOWN',
  'DATES_REVERSED',
  'VISIT_UNTIL_PAST',
  'REP_UNKNOWN',
  'SCENARIO_SAME',
  'SCENARIO_TOO_MANY',
  'SCENARIO_NO_REPS',
  'SCENARIO_LEFT_OUT',
  'GRID_WORD_UNKNOWN',
  'GRID_NUMBER_UNREADABLE',
  'GRID_LABEL_UNREADABLE',
  'GRID_RULES_MIXED',
  'GRID_UNNAMED',
  'GRID_NUMBERS_DIFFER',
  'GRID_LABEL_TWICE',
  'GRID_SCALE_UNREADABLE',
  'GRID_CAP_TWICE',
  'GRID_CLASSES_UNREADABLE',
  'GRID_NOTHING',
  'GRID_BAND_OVERLAP',
  'GRID_BAND_HOLE',
  'GRID_BAND_EMPTY',
  'GRID_BAND_OPEN_BELOW',
  'GRID_BAND_OPEN_ABOVE',
  'GRID_LABEL_WITHOUT_POINTS',
  'GRID_POINTS_ABOVE_MAXIMUM',
  'GRID_MAXIMUM_UNREACHABLE',
  'GRID_COEFFICIENT_NEGATIVE',
  'GRID_CRITERION_TWICE',
  'GRID_CAP_WITHOUT_CRITERIA',
  'GRID_CAP_NEVER_REACHED',
  'GRID_GROUP_WITHOUT_CAP',
  'GRID_WITHOUT_CRITERIA',
  'GRID_UNREACHABLE',
  'FILTER_HIDES_ROWS',
  'AMOUNT_NOT_MONEY',
  'AMOUNT_FOREIGN',
  'FREQUENCY_UNREADABLE',
  'FREQUENCY_NEGATIVE',
  'FREQUENCY_IS_DATE',
  'FREQUENCY_DOUBTFUL',
  'VISITS_EXCEED_DAYS',
  'CATEGORY_UNKNOWN',
  'CATEGORY_MISSING',
  'ABSENCES_OVERLAP',
  'REP_WITHOUT_HOURS',
  'CELL_OUT_OF_BOUNDS',
  'WORD_UNKNOWN',
  'ROW_ACCOUNT_UNKNOWN',
  'ROW_ACCOUNT_SHARED',
  'TOUR_ROW_UNKNOWN',
  'TOUR_ROW_SHARED',
  'TOUR_DAY_UNREADABLE',
  'TOUR_DAY_OUTSIDE',
  'TOUR_TIME_UNREADABLE',
  'TOUR_PIN_UNKNOWN',
  'TOUR_STATUS_UNKNOWN',
  'TOUR_TAB_COPY',
  'VISIT_NOT_PLANNED',
  'DATE_AHEAD',
  'VISITS_OVERLAP',
  'VISIT_REP_ABSENT',
  'VISIT_ON_HOLIDAY',
  'VISIT_REP_OFF',
  'VISIT_REP_HOURS',
  'VISIT_OVER_LUNCH',
  'VISIT_CUSTOMER_CLOSED',
  'VISIT_OUTSIDE_DATES',
  'VISIT_TOO_LONG',
  'VISIT_SAID_TWICE',
  'SLOT_UNREADABLE',
  'CLASS_UNREADABLE',
  'PIN_EXPIRED',
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

export interface Problem {
  readonly code: ProblemCode;
  readonly sheet: string;
  readonly row: number;
  /** Column letters, or "" when the whole row is meant. */
  readonly column: string;
  readonly header: string;
  readonly value: string;
  /** What would mend it, when it can be told: the repaired value, never written to the user's cell. */
  readonly repair?: string;
  /** What the row of a settings table is about: a setting's key, a rep, a criterion. */
  readonly subject?: string;
  /** What the cell may hold, in signs that need no translation: "0 – 366". */
  readonly expected?: string;
  /** What is used while the cell is wrong: "0.5". */
  readonly used?: string;
}

export const VALUE = 1;
export const MISSING = 0;
export const PROBLEM = 2;

/** Missing is not zero: read `kinds[i] === VALUE` before `values[i]`. */
export interface NumberColumn {
  readonly values: Float64Array;
  readonly kinds: Uint8Array;
}

/** `indices[i]` is −1 where the cell is missing. */
export interface TextColumn {
  readonly indices: Int32Array;
  readonly dictionary: readonly string[];
}

export const STATUSES = ['client', 'prospect', 'suspect', 'inactive', 'excluded'] as const;
export type Status = (typeof STATUSES)[number];
export const TYPOLOGIES = ['key', 'small'] as const;
export type Typology = (typeof TYPOLOGIES)[number];

/** Unit of an amount column (method R3). */
export interface AmountUnit {
  /** ISO 4217, or 'none' when it is not money (admissions, m²…), or 'unknown'. */
  readonly currency: string;
  /** The user said the currency himself (method R3): what is not euros counts then. */
  readonly isSaid?: true;
  /** Already applied to the values: 1, 1e3 (k€), 1e6 (M€)… */
  readonly scale: number;
  readonly tax: 'exclusive' | 'inclusive' | 'unknown';
  /** 'wholeFile' = everything the lines hold, whatever their dates. */
  readonly period: 'year' | 'last12Months' | 'yearToDate' | 'wholeFile' | 'unknown';
  /** The year the amount is of, when a header or a year column says so. */
  readonly year?: number;
}

export const AGGREGATIONS = ['sum', 'latest', 'count', 'first', 'ratio'] as const;
/** How several lines became one figure of an account: added up, the latest date, how many, the newest text or number, a ratio of two sums. */
export type Aggregation = (typeof AGGREGATIONS)[number];

/** What was done to turn lines (orders, or one row per account and year) into accounts. */
export interface LineSummary {
  readonly lineCount: number;
  /** Lines outside the period, or that name no account. */
  readonly leftOut: number;
  readonly period: 'wholeFile' | 'last12Months' | 'year';
  /** First and last serial day (1900 system) counted; null when the lines carry no date. */
  readonly from: number | null;
  readonly to: number | null;
  /** The year counted, for one row per account and year. */
  readonly year: number | null;
  readonly aggregation: Readonly<Partial<Record<FieldId, Aggregation>>>;
}

/** Days of all accounts one after another, ascending within each; those of account i end before `ends[i]`. */
export interface DaySeries {
  /** Whole serial days (1900 system). */
  readonly days: Float64Array;
  readonly ends: Int32Array;
}

/** One row per account, in the sheet's order (or order of first appearance when lines were added up). Index = account. */
export interface AccountTable {
  readonly count: number;
  readonly source: 'accounts' | 'lines';
  /** Zero-based sheet row of each account (of its first line). */
  readonly rows: Int32Array;
  /** Lines added up per account; all 1 for an account list. */
  readonly lineCounts: Int32Array;
  /** Outlives next month's export (method R1); unique (duplicates get a suffix " (2)"). */
  readonly keys: readonly string[];
  readonly numbers: Partial<Readonly<Record<NumberField, NumberColumn>>>;
  readonly texts: Partial<Readonly<Record<TextField, TextColumn>>>;
  /** Index into STATUSES, and whether it was deduced. */
  readonly statuses: Uint8Array;
  readonly statusDeduced: boolean;
  readonly units: Partial<Readonly<Record<NumberField, AmountUnit>>>;
  /** Serial day (1900 system) as of which recency is counted (method R4). */
  readonly referenceDate: number;
  /** How lines were added up; absent for an account list. */
  readonly lines?: LineSummary;
  /** Dated visits, where the lines are a log of them. */
  readonly visitDays?: DaySeries;
  /** Ordered by row then column. */
  readonly problems: readonly Problem[];
}

/** Columns that are no field of an account but help to read one. */
export const HELPER_IDS = [
  'year',
  'quantity',
  'unitPrice',
  'discount',
  'orderId',
  'firstName',
  'lastName',
] as const;
export type HelperId = (typeof HELPER_IDS)[number];

export interface ColumnCandidate {
  /** Column index inside the table, from 0. */
  readonly column: number;
  readonly header: string;
  readonly confidence: number;
}

/** Which column is which field: `fields[field]` is the column inside the table, or absent. */
export interface Mapping {
  readonly fields: Readonly<Partial<Record<FieldId, number>>>;
  readonly confidence: Readonly<Partial<Record<FieldId, number>>>;
  /** Where the evidence does not decide: asked, not guessed. Best candidate first. */
  readonly questions: readonly { readonly field: FieldId; readonly candidates: readonly ColumnCandidate[] }[];
  /** Columns inside the table that help to read the fields: parts of a name, quantity and price of a line… */
  readonly helpers?: Readonly<Partial<Record<HelperId, number>>>;
  /** Several columns added up to one field ("@C:H" or "A + B"); the first of them is also in `fields`. */
  readonly sums?: Readonly<Partial<Record<FieldId, readonly number[]>>>;
  /** Fields the user chose himself. */
  readonly chosen?: readonly FieldId[];
}
