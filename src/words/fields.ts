/** The columns an account list may have, in the order they are shown. The command line's `--map field="Header"` uses these ids. */
export const FIELD_IDS = [
  'id',
  'name',
  'status',
  'typology',
  'turnover',
  'previousTurnover',
  'potential',
  'margin',
  'marginRate',
  'orders',
  'lastOrder',
  'lastVisit',
  'visits',
  'visitsMade',
  'rep',
  'category',
  'productFamilies',
  'appetite',
  'satisfaction',
  'address',
  'postcode',
  'town',
  'country',
  'latitude',
  'longitude',
  'phone',
  'email',
  'employees',
  'sector',
  'group',
  'objective',
  'payment',
  'projectDate',
  'openingHours',
  'visitDays',
  'closures',
  'visitFrom',
  'visitUntil',
  'visitMinutes',
  'skills',
] as const;
export type FieldId = (typeof FIELD_IDS)[number];

export const isFieldId = (text: string): text is FieldId => (FIELD_IDS as readonly string[]).includes(text);

/** Fields whose cells become numbers (dates are serial days of the 1900 system, whatever the workbook's). */
export const NUMBER_FIELDS = [
  'turnover',
  'previousTurnover',
  'potential',
  'margin',
  'marginRate',
  'orders',
  'lastOrder',
  'lastVisit',
  'visits',
  'visitsMade',
  'productFamilies',
  'appetite',
  'satisfaction',
  'latitude',
  'longitude',
  'employees',
  'objective',
  'projectDate',
  'visitFrom',
  'visitUntil',
  'visitMinutes',
] as const satisfies readonly FieldId[];
export type NumberField = (typeof NUMBER_FIELDS)[number];

export const DATE_FIELDS = [
  'lastOrder',
  'lastVisit',
  'projectDate',
  'visitFrom',
  'visitUntil',
] as const satisfies readonly NumberField[];
export type DateField = (typeof DATE_FIELDS)[number];

/** Amounts of money (or of what stands for money, such as admissions). */
export const AMOUNT_FIELDS = [
  'turnover',
  'previousTurnover',
  'potential',
  'margin',
  'objective',
] as const satisfies readonly NumberField[];
export type AmountField = (typeof AMOUNT_FIELDS)[number];

/** Fields whose cells become texts. */
export type TextField = Exclude<FieldId, NumberField>;
